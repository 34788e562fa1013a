// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sillon;

class MigratorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ourMigrationsAreNumberedUpwards();
    void aNewDatabaseGetsTheNewestSchemaAndNoCopy();
    void everyProfileHasANameOfItsOwn();
    void everyEarlierSchemaCanBeBroughtUpToDate();
    void aCopyIsKeptBeforeAChange();
    void anOlderCopyOfTheSameStepIsReplaced();
    void migratingAgainChangesNothing();
    void aFailingStepIsUndoneAndTheOthersStay();
    void whenNoCopyCanBeKeptNothingIsChanged();
    void aNewerSchemaIsRefusedUntouched();
    void onlyTheLocksHolderMayBringItUpToDate();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.db")); }
    [[nodiscard]] std::unique_ptr<Database> opened() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const Migration first{1, s("0001_first.sql"),
                      "CREATE TABLE t(a INTEGER) STRICT; INSERT INTO t(a) VALUES(7);"};
const Migration second{2, s("0002_second.sql"),
                       "ALTER TABLE t ADD COLUMN b INTEGER; UPDATE t SET b = a + 1;"};
const Migration third{3, s("0003_third.sql"), "CREATE TABLE u(c INTEGER) STRICT;"};
const Migration broken{3, s("0003_broken.sql"),
                       "CREATE TABLE v(d INTEGER) STRICT; INSERT INTO nowhere VALUES(1);"};

qint64 number(Database& database, const char* sql)
{
    return database.read([&](Connection& c) { return c.number(s(sql)); }).value();
}

bool has(Database& database, const char* sql)
{
    return database.read([&](Connection& c) { return c.number(s(sql)); }).has_value();
}

} // namespace

void MigratorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Database> MigratorTest::opened() const
{
    auto database = Database::open(path());
    return database ? std::move(*database) : nullptr;
}

void MigratorTest::ourMigrationsAreNumberedUpwards()
{
    const auto migrations = builtInMigrations();
    QVERIFY(!migrations.empty());
    int before = 0;
    static const QRegularExpression form(s("^[0-9]{4}_[a-z_]+\\.sql$"));
    for (const Migration& migration : migrations) {
        QVERIFY2(form.match(migration.name).hasMatch(), qPrintable(migration.name));
        QVERIFY(migration.number > before);
        QVERIFY(!migration.sql.isEmpty());
        before = migration.number;
    }
}

void MigratorTest::aNewDatabaseGetsTheNewestSchemaAndNoCopy()
{
    const auto database = opened();
    QVERIFY(migrate(*database));
    QCOMPARE(number(*database, "PRAGMA user_version"), builtInMigrations().back().number);
    QVERIFY(has(*database, "SELECT count(*) FROM v_listens"));
    QVERIFY(QDir(m_folder->path()).entryList({s("*.before-*")}).isEmpty());
    QVERIFY(checkSchema(*database));
}

void MigratorTest::everyProfileHasANameOfItsOwn()
{
    QStringList names;
    for (int i = 0; i < 2; ++i) {
        auto database = Database::open(m_folder->filePath(QString::number(i)));
        QVERIFY(migrate(**database));
        const auto name = (*database)->read([](Connection& c) {
            return c.one(s("SELECT uuid FROM profile"), {}, [](const Row& row) { return row.text(0); });
        });
        names.append(name->value());
    }
    QVERIFY(names.at(0).size() >= 32);
    QVERIFY(names.at(0) != names.at(1));
}

void MigratorTest::everyEarlierSchemaCanBeBroughtUpToDate()
{
    const auto all = builtInMigrations();
    for (std::size_t count = 1; count < all.size(); ++count) {
        const QString file = m_folder->filePath(QString::number(count));
        auto database = Database::open(file);
        QVERIFY(migrate(**database, {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)}));
        QVERIFY2(migrate(**database), qPrintable(all[count].name));
        QCOMPARE(number(**database, "PRAGMA user_version"), all.back().number);
        QVERIFY(QFile::exists(file + s(".before-%1").arg(all[count].number)));
    }
}

void MigratorTest::aCopyIsKeptBeforeAChange()
{
    {
        const auto database = opened();
        QVERIFY(migrate(*database, {first}));
        QVERIFY(migrate(*database, {first, second, third}));
        QCOMPARE(number(*database, "SELECT b FROM t"), 8);
        QCOMPARE(number(*database, "PRAGMA user_version"), 3);
    }
    const auto copy = Database::open(path() + s(".before-2"), Database::Access::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(number(**copy, "SELECT a FROM t"), 7);
    QCOMPARE(number(**copy, "PRAGMA user_version"), 1);
    QVERIFY(!has(**copy, "SELECT b FROM t"));
}

void MigratorTest::anOlderCopyOfTheSameStepIsReplaced()
{
    const auto database = opened();
    QVERIFY(migrate(*database, {first}));
    QFile left(path() + s(".before-2"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("half a co");
    left.close();
    QVERIFY(migrate(*database, {first, second}));
    const auto copy = Database::open(path() + s(".before-2"), Database::Access::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(number(**copy, "SELECT a FROM t"), 7);
}

void MigratorTest::migratingAgainChangesNothing()
{
    const auto database = opened();
    QVERIFY(migrate(*database, {first, second}));
    QVERIFY(migrate(*database, {first, second}));
    QCOMPARE(number(*database, "SELECT count(*) FROM t"), 1);
    QVERIFY(QDir(m_folder->path()).entryList({s("*.before-*")}).isEmpty());
}

void MigratorTest::aFailingStepIsUndoneAndTheOthersStay()
{
    const auto database = opened();
    QVERIFY(migrate(*database, {first}));
    const auto failed = migrate(*database, {first, second, broken});
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QCOMPARE(number(*database, "PRAGMA user_version"), 2);
    QVERIFY(!has(*database, "SELECT count(*) FROM v"));
    QVERIFY(QFile::exists(path() + s(".before-2")));
    QVERIFY(migrate(*database, {first, second, third}));
    QCOMPARE(number(*database, "PRAGMA user_version"), 3);
}

void MigratorTest::whenNoCopyCanBeKeptNothingIsChanged()
{
    const auto database = opened();
    QVERIFY(migrate(*database, {first}));
    QVERIFY(QDir().mkpath(path() + s(".before-2/in the way")));
    QVERIFY(!migrate(*database, {first, second}));
    QCOMPARE(number(*database, "PRAGMA user_version"), 1);
    QVERIFY(!has(*database, "SELECT b FROM t"));
}

void MigratorTest::aNewerSchemaIsRefusedUntouched()
{
    {
        const auto database = opened();
        QVERIFY(migrate(*database, {first, second, third}));
    }
    const auto fingerprint = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly)
                   ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                   : QByteArray();
    };
    const QByteArray before = fingerprint();
    {
        const auto database = opened();
        const auto refused = migrate(*database, {first, second});
        QCOMPARE(refused.error().kind, ErrorKind::DatabaseNewer);
        QCOMPARE(refused.error().serviceCode, 3);
        QCOMPARE(checkSchema(*database, {first, second}).error().kind, ErrorKind::DatabaseNewer);
    }
    QCOMPARE(fingerprint(), before);
    QVERIFY(QDir(m_folder->path()).entryList({s("*.before-*")}).isEmpty());
}

void MigratorTest::onlyTheLocksHolderMayBringItUpToDate()
{
    const auto database = opened();
    QVERIFY(migrate(*database, {first}));
    QCOMPARE(checkSchema(*database, {first, second}).error().kind, ErrorKind::Busy);
    QVERIFY(checkSchema(*database, {first}));
    QCOMPARE(number(*database, "PRAGMA user_version"), 1);
}

SILLON_TEST(MigratorTest, migrator)
#include "tst_migrator.moc"
