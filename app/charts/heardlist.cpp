// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heardlist.h"

#include "catalogue/catalogue.h"
#include "charts/charttools.h"
#include "charts/heardlistdelegate.h"
#include "charts/libraryalbums.h"
#include "music/matchkey.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "widgets/covercache.h"
#include "widgets/trackactions.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QMenu>
#include <QUrl>

namespace sillon {

HeardList::HeardList(const ChartTools& tools, LibraryAlbums& albums, QWidget* parent)
    : QListView(parent)
    , m_tools(tools)
    , m_albums(albums)
    , m_model(new HeardListModel(this))
    , m_delegate(new HeardListDelegate(*m_model, albums, tools.covers, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(&tools.covers, &CoverCache::arrived, viewport(), QOverload<>::of(&QWidget::update));
}

void HeardList::setRanked(bool ranked)
{
    m_delegate->setRanked(ranked);
}

QList<Track> HeardList::tracksOf(const QList<int>& rows) const
{
    QList<Track> tracks;
    for (const int row : rows) {
        const auto at = static_cast<std::size_t>(row);
        const QSet<QString> meant = at < m_titles.size() ? m_titles[at] : QSet<QString>();
        for (const Track& track : libraryOf(row)) {
            if (meant.isEmpty() || meant.contains(foldedText(track.recording.title)))
                tracks.append(track);
        }
    }
    return tracks;
}

QList<Track> HeardList::libraryOf(int row) const
{
    const SongGroup& group = m_model->group(row);
    switch (m_model->kind()) {
    case TopKind::Albums:
        return m_albums.album(group.artist, group.name);
    case TopKind::Tracks:
        return m_albums.track(group.artist, group.name);
    case TopKind::Artists:
        break;
    }
    return {};
}

QUrl HeardList::addressOf(int row) const
{
    const SongGroup& group = m_model->group(row);
    const auto part = [](const QString& text) -> QString {
        return QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QString address = m_tools.settings.get(keys::lastfmSiteUrl);
    while (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    address += QStringLiteral("/music");
    switch (m_model->kind()) {
    case TopKind::Artists:
        address += part(group.name);
        break;
    case TopKind::Albums:
        address += part(group.artist);
        address += part(group.name);
        break;
    case TopKind::Tracks:
        address += part(group.artist);
        address += QStringLiteral("/_");
        address += part(group.name);
        break;
    }
    return QUrl(address);
}

/// Albums have, and songs that belong to none.
bool HeardList::hasOwnYear(int row) const
{
    if (m_model->kind() == TopKind::Albums)
        return true;
    const auto at = static_cast<std::size_t>(row);
    return m_model->kind() == TopKind::Tracks && at < m_songs.size() && m_songs[at];
}

void HeardList::wantYear(int row)
{
    const SongGroup group = m_model->group(row);
    if (m_model->kind() == TopKind::Albums)
        Q_EMIT yearWanted(group.artist, group.name);
    else
        Q_EMIT songYearWanted(group.artist, group.name);
}

void HeardList::open(int row)
{
    const SongGroup& group = m_model->group(row);
    if (m_opensYears && hasOwnYear(row))
        return wantYear(row);
    if (m_model->kind() == TopKind::Artists && m_tools.catalogue.artistNamed(group.name))
        return Q_EMIT artistWanted(group.name);
    const QList<Track> tracks = libraryOf(row);
    if (!tracks.isEmpty())
        return Q_EMIT albumWanted(tracks.front().id);
    Q_EMIT addressWanted(addressOf(row));
}

void HeardList::focusInEvent(QFocusEvent* event)
{
    const bool byKeys = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
                        event->reason() != Qt::ActiveWindowFocusReason;
    if (byKeys && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void HeardList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const int row = index.row();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Track> tracks = tracksOf({row});
    if (!tracks.isEmpty()) {
        TrackActions& actions = m_tools.actions;
        menu->addAction(tr("Play"), this, [&actions, tracks] { actions.playNow(tracks); });
        menu->addAction(tr("Play next"), this, [&actions, tracks] { actions.playNext(tracks); });
        menu->addAction(tr("Add to queue"), this, [&actions, tracks] { actions.addToQueue(tracks); });
        menu->addSeparator();
    }
    if (const QList<Track> album = libraryOf(row); !album.isEmpty())
        menu->addAction(tr("Show album"), this, [this, album] { Q_EMIT albumWanted(album.front().id); });
    menu->addAction(tr("Open on Last.fm"), this,
                    [this, address = addressOf(row)] { Q_EMIT addressWanted(address); });
    if (m_yearsCanBeSet && hasOwnYear(row)) {
        menu->addSeparator();
        menu->addAction(tr("Set the year…"), this, [this, row] { wantYear(row); });
    }
    menu->popup(event->globalPos());
}

} // namespace sillon
