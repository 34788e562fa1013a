// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "library/foldersettling.h"
#include "library/librarywatcher.h"
#include "library/networkdrive.h"
#include "songs.h"
#include "testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Folders = std::vector<QByteArray>;

/// A music folder that is watched; the clock is the system's, since the kernel knows no other.
class House
{
public:
    SystemClock clock;
    LibraryWatcher watcher;
    QSignalSpy told{&watcher, &LibraryWatcher::changed};

    explicit House(WatchTimes times = {20, 1000, 3600'000})
        : watcher(clock, times)
    {}

    [[nodiscard]] QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    void make(const char* folder) const { QVERIFY(QDir().mkpath(path(QLatin1String(folder)))); }
    void write(const char* name) const { QVERIFY(writeBytes(path(QLatin1String(name)), "x")); }

    /// Begins, and waits until everything is watched.
    void begin()
    {
        watcher.watch({path()});
        QCOMPARE(next(), QStringList{path()});
    }
    /// What is told next, as paths.
    QStringList next()
    {
        if (told.isEmpty() && !told.wait(5000))
            return {QStringLiteral("nothing was told")};
        return told.takeFirst().at(0).toStringList();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class LibraryWatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersSettleBeforeTheyAreTold();
    void aLongRowOfEventsIsToldInBetween();
    void onlyTheTopmostFoldersAreTold();
    void networkDrivesAreKnownByKind_data();
    void networkDrivesAreKnownByKind();

    void theBeginningIsTold();
    void aWrittenFileIsTold();
    void aCoverThatIsReplacedIsTold();
    void otherFilesAreNotTold();
    void aNewFolderIsWatchedToo();
    void aMovedFolderIsWatchedUnderItsNewName();
    void aRemovedFolderIsSeenFromTheOneItWasIn();
    void whatIsWatchedThroughALinkEnds();
    void aFolderThatIsNotThereDoesNoHarm();
    void nothingIsToldAfterStopping();
    void anotherWatchReplacesTheFirst();
};

void LibraryWatcherTest::foldersSettleBeforeTheyAreTold()
{
    FolderSettling settling(1000, 5000);
    QVERIFY(!settling.dueAtMs());
    settling.add("/m/a", 100);
    QCOMPARE(settling.dueAtMs(), std::optional<qint64>(1100));
    settling.add("/m/a", 900);
    QCOMPARE(settling.dueAtMs(), std::optional<qint64>(1900));
    QCOMPARE(settling.take(), Folders{"/m/a"});
    QVERIFY(!settling.dueAtMs());
}

void LibraryWatcherTest::aLongRowOfEventsIsToldInBetween()
{
    FolderSettling settling(1000, 5000);
    for (qint64 now = 0; now <= 4500; now += 500)
        settling.add("/m", now);
    QCOMPARE(settling.dueAtMs(), std::optional<qint64>(5000));
    (void)settling.take();
    settling.add("/m", 6000);
    QCOMPARE(settling.dueAtMs(), std::optional<qint64>(7000));
}

void LibraryWatcherTest::onlyTheTopmostFoldersAreTold()
{
    QCOMPARE(topmostFolders({"/m/a/b", "/m/a", "/m/a c", "/m/ab", "/m/a"}),
             (Folders{"/m/a c", "/m/a", "/m/ab"}));
    QCOMPARE(topmostFolders({"/m", "/"}), Folders{"/"});
    QVERIFY(topmostFolders({}).empty());
}

void LibraryWatcherTest::networkDrivesAreKnownByKind_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("isNetwork");
    for (const char* kind : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone"})
        QTest::newRow(kind) << QByteArray(kind) << true;
    for (const char* kind : {"ext4", "btrfs", "vfat", "fuseblk", "tmpfs", "overlay", ""})
        QTest::newRow(*kind == 0 ? "not known" : kind) << QByteArray(kind) << false;
}

void LibraryWatcherTest::networkDrivesAreKnownByKind()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, isNetwork);
    QCOMPARE(isNetworkKind(kind), isNetwork);
}

void LibraryWatcherTest::theBeginningIsTold()
{
    House house;
    house.begin();
    QVERIFY(!house.told.wait(50)); // once
}

void LibraryWatcherTest::aWrittenFileIsTold()
{
    House house;
    house.make("a/b");
    house.begin();
    house.write("a/b/1.mp3");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("a/b"))});
    house.write("a/album.cue");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("a"))});
    QVERIFY(QFile::remove(house.path(QStringLiteral("a/b/1.mp3"))));
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("a/b"))});
}

void LibraryWatcherTest::aCoverThatIsReplacedIsTold()
{
    House house;
    house.make("a");
    house.write("a/Folder.JPG");
    house.begin();
    house.write("a/Folder.JPG"); // in place
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("a"))});
}

void LibraryWatcherTest::otherFilesAreNotTold()
{
    House house;
    house.begin();
    house.write("booklet.jpg");
    house.write(".1.mp3");
    house.write("1.mp3");
    QCOMPARE(house.next(), QStringList{house.path()});
    QVERIFY(house.told.isEmpty());
}

void LibraryWatcherTest::aNewFolderIsWatchedToo()
{
    House house;
    house.begin();
    house.make("new");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("new"))});
    house.make("new/below");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("new/below"))});
    house.write("new/below/1.mp3");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("new/below"))});
}

void LibraryWatcherTest::aMovedFolderIsWatchedUnderItsNewName()
{
    House house;
    house.make("a/b");
    house.begin();
    QVERIFY(QFile::rename(house.path(QStringLiteral("a")), house.path(QStringLiteral("z"))));
    QCOMPARE(house.next(), QStringList{house.path()}); // where the old name was, and above the new one
    house.write("z/b/1.mp3");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("z/b"))});
}

void LibraryWatcherTest::aRemovedFolderIsSeenFromTheOneItWasIn()
{
    House house;
    house.make("a/b");
    house.write("a/b/1.mp3");
    house.begin();
    QVERIFY(QDir(house.path(QStringLiteral("a/b"))).removeRecursively());
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("a"))});
}

void LibraryWatcherTest::whatIsWatchedThroughALinkEnds()
{
    House house;
    house.make("a");
    QVERIFY(QFile::link(house.path(), house.path(QStringLiteral("a/up"))));
    house.begin();
    house.write("a/1.mp3");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("a"))});
}

void LibraryWatcherTest::aFolderThatIsNotThereDoesNoHarm()
{
    House house;
    const QString absent = house.path(QStringLiteral("absent"));
    house.make("there");
    house.watcher.watch({absent, house.path(QStringLiteral("there"))});
    QCOMPARE(house.next().size(), 2);
    house.write("there/1.mp3");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("there"))});
}

void LibraryWatcherTest::nothingIsToldAfterStopping()
{
    House house;
    house.begin();
    house.write("1.mp3");
    house.watcher.stop();
    QVERIFY(!house.told.wait(60));
}

void LibraryWatcherTest::anotherWatchReplacesTheFirst()
{
    House house;
    house.make("a");
    house.make("b");
    house.begin();
    house.watcher.watch({house.path(QStringLiteral("b"))});
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("b"))});
    house.write("a/1.mp3");
    house.write("b/1.mp3");
    QCOMPARE(house.next(), QStringList{house.path(QStringLiteral("b"))});
    house.watcher.watch({});
    house.write("b/2.mp3");
    QVERIFY(!house.told.wait(60));
}

SILLON_TEST(LibraryWatcherTest, librarywatcher)
#include "tst_librarywatcher.moc"
