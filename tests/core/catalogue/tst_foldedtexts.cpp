// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/foldedtexts.h"
#include "music/matchkey.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class FoldedTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldingIsThatOfMatchKeys_data();
    void foldingIsThatOfMatchKeys();
    void equalTextsAreKeptOnce();
    void aTextIsFoundWhereverItStands();
    void searchingAgreesWithLookingAtEachName();
};

void FoldedTextsTest::foldingIsThatOfMatchKeys_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "Plain", "  Two   Blanks ", "tab\tand\nline", "AC/DC", "Björk", "ß Æ ø ł",
                             "ＦＵＬＬ", "夜空", "ガ", "“quoted” – dash", "Z\x7f[\\]^_`{|}~@"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FoldedTextsTest::foldingIsThatOfMatchKeys()
{
    QFETCH(QString, text);
    QCOMPARE(foldedBytes(text.toUtf8()), foldedText(text).toUtf8());
}

void FoldedTextsTest::equalTextsAreKeptOnce()
{
    TextPool pool;
    QCOMPARE(pool.add({}), 0U);
    const NameId air = pool.add("Air");
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(pool.add(QByteArray::number(i)), air + 1 + static_cast<NameId>(i));
    QCOMPARE(pool.add("Air"), air);
    QCOMPARE(pool.add("4999"), air + 5000);
    pool.seal();
    QCOMPARE(pool.text(air), QStringLiteral("Air"));
    QCOMPARE(pool.size(), 5002U);
}

void FoldedTextsTest::aTextIsFoundWhereverItStands()
{
    TextPool pool;
    const NameId abba = pool.add("ABBA");
    const NameId baba = pool.add("Baba O'Riley");
    const NameId last = pool.add("Club");
    const FoldedTexts folded(pool);
    const auto names = [&](const char* text) {
        QList<NameId> found;
        const auto marks = folded.namesWith(text);
        for (NameId name = 0; name < marks.size(); ++name) {
            if (marks[name] != 0)
                found.append(name);
        }
        return found;
    };
    QCOMPARE(names("ab"), QList<NameId>({abba, baba}));
    QCOMPARE(names("abba"), QList<NameId>({abba}));
    QCOMPARE(names("b"), QList<NameId>({abba, baba, last}));
    QCOMPARE(names("club"), QList<NameId>({last}));
    QCOMPARE(names("abac"), QList<NameId>());
    QCOMPARE(names("riley"), QList<NameId>({baba}));
    QCOMPARE(names("a text that is longer than everything together here"), QList<NameId>());
}

void FoldedTextsTest::searchingAgreesWithLookingAtEachName()
{
    TextPool pool;
    quint32 dice = 7;
    const auto throwDice = [&dice](quint32 sides) {
        dice = dice * 1664525 + 1013904223;
        return (dice >> 16) % sides;
    };
    for (int i = 0; i < 3000; ++i) {
        QByteArray text;
        for (quint32 length = throwDice(12); length > 0; --length)
            text.append(static_cast<char>('a' + static_cast<char>(throwDice(4))));
        pool.add(text);
    }
    const FoldedTexts folded(pool);
    for (const char* wanted : {"a", "ab", "ddd", "abcd", "cbadc"}) {
        const auto marks = folded.namesWith(wanted);
        for (NameId name = 0; name < pool.size(); ++name)
            QCOMPARE(marks[name] != 0, pool.bytes(name).contains(wanted));
    }
}

SILLON_TEST(FoldedTextsTest, foldedtexts)
#include "tst_foldedtexts.moc"
