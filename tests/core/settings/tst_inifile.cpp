// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/inifile.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class IniFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreFoundWhateverTheCaseOfTheirNames();
    void aLineIsReadAs_data();
    void aLineIsReadAs();
    void theLastOfTwoCounts();
    void settingKeepsEverythingElseByteForByte();
    void settingAddsAKeyAtTheEndOfItsSection();
    void settingAddsASection();
    void anOddValueComesBackAsItWas_data();
    void anOddValueComesBackAsItWas();
    void sectionsAreNamedOnce();
    void aSectionIsTakenOutWhole();
    void anyBytesAreSurvived_data();
    void anyBytesAreSurvived();
};

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

void IniFileTest::valuesAreFoundWhateverTheCaseOfTheirNames()
{
    const IniFile ini = IniFile::parse("[Net]\nTimeout_S = 7\n[net]\nproxy=none\n");
    QCOMPARE(ini.value(s("net"), s("timeout_s")), s("7"));
    QCOMPARE(ini.value(s("NET"), s("proxy")), s("none"));
    QVERIFY(!ini.value(s("net"), s("absent")));
    QVERIFY(!ini.value(s("other"), s("proxy")));
}

void IniFileTest::aLineIsReadAs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("k=v") << true << s("v");
    QTest::newRow("blanks") << QByteArray("  k =  v w \t") << true << s("v w");
    QTest::newRow("windows line end") << QByteArray("k=v\r") << true << s("v");
    QTest::newRow("equals in value") << QByteArray("k=a=b") << true << s("a=b");
    QTest::newRow("hash in value") << QByteArray("k=a#b;c") << true << s("a#b;c");
    QTest::newRow("quoted") << QByteArray("k=\" v \"") << true << s(" v ");
    QTest::newRow("one quote") << QByteArray("k=\"") << true << s("\"");
    QTest::newRow("empty") << QByteArray("k=") << true << s("");
    QTest::newRow("utf-8") << QByteArray("k=Bj\xC3\xB6rk") << true << s("Björk");
    QTest::newRow("comment") << QByteArray("#k=v") << false << s("");
    QTest::newRow("semicolon comment") << QByteArray(" ; k=v") << false << s("");
    QTest::newRow("no equals") << QByteArray("k") << false << s("");
    QTest::newRow("no key") << QByteArray("=v") << false << s("");
}

void IniFileTest::aLineIsReadAs()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, found);
    QFETCH(QString, value);
    const auto read = IniFile::parse("[a]\n" + line + "\n[b]\nx=y\n").value(s("a"), s("k"));
    QCOMPARE(read.has_value(), found);
    QCOMPARE(read.value_or(QString()), value);
}

void IniFileTest::theLastOfTwoCounts()
{
    IniFile ini = IniFile::parse("[a]\nk=1\n[b]\n[a]\nk=2\n");
    QCOMPARE(ini.value(s("a"), s("k")), s("2"));
    ini.set(s("a"), s("k"), s("3"));
    QCOMPARE(ini.text(), QByteArray("[a]\nk=1\n[b]\n[a]\nk=3\n"));
}

void IniFileTest::settingKeepsEverythingElseByteForByte()
{
    const QByteArray before =
        "\xEF\xBB\xBF; mine\n\n[a]\n  k = 1   \nunknown = \xFF\xFE bytes\n# end\njunk line\n";
    IniFile ini = IniFile::parse(before);
    QCOMPARE(ini.text(), before);
    ini.set(s("a"), s("k"), s("2"));
    QByteArray after = before;
    QCOMPARE(ini.text(), after.replace("  k = 1   ", "k=2"));
}

void IniFileTest::settingAddsAKeyAtTheEndOfItsSection()
{
    IniFile ini = IniFile::parse("[a]\nk=1\n\n[b]\nx=1\n");
    ini.set(s("a"), s("l"), s("2"));
    QCOMPARE(ini.text(), QByteArray("[a]\nk=1\nl=2\n\n[b]\nx=1\n"));
}

void IniFileTest::settingAddsASection()
{
    IniFile ini;
    ini.set(s("a"), s("k"), s("1"));
    ini.set(s("b.c"), s("k"), s("2"));
    QCOMPARE(ini.text(), QByteArray("[a]\nk=1\n\n[b.c]\nk=2\n"));
    QCOMPARE(ini.value(s("b.c"), s("k")), s("2"));
}

void IniFileTest::anOddValueComesBackAsItWas_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("blanks around") << s(" v ");
    QTest::newRow("quotes around") << s("\"v\"");
    QTest::newRow("quote inside") << s("a \"b\" c");
    QTest::newRow("comment sign") << s("#1; yes");
    QTest::newRow("section sign") << s("[x]");
    QTest::newRow("backslashes") << s("C:\\temp\\n");
    QTest::newRow("other scripts") << s("桜 = عربي");
}

void IniFileTest::anOddValueComesBackAsItWas()
{
    QFETCH(QString, value);
    IniFile ini;
    ini.set(s("a"), s("k"), value);
    QCOMPARE(IniFile::parse(ini.text()).value(s("a"), s("k")), value);
}

void IniFileTest::aSectionIsTakenOutWhole()
{
    IniFile ini = IniFile::parse("a=1\n[one]\n; said\nb=2\n[two]\nc=3\n[One]\nd=4\n");
    ini.removeSection(s("one"));
    QCOMPARE(ini.text(), QByteArray("a=1\n[two]\nc=3\n"));
    QCOMPARE(ini.sections(), QStringList{s("two")});
    ini.removeSection(s("three"));
    QCOMPARE(ini.text(), QByteArray("a=1\n[two]\nc=3\n"));
}

void IniFileTest::sectionsAreNamedOnce()
{
    const IniFile ini = IniFile::parse("x=1\n[a]\n[ b ]\n[A]\n");
    QCOMPARE(ini.sections(), (QStringList{s("a"), s("b")}));
}

void IniFileTest::anyBytesAreSurvived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("line ends") << QByteArray("\n\n\n");
    QTest::newRow("brackets") << QByteArray("[]\n[\n]\n[[a]]\n[]=\n");
    QTest::newRow("zero bytes") << QByteArray("\0[\0]\0=\0", 7);
    QTest::newRow("no last line end") << QByteArray("[a]\nk=v");
    QTest::newRow("binary") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452ff00fe");
}

void IniFileTest::anyBytesAreSurvived()
{
    QFETCH(QByteArray, bytes);
    IniFile ini = IniFile::parse(bytes);
    ini.set(s("a"), s("k"), s("v"));
    QCOMPARE(IniFile::parse(ini.text()).value(s("a"), s("k")), s("v"));
}

SILLON_TEST(IniFileTest, inifile)
#include "tst_inifile.moc"
