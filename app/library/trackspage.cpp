// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/trackspage.h"

#include "catalogue/catalogue.h"
#include "library/librarytable.h"
#include "settings/keys.h"

#include <QLocale>

namespace sillon {

TracksPage::TracksPage(const LibraryTools& tools, QWidget* parent)
    : LibraryPage(tools, tr("Tracks"), parent)
    , m_tracks(
          new LibraryTable(tools,
                           {TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::Year,
                            TrackColumn::Plays, TrackColumn::Loved, TrackColumn::Length},
                           TrackColumn::Artist, keys::viewTracks, this))
{
    setContent(m_tracks, *m_tracks);
}

TrackTable& TracksPage::table()
{
    return m_tracks->table();
}

QString TracksPage::searchHint() const
{
    return tr("Search tracks");
}

void TracksPage::renew(bool anew)
{
    m_tracks->show(std::nullopt, query(), anew);
}

QString TracksPage::countText() const
{
    const int all = catalogue().size();
    if (query().isEmpty())
        return tr("%Ln tracks", nullptr, all);
    const QLocale locale;
    return tr("%1 of %2 tracks").arg(locale.toString(m_tracks->count()), locale.toString(all));
}

} // namespace sillon
