// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yearbatches.h"
#include "testmain.h"

#include <QSet>
#include <QStringList>
#include <QTest>

#include <numeric>

using namespace sillon;

namespace {

using Batch = YearBatches::Batch;

QString text(const Batch& batch)
{
    QStringList places;
    for (const std::size_t place : batch)
        places.append(QString::number(place));
    return places.join(u' ');
}

Batch upTo(int count)
{
    Batch places(static_cast<std::size_t>(count));
    std::iota(places.begin(), places.end(), std::size_t{0});
    return places;
}

/// What is asked for, batch after batch, of a server that fails at these questions.
QString asked(YearBatches& batches, std::size_t most, const QSet<std::size_t>& bad)
{
    QStringList all;
    while (!batches.isDone()) {
        const Batch batch = batches.next(most);
        all.append(text(batch));
        const bool fails = std::any_of(batch.begin(), batch.end(),
                                       [&bad](std::size_t place) { return bad.contains(place); });
        fails ? batches.failed(batch) : batches.answered();
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

class YearBatchesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theQuestionToBlameIsSetAside_data();
    void theQuestionToBlameIsSetAside();
    void aWayThatFailsIsGivenUp();
    void groupsStayTogether();
};

void YearBatchesTest::theQuestionToBlameIsSetAside_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::addColumn<QSet<std::size_t>>("bad");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("setAside");
    using Bad = QSet<std::size_t>;
    QTest::newRow("none") << 0 << 3 << Bad{} << ""
                          << "";
    QTest::newRow("all well") << 5 << 2 << Bad{} << "0 1 | 2 3 | 4"
                              << "";
    QTest::newRow("alone") << 1 << 3 << Bad{0} << "0 | 0"
                           << "0";
    QTest::newRow("the first") << 5 << 4 << Bad{0} << "0 1 2 3 | 0 1 | 0 | 1 | 2 3 | 4 | 0"
                               << "0";
    QTest::newRow("the middle") << 3 << 3 << Bad{1} << "0 1 2 | 0 1 | 0 | 1 | 2 | 1"
                                << "1";
    QTest::newRow("two") << 4 << 4 << Bad{0, 3} << "0 1 2 3 | 0 1 | 0 | 1 | 2 3 | 2 | 3 | 0 | 3"
                         << "0 3";
}

void YearBatchesTest::theQuestionToBlameIsSetAside()
{
    QFETCH(const int, count);
    QFETCH(const int, most);
    QFETCH(const QSet<std::size_t>, bad);
    YearBatches batches(upTo(count));
    QTEST(asked(batches, static_cast<std::size_t>(most), bad), "asked");
    QTEST(text(batches.setAside()), "setAside");
    QCOMPARE(text(batches.left()), QString());
}

void YearBatchesTest::aWayThatFailsIsGivenUp()
{
    const Batch all = upTo(20);
    YearBatches batches(all);
    QCOMPARE(asked(batches, 2, {all.begin(), all.end()}),
             QStringLiteral("0 1 | 0 | 1 | 2 3 | 2 | 3 | 4 5 | 4"));
    QCOMPARE(batches.setAside().size(), std::size_t{0});
    QCOMPARE(batches.left().size(), std::size_t{20});
    // One answer between, and it is no longer the way.
    YearBatches mixed(upTo(9));
    static_cast<void>(asked(mixed, 1, {0, 1, 2, 3, 5, 6, 7}));
    QCOMPARE(text(mixed.left()), QStringLiteral("6 7"));
    QCOMPARE(text(mixed.setAside()), QStringLiteral("0 1 2 3 5"));
}

void YearBatchesTest::groupsStayTogether()
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    YearBatches batches({4, 5, 6, 7, 9}, {a, b, a, b, a});
    QCOMPARE(asked(batches, 2, {7}), QStringLiteral("4 6 | 9 | 5 7 | 5 | 7 | 7"));
    QCOMPARE(text(batches.setAside()), QStringLiteral("7"));
}

SILLON_TEST(YearBatchesTest, yearbatches)
#include "tst_yearbatches.moc"
