// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "library/tracklist.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class TrackListTest : public QObject
{
    Q_OBJECT

private:
    /// Titles found by the words, in shelf order.
    [[nodiscard]] QStringList found(const QString& words) const
    {
        QStringList titles;
        for (const int index :
             m_list.matching(words, m_list.order(TrackColumn::AlbumArtist, Qt::AscendingOrder)))
            titles.append(m_list.at(index).recording.title);
        return titles;
    }

    TrackList m_list{sampleLibrary()};

private Q_SLOTS:
    void anEmptyListAnswersEverything();
    void searchFindsWords_data();
    void searchFindsWords();
    void aWordDoesNotReachIntoTheNextTrack();
    void orderIsThatOfAShelf();
    void everyColumnSortsBothWays_data();
    void everyColumnSortsBothWays();
    void equalRowsKeepTheShelfOrder();
    void manyTracksAreSearchedAtOnce();
};

void TrackListTest::anEmptyListAnswersEverything()
{
    const TrackList empty;
    QCOMPARE(empty.size(), 0);
    QVERIFY(empty.order(TrackColumn::Title, Qt::AscendingOrder).empty());
    QVERIFY(empty.matching(QStringLiteral("a"), {}).empty());
    const TrackList made{std::vector<Track>()};
    QVERIFY(made.matching(QStringLiteral("a"), {}).empty());
}

void TrackListTest::searchFindsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char* name, const char* words, const QStringList& titles) {
        QTest::addRow("%s", name) << QString::fromUtf8(words) << titles;
    };
    row("a title", "petrichor", {QStringLiteral("Petrichor")});
    row("part of a word", "petri", {QStringLiteral("Petrichor")});
    row("case and marks do not matter", "NORDAVIND dogn", {QStringLiteral("Nordavind")});
    row("typed with marks", "Døgn nordavind", {QStringLiteral("Nordavind")});
    row("words in any order", "waltz kestrel", {QStringLiteral("Umbrella Waltz")});
    row("title and genre", "jazz encore", {QStringLiteral("Encore in F")});
    row("another script", "坂道", {QString::fromUtf8("坂道")});
    row("blanks around", "  strobe   ", {QStringLiteral("Strobe")});
    row("all words are needed", "strobe petrichor", {});
    row("nothing", "zither", {});
}

void TrackListTest::searchFindsWords()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, titles);
    QCOMPARE(found(words), titles);
    QCOMPARE(found({}).size(), m_list.size());
    QCOMPARE(found(QStringLiteral("   ")).size(), m_list.size());
}

void TrackListTest::aWordDoesNotReachIntoTheNextTrack()
{
    std::vector<Track> two(2);
    two[0].recording.title = QStringLiteral("first end");
    two[1].recording.title = QStringLiteral("start second");
    const TrackList list(two);
    const std::vector<int> order = list.order(TrackColumn::Title, Qt::AscendingOrder);
    QCOMPARE(list.matching(QStringLiteral("end"), order).size(), std::size_t(1));
    QCOMPARE(list.matching(QStringLiteral("end start"), order).size(), std::size_t(0));
    QCOMPARE(list.matching(QStringLiteral("first second"), order).size(), std::size_t(0));
}

void TrackListTest::orderIsThatOfAShelf()
{
    std::vector<Track> tracks = sampleAlbum(QStringLiteral("B"), QStringLiteral("Later"), 1990, {},
                                            {QStringLiteral("z"), QStringLiteral("a")}, 1000);
    const std::vector<Track> earlier =
        sampleAlbum(QStringLiteral("b"), QStringLiteral("Earlier"), 1999, {}, {QStringLiteral("x")}, 1000);
    tracks.insert(tracks.end(), earlier.begin(), earlier.end());
    Track guest = earlier.front(); // another artist on the same album stays on it
    guest.recording.artist = QStringLiteral("A guest");
    guest.trackNumber = 2;
    guest.recording.title = QStringLiteral("guest");
    tracks.push_back(guest);
    const TrackList list(tracks);
    QStringList titles;
    for (const int index : list.order(TrackColumn::AlbumArtist, Qt::AscendingOrder))
        titles.append(list.at(index).recording.title);
    QCOMPARE(titles, QStringList({QStringLiteral("x"), QStringLiteral("guest"), QStringLiteral("z"),
                                  QStringLiteral("a")}));
}

void TrackListTest::everyColumnSortsBothWays_data()
{
    QTest::addColumn<TrackColumn>("column");
    for (const TrackColumn column : allTrackColumns)
        QTest::addRow("%s", qPrintable(trackColumnName(column))) << column;
}

void TrackListTest::everyColumnSortsBothWays()
{
    QFETCH(const TrackColumn, column);
    const std::vector<int> up = m_list.order(column, Qt::AscendingOrder);
    const std::vector<int> down = m_list.order(column, Qt::DescendingOrder);
    QCOMPARE(up.size(), std::size_t(m_list.size()));
    QVERIFY(std::is_permutation(up.begin(), up.end(), down.begin(), down.end()));
    // The one file without tags stands last in both; the rest mirrors itself.
    const auto text = [&](const std::vector<int>& order, std::size_t place) {
        return trackColumnText(m_list.at(order[place]), column);
    };
    const std::size_t known = up.size() - (text(up, up.size() - 1).isEmpty() ? 1 : 0);
    QCOMPARE(text(up, up.size() - 1).isEmpty(), text(down, down.size() - 1).isEmpty());
    QVERIFY(!text(up, 0).isEmpty() && !text(down, 0).isEmpty());
    QVERIFY(text(up, 0) != text(up, known - 1));
    QCOMPARE(text(up, 0), text(down, known - 1));
    QCOMPARE(text(up, known - 1), text(down, 0));
}

void TrackListTest::equalRowsKeepTheShelfOrder()
{
    // Sorted by genre, an album's tracks still follow each other by number, whichever the direction.
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const std::vector<int> order = m_list.order(TrackColumn::Genre, direction);
        for (std::size_t i = 1; i < order.size(); ++i) {
            const Track& before = m_list.at(order[i - 1]);
            const Track& after = m_list.at(order[i]);
            if (before.release.title == after.release.title)
                QVERIFY(before.trackNumber < after.trackNumber);
        }
    }
}

void TrackListTest::manyTracksAreSearchedAtOnce()
{
    const TrackList many(manyTracks(20000));
    const std::vector<int> order = many.order(TrackColumn::AlbumArtist, Qt::AscendingOrder);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(many.matching(QStringLiteral("parallax 99"), order).size(), std::size_t(12));
    // Far above what it takes even in a debug build; what it really takes is measured by the benchmarks.
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
}

SILLON_TEST(TrackListTest, tracklist)
#include "tst_tracklist.moc"
