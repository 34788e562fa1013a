// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "libraryrows.h"
#include "playlists/playlists.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class PlaylistsTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        Fixture()
        {
            QObject::connect(&lists, &Playlists::itemsRead, &lists, [this](PlaylistId, const auto& read) {
                items = read;
                ++answers;
            });
        }
        [[nodiscard]] QString order() const
        {
            QString text;
            for (const PlaylistItem& item : items)
                text += item.track.recording.title;
            return text;
        }
        TemporaryDatabase database;
        FakeClock clock;
        Playlists lists{*database, clock};
        std::vector<PlaylistItem> items;
        int answers = 0;
    };

    static QList<Track> letters(const QString& text)
    {
        QList<Track> tracks;
        for (const QChar letter : text)
            tracks.append(namedTrack(QStringLiteral("/n/") + letter, {}, letter));
        return tracks;
    }

private Q_SLOTS:
    void offersTheReadyOnesOnlyWhereItHoldsTheProfile()
    {
        Fixture f;
        f.lists.load(false);
        QTRY_VERIFY(f.lists.isLoaded());
        QVERIFY(f.lists.all().empty());
        f.lists.load(true);
        QTRY_COMPARE(f.lists.all().size(), std::size_t(5));
    }

    void tellsTheNewOnesId()
    {
        Fixture f;
        PlaylistId made = 0;
        f.lists.create(QStringLiteral("Trip"), letters(QStringLiteral("ab")),
                       [&made](PlaylistId id) { made = id; });
        QTRY_VERIFY(made != 0);
        QVERIFY(f.lists.find(made) != nullptr);
        QCOMPARE(f.lists.find(made)->count, 2);
        QVERIFY(f.lists.find(made + 1) == nullptr);
    }

    void carriesOutWishesInTheirOrder()
    {
        Fixture f;
        PlaylistId id = 0;
        f.lists.create(QStringLiteral("L"), letters(QStringLiteral("abc")),
                       [&id](PlaylistId made) { id = made; });
        QTRY_VERIFY(id != 0);
        f.lists.readItems(id);
        QTRY_COMPARE(f.order(), QStringLiteral("abc"));
        const int before = f.answers;
        f.lists.moveItems(id, {f.items[0].id}, 3);
        f.lists.append(id, letters(QStringLiteral("d")));
        f.lists.removeItems(id, {f.items[1].id});
        QTRY_COMPARE(f.order(), QStringLiteral("cad"));
        QCOMPARE(f.answers, before + 1);
        QTRY_COMPARE(f.lists.find(id)->count, 3);
    }

    void deletingCanBeTakenBack()
    {
        Fixture f;
        f.lists.create(QStringLiteral("L"), letters(QStringLiteral("abc")));
        QTRY_COMPARE(f.lists.all().size(), std::size_t(1));
        const PlaylistId id = f.lists.all().front().id;
        f.lists.remove(id);
        QTRY_VERIFY(f.lists.all().empty());
        f.lists.restore(id);
        QTRY_COMPARE(f.lists.all().size(), std::size_t(1));
        QCOMPARE(f.lists.all().front().count, 3);
    }

    void renamesAndChangesRules()
    {
        Fixture f;
        f.lists.createSmart(QStringLiteral("S"), SmartRule{});
        QTRY_COMPARE(f.lists.all().size(), std::size_t(1));
        const PlaylistId id = f.lists.all().front().id;
        const SmartRule rule{QStringLiteral("plays:1"), SmartOrder::Plays, true, 3};
        f.lists.rename(id, QStringLiteral("R"));
        f.lists.setRule(id, rule);
        QTRY_VERIFY(f.lists.find(id)->rule == rule);
        QCOMPARE(f.lists.find(id)->name, QStringLiteral("R"));
    }

    void storesWhatWaitsWhenItCloses()
    {
        Fixture f;
        f.lists.create(QStringLiteral("L"));
        f.lists.close();
        QCOMPARE(PlaylistStore(*f.database).all()->size(), std::size_t(1));
    }

    void saysWhenAWishFails()
    {
        Fixture f;
        QVERIFY(f.database->write([](Connection& c) {
            return c.execute(QStringLiteral("ALTER TABLE playlist_items RENAME TO away"));
        }));
        QSignalSpy failed(&f.lists, &Playlists::failed);
        f.lists.create(QStringLiteral("L"), letters(QStringLiteral("a")));
        QTRY_VERIFY(!failed.isEmpty());
    }
};

SILLON_TEST(PlaylistsTest, playlists)
#include "tst_playlists.moc"
