// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"
#include "storage/database.h"
#include "storage/databasecheck.h"
#include "storage/migrator.h"
#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace sillon;
using sillon::testing::inChild;

/// A disk that is full, read-only or damaged, and a program that is killed: said clearly, nothing old is
/// lost.
class DiskFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDiskIsSaidAndTheOldStays();
    void aWriteThatHitsAFileLimitIsUndone();
    void aFileThatMayNotBeWrittenIsSaid();
    void aFolderThatMayNotBeWrittenCanStillBeRead();
    void aDamagedPageIsSaid();
    void aFileThatIsNoDatabaseIsSaid_data();
    void aFileThatIsNoDatabaseIsSaid();
    void anEmptyFileIsANewDatabase();
    void aFolderInTheWayIsSaid();
    void theCheckFindsWhatPointsToNothing();
    void whatWasAcknowledgedSurvivesAKill();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.db")); }
    void fill(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_mounted = false;
};

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Done insertOne(Connection& c)
{
    return c.execute(s("INSERT INTO t(a) VALUES(randomblob(1000))"));
}

Result<qint64> rows(Database& database)
{
    return database.read([](Connection& c) { return c.number(s("SELECT count(*) FROM t")); });
}

/// Inserts until it fails: how many went in, and why no more.
std::pair<qint64, Error> insertAsLongAsPossible(Database& database)
{
    for (qint64 count = 0; count < 100000; ++count) {
        if (auto done = database.write(insertOne); !done)
            return {count, done.error()};
    }
    return {-1, {}};
}

} // namespace

void DiskFaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void DiskFaultsTest::cleanup()
{
    if (m_mounted)
        ::umount(QFile::encodeName(m_folder->path()).constData());
    m_mounted = false;
}

void DiskFaultsTest::fill(int count) const
{
    auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY((*database)->write([&](Connection& c) -> Done {
        auto done = c.execute(s("CREATE TABLE IF NOT EXISTS t(a)"));
        for (int i = 0; i < count && done; ++i)
            done = insertOne(c);
        return done;
    }));
}

void DiskFaultsTest::aFullDiskIsSaidAndTheOldStays()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    m_mounted = ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=400k") == 0;
    if (!m_mounted)
        QSKIP("no small disk may be mounted here; the next test has a stand-in");
    fill(1);
    auto database = Database::open(path());
    const auto [inserted, error] = insertAsLongAsPossible(**database);
    QVERIFY(inserted > 0);
    QCOMPARE(error.kind, ErrorKind::DiskFull);
    QCOMPARE(rows(**database).value(), inserted + 1);
    QVERIFY(databaseProblems(**database)->isEmpty());
    // With room again the same program goes on.
    QCOMPARE(::mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, "size=4m"), 0);
    QVERIFY((*database)->write(insertOne));
    QCOMPARE(rows(**database).value(), inserted + 2);
    database->reset();
}

void DiskFaultsTest::aWriteThatHitsAFileLimitIsUndone()
{
    fill(1);
    const int result = inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit some{200000, 200000};
        ::setrlimit(RLIMIT_FSIZE, &some);
        auto database = Database::open(path());
        const auto [inserted, error] = insertAsLongAsPossible(**database);
        const bool said = error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::Storage;
        return said && inserted > 0 && rows(**database).value_or(0) == inserted + 1
                   ? static_cast<int>(inserted)
                   : 0;
    });
    QVERIFY(result > 0);
    auto database = Database::open(path());
    QCOMPARE(rows(**database).value(), result + 1);
    QVERIFY(databaseProblems(**database)->isEmpty());
}

void DiskFaultsTest::aFileThatMayNotBeWrittenIsSaid()
{
    fill(1);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
    ::chmod(QFile::encodeName(path()).constData(), 0444);
    const int result = inChild([&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            return 1;
        auto database = Database::open(path());
        if (!database)
            return database.error().kind == ErrorKind::AccessDenied ? 0 : 2;
        const auto written = (*database)->write(insertOne);
        return !written && written.error().kind == ErrorKind::AccessDenied ? 0 : 3;
    });
    QCOMPARE(result, 0);
    ::chmod(QFile::encodeName(path()).constData(), 0644);
    QCOMPARE(rows(**Database::open(path())).value(), 1);
}

void DiskFaultsTest::aFolderThatMayNotBeWrittenCanStillBeRead()
{
    fill(3);
    ::chmod(QFile::encodeName(path()).constData(), 0444);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
    const int result = inChild([&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            return 1;
        const auto toWrite = Database::open(path());
        if (toWrite && (*toWrite)->write(insertOne))
            return 2;
        auto toRead = Database::open(path(), Database::Access::ReadOnly);
        if (!toRead)
            return 3;
        return rows(**toRead).value_or(0) == 3 ? 0 : 4;
    });
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0700);
    QCOMPARE(result, 0);
}

void DiskFaultsTest::aDamagedPageIsSaid()
{
    fill(500);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 200000);
    for (qint64 at = 8192; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(512, '\x5A'));
    }
    file.close();
    auto database = Database::open(path());
    QVERIFY(database);
    const auto read =
        (*database)->read([](Connection& c) { return c.number(s("SELECT sum(length(a)) FROM t")); });
    QCOMPARE(read.error().kind, ErrorKind::DatabaseDamaged);
    const auto problems = databaseProblems(**database);
    QVERIFY(!problems || !problems->isEmpty());
}

void DiskFaultsTest::aFileThatIsNoDatabaseIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text")
        << QByteArray("this is no database, it is a text that goes on for a while\n").repeated(40);
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
    QTest::newRow("a lost end") << QByteArray("SQLite format 3\0\x10\0", 18).append(QByteArray(600, '\xFF'));
}

void DiskFaultsTest::aFileThatIsNoDatabaseIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto database = Database::open(path());
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::DatabaseDamaged);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void DiskFaultsTest::anEmptyFileIsANewDatabase()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY(migrate(**database));
}

void DiskFaultsTest::aFolderInTheWayIsSaid()
{
    const auto database = Database::open(m_folder->path());
    QCOMPARE(database.error().kind, ErrorKind::AccessDenied);
}

void DiskFaultsTest::theCheckFindsWhatPointsToNothing()
{
    auto database = Database::open(path());
    QVERIFY(migrate(**database));
    QCOMPARE(databaseProblems(**database).value(), QStringList());
    QVERIFY((*database)->read([](Connection& c) {
        return c.script(
            "PRAGMA foreign_keys=OFF;"
            "CREATE TABLE k(p INTEGER REFERENCES profile(id)) STRICT; INSERT INTO k(p) VALUES(99);");
    }));
    const auto problems = databaseProblems(**database).value();
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(s("profile")), qPrintable(problems.first()));
}

void DiskFaultsTest::whatWasAcknowledgedSurvivesAKill()
{
    for (int round = 0; round < 5; ++round) {
        QVERIFY(QFile::remove(path()) || round == 0);
        fill(0);
        int told[2];
        QCOMPARE(::pipe(told), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto database = Database::open(path());
            for (char said = 'y'; (*database)->write(insertOne) && ::write(told[1], &said, 1) == 1;) {
            }
            ::_exit(1);
        }
        ::close(told[1]);
        int acknowledged = 0;
        char said = 0;
        while (acknowledged < 20 + round * 7 && ::read(told[0], &said, 1) == 1)
            ++acknowledged;
        ::kill(child, SIGKILL);
        while (::read(told[0], &said, 1) == 1)
            ++acknowledged;
        ::waitpid(child, nullptr, 0);
        ::close(told[0]);
        auto database = Database::open(path());
        QVERIFY(database);
        const qint64 stored = rows(**database).value();
        QVERIFY2(stored == acknowledged || stored == acknowledged + 1, qPrintable(QString::number(stored)));
        QVERIFY(databaseProblems(**database)->isEmpty());
    }
}

SILLON_TEST(DiskFaultsTest, diskfaults)
#include "tst_diskfaults.moc"
