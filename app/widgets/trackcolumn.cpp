// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackcolumn.h"

#include "application/daywords.h"
#include "application/figurewords.h"
#include "application/pathwords.h"
#include "application/words.h"
#include "application/yearsourcewords.h"
#include "base/filename.h"
#include "catalogue/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace sillon {

namespace {

QString numberOrNothing(int number)
{
    return number > 0 ? words::year(number) : QString(); // never grouped
}

QString dayOf(qint64 second)
{
    if (second <= 0)
        return {};
    return words::day(second);
}

QString bitRateText(int kilobits)
{
    if (kilobits <= 0)
        return {};
    return QCoreApplication::translate("TrackColumn", "%1 kbit/s").arg(QLocale().toString(kilobits));
}

/// 44.1, 48, 22.05: as many places as it needs.
QString sampleRateText(int hertz)
{
    if (hertz <= 0)
        return {};
    const QLocale locale;
    return QCoreApplication::translate("TrackColumn", "%1 kHz")
        .arg(locale.toString(hertz / 1000.0, 'g', QLocale::FloatingPointShortest));
}

QString titleOf(const Track& track)
{
    if (!track.recording.title.isEmpty())
        return track.recording.title;
    return shownFileName(track.path.section(QLatin1Char('/'), -1));
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
    case TrackColumn::Disc:
        return QStringLiteral("disc");
    case TrackColumn::Number:
        return QStringLiteral("number");
    case TrackColumn::OriginalYear:
        return QStringLiteral("original-year");
    case TrackColumn::YearSource:
        return QStringLiteral("year-source");
    case TrackColumn::Year:
        return QStringLiteral("year");
    case TrackColumn::Genre:
        return QStringLiteral("genre");
    case TrackColumn::Length:
        return QStringLiteral("length");
    case TrackColumn::Plays:
        return QStringLiteral("plays");
    case TrackColumn::Loved:
        return QStringLiteral("loved");
    case TrackColumn::FirstHeard:
        return QStringLiteral("first-heard");
    case TrackColumn::LastHeard:
        return QStringLiteral("last-heard");
    case TrackColumn::Added:
        return QStringLiteral("added");
    case TrackColumn::Type:
        return QStringLiteral("type");
    case TrackColumn::BitRate:
        return QStringLiteral("bit-rate");
    case TrackColumn::SampleRate:
        return QStringLiteral("sample-rate");
    case TrackColumn::Channels:
        return QStringLiteral("channels");
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
    case TrackColumn::Disc:
        return QCoreApplication::translate("TrackColumn", "Disc");
    case TrackColumn::Number:
        return QCoreApplication::translate("TrackColumn", "No.", "heading above track numbers");
    case TrackColumn::OriginalYear:
        return QCoreApplication::translate("TrackColumn", "Original year");
    case TrackColumn::YearSource:
        return QCoreApplication::translate("TrackColumn", "Year from",
                                           "heading above where a year comes from");
    case TrackColumn::Year:
        return QCoreApplication::translate("TrackColumn", "Year");
    case TrackColumn::Genre:
        return QCoreApplication::translate("TrackColumn", "Genre");
    case TrackColumn::Length:
        return QCoreApplication::translate("TrackColumn", "Length");
    case TrackColumn::Plays:
        return QCoreApplication::translate("TrackColumn", "Plays");
    case TrackColumn::Loved:
        return QCoreApplication::translate("TrackColumn", "Loved");
    case TrackColumn::FirstHeard:
        return QCoreApplication::translate("TrackColumn", "First heard");
    case TrackColumn::LastHeard:
        return QCoreApplication::translate("TrackColumn", "Last heard");
    case TrackColumn::Added:
        return QCoreApplication::translate("TrackColumn", "Added");
    case TrackColumn::Type:
        return QCoreApplication::translate("TrackColumn", "Type", "of files: FLAC, MP3");
    case TrackColumn::BitRate:
        return QCoreApplication::translate("TrackColumn", "Bit rate");
    case TrackColumn::SampleRate:
        return QCoreApplication::translate("TrackColumn", "Sample rate");
    case TrackColumn::Channels:
        return QCoreApplication::translate("TrackColumn", "Channels", "of sound");
    case TrackColumn::File:
        break;
    }
    return QCoreApplication::translate("TrackColumn", "File");
}

QString trackColumnText(const Track& track, TrackColumn column)
{
    return trackColumnText(track, {}, column);
}

QString trackColumnText(const Track& track, const TrackFacts& facts, TrackColumn column)
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
    case TrackColumn::Disc:
        return numberOrNothing(track.discNumber);
    case TrackColumn::Number:
        return numberOrNothing(track.trackNumber);
    case TrackColumn::OriginalYear:
        return numberOrNothing(facts.originalYear);
    case TrackColumn::YearSource:
        return words::yearSource(facts.yearSource);
    case TrackColumn::Year:
        return numberOrNothing(track.year);
    case TrackColumn::Genre:
        return track.genre;
    case TrackColumn::Length:
        return track.lengthMs > 0 ? words::duration(track.lengthMs) : QString();
    case TrackColumn::Plays:
        return facts.plays > 0 ? QLocale().toString(facts.plays) : QString();
    case TrackColumn::FirstHeard:
        return dayOf(facts.firstHeardAt);
    case TrackColumn::LastHeard:
        return dayOf(facts.lastHeardAt);
    case TrackColumn::Added:
        return dayOf(facts.addedAt);
    case TrackColumn::Type:
        return facts.form.type;
    case TrackColumn::BitRate:
        return bitRateText(facts.form.bitRate);
    case TrackColumn::SampleRate:
        return sampleRateText(facts.form.sampleRate);
    case TrackColumn::Channels:
        return numberOrNothing(facts.form.channels);
    case TrackColumn::Loved:
        return {};
    case TrackColumn::File:
        break;
    }
    return words::path(track.path);
}

bool isFigure(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Disc:
    case TrackColumn::Number:
    case TrackColumn::OriginalYear:
    case TrackColumn::Year:
    case TrackColumn::Length:
    case TrackColumn::Plays:
    case TrackColumn::Loved:
    case TrackColumn::FirstHeard:
    case TrackColumn::LastHeard:
    case TrackColumn::Added:
    case TrackColumn::BitRate:
    case TrackColumn::SampleRate:
    case TrackColumn::Channels:
        return true;
    default:
        return false;
    }
}

} // namespace sillon
