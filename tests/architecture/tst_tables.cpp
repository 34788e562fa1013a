// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablerules.h"
#include "testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace sillon::architecture;

namespace {

QString topFolder()
{
    return QStringLiteral(SILLON_SOURCE_DIR);
}

RoomList roomsOfTheTree()
{
    QFile file(topFolder() + QStringLiteral("/core/rooms.txt"));
    return file.open(QIODevice::ReadOnly) ? readRoomList(QString::fromUtf8(file.readAll())) : RoomList();
}

QString sorted(const QSet<QString>& names)
{
    QStringList list = names.values();
    std::sort(list.begin(), list.end());
    return list.join(QLatin1Char(' '));
}

} // namespace

/// A room writes its own tables only, and reads only tables of rooms in its row.
class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roomsKeepToTheirTables()
    {
        Findings findings;
        for (const char* folder : {"core", "app"}) {
            const auto sources = readSources(topFolder(), QLatin1String(folder));
            for (const SourceFile& source : sources)
                findings += tableFindings(source, roomsOfTheTree());
        }
        SILLON_NO_FINDINGS(findings);
    }

    void everyTableHasOneWriter()
    {
        auto migrations = readSources(topFolder(), QStringLiteral("core/storage/migrations"));
        // The offline index is a file of its own.
        for (const SourceFile& source : readSources(topFolder(), QStringLiteral("core/musicbrainz"))) {
            if (source.path.endsWith(QLatin1String(".sql")))
                migrations.append(source);
        }
        SILLON_NO_FINDINGS(migrationFindings(migrations, roomsOfTheTree()));
    }

    void tablesOfAStatementAreKnown_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("insert") << "INSERT INTO a(x) VALUES(1)"
                                << "a"
                                << "";
        QTest::newRow("insert or") << "insert or ignore into a VALUES(1)"
                                   << "a"
                                   << "";
        QTest::newRow("replace") << "REPLACE INTO \"a\" VALUES(1)"
                                 << "a"
                                 << "";
        QTest::newRow("update") << "UPDATE main.a SET x = 1"
                                << "a"
                                << "";
        QTest::newRow("update with a short name") << "UPDATE a AS t SET x = 1"
                                                  << "a"
                                                  << "";
        QTest::newRow("upsert") << "INSERT INTO a(x) VALUES(1) ON CONFLICT DO UPDATE SET x = 2"
                                << "a"
                                << "";
        QTest::newRow("delete") << "DELETE FROM a WHERE x IN (SELECT x FROM b)"
                                << "a"
                                << "a b";
        QTest::newRow("select") << "SELECT 1 FROM a JOIN b USING(x)"
                                << ""
                                << "a b";
        QTest::newRow("named later") << "INSERT INTO %1 VALUES(1)"
                                     << "%1"
                                     << "";
        QTest::newRow("table of the session") << "CREATE TEMP TABLE a(x); INSERT INTO a VALUES(1)"
                                              << ""
                                              << "";
        QTest::newRow("drop") << "DROP TABLE IF EXISTS a"
                              << "a"
                              << "";
        QTest::newRow("English") << "update the table, delete it from there and join in"
                                 << ""
                                 << "";
    }
    void tablesOfAStatementAreKnown()
    {
        QFETCH(QString, sql);
        const TableUse use = tableUse(sql);
        QTEST(sorted(use.written), "written");
        QTEST(sorted(use.read), "read");
    }

    void strangeTablesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("own") << "core/b/x.cpp"
                             << "INSERT INTO tb VALUES(1)" << true;
        QTest::newRow("another's") << "core/b/x.cpp"
                                   << "INSERT INTO ta VALUES(1)" << false;
        QTest::newRow("read of the row") << "core/b/x.cpp"
                                         << "SELECT * FROM ta" << true;
        QTest::newRow("read outside the row") << "core/a/x.cpp"
                                              << "SELECT * FROM tb" << false;
        QTest::newRow("in app") << "app/queue/x.cpp"
                                << "DELETE FROM ta" << false;
        QTest::newRow("read in app") << "app/queue/x.cpp"
                                     << "SELECT * FROM ta" << false;
        QTest::newRow("named later") << "core/b/x.cpp"
                                     << "DELETE FROM %1" << false;
        QTest::newRow("migration") << "core/storage/migrations/0001_x.sql"
                                   << "INSERT INTO ta VALUES(1)" << true;
    }
    void strangeTablesAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, sql);
        QFETCH(bool, allowed);
        const RoomList rooms = readRoomList(QStringLiteral("a | | ta\nb | a | tb\nstorage | |\n"));
        const QString text =
            path.endsWith(QLatin1String(".sql")) ? sql : QStringLiteral("f(\"%1\");").arg(sql);
        const Findings findings = tableFindings(readSource(path, text), rooms);
        QVERIFY2(findings.isEmpty() == allowed, qPrintable(toText(findings)));
    }

    void tablesWithoutARoomAreFound()
    {
        const SourceFile migration = readSource(QStringLiteral("core/storage/migrations/0001_x.sql"),
                                                QStringLiteral("CREATE TABLE ta(x);\nCREATE TABLE tb(x);"));
        const auto found = [&](const char* rooms) {
            return migrationFindings({migration}, readRoomList(QLatin1String(rooms)));
        };
        QCOMPARE(found("a | | ta tb\n").size(), 0);
        QCOMPARE(found("a | | ta\n").size(), 1);
        QCOMPARE(found("a | | ta tb tc\n").size(), 1);
    }
};

SILLON_TEST(TablesTest, tables)
#include "tst_tables.moc"
