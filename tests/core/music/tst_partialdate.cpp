// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/partialdate.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class PartialDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKnownIsRead_data();
    void whatIsKnownIsRead();
    void theEarlierAndTheMoreExactComeFirst();
};

void PartialDateTest::whatIsKnownIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* text, int year, const char* shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << year << QString::fromUtf8(shown);
    };
    row("1969-09-26", 1969, "1969-09-26");
    row("1969-09", 1969, "1969-09");
    row("1969", 1969, "1969");
    row(" 1969 ", 1969, "1969");
    row("1969-??"
        "-26",
        1969, "1969");
    row("1969-09-??", 1969, "1969-09");
    row("1969-13-01", 1969, "1969");
    row("1969-09-40", 1969, "1969-09");
    row("0850", 850, "0850");
    row("????"
        "-09-26",
        0, "");
    row("????", 0, "");
    row("0000", 0, "");
    row("-001-01-01", 0, "");
    row("69", 0, "");
    row("19690", 0, "");
    row("1969-09-26-01", 0, "");
    row("c1969", 0, "");
    row("١٩٦٩", 0, "");
    row("", 0, "");
}

void PartialDateTest::whatIsKnownIsRead()
{
    QFETCH(const QString, text);
    const PartialDate date = PartialDate::parse(text);
    QTEST(date.year, "year");
    QTEST(date.text(), "shown");
    QCOMPARE(date.isKnown(), date.year != 0);
}

void PartialDateTest::theEarlierAndTheMoreExactComeFirst()
{
    const auto before = [](const char* a, const char* b) {
        return PartialDate::parse(QString::fromLatin1(a))
            .isBefore(PartialDate::parse(QString::fromLatin1(b)));
    };
    QVERIFY(before("1994", "1995"));
    QVERIFY(before("1994-08-22", "1994"));
    QVERIFY(before("1994-08", "1994"));
    QVERIFY(before("1994-08-22", "1994-08"));
    QVERIFY(before("1994-08-22", "1994-08-23"));
    QVERIFY(before("2020", ""));
    QVERIFY(!before("1994", "1994"));
    QVERIFY(!before("", ""));
}

SILLON_TEST(PartialDateTest, partialdate)
#include "tst_partialdate.moc"
