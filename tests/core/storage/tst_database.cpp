// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <semaphore>

using namespace sillon;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void valuesComeBackAsTheyWere();
    void nothingAndEmptyAreTwoThings();
    void numberIsZeroForNothing();
    void insertTellsTheNewRow();
    void changeCountsRows();
    void theSameStatementMayRunInsideItself();
    void aBadStatementIsAnError();
    void foreignKeysAreKept();
    void writeStoresAllOrNothing();
    void aFailingStatementUndoesTheWholeWrite();
    void writeHandsItsResultOn();
    void readersGoOnWhileOneWrites();
    void writersTakeTurns();
    void anotherProgramsWriteIsBusy();
    void readingGoesOnWhileAnotherProgramWrites();
    void readOnlyReadsAndRefusesToWrite();
    void aMissingFileIsNotMadeForReading();
    void oddFileNamesAreFileNames_data();
    void oddFileNamesAreFileNames();
    void aThreadThatEndsClosesItsConnection();
    void theFileCanBeOpenedAgain();
    void settingsOfAConnectionAreSafe();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("x.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Done makeTable(Database& database)
{
    return database.write([](Connection& c) { return c.execute(s("CREATE TABLE t(a)")); });
}

Result<qint64> rows(Database& database)
{
    return database.read([](Connection& c) { return c.number(s("SELECT count(*) FROM t")); });
}

/// For what cannot fail in these tests.
void must(const Done& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().serverText));
}

Done insertOne(Connection& c)
{
    return c.execute(s("INSERT INTO t(a) VALUES(1)"));
}

} // namespace

void DatabaseTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(path());
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(makeTable(*m_database));
}

void DatabaseTest::valuesComeBackAsTheyWere()
{
    const qint64 large = std::numeric_limits<qint64>::max();
    const QByteArray bytes("\0\xFF\x01", 3);
    const QString text = s("Bj\u00F6rk '\" 桜 \U0001F3B5");
    auto done = m_database->write([&](Connection& c) -> Done {
        for (const SqlValue& value : {SqlValue(large), SqlValue(-5), SqlValue(true), SqlValue(1.5),
                                      SqlValue(text), SqlValue(bytes)}) {
            if (auto inserted = c.execute(s("INSERT INTO t(a) VALUES(?)"), {value}); !inserted)
                return inserted;
        }
        return {};
    });
    QVERIFY(done);
    const auto kinds = m_database->read([](Connection& c) {
        return c.all(s("SELECT typeof(a) FROM t"), {}, [](const Row& row) { return row.text(0); });
    });
    QCOMPARE(QStringList(kinds->begin(), kinds->end()),
             (QStringList{s("integer"), s("integer"), s("integer"), s("real"), s("text"), s("blob")}));
    int place = 0;
    QVERIFY(m_database->read([&](Connection& c) {
        return c.each(s("SELECT a FROM t ORDER BY rowid"), {}, [&](const Row& row) {
            switch (place++) {
            case 0:
                QCOMPARE(row.integer(0), large);
                break;
            case 1:
                QCOMPARE(row.integer(0), -5);
                break;
            case 2:
                QVERIFY(row.flag(0));
                break;
            case 3:
                QCOMPARE(row.real(0), 1.5);
                break;
            case 4:
                QCOMPARE(row.text(0), text);
                break;
            case 5:
                QCOMPARE(row.bytes(0), bytes);
                break;
            }
        });
    }));
    QCOMPARE(place, 6);
}

void DatabaseTest::nothingAndEmptyAreTwoThings()
{
    QVERIFY(m_database->write([](Connection& c) -> Done {
        for (const SqlValue& value :
             {SqlValue(QString()), SqlValue(QByteArray()), SqlValue(nullptr),
              SqlValue(std::optional<qint64>()), SqlValue(std::optional<QString>(QString()))}) {
            if (auto done = c.execute(s("INSERT INTO t(a) VALUES(?)"), {value}); !done)
                return done;
        }
        return {};
    }));
    const auto kinds = m_database->read([](Connection& c) {
        return c.all(s("SELECT typeof(a), a FROM t"), {}, [](const Row& row) {
            QString kind = row.text(0);
            return row.isNull(1) == (kind == s("null")) && row.optionalText(1).has_value() != row.isNull(1)
                       ? kind
                       : s("?");
        });
    });
    QCOMPARE(QStringList(kinds->begin(), kinds->end()),
             (QStringList{s("text"), s("blob"), s("null"), s("null"), s("text")}));
}

void DatabaseTest::numberIsZeroForNothing()
{
    const auto number = [&](const char* sql) {
        return m_database->read([&](Connection& c) { return c.number(s(sql)); }).value();
    };
    QCOMPARE(number("SELECT max(a) FROM t"), 0);
    QCOMPARE(number("SELECT a FROM t"), 0);
    QCOMPARE(number("SELECT 7"), 7);
}

void DatabaseTest::insertTellsTheNewRow()
{
    const auto ids = m_database->write([](Connection& c) -> Result<std::pair<qint64, qint64>> {
        const auto one = c.insert(s("INSERT INTO t(a) VALUES(?)"), {1});
        const auto two = c.insert(s("INSERT INTO t(a) VALUES(?)"), {2});
        return std::pair(*one, *two);
    });
    QCOMPARE(*ids, std::pair(qint64(1), qint64(2)));
}

void DatabaseTest::changeCountsRows()
{
    const auto counts = m_database->write([](Connection& c) -> Result<QList<int>> {
        QList<int> numbers;
        for (int i = 0; i < 3; ++i)
            numbers.append(c.change(s("INSERT INTO t(a) VALUES(?)"), {i}).value());
        numbers.append(c.change(s("UPDATE t SET a = a + 1 WHERE a >= ?"), {1}).value());
        numbers.append(c.change(s("DELETE FROM t WHERE a = ?"), {99}).value());
        return numbers;
    });
    QCOMPARE(*counts, (QList<int>{1, 1, 1, 2, 0}));
}

void DatabaseTest::theSameStatementMayRunInsideItself()
{
    const auto sum = m_database->write([](Connection& c) -> Result<qint64> {
        for (int i = 1; i <= 3; ++i)
            must(c.execute(s("INSERT INTO t(a) VALUES(?)"), {i}));
        qint64 total = 0;
        const QString sql = s("SELECT a FROM t ORDER BY a");
        auto done = c.each(sql, {}, [&](const Row& outer) {
            must(c.each(sql, {}, [&](const Row& inner) { total += outer.integer(0) * inner.integer(0); }));
        });
        if (!done)
            return fail(done.error());
        return total;
    });
    QCOMPARE(*sum, 36);
}

void DatabaseTest::aBadStatementIsAnError()
{
    const auto failed = m_database->read([](Connection& c) { return c.execute(s("SELEKT 1")); });
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(failed.error().serverText.contains(s("SELEKT")));
    QVERIFY(rows(*m_database));
}

void DatabaseTest::foreignKeysAreKept()
{
    QVERIFY(m_database->write([](Connection& c) {
        return c.script("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE k(p REFERENCES p(id));");
    }));
    QVERIFY(!m_database->write([](Connection& c) { return c.execute(s("INSERT INTO k(p) VALUES(9)")); }));
}

void DatabaseTest::writeStoresAllOrNothing()
{
    const auto refused = m_database->write([](Connection& c) -> Done {
        must(insertOne(c));
        must(insertOne(c));
        return fail(ErrorKind::BadRequest);
    });
    QCOMPARE(refused.error().kind, ErrorKind::BadRequest);
    QCOMPARE(rows(*m_database).value(), 0);
    QVERIFY(m_database->write(insertOne));
    QCOMPARE(rows(*m_database).value(), 1);
}

void DatabaseTest::aFailingStatementUndoesTheWholeWrite()
{
    QVERIFY(!m_database->write([](Connection& c) -> Done {
        must(insertOne(c));
        return c.execute(s("INSERT INTO nowhere VALUES(1)"));
    }));
    QCOMPARE(rows(*m_database).value(), 0);
    QVERIFY(m_database->write(insertOne));
}

void DatabaseTest::writeHandsItsResultOn()
{
    const auto result = m_database->write([](Connection&) -> Result<QString> { return s("yes"); });
    QCOMPARE(result.value(), s("yes"));
}

void DatabaseTest::readersGoOnWhileOneWrites()
{
    QVERIFY(m_database->write(insertOne));
    std::binary_semaphore written(0);
    std::binary_semaphore goOn(0);
    std::jthread writer([&] {
        must(m_database->write([&](Connection& c) -> Done {
            must(insertOne(c));
            written.release();
            goOn.acquire();
            return {};
        }));
    });
    written.acquire();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rows(*m_database).value(), 1); // what is not committed is not seen
    QVERIFY(timer.elapsed() < 1000);
    goOn.release();
    writer.join();
    QCOMPARE(rows(*m_database).value(), 2);
}

void DatabaseTest::writersTakeTurns()
{
    QVERIFY(m_database->write(insertOne));
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int k = 0; k < 25; ++k) {
                    // Reading first is what fails in a transaction that does not begin as a writer.
                    const auto done = m_database->write([](Connection& c) -> Done {
                        const qint64 before = c.number(s("SELECT a FROM t")).value();
                        return c.execute(s("UPDATE t SET a = ?"), {before + 1});
                    });
                    if (!done)
                        ++failures;
                }
            });
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(m_database->read([](Connection& c) { return c.number(s("SELECT a FROM t")); }).value(), 101);
}

void DatabaseTest::anotherProgramsWriteIsBusy()
{
    auto other = Database::open(path());
    QVERIFY(other);
    QVERIFY(m_database->read([](Connection& c) { return c.script("PRAGMA busy_timeout=30"); }));
    QVERIFY((*other)->read([](Connection& c) { return c.execute(s("BEGIN IMMEDIATE")); }));
    QCOMPARE(m_database->write(insertOne).error().kind, ErrorKind::Busy);
    QVERIFY((*other)->read([](Connection& c) { return c.execute(s("COMMIT")); }));
    QVERIFY(m_database->write(insertOne));
}

void DatabaseTest::readingGoesOnWhileAnotherProgramWrites()
{
    auto other = Database::open(path());
    QVERIFY((*other)->read([](Connection& c) { return c.execute(s("BEGIN IMMEDIATE")); }));
    QVERIFY((*other)->read(insertOne));
    QCOMPARE(rows(*m_database).value(), 0);
    QVERIFY((*other)->read([](Connection& c) { return c.execute(s("COMMIT")); }));
    QCOMPARE(rows(*m_database).value(), 1);
}

void DatabaseTest::readOnlyReadsAndRefusesToWrite()
{
    QVERIFY(m_database->write(insertOne));
    auto reader = Database::open(path(), Database::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(rows(**reader).value(), 1);
    QCOMPARE((*reader)->write(insertOne).error().kind, ErrorKind::AccessDenied);
    QCOMPARE(rows(*m_database).value(), 1);
}

void DatabaseTest::aMissingFileIsNotMadeForReading()
{
    const QString absent = m_folder->filePath(s("absent.db"));
    const auto opened = Database::open(absent, Database::Access::ReadOnly);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(absent));
}

void DatabaseTest::oddFileNamesAreFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("address signs") << s("a?mode=memory#x%20.db");
    QTest::newRow("looks like an address") << s("file:x.db");
    QTest::newRow("quotes") << s("it's \"x\";.db");
    QTest::newRow("other scripts") << s("桜 ö.db");
}

void DatabaseTest::oddFileNamesAreFileNames()
{
    QFETCH(QString, name);
    const auto opened = Database::open(m_folder->filePath(name));
    QVERIFY(opened);
    QVERIFY(makeTable(**opened));
    QVERIFY(QFile::exists(m_folder->filePath(name)));
}

void DatabaseTest::aThreadThatEndsClosesItsConnection()
{
    const auto openFiles = [] {
        return QDir(s("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
    };
    QVERIFY(rows(*m_database));
    const auto before = openFiles();
    for (int i = 0; i < 10; ++i)
        std::jthread([&] { rows(*m_database).value(); }).join();
    // SQLite keeps one descriptor back for the next connection: closing it would drop the locks of the
    // others.
    QVERIFY(openFiles() <= before + 1);
}

void DatabaseTest::theFileCanBeOpenedAgain()
{
    QVERIFY(m_database->write(insertOne));
    m_database.reset();
    QVERIFY(!QFile::exists(path() + s("-wal"))); // written back on closing
    auto opened = Database::open(path());
    QCOMPARE(rows(**opened).value(), 1);
}

void DatabaseTest::settingsOfAConnectionAreSafe()
{
    const auto ask = [&](const char* pragma) {
        return m_database
            ->read([&](Connection& c) {
                return c.one(s(pragma), {}, [](const Row& row) { return row.text(0); });
            })
            .value();
    };
    QCOMPARE(ask("PRAGMA journal_mode"), s("wal"));
    QCOMPARE(ask("PRAGMA synchronous"), s("2"));
    QCOMPARE(ask("PRAGMA foreign_keys"), s("1"));
}

SILLON_TEST(DatabaseTest, database)
#include "tst_database.moc"
