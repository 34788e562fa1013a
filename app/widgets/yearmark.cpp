// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/yearmark.h"

#include <QPainter>
#include <QRect>
#include <QStyle>

namespace sillon {

std::optional<Icon> yearMark(YearSource source)
{
    switch (source) {
    case YearSource::Manual:
        return Icon::YearOwn;
    case YearSource::Tags:
        return Icon::YearTags;
    case YearSource::Index:
    case YearSource::Mirror:
    case YearSource::MusicBrainzId:
        return Icon::YearFound;
    case YearSource::MusicBrainzName:
    case YearSource::MusicBrainzFuzzy:
    case YearSource::MusicBrainzSong:
    case YearSource::MusicBrainzRecording:
    case YearSource::ListenBrainz:
    case YearSource::Discogs:
        return Icon::YearByName;
    case YearSource::Compilation:
        return Icon::YearCompilation;
    case YearSource::None:
        break;
    }
    return {};
}

void paintYearMark(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction, int figureWidth,
                   YearSource source, const QColor& colour)
{
    const auto mark = yearMark(source);
    if (!mark || rect.width() < figureWidth + yearMarkRoom)
        return;
    const QRect place(rect.right() + 1 - figureWidth - yearMarkRoom,
                      rect.y() + (rect.height() - yearMarkSide) / 2, yearMarkSide, yearMarkSide);
    paintIcon(painter, QStyle::visualRect(direction, rect, place), *mark, colour);
}

} // namespace sillon
