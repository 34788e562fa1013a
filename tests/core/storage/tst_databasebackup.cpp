// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "storage/databasebackup.h"
#include "testmain.h"

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
