// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/params.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;

class ParamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesFormText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("plus is a space") << QByteArray("a=one+two") << QStringLiteral("one two");
        QTest::newRow("%2B is a plus") << QByteArray("a=one%2Btwo") << QStringLiteral("one+two");
        QTest::newRow("%20 is a space") << QByteArray("a=one%20two") << QStringLiteral("one two");
        QTest::newRow("utf-8") << QByteArray("a=Bj%C3%B6rk") << QString::fromUtf8("Björk");
        QTest::newRow("bare utf-8") << QByteArray("a=Bj\xC3\xB6rk") << QString::fromUtf8("Björk");
        QTest::newRow("lower-case hex") << QByteArray("a=Bj%c3%b6rk") << QString::fromUtf8("Björk");
        QTest::newRow("ampersand and equals sign") << QByteArray("a=x%26y%3Dz=") << QStringLiteral("x&y=z=");
        QTest::newRow("stray percent") << QByteArray("a=100%") << QStringLiteral("100%");
        QTest::newRow("half an escape") << QByteArray("a=%4") << QStringLiteral("%4");
        QTest::newRow("no hex") << QByteArray("a=%zz") << QStringLiteral("%zz");
        QTest::newRow("decoded once") << QByteArray("a=%252B") << QStringLiteral("%2B");
    }
    void decodesFormText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        QCOMPARE(Params::fromUrlEncoded(text).value(u"a"), value);
    }

    void decodesNamesToo() { QVERIFY(Params::fromUrlEncoded("artist%5B0%5D=x").contains(u"artist[0]")); }

    void keepsOrderAndRepeats()
    {
        const Params params = Params::fromUrlEncoded("b=1&a=2&&b=3&c");
        QCOMPARE(params.all().size(), std::size_t{4});
        QCOMPARE(params.all().at(2), Params::Pair(QStringLiteral("b"), QStringLiteral("3")));
        QCOMPARE(params.value(u"b"), QStringLiteral("1"));
        QCOMPARE(params.count(u"b"), 2);
        QCOMPARE(params.repeatedName(), QStringLiteral("b"));
    }

    void tellsEmptyFromAbsent()
    {
        const Params params = Params::fromUrlEncoded("empty=&bare");
        QVERIFY(!params.value(u"empty").isNull() && params.value(u"empty").isEmpty());
        QVERIFY(!params.value(u"bare").isNull());
        QVERIFY(params.value(u"other").isNull());
        QVERIFY(params.repeatedName().isNull());
    }
};

SILLON_TEST(ParamsTest, params)
#include "tst_params.moc"
