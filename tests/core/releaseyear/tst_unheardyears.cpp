// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenerstore.h"
#include "releaseyear/unheardyears.h"
#include "releaseyear/yearstore.h"
#include "releaseyear/yearworklist.h"
#include "testmain.h"
#include "yearsample.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 now = 1'700'000'000;

/// A play of somebody else.
ListenId hearAs(Database& database, const QString& who, const QString& artist, const QString& title,
                const QString& album)
{
    Listen listen;
    listen.recording.artist = artist;
    listen.recording.title = title;
    listen.release.title = album;
    listen.listenedAt = now - 1000;
    listen.origin = ListenOrigin::Lastfm;
    return database
        .write([&](Connection& c) -> Result<ListenId> {
            const auto listener = ListenerStore(c).idOf(QStringLiteral("lastfm"), who);
            return listener ? ListenStore(c).insert(*listener, listen) : fail(listener.error());
        })
        .value_or(0);
}

void removeListen(Database& database, ListenId id)
{
    QVERIFY(database.write([id](Connection& c) { return ListenStore(c).remove(id); }));
}

QString names(Database& database)
{
    return textIn(database,
                  QStringLiteral("SELECT coalesce(group_concat(name, ', '), '') FROM (SELECT "
                                 "artist || ' - ' || title AS name FROM release_years ORDER BY 1)"));
}

void addTrack(Database& database, const QString& artist, const QString& album, bool forgotten = false)
{
    run(database, QStringLiteral("INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, "
                                 "added_at, artist, album, artist_key, album_key, forgotten) VALUES(x'%1', "
                                 "0, 0, 0, 0, 0, 0, '%2', '%3', lower('%2'), lower('%3'), %4)")
                      .arg(QString::fromLatin1((artist + album).toUtf8().toHex()), artist, album)
                      .arg(forgotten));
}

} // namespace

/// What is known of albums and songs that nobody hears any more.
class UnheardYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TemporaryDatabase>();
        hear(db(), QStringLiteral("Air"), QStringLiteral("Talisman"), QStringLiteral("Moon Safari"));
        m_theirs = hearAs(db(), QStringLiteral("big"), QStringLiteral("Oth9"), QStringLiteral("Song"),
                          QStringLiteral("Best of"));
    }

    void albumsAndSongsThatOnlyTheDeletedListenerHeardGo()
    {
        const ListenId single =
            hearAs(db(), QStringLiteral("big"), QStringLiteral("Oth10"), QStringLiteral("Single"), {});
        gather();
        QCOMPARE(names(db()), QStringLiteral("Air - Moon Safari, Oth10 - Single, Oth9 - Best of"));
        removeListen(db(), m_theirs);
        removeListen(db(), single);
        QCOMPARE(removeUnheardYears(db()).value_or(-1), 2);
        QCOMPARE(names(db()), QStringLiteral("Air - Moon Safari"));
        QCOMPARE(removeUnheardYears(db()).value_or(-1), 0);
    }

    void anAlbumOfTheSameTitleIsAnother()
    {
        // Without an album artist, both are one row of releases.
        hear(db(), QStringLiteral("Air"), QStringLiteral("Kelly"), QStringLiteral("Best of"));
        gather();
        removeListen(db(), m_theirs);
        QCOMPARE(removeUnheardYears(db()).value_or(-1), 1);
        QCOMPARE(names(db()), QStringLiteral("Air - Best of, Air - Moon Safari"));
    }

    void whatTheLibraryHoldsStays()
    {
        addTrack(db(), QStringLiteral("Oth9"), QStringLiteral("Best of"));
        gather();
        removeListen(db(), m_theirs);
        QCOMPARE(removeUnheardYears(db()).value_or(-1), 0);
        run(db(), QStringLiteral("UPDATE tracks SET forgotten = 1"));
        QCOMPARE(removeUnheardYears(db()).value_or(-1), 1);
    }

    void theUsersOwnWordStaysAsLongAsThereIsSomethingToSayItOf()
    {
        YearStore years(db());
        QVERIFY(years.setByHand(QStringLiteral("Oth9"), QStringLiteral("Best of"), 1999, now));
        QCOMPARE(removeUnheardYears(db()).value_or(-1), 0); // heard, though no search has met it yet
        gather();
        removeListen(db(), m_theirs);
        QCOMPARE(removeUnheardYears(db()).value_or(-1), 1);
        QCOMPARE(names(db()), QStringLiteral("Air - Moon Safari"));
    }

private:
    Database& db() { return **m_database; }
    void gather() { QVERIFY(YearWorkList(db()).gather(now)); }

    std::unique_ptr<TemporaryDatabase> m_database;
    ListenId m_theirs = 0;
};

SILLON_TEST(UnheardYearsTest, unheardyears)
#include "tst_unheardyears.moc"
