// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "storage/databasebackup.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <future>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// On a thread of its own, so that nothing stays open.
Result<qint64> noticesIn(const QString& file)
{
    return std::async(std::launch::async,
                      [&file]() -> Result<qint64> {
                          auto database = Database::open(file);
                          if (!database)
                              return fail(std::move(database.error()));
                          return (*database)->read([](Connection& c) {
                              return c.number(QStringLiteral("SELECT count(*) FROM notices"));
                          });
                      })
        .get();
}

void post(Database& database)
{
    QVERIFY(database.write([](Connection& c) {
        return c.execute(
            QStringLiteral("INSERT INTO notices(kind, arguments, at, times) VALUES('k', '{}', 1, 1)"));
    }));
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Puts a folder where the prepared copy lies: it cannot take a file's place, whoever asks for it.
std::function<Done(const std::vector<KeptFile>&)> blockingTheExchangeOf(const QString& target)
{
    return [copy = target + QStringLiteral(".restoring")](const std::vector<KeptFile>&) -> Done {
        const bool blocked = QFile::remove(copy) && QDir().mkdir(copy);
        return blocked ? Done() : fail(ErrorKind::AccessDenied);
    };
}

} // namespace

/// The whole profile in one file, and back.
class DatabaseBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupComesBackWhole()
    {
        TemporaryDatabase source;
        post(*source);
        const QString file = source.folder() + QStringLiteral("/backup");
        const std::vector<KeptFile> kept{{QStringLiteral("a.ini"), QByteArray("[x]\n\0y", 6)}};
        QVERIFY(writeBackup(*source, file, kept));
        QVERIFY(writeBackup(*source, file, kept)); // over an older one
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));

        const QString target = source.folder() + QStringLiteral("/other.db");
        const auto restored = restoreBackup(file, target);
        QVERIFY(restored);
        QVERIFY(*restored == kept);
        QCOMPARE(noticesIn(target).value_or(-1), 1);
        QVERIFY(!QFile::exists(target + QStringLiteral(".restoring")));
    }

    void aBackupOfAnOlderVersionLeavesNoSecondCopy()
    {
        TemporaryDatabase source;
        const QString old = source.folder() + QStringLiteral("/old.db");
        const auto database = Database::open(old);
        std::vector<Migration> steps = builtInMigrations();
        steps.pop_back();
        QVERIFY(database && migrate(**database, steps));
        const QString file = source.folder() + QStringLiteral("/backup");
        QVERIFY(writeBackup(**database, file, {}));
        const QString target = source.folder() + QStringLiteral("/other.db");
        QVERIFY(restoreBackup(file, target));
        QCOMPARE(QDir(source.folder()).entryList({QStringLiteral("other.db*")}, QDir::Files),
                 QStringList{QStringLiteral("other.db")});
    }

    void whatWasThereStaysBesideIt()
    {
        TemporaryDatabase source;
        const QString file = source.folder() + QStringLiteral("/backup");
        QVERIFY(writeBackup(*source, file, {}));
        post(*source);
        const QString target = source.folder() + QStringLiteral("/other.db");
        QVERIFY(QFile::copy(source->file(), target));
        QVERIFY(QFile::copy(source->file() + QStringLiteral("-wal"), target + QStringLiteral("-wal")));
        QVERIFY(restoreBackup(file, target));
        QCOMPARE(noticesIn(target).value_or(-1), 0);
        QCOMPARE(noticesIn(target + QStringLiteral(".before-restore")).value_or(-1), 1);
    }

    /// Not by a power of reading only: whoever is root may write everywhere.
    void anExchangeThatFailsLosesNothing()
    {
        TemporaryDatabase source;
        const QString file = source.folder() + QStringLiteral("/backup");
        QVERIFY(writeBackup(*source, file, {}));
        post(*source);
        const QString target = source.folder() + QStringLiteral("/other.db");
        QVERIFY(QFile::copy(source->file(), target)); // what was posted is in the journal alone
        QVERIFY(QFile::copy(source->file() + QStringLiteral("-wal"), target + QStringLiteral("-wal")));
        QVERIFY(!restoreBackup(file, target, blockingTheExchangeOf(target)));
        QCOMPARE(noticesIn(target).value_or(-1), 1);
    }

    void aDamagedDatabaseKeepsItsJournalToo()
    {
        TemporaryDatabase source;
        const QString file = source.folder() + QStringLiteral("/backup");
        QVERIFY(writeBackup(*source, file, {}));
        const QString target = source.folder() + QStringLiteral("/other.db");
        write(target, QByteArray(8192, 'x'));
        write(target + QStringLiteral("-wal"), QByteArray(5000, 'y'));
        QVERIFY(!restoreBackup(file, target, blockingTheExchangeOf(target)));
        QCOMPARE(bytesOf(target), QByteArray(8192, 'x'));
        QCOMPARE(bytesOf(target + QStringLiteral("-wal")), QByteArray(5000, 'y'));
        QVERIFY(QDir().rmdir(target + QStringLiteral(".restoring")));
        QVERIFY(restoreBackup(file, target)); // nothing is in the way any more
        QCOMPARE(noticesIn(target).value_or(-1), 0);
    }

    void whatIsNoBackupChangesNothing()
    {
        TemporaryDatabase source;
        const QString target = source.folder() + QStringLiteral("/other.db");
        QVERIFY(writeBackup(*source, target, {}));
        const QString file = source.folder() + QStringLiteral("/junk");
        QCOMPARE(restoreBackup(file, target).error().kind, ErrorKind::NotFound);
        QFile junk(file);
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(100'000, 'x'));
        junk.close();
        QVERIFY(!restoreBackup(file, target));
        // Half of a real one.
        QFile whole(target);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QVERIFY(junk.open(QIODevice::WriteOnly | QIODevice::Truncate));
        junk.write(bytes.left(bytes.size() / 2));
        junk.close();
        QVERIFY(!restoreBackup(file, target));
        QCOMPARE(noticesIn(target).value_or(-1), 0);
        QVERIFY(!QFile::exists(target + QStringLiteral(".restoring")));
        QVERIFY(!QFile::exists(target + QStringLiteral(".before-restore")));
    }
};

SILLON_TEST(DatabaseBackupTest, databasebackup)
#include "tst_databasebackup.moc"
