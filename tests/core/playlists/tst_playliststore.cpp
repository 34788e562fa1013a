// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "libraryrows.h"
#include "playlists/playlistorder.h"
#include "playlists/playliststore.h"
#include "playlists/readyplaylist.h"
#include "testmain.h"

#include <QFile>
#include <QTest>

#include <limits>

using namespace sillon;
using namespace sillon::testing;

namespace {

Track lettered(QChar letter)
{
    return namedTrack(QStringLiteral("/nowhere/%1.mp3").arg(letter), QStringLiteral("Artist"), letter);
}

std::vector<Track> letters(const QString& text)
{
    std::vector<Track> tracks;
    for (const QChar letter : text)
        tracks.push_back(lettered(letter));
    return tracks;
}

/// A playlist whose items are titled with single letters, so that an order is a word.
struct Fixture
{
    explicit Fixture(const QString& text = QStringLiteral("abcde"))
        : list(store.createWith(QStringLiteral("List"), letters(text)).value_or(0))
    {}
    [[nodiscard]] std::vector<PlaylistItem> items() const
    {
        return store.items(list).value_or(std::vector<PlaylistItem>());
    }
    [[nodiscard]] QString order() const
    {
        QString text;
        for (const PlaylistItem& item : items())
            text += item.track.recording.title;
        return text;
    }
    [[nodiscard]] std::vector<PlaylistItemId> idsOf(const QString& text) const
    {
        std::vector<PlaylistItemId> ids;
        for (const PlaylistItem& item : items()) {
            if (text.contains(item.track.recording.title))
                ids.push_back(item.id);
        }
        return ids;
    }

    TemporaryDatabase database;
    PlaylistStore store{*database};
    PlaylistId list;
};

QStringList namesOf(const PlaylistStore& store)
{
    QStringList names;
    for (const Playlist& list : store.all().value_or(std::vector<Playlist>()))
        names.append(list.ready.isEmpty() ? list.name : list.ready);
    return names;
}

} // namespace

class PlaylistStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsListsInTheOrderOfTheirMaking()
    {
        Fixture f;
        const SmartRule rule{QStringLiteral("plays>3"), SmartOrder::LastHeard, true, 25};
        QVERIFY(f.store.create(QStringLiteral("Smart"), rule));
        const auto all = f.store.all();
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE(all->at(0).name, QStringLiteral("List"));
        QCOMPARE(all->at(0).count, 5);
        QVERIFY(!all->at(0).isSmart());
        QVERIFY(all->at(1).rule == rule);
    }

    void changesARule()
    {
        Fixture f;
        const auto id = f.store.create(QStringLiteral("Smart"), SmartRule{});
        const SmartRule rule{QStringLiteral("loved:yes"), SmartOrder::Added, true, 7};
        QVERIFY(f.store.setRule(*id, rule));
        QVERIFY(f.store.all()->back().rule == rule);
    }

    void insertsBeforeARow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << 0 << "XYabcde";
        QTest::newRow("between") << 2 << "abXYcde";
        QTest::newRow("last") << 5 << "abcdeXY";
        QTest::newRow("at the end") << -1 << "abcdeXY";
        QTest::newRow("past the end") << 99 << "abcdeXY";
    }
    void insertsBeforeARow()
    {
        QFETCH(const int, row);
        QFETCH(const QString, expected);
        Fixture f;
        QVERIFY(f.store.insert(f.list, row, letters(QStringLiteral("XY"))));
        QCOMPARE(f.order(), expected);
    }

    void movesItems_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("down") << "a" << 3 << "bcade";
        QTest::newRow("up") << "d" << 1 << "adbce";
        QTest::newRow("to the front") << "ce" << 0 << "ceabd";
        QTest::newRow("to the end") << "ac" << 5 << "bdeac";
        QTest::newRow("gathers around the gap") << "ae" << 2 << "baecd";
        QTest::newRow("onto itself") << "bc" << 2 << "abcde";
        QTest::newRow("all") << "abcde" << 2 << "abcde";
        QTest::newRow("none") << "" << 2 << "abcde";
    }
    void movesItems()
    {
        QFETCH(const QString, moved);
        QFETCH(const int, before);
        QFETCH(const QString, expected);
        Fixture f;
        QVERIFY(f.store.move(f.list, f.idsOf(moved), before));
        QCOMPARE(f.order(), expected);
    }

    void goesOnWhenAGapIsUsedUp()
    {
        Fixture f;
        QString expected = QStringLiteral("abcde");
        for (int i = 0; i < 70; ++i) { // each halves the same gap, and there are 32 bits of it
            const QChar letter(u'A' + i % 26);
            QVERIFY(f.store.insert(f.list, 1, letters(letter)));
            expected.insert(1, letter);
        }
        QCOMPARE(f.order(), expected);
        QVERIFY(f.store.move(f.list, f.idsOf(QStringLiteral("e")), 1));
        QCOMPARE(f.order().at(1), QChar(u'e'));
    }

    void holdsMoreThanOneWriteTakes()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        std::vector<Track> many;
        for (int i = 0; i < 1201; ++i)
            many.push_back(namedTrack(QStringLiteral("/n/%1").arg(i), {}, QString::number(i)));
        const auto id = store.createWith(QStringLiteral("Long"), many);
        QVERIFY(id);
        const auto items = store.items(*id);
        QCOMPARE(items->size(), many.size());
        QCOMPARE(items->at(1200).track.path, QStringLiteral("/n/1200"));
        std::vector<PlaylistItemId> half;
        for (std::size_t i = 0; i < 700; ++i)
            half.push_back(items->at(i).id);
        QVERIFY(store.move(*id, half, 1201));
        QCOMPARE(store.items(*id)->front().track.path, QStringLiteral("/n/700"));
        QVERIFY(store.removeItems(half));
        QCOMPARE(store.all()->front().count, 501);
    }

    void removedItemsComeBackToTheirPlaces()
    {
        Fixture f;
        const std::vector<PlaylistItem> before = f.items();
        QVERIFY(f.store.removeItems(f.idsOf(QStringLiteral("bd"))));
        QCOMPARE(f.order(), QStringLiteral("ace"));
        const std::vector<PlaylistItem> gone{before[1], before[3]};
        QVERIFY(f.store.restoreItems(f.list, gone));
        QCOMPARE(f.order(), QStringLiteral("abcde"));
        QVERIFY(f.items() == before);
    }

    void aDeletedListComesBackWithItsItems()
    {
        Fixture f;
        QVERIFY(f.store.remove(f.list, 1700000000));
        QVERIFY(f.store.all()->empty());
        QVERIFY(f.store.restore(f.list));
        QCOMPARE(f.store.all()->front().count, 5);
        QCOMPARE(f.order(), QStringLiteral("abcde"));
    }

    void whatWasDeletedIsGoneAtTheNextStart()
    {
        Fixture f;
        QVERIFY(f.store.remove(f.list, 1700000000));
        QVERIFY(f.store.prepare());
        QVERIFY(f.store.restore(f.list));
        QVERIFY(!namesOf(f.store).contains(QStringLiteral("List")));
        QVERIFY(f.items().empty());
    }

    void readyOnesAreMadeOnceAndStayDeleted()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        QVERIFY(store.prepare());
        QCOMPARE(namesOf(store),
                 QStringList({QStringLiteral("loved-unheard"), QStringLiteral("heard-once"),
                              QStringLiteral("year-unplayed"), QStringLiteral("recently-added"),
                              QStringLiteral("most-played")}));
        QVERIFY(store.remove(store.all()->at(1).id, 1700000000));
        QVERIFY(store.rename(store.all()->at(0).id, QStringLiteral("Old loves")));
        QVERIFY(store.prepare());
        QVERIFY(store.prepare());
        QCOMPARE(store.all()->size(), std::size_t(4));
        QVERIFY(!namesOf(store).contains(QStringLiteral("heard-once")));
        QCOMPARE(store.all()->at(0).name, QStringLiteral("Old loves"));
    }

    void theUsersOwnStandBeforeTheReadyOnes()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        QVERIFY(store.prepare());
        QVERIFY(store.create(QStringLiteral("Mine")));
        QCOMPARE(namesOf(store).front(), QStringLiteral("Mine"));
    }

    void showsATrackAsTheLibraryKnowsItNow()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        Track track =
            namedTrack(QStringLiteral("/m/old.mp3"), QStringLiteral("A"), QStringLiteral("Old title"));
        track.id = addLibraryTrack(*database, track);
        const auto id = store.createWith(QStringLiteral("L"), std::vector{track});
        QVERIFY(database->write([&](Connection& c) {
            return c.execute(QStringLiteral("UPDATE tracks SET path = ?, title = 'New title' WHERE id = ?"),
                             {QByteArray("/m/new.mp3"), track.id});
        }));
        const auto items = store.items(*id);
        QCOMPARE(items->front().track.path, QStringLiteral("/m/new.mp3"));
        QCOMPARE(items->front().track.recording.title, QStringLiteral("New title"));
        QVERIFY(items->front().state == ItemState::There);
    }

    void nothingTheLibraryDoesTakesAnItemOut()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        Track track = namedTrack(QStringLiteral("/m/a.mp3"), QStringLiteral("A"), QStringLiteral("T"));
        track.id = addLibraryTrack(*database, track);
        const auto id = store.createWith(QStringLiteral("L"), std::vector{track});
        const auto execute = [&database](const QString& sql) {
            return database->write([&sql](Connection& c) { return c.execute(sql); });
        };
        QVERIFY(execute(QStringLiteral("UPDATE tracks SET missing_since = 5")));
        QVERIFY(store.items(*id)->front().state == ItemState::Away);
        QVERIFY(execute(QStringLiteral("UPDATE tracks SET missing_since = NULL")));
        QVERIFY(store.items(*id)->front().state == ItemState::There);
        QVERIFY(execute(QStringLiteral("DELETE FROM tracks")));
        const auto items = store.items(*id);
        QCOMPARE(items->size(), std::size_t(1));
        QVERIFY(items->front().state == ItemState::Missing);
        QCOMPARE(items->front().track.recording.title, QStringLiteral("T"));
        QCOMPARE(items->front().track.path, QStringLiteral("/m/a.mp3"));
        QCOMPARE(items->front().track.lengthMs, 60000);
    }

    void knowsAFileThatCameIntoTheLibraryLater()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        const Track track = namedTrack(QStringLiteral("/m/a.mp3"), {}, {});
        const auto id = store.createWith(QStringLiteral("L"), std::vector{track});
        const TrackId known =
            addLibraryTrack(*database, namedTrack(track.path, QStringLiteral("A"), QStringLiteral("T")));
        QCOMPARE(store.items(*id)->front().track.id, known);
        QCOMPARE(store.items(*id)->front().track.recording.title, QStringLiteral("T"));
    }

    void tellsPartsOfOneFileApart()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        Track first = namedTrack(QStringLiteral("/m/side.flac"), QStringLiteral("A"), QStringLiteral("One"));
        first.endMs = 1000;
        Track second = namedTrack(QStringLiteral("/m/side.flac"), QStringLiteral("A"), QStringLiteral("Two"));
        second.startMs = 1000;
        addLibraryTrack(*database, first);
        addLibraryTrack(*database, second);
        const auto id = store.createWith(QStringLiteral("L"), std::vector{second, first});
        QCOMPARE(store.items(*id)->at(0).track.recording.title, QStringLiteral("Two"));
        QCOMPARE(store.items(*id)->at(0).track.startMs, 1000);
        QCOMPARE(store.items(*id)->at(1).track.recording.title, QStringLiteral("One"));
        QCOMPARE(store.items(*id)->at(1).track.endMs, 1000);
    }

    void filesOutsideTheLibraryAreLookedFor()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        const QString path = QDir(database.folder()).filePath(QStringLiteral("x.mp3"));
        const auto id = store.createWith(QStringLiteral("L"), std::vector{namedTrack(path, {}, {})});
        QVERIFY(store.items(*id)->front().state == ItemState::Missing);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(store.items(*id)->front().state == ItemState::There);
    }

    void suggestsATrackOfTheSameNames()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        const Track away =
            namedTrack(QStringLiteral("/m/1.mp3"), QString::fromUtf8("Björk"), QString::fromUtf8("Jóga"));
        addLibraryTrack(*database, away, true);
        const Track other =
            namedTrack(QStringLiteral("/m/2.mp3"), QStringLiteral("BJORK"), QStringLiteral("joga"));
        const TrackId there = addLibraryTrack(*database, other);
        Track written =
            namedTrack(QStringLiteral("C:/x.mp3"), QString::fromUtf8("Björk"), QStringLiteral("Joga"));
        const Track nameless = namedTrack(QStringLiteral("C:/y.mp3"), {}, {});
        const auto id = store.createWith(QStringLiteral("L"), std::vector{written, away, nameless, other});
        auto items = store.items(*id);
        QCOMPARE(items->at(0).suggestion.value_or(Track{}).id, there);
        QVERIFY(items->at(1).state == ItemState::Away);
        QCOMPARE(items->at(1).suggestion.value_or(Track{}).id, there);
        QVERIFY(!items->at(2).suggestion);
        QVERIFY(!items->at(3).suggestion);
        QVERIFY(store.setTrack(items->at(0).id, *items->at(0).suggestion));
        items = store.items(*id);
        QVERIFY(items->at(0).state == ItemState::There);
        QCOMPARE(items->at(0).track.path, QStringLiteral("/m/2.mp3"));
    }

    void namesThatAreNoUtf8Survive()
    {
        TemporaryDatabase database;
        PlaylistStore store(*database);
        const Track track = namedTrack(textOfFileName(QByteArray("/m/caf\xE9.mp3")), {}, QStringLiteral("T"));
        const auto id = store.createWith(QStringLiteral("L"), std::vector{track});
        QCOMPARE(bytesOfFileName(store.items(*id)->front().track.path), QByteArray("/m/caf\xE9.mp3"));
    }

    void aRuleOfAYearTellsItsYear()
    {
        QCOMPARE(yearOfRule(ruleOfYear(1984)), std::optional(1984));
        QCOMPARE(yearOfRule(ruleOfYear(1984) + QStringLiteral(" -live")), std::nullopt);
        QCOMPARE(yearOfRule(QStringLiteral("plays:0")), std::nullopt);
    }

    void everyOrderHasAName()
    {
        for (int i = 0; i <= static_cast<int>(SmartOrder::Loved); ++i) {
            const auto order = static_cast<SmartOrder>(i);
            QVERIFY(smartOrderOf(smartOrderName(order)) == order);
        }
        QVERIFY(smartOrderOf(QStringLiteral("nonsense")) == SmartOrder::Shelf);
    }

    void findsPositionsBetween_data()
    {
        QTest::addColumn<QList<qint64>>("around"); // empty, {before}, {before, after}
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<qint64>>("expected");
        using L = QList<qint64>;
        QTest::newRow("into nothing") << L{} << 2 << L{positionStep, 2 * positionStep};
        QTest::newRow("at the end") << L{10} << 1 << L{10 + positionStep};
        QTest::newRow("evenly") << L{0, 30} << 2 << L{10, 20};
        QTest::newRow("just fits") << L{4, 6} << 1 << L{5};
        QTest::newRow("too small") << L{4, 6} << 2 << L{};
        QTest::newRow("equal ones") << L{4, 4} << 1 << L{};
        QTest::newRow("no items") << L{4, 6} << 0 << L{};
    }
    void findsPositionsBetween()
    {
        QFETCH(const QList<qint64>, around);
        QFETCH(const int, count);
        QFETCH(const QList<qint64>, expected);
        const auto at = [&around](int i) {
            return i < around.size() ? std::optional(around.at(i)) : std::nullopt;
        };
        const auto found = positionsBetween(at(0), at(1), count).value_or(std::vector<qint64>());
        QCOMPARE(QList<qint64>(found.begin(), found.end()), expected);
    }

    void positionsCanComeBeforeTheFirst()
    {
        const auto found = positionsBetween(std::nullopt, 100, 2);
        QVERIFY(found);
        QVERIFY(found->at(0) < found->at(1) && found->at(1) < 100);
    }
};

SILLON_TEST(PlaylistStoreTest, playliststore)
#include "tst_playliststore.moc"
