// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/sortedrows.h"
#include "testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sillon;

/// Rows come into their table in its order, however many there are.
class SortedRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreWrittenInOrder_data();
    void rowsAreWrittenInOrder();
    void idsStandAsBlobsDo();

private:
    static std::unique_ptr<BulkFile> table(const QTemporaryDir& folder, const char* keyType)
    {
        auto file = BulkFile::create(folder.filePath(QStringLiteral("db")), 1 << 20);
        if (!file)
            return nullptr;
        // No index: the rows lie as they were written.
        const QByteArray sql = QByteArray("CREATE TABLE t(key ") + keyType + ", number INTEGER) STRICT;";
        return (*file)->script(sql) ? std::move(*file) : nullptr;
    }
};

void SortedRowsTest::rowsAreWrittenInOrder_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 9, 10, 11, 1000, 40000})
        QTest::addRow("%d", rows) << rows;
}

void SortedRowsTest::rowsAreWrittenInOrder()
{
    QFETCH(const int, rows);
    const QTemporaryDir folder;
    const auto file = table(folder, "INTEGER");
    QVERIFY(file);
    auto insert = file->statement("INSERT INTO t VALUES(?, ?)");
    QVERIFY(insert);
    SortedRows<qint64> sorted(std::move(*insert), folder.filePath(QStringLiteral("part-")),
                              rows > 1000 ? 9000 : 10);
    std::mt19937_64 random(7);
    std::vector<std::pair<qint64, qint64>> expected;
    for (int i = 0; i < rows; ++i) {
        expected.emplace_back(static_cast<qint64>(random()), i);
        QVERIFY(sorted.add(expected.back().first, static_cast<std::uint32_t>(i)));
    }
    QVERIFY(sorted.flush());
    std::sort(expected.begin(), expected.end());
    std::vector<std::pair<qint64, qint64>> written;
    QVERIFY(file->scan("SELECT key, number FROM t ORDER BY rowid", [&written](const PlainRow& row) -> Done {
        written.emplace_back(row.integer(0), row.integer(1));
        return {};
    }));
    QVERIFY(written == expected);
}

void SortedRowsTest::idsStandAsBlobsDo()
{
    const QTemporaryDir folder;
    const auto file = table(folder, "BLOB");
    QVERIFY(file);
    auto insert = file->statement("INSERT INTO t VALUES(?, ?)");
    QVERIFY(insert);
    SortedRows<MbidBytes> sorted(std::move(*insert), folder.filePath(QStringLiteral("part-")), 2);
    for (const char* id : {"ffaaaaaa-0000-4000-8000-000000000001", "00aaaaaa-0000-4000-8000-000000000001",
                           "7faaaaaa-0000-4000-8000-000000000001", "80aaaaaa-0000-4000-8000-000000000001",
                           "80AAAAAA00004000800000000000000F"})
        QVERIFY(sorted.add(mbidBytes(id).value(), 1));
    QVERIFY(sorted.flush());
    const auto bytes = [&file](const char* order) {
        QByteArrayList keys;
        const auto read = file->scan(order, [&keys](const PlainRow& row) -> Done {
            keys.append(row.bytes(0).toByteArray());
            return {};
        });
        return read ? keys : QByteArrayList();
    };
    QCOMPARE(bytes("SELECT key FROM t ORDER BY rowid").size(), qsizetype{5});
    QCOMPARE(bytes("SELECT key FROM t ORDER BY rowid"), bytes("SELECT key FROM t ORDER BY key"));
    for (const char* bad :
         {"", "80aaaaaa", "80aaaaaa-0000-4000-8000-00000000000g", "80aaaaaa-0000-4000-8000-0000000000011"})
        QVERIFY(!mbidBytes(bad));
}

SILLON_TEST(SortedRowsTest, sortedrows)
#include "tst_sortedrows.moc"
