// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/figurewords.h"
#include "application/translations.h"
#include "application/words.h"
#include "testmain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace sillon;

/// One kind of digits for every figure of the window.
class FigureWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::English); }

    void everyFigureHasTheDigitsOfTheLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("figures"); // a year, a number, a share, two durations
        QTest::newRow("English") << QLocale(QLocale::English)
                                 << QStringList{QStringLiteral("1977"), QStringLiteral("12,345"),
                                                QStringLiteral("4.1 %"), QStringLiteral("3:07"),
                                                QStringLiteral("1:02:03")};
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany)
                                << QStringList{QStringLiteral("1977"), QStringLiteral("12.345"),
                                               QStringLiteral("4,1 %"), QStringLiteral("3:07"),
                                               QStringLiteral("1:02:03")};
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt)
                                << QStringList{QStringLiteral("١٩٧٧"), QStringLiteral("١٢٬٣٤٥"),
                                               QStringLiteral("٤٫١ %"), QStringLiteral("٣:٠٧"),
                                               QStringLiteral("١:٠٢:٠٣")};
        QTest::newRow("Arabic with Latin digits")
            << QLocale(QLocale::Arabic, QLocale::Morocco)
            << QStringList{QStringLiteral("1977"), QStringLiteral("12.345"), QStringLiteral("4,1 %"),
                           QStringLiteral("3:07"), QStringLiteral("1:02:03")};
    }

    void everyFigureHasTheDigitsOfTheLanguage()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QStringList, figures);
        QLocale::setDefault(locale);
        QCOMPARE(words::year(1977), figures.at(0));
        QCOMPARE(words::number(12345), figures.at(1));
        QCOMPARE(words::percent(41), figures.at(2));
        QCOMPARE(words::duration(187'000), figures.at(3));
        QCOMPARE(words::duration(3'723'000), figures.at(4));
    }

    void whatIsTypedIsReadInAnyDigits()
    {
        QCOMPARE(words::plainDigits(QStringLiteral("٣:٠٧")), QStringLiteral("3:07"));
        QCOMPARE(words::plainDigits(QStringLiteral("12 a")), QStringLiteral("12 a"));
    }

    void countsInTextsAreWrittenSoToo()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        Translations translations;
        translations.speak(QLocale(QLocale::Arabic));
        const QString counted =
            QCoreApplication::translate("sillon::SourceCard",
                                        "Delete the %Ln play(s) that came from here? What you "
                                        "heard in Sillon, and what another service or "
                                        "file tells too, stays.",
                                        nullptr, 37);
        QVERIFY2(counted.contains(QStringLiteral("٣٧")), qPrintable(counted));
        QVERIFY(!counted.contains(QLatin1Char('3')));
    }
};

SILLON_TEST(FigureWordsTest, figurewords)
#include "tst_figurewords.moc"
