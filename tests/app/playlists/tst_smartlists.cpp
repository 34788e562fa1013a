// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playlists/stage.h"
#include "application/smartlists.h"
#include "playlists/readyplaylist.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 year = 365LL * 86400;

/// A library in which each ready playlist holds some tracks and leaves out others.
struct Heard : PlaylistStage
{
    Heard()
    {
        const qint64 now = clock.utcNow();
        for (std::size_t i = 0; i < library.size(); ++i) {
            for (std::size_t n = 0; n < i % 4; ++n)
                listen(library[i], now - year * static_cast<qint64>(i % 5) - static_cast<qint64>(n) - 86400);
            if (i % 3 == 0)
                heart(library[i], now - 1000 + static_cast<qint64>(i));
        }
        const auto done = database->write([](Connection& c) {
            return c.execute(QStringLiteral(
                "UPDATE tracks SET original_date = CASE WHEN id % 3 = 0 THEN '1977-05-01' ELSE '' END, "
                "year = CASE WHEN id % 2 = 0 THEN 1977 ELSE 2003 END, added_at = 1600000000 + id"));
        });
        if (!done || !loved.loadNow() || !catalogue.loadNow())
            qFatal("the library could not be made");
    }
    void heart(const Track& track, qint64 at)
    {
        const auto done = database->write([&](Connection& c) {
            return c.execute(
                QStringLiteral(
                    "INSERT INTO loved(artist, title, artist_key, title_key, key_version, loved_at) "
                    "VALUES(?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING"),
                {track.recording.artist, track.recording.title, foldedText(track.recording.artist),
                 foldedText(track.recording.title), at});
        });
        if (!done)
            qFatal("not loved: %s", qPrintable(done.error().serverText));
    }
    [[nodiscard]] qint64 number(const QString& where)
    {
        // Plays and last heard of a track as SQL alone says them.
        const QString sql =
            QStringLiteral(
                "WITH h AS (SELECT t.id AS id, t.year AS year, substr(t.original_date, 1, 4) AS original, "
                "(SELECT count(*) FROM listens l JOIN recordings r ON r.id = l.recording_id WHERE "
                "l.listener_id = 1 AND t.artist_key <> '' AND r.artist_key = t.artist_key AND r.title_key = "
                "t.title_key) AS plays, (SELECT coalesce(max(l.listened_at), 0) FROM listens l JOIN "
                "recordings r "
                "ON r.id = l.recording_id WHERE l.listener_id = 1 AND r.artist_key = t.artist_key AND "
                "r.title_key = t.title_key) AS heard, EXISTS(SELECT 1 FROM loved v WHERE v.artist_key = "
                "t.artist_key AND v.title_key = t.title_key AND t.artist_key <> '') AS loved FROM tracks t) "
                "SELECT count(*) FROM h WHERE ") +
            where;
        const auto found = database->read([&sql](Connection& c) { return c.number(sql); });
        if (!found)
            qFatal("%s", qPrintable(found.error().serverText));
        return *found;
    }
};

} // namespace

/// Counts of the ready playlists against what SQL alone says of the same tables.
class SmartListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readyCountsEqualSql_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("where");
        QTest::newRow("loved-unheard") << "loved-unheard"
                                       << "loved AND heard < unixepoch('2021-11-14 22:13:20')";
        QTest::newRow("heard-once") << "heard-once"
                                    << "plays = 1";
        QTest::newRow("year-unplayed")
            << "year-unplayed"
            << "plays = 0 AND (original = '1977' OR (original = '' AND year = 1977))";
        QTest::newRow("recently-added") << "recently-added"
                                        << "1";
        QTest::newRow("most-played") << "most-played"
                                     << "plays > 0";
    }
    void readyCountsEqualSql()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, where);
        Heard stage;
        for (const ReadyPlaylist& ready : readyPlaylists()) {
            if (ready.word != word)
                continue;
            const SmartAnswer found =
                answer(stage.catalogue, ready.rule, {stage.clock.utcNow(), QTimeZone::utc()});
            QVERIFY(!found.mistake);
            const qint64 expected = stage.number(where);
            QVERIFY(expected > 0);
            QCOMPARE(static_cast<qint64>(found.rows.size()), expected);
            return;
        }
        QFAIL("no such ready playlist");
    }

    void cutsAfterSorting()
    {
        Heard stage;
        const SmartRule rule{QStringLiteral("plays>0"), SmartOrder::Plays, true, 3};
        const SmartAnswer found = answer(stage.catalogue, rule, {stage.clock.utcNow()});
        QCOMPARE(found.rows.size(), std::size_t(3));
        for (const int row : found.rows)
            QCOMPARE(stage.catalogue.facts(row).plays, 3);
    }

    void saysWhatIsNotUnderstood()
    {
        Heard stage;
        const SmartAnswer found =
            answer(stage.catalogue, {QStringLiteral("plays>many"), SmartOrder::Shelf, false, 0}, {0});
        QVERIFY(found.mistake);
        QVERIFY(found.rows.empty());
    }
};

SILLON_TEST(SmartListsTest, smartlists)
#include "tst_smartlists.moc"
