// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "listens/listenjournal.h"
#include "somelistens.h"
#include "testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 start = 1700000000;

UnstoredListen plain(qint64 listenedAt)
{
    UnstoredListen unstored{someListen(listenedAt), {}};
    unstored.track.recording = unstored.listen.recording;
    unstored.track.release = unstored.listen.release;
    unstored.track.trackNumber = unstored.listen.trackNumber;
    return unstored;
}

UnstoredListen full()
{
    const auto id = QStringLiteral("b1a9c0e9-d987-4042-ae91-78d6a3267d69");
    Listen listen = someListen(start, QStringLiteral("夜\n\"空\""), QStringLiteral("Björk\\"));
    listen.recording.mbid = RecordingMbid::parse(id);
    listen.recording.artistMbid = ArtistMbid::parse(id);
    listen.release.albumArtist = QStringLiteral("Various");
    listen.release.mbid = ReleaseMbid::parse(id);
    listen.release.groupMbid = ReleaseGroupMbid::parse(id);
    listen.origin = ListenOrigin::ByHand;
    listen.isPrivate = true;
    UnstoredListen unstored{listen, {}};
    Track& track = unstored.track;
    track.recording = listen.recording;
    track.release = listen.release;
    track.trackNumber = listen.trackNumber;
    track.id = 12;
    track.path = textOfFileName("/m/\xE9t\xE9.flac");
    track.discNumber = 2;
    track.lengthMs = 200123;
    track.genre = QStringLiteral("Pop");
    track.year = 1997;
    track.originalDate = QStringLiteral("1996-05");
    track.compilation = true;
    track.startMs = 1000;
    track.endMs = 201000;
    return unstored;
}

/// A journal in a folder of its own, and what comes back from it.
struct Journal
{
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("unstored-listens"));
    ListenJournal journal{file};

    std::vector<UnstoredListen> handedOver()
    {
        std::vector<UnstoredListen> all;
        const Done done = journal.handOver([&](const UnstoredListen& unstored) -> Done {
            all.push_back(unstored);
            return {};
        });
        return done ? all : std::vector<UnstoredListen>{UnstoredListen{}};
    }
    void write(const QByteArray& content) const
    {
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::WriteOnly | QIODevice::Append));
        raw.write(content);
    }
    [[nodiscard]] struct stat status() const
    {
        struct stat status = {};
        ::stat(QFile::encodeName(file).constData(), &status);
        return status;
    }
};

} // namespace

class ListenJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsTheWholeListen()
    {
        QVERIFY(!lineOf(full()).contains('\n'));
        QCOMPARE(unstoredListenIn(lineOf(full())), std::optional(full()));
        QCOMPARE(unstoredListenIn(lineOf(plain(start))), std::optional(plain(start)));
    }

    void whatIsNoListenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("artist");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("cut short") << lineOf(full()).chopped(1);
        QTest::newRow("no artist") << QByteArray("{\"title\":\"T\",\"listened_at\":1}");
        QTest::newRow("no title") << QByteArray("{\"artist\":\"A\",\"listened_at\":1}");
        QTest::newRow("no start") << QByteArray("{\"artist\":\"A\",\"title\":\"T\"}");
        QTest::newRow("a negative length")
            << QByteArray("{\"artist\":\"A\",\"title\":\"T\",\"listened_at\":1,\"length_ms\":-1}");
        QTest::newRow("a year too large")
            << QByteArray("{\"artist\":\"A\",\"title\":\"T\",\"listened_at\":1,\"year\":9000000000}");
    }

    void whatIsNoListenIsRefused()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!unstoredListenIn(line));
    }

    void whatIsLeftComesBackOnce()
    {
        Journal kept;
        QVERIFY(kept.journal.append({plain(start), full()}));
        QVERIFY(kept.journal.append({plain(start + 1)}));
        const std::vector<UnstoredListen> all{plain(start), full(), plain(start + 1)};
        QVERIFY(kept.handedOver() == all);
        QVERIFY(kept.handedOver().empty());
    }

    void aListenThatIsNotTakenKeepsAll()
    {
        Journal kept;
        QVERIFY(kept.journal.append({plain(start), plain(start + 1)}));
        int taken = 0;
        const Done done = kept.journal.handOver(
            [&](const UnstoredListen&) -> Done { return ++taken == 1 ? Done() : fail(ErrorKind::DiskFull); });
        QVERIFY(!done && done.error().kind == ErrorKind::DiskFull);
        QCOMPARE(kept.handedOver().size(), std::size_t{2});
    }

    void aLineCutShortDoesNotSpoilTheOthers()
    {
        Journal kept;
        QVERIFY(kept.journal.append({plain(start)}));
        kept.write("{\"artist\":\"A\",\"ti");
        QVERIFY(kept.journal.append({plain(start + 1)}));
        const std::vector<UnstoredListen> all{plain(start), plain(start + 1)};
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("cannot be read")));
        QVERIFY(kept.handedOver() == all);
    }

    void itDoesNotGrowWithoutBound()
    {
        Journal kept;
        UnstoredListen large = plain(start);
        large.track.genre = QString(ListenJournal::mostBytes, QLatin1Char('g'));
        const Done done = kept.journal.append({plain(start), large, plain(start + 1)});
        QVERIFY(!done && done.error().kind == ErrorKind::TooLarge);
        QCOMPARE(kept.handedOver().size(), std::size_t{2}); // what fits is kept
    }

    void itIsTheUsersAloneAndHoldsItsRoom()
    {
        Journal kept;
        QVERIFY(kept.journal.reserve());
        QCOMPARE(kept.status().st_mode & 0777U, 0600U);
        QCOMPARE(static_cast<qint64>(kept.status().st_size), qint64{0});
        const auto room = static_cast<qint64>(kept.status().st_blocks) * 512;
        if (room == 0)
            QSKIP("this file system holds no room beyond the end of a file");
        QVERIFY(room >= ListenJournal::roomBytes);
        QVERIFY(kept.journal.append({plain(start)}));
        QCOMPARE(kept.handedOver().size(), std::size_t{1});
        QVERIFY(static_cast<qint64>(kept.status().st_blocks) * 512 >= ListenJournal::roomBytes);
    }

    void aLinkInItsPlaceIsNotFollowed()
    {
        Journal kept;
        QVERIFY(QFile::link(kept.folder.filePath(QStringLiteral("elsewhere")), kept.file));
        const Done done = kept.journal.append({plain(start)});
        QVERIFY(!done && done.error().kind == ErrorKind::AccessDenied);
        QVERIFY(!QFile::exists(kept.folder.filePath(QStringLiteral("elsewhere"))));
    }
};

SILLON_TEST(ListenJournalTest, listenjournal)
#include "tst_listenjournal.moc"
