// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/matchkey.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class MatchKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theseAreTheSame_data();
    void theseAreTheSame();
    void theseAreDifferent_data();
    void theseAreDifferent();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
};

void MatchKeyTest::theseAreTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* one, const char* other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("Björk", "BJORK");
    row("BJÖRK", "Bjo\u0308rk");
    row("Motörhead", "motorhead");
    row("Sigur Rós", "sigur ros");
    row("Mø", "MO");
    row("Ænima", "aenima");
    row("Łona", "lona");
    row("Đorđe", "dorde");
    row("Þeyr", "theyr");
    row("Œuvre", "oeuvre");
    row("Straße", "STRASSE");
    row("STRA\u1E9EE", "strasse");
    row("İstanbul", "istanbul");
    row("Δύναμη", "δυναμη");
    row("Ёлка", "елка");
    row("ﬁne", "fine");
    row("Ｆｕｌｌ　ｗｉｄｔｈ", "full width");
    row("ｶﾞﾗｽ", "ガラス");
    row("Don’t Stop", "don't stop");
    row("“Heroes”", "\"Heroes\"");
    row("A–B", "a-b");
    row("  two   words\t", "Two Words");
    row("a\u00A0b", "a b");
    row("عَرَبِيّ", "عربي");
    row("x²", "x2");
    row("…", "...");
}

void MatchKeyTest::theseAreTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(foldedText(one), foldedText(other));
    QVERIFY(!foldedText(one).isEmpty());
}

void MatchKeyTest::theseAreDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* name, const char* one, const char* other) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("a word more", "Love", "Love Me");
    row("brackets", "Song", "Song (Live)");
    row("joined words", "Black bird", "Blackbird");
    row("voiced kana", "カラス", "ガラス");
    row("half voiced kana", "ハス", "パス");
    row("Hindi vowels", "की", "का");
    row("Thai vowels", "กิน", "กัน");
    row("punctuation", "R.E.M.", "REM");
    row("numbers", "Track 1", "Track 2");
}

void MatchKeyTest::theseAreDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(foldedText(one) != foldedText(other));
}

void MatchKeyTest::foldingTwiceChangesNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"Björk", "ガラス", "हिन्दी", "한국어", "STRASSE ß", " x ", "İI",
                             "👩‍🎤 emoji", "\u0130\u0307", "ǅ"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void MatchKeyTest::foldingTwiceChangesNothing()
{
    QFETCH(QString, text);
    QCOMPARE(foldedText(foldedText(text)), foldedText(text));
}

SILLON_TEST(MatchKeyTest, matchkey)
#include "tst_matchkey.moc"
