// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "loved/lovedmatch.h"
#include "music/matchkey.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace sillon::bench {

namespace {

constexpr int songsOfAnArtist = 20;

/// What a loved track must turn out to be.
struct Expected
{
    Recording loved;
    bool isInLibrary = false;
};

QString artistOf(int song)
{
    return QStringLiteral("Ärtist %1").arg(song / songsOfAnArtist);
}

QString titleOf(int song)
{
    return QStringLiteral("Night Song %1 of Löve").arg(song);
}

std::optional<RecordingMbid> mbidOf(int song)
{
    return RecordingMbid::parse(
        QStringLiteral("%1-0000-4000-8000-000000000000").arg(song, 8, 16, QLatin1Char('0')));
}

std::vector<LibrarySong> makeLibrary(int count)
{
    std::vector<LibrarySong> songs;
    songs.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        LibrarySong song;
        song.recording.artist = artistOf(i);
        song.recording.title = titleOf(i);
        if (i % 2 == 0)
            song.recording.mbid = mbidOf(i);
        song.artistKey = foldedText(song.recording.artist);
        song.titleKey = foldedText(song.recording.title);
        songs.push_back(std::move(song));
    }
    return songs;
}

/// Of ten: five written otherwise, one of another name but the same id, and four that are something else: a
/// live version, a longer title, another artist, one that is nowhere.
Expected lovedOf(int number, int song)
{
    Expected expected;
    Recording& loved = expected.loved;
    loved.artist = artistOf(song).toUpper();
    loved.title = titleOf(song).toUpper();
    expected.isInLibrary = true;
    switch (number % 10) {
    case 0:
        loved.artist = QStringLiteral("Another Name %1").arg(song);
        loved.mbid = mbidOf(song & ~1);
        break;
    case 1:
        loved.title += QStringLiteral(" (live)");
        expected.isInLibrary = false;
        break;
    case 2:
        loved.title += QStringLiteral(" Me");
        expected.isInLibrary = false;
        break;
    case 3:
        loved.artist = QStringLiteral("Nobody");
        expected.isInLibrary = false;
        break;
    case 4:
        loved.title = QStringLiteral("Elsewhere %1").arg(number);
        expected.isInLibrary = false;
        break;
    default:
        break;
    }
    return expected;
}

std::vector<Expected> makeLoved(int count, int songs)
{
    std::vector<Expected> loved;
    for (int i = 0; i < count; ++i)
        loved.push_back(lovedOf(i, static_cast<int>(static_cast<qint64>(i) * songs / count)));
    return loved;
}

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The unavoidable: every name folded once, and one set of the library's.
double floorTime(const std::vector<LibrarySong>& songs, const std::vector<Expected>& loved)
{
    QElapsedTimer timer;
    timer.start();
    QSet<QString> keys;
    keys.reserve(static_cast<qsizetype>(songs.size()));
    for (const LibrarySong& song : songs)
        keys.insert(songKey(song.artistKey, song.titleKey));
    qsizetype found = 0;
    for (const Expected& one : loved)
        found += keys.contains(songKey(one.loved)) ? 1 : 0;
    return found >= 0 ? seconds(timer) : 0;
}

struct Run
{
    double time = 1e9;
    int falseMatches = 0;
    int missed = 0;
};

Run matchAll(const std::vector<LibrarySong>& songs, const std::vector<Expected>& loved)
{
    Run run;
    QElapsedTimer timer;
    timer.start();
    LovedMatcher matcher(songs, {});
    std::vector<LovedVerdict> verdicts;
    verdicts.reserve(loved.size());
    for (const Expected& one : loved)
        verdicts.push_back(matcher.match(one.loved).verdict);
    run.time = seconds(timer);
    for (std::size_t i = 0; i < loved.size(); ++i) {
        const bool isMatched = verdicts[i] == LovedVerdict::InLibrary;
        run.falseMatches += isMatched && !loved[i].isInLibrary ? 1 : 0;
        run.missed += !isMatched && loved[i].isInLibrary ? 1 : 0;
    }
    return run;
}

void measure(Figures& figures, const QString& name, int lovedCount, int songCount)
{
    const auto songs = makeLibrary(songCount);
    const auto loved = makeLoved(lovedCount, songCount);
    Run best;
    double floor = 1e9;
    for (int run = 0; run < 3; ++run) {
        const Run again = matchAll(songs, loved);
        best = again.time < best.time ? again : best;
        floor = std::min(floor, floorTime(songs, loved));
    }
    figures.append({name, best.time, QStringLiteral("s"), floor});
    figures.append({QString(name + QStringLiteral("-false")),
                    static_cast<double>(best.falseMatches),
                    QStringLiteral("matches"),
                    {}});
    figures.append({QString(name + QStringLiteral("-missed")),
                    static_cast<double>(best.missed),
                    QStringLiteral("matches"),
                    {}});
}

} // namespace

Result<Figures> measureLovedMatching(Size size)
{
    Figures figures;
    if (size == Size::Tiny) {
        measure(figures, QStringLiteral("loved-match"), 100, 1000);
        return figures;
    }
    measure(figures, QStringLiteral("loved-match"), 10'000, 100'000);
    measure(figures, QStringLiteral("loved-match-ten-times"), 100'000, 1'000'000);
    return figures;
}

} // namespace sillon::bench
