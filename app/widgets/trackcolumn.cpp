// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackcolumn.h"

#include "application/words.h"

#include <QCoreApplication>

namespace sillon {

namespace {

QString numberOrNothing(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString titleOf(const Track& track)
{
    if (!track.recording.title.isEmpty())
        return track.recording.title;
    return track.path.section(QLatin1Char('/'), -1);
}

} // namespace

QString trackColumnName(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return QStringLiteral("title");
    case TrackColumn::Artist:
        return QStringLiteral("artist");
    case TrackColumn::Album:
        return QStringLiteral("album");
    case TrackColumn::AlbumArtist:
        return QStringLiteral("album-artist");
    case TrackColumn::Number:
        return QStringLiteral("number");
    case TrackColumn::Year:
        return QStringLiteral("year");
    case TrackColumn::Genre:
        return QStringLiteral("genre");
    case TrackColumn::Length:
        return QStringLiteral("length");
    case TrackColumn::File:
        break;
    }
    return QStringLiteral("file");
}

QString trackColumnTitle(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return QCoreApplication::translate("TrackColumn", "Title");
    case TrackColumn::Artist:
        return QCoreApplication::translate("TrackColumn", "Artist");
    case TrackColumn::Album:
        return QCoreApplication::translate("TrackColumn", "Album");
    case TrackColumn::AlbumArtist:
        return QCoreApplication::translate("TrackColumn", "Album artist");
    case TrackColumn::Number:
        return QCoreApplication::translate("TrackColumn", "No.", "heading above track numbers");
    case TrackColumn::Year:
        return QCoreApplication::translate("TrackColumn", "Year");
    case TrackColumn::Genre:
        return QCoreApplication::translate("TrackColumn", "Genre");
    case TrackColumn::Length:
        return QCoreApplication::translate("TrackColumn", "Length");
    case TrackColumn::File:
        break;
    }
    return QCoreApplication::translate("TrackColumn", "File");
}

QString trackColumnText(const Track& track, TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return titleOf(track);
    case TrackColumn::Artist:
        return track.recording.artist;
    case TrackColumn::Album:
        return track.release.title;
    case TrackColumn::AlbumArtist:
        return track.release.albumArtist;
    case TrackColumn::Number:
        return numberOrNothing(track.trackNumber);
    case TrackColumn::Year:
        return numberOrNothing(track.year);
    case TrackColumn::Genre:
        return track.genre;
    case TrackColumn::Length:
        return track.lengthMs > 0 ? words::duration(track.lengthMs) : QString();
    case TrackColumn::File:
        break;
    }
    return track.path;
}

bool isFigure(TrackColumn column)
{
    return column == TrackColumn::Number || column == TrackColumn::Year || column == TrackColumn::Length;
}

} // namespace sillon
