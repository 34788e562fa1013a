// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/trackform.h"

#include "byhand/albumdraftmodel.h"
#include "widgets/tokens.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace sillon {

TrackForm::TrackForm(QWidget* parent)
    : QWidget(parent)
    , m_artist(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_album(new QLineEdit(this))
    , m_length(new QLineEdit(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(tokens::space8);
    const auto add = [&](const QString& words, QLineEdit* field, const char* name, const QString& hint) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(words);
        field->setPlaceholderText(hint);
        auto* label = new QLabel(words, this);
        label->setMinimumHeight(tokens::controlHeight);
        label->setBuddy(field);
        form->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &TrackForm::changed);
    };
    add(tr("Artist"), m_artist, "byHandArtist", {});
    add(tr("Title"), m_title, "byHandTitle", {});
    add(tr("Album"), m_album, "byHandAlbum", tr("if there is one"));
    add(tr("Length"), m_length, "byHandLength", tr("3:00 if not known"));
    setFocusProxy(m_artist);
}

Album TrackForm::album() const
{
    AlbumRow row;
    row.artist = m_artist->text().trimmed();
    row.title = m_title->text().trimmed();
    row.lengthMs = lengthOfText(m_length->text()).value_or(0);
    Album album;
    album.title = m_album->text().trimmed();
    if (!row.artist.isEmpty() || !row.title.isEmpty())
        album.rows.push_back(std::move(row));
    return album;
}

} // namespace sillon
