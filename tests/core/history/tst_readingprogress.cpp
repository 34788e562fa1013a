// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/readingprogress.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString wordsOf(const ReadingProgress& at)
{
    const auto shown = [](const std::optional<qint64>& number) {
        return number ? QString::number(*number) : QStringLiteral("?");
    };
    return QStringLiteral("%1/%2 %3/%4")
        .arg(QString::number(at.pages()), shown(at.pagesInAll()), QString::number(at.plays()),
             shown(at.playsInAll()));
}

} // namespace

/// Pages and plays of all, as they are shown.
class ReadingProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadingFromTheBeginning()
    {
        ReadingProgress at(200);
        QCOMPARE(wordsOf(at), QStringLiteral("0/? 0/?"));
        at.take(200, 700);
        QCOMPARE(wordsOf(at), QStringLiteral("1/5 200/900"));
        at.take(200, 501); // one row came again
        QCOMPARE(wordsOf(at), QStringLiteral("2/5 399/900"));
        at.take(25, 476); // pages became smaller
        QCOMPARE(wordsOf(at), QStringLiteral("3/6 424/900"));
    }

    void oneThatIsGoneOnWithStandsWhereItStood()
    {
        ReadingProgress at(200);
        at.goOnFrom(5800, 10'000);
        QCOMPARE(wordsOf(at), QStringLiteral("29/50 5800/10000"));
        at.beginStretch();
        at.take(20, 0); // what is new since then
        QCOMPARE(wordsOf(at), QStringLiteral("30/51 5820/10000"));
        at.beginStretch();
        at.take(200, 4000);
        QCOMPARE(wordsOf(at), QStringLiteral("31/51 6020/10020"));
    }

    void theLastSecondOfAnEarlierReadingIsNoPageOfItsOwn()
    {
        ReadingProgress at(200);
        at.goOnFrom(399, 10'000);
        QCOMPARE(wordsOf(at), QStringLiteral("2/50 399/10000"));
        at.take(200, 9400);
        QCOMPARE(wordsOf(at), QStringLiteral("3/50 599/10000"));
    }

    void aSourceThatCountsNothing()
    {
        ReadingProgress at(500);
        at.take(500, std::nullopt);
        QCOMPARE(wordsOf(at), QStringLiteral("1/? 500/?"));
        at.goOnFrom(0, 1200);
        QCOMPARE(wordsOf(at), QStringLiteral("1/3 500/1200"));
        at.take(500, std::nullopt);
        at.take(250, std::nullopt); // more than was said
        QCOMPARE(wordsOf(at), QStringLiteral("3/3 1250/1200"));
    }
};

SILLON_TEST(ReadingProgressTest, readingprogress)
#include "tst_readingprogress.moc"
