// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::architecture;

/// Whether the checks see what a compiler would see.
class SourceFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commentsAndLiteralsAreNotCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("line comment") << "a; // b"
                                      << "a;";
        QTest::newRow("block comment") << "a; /* b */ c;"
                                       << "a;         c;";
        QTest::newRow("literal") << "f(\"b // c\"); d;"
                                 << "f(\"      \"); d;";
        QTest::newRow("escaped quote") << "f(\"b\\\"\"); d;"
                                       << "f(\"   \"); d;";
        QTest::newRow("raw literal") << "f(R\"(b\")\"); d;"
                                     << "f(R     \"); d;";
        QTest::newRow("digit separator") << "x = 1'000; y = '\"'; z;"
                                         << "x = 1'000; y = ' '; z;";
    }
    void commentsAndLiteralsAreNotCode()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(readSource(QStringLiteral("a.cpp"), text).code.first().trimmed(), code);
    }

    void neighbouringLiteralsAreOne()
    {
        const QString text = QStringLiteral("int a;\nf(\"INSERT INTO \"\n  \"listens\", \"other\");");
        const SourceFile source = readSource(QStringLiteral("a.cpp"), text);
        QCOMPARE(source.literals.size(), 2);
        QCOMPARE(source.literals.at(0).text, QStringLiteral("INSERT INTO listens"));
        QCOMPARE(source.literals.at(0).line, 2);
        QCOMPARE(source.literals.at(1).text, QStringLiteral("other"));
    }

    void includesAreReadWithTheirLines()
    {
        const QString text =
            QStringLiteral("#include \"base/error.h\"\n// #include <QWidget>\n #  include <QString>\n");
        const SourceFile source = readSource(QStringLiteral("a.cpp"), text);
        QCOMPARE(source.includes.size(), 2);
        QCOMPARE(source.includes.at(0).path, QStringLiteral("base/error.h"));
        QVERIFY(source.includes.at(0).quoted);
        QCOMPARE(source.includes.at(1).path, QStringLiteral("QString"));
        QCOMPARE(source.includes.at(1).line, 3);
        QVERIFY(!source.includes.at(1).quoted);
    }

    void sqlIsOneLiteralWithoutItsComments()
    {
        const SourceFile source =
            readSource(QStringLiteral("a.sql"), QStringLiteral("-- DELETE FROM a\nSELECT 1;\n"));
        QCOMPARE(source.literals.size(), 1);
        QCOMPARE(source.literals.first().text.trimmed(), QStringLiteral("SELECT 1;"));
    }
};

SILLON_TEST(SourceFileTest, sourcefile)
#include "tst_sourcefile.moc"
