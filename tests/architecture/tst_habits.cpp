// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "habits.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::architecture;

namespace {

QString topFolder()
{
    return QStringLiteral(SILLON_SOURCE_DIR);
}

QString opening()
{
    return QStringLiteral("// SPDX-FileCopyrightText: Sillon contributors\n"
                          "// SPDX-License-Identifier: GPL-3.0-or-later\n");
}

} // namespace

/// Habits of the house that a machine can see.
class HabitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySourceKeepsTheHabits()
    {
        Findings findings;
        for (const char* folder : {"core", "app", "tests"}) {
            const auto sources = readSources(topFolder(), QLatin1String(folder));
            QVERIFY2(!sources.isEmpty(), folder);
            for (const SourceFile& source : sources)
                findings += habitFindings(source);
        }
        SILLON_NO_FINDINGS(findings);
    }

    void noTwoTypesHaveOneName()
    {
        SILLON_NO_FINDINGS(repeatedTypes(readSources(topFolder(), QLatin1String("core")) +
                                         readSources(topFolder(), QLatin1String("app"))));
    }

    void aNameGivenTwiceIsFound()
    {
        const SourceFile one =
            readSource(QStringLiteral("core/a/x.h"), QStringLiteral("struct Page\n{\n};\n"));
        const SourceFile other =
            readSource(QStringLiteral("app/b/y.h"), QStringLiteral("class Page : public QWidget\n{\n};\n"));
        const SourceFile named = readSource(QStringLiteral("app/b/z.h"), QStringLiteral("class Page;\n"));
        QCOMPARE(repeatedTypes({one, other, named}).size(), 1);
        QCOMPARE(repeatedTypes({one, named}).size(), 0);
    }

    void brokenHabitsAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* code, bool allowed) {
            QTest::addRow("%s %s", path, code)
                << QString::fromLatin1(path) << QString::fromLatin1(code) << allowed;
        };
        row("core/a/x.cpp", "auto a = Store::instance();", false);
        row("core/a/x.cpp", "auto a = instances();", true);
        row("core/a/x.cpp", "std::this_thread::sleep_for(1s);", false);
        row("core/a/x.cpp", "QThread::msleep(1);", false);
        row("core/a/x.cpp", "usleep(10);", false);
        row("core/a/x.cpp", "auto a = player.sleep();", true);
        row("core/a/x.cpp", "qApp->quit();", false);
        row("core/a/x.cpp", "std::condition_variable c;", false);
        row("core/a/x.cpp", "std::condition_variable_any c;", true);
        row("core/a/x.cpp", "c.wait_for(lock, 1s);", false);
        row("core/base/clock.cpp", "c.wait_for(lock, 1s);", true);
        row("core/a/x.cpp", "QDateTime::currentDateTimeUtc();", false);
        row("core/a/x.cpp", "std::chrono::system_clock::now();", false);
        row("app/a/x.cpp", "QEventLoop loop;", false);
        row("app/a/x.cpp", "dialog.exec();", false);
        row("app/a/x.cpp", "drag->exec(Qt::CopyAction);", true);
        row("app/a/x.cpp", "auto a = QLocale::system();", true);
        row("app/a/x.cpp", "std::system(text);", false);
        row("app/main.cpp", "application.exec();", true);
        row("app/a/x.cpp", "QMessageBox::critical(this, a, b);", false);
        row("app/a/x.cpp", "co_await f();", false);
        row("core/a/x.cpp", "f(tr(\"a\"));", false);
        row("app/a/x.cpp", "f(tr(\"a\"));", true);
        row("core/a/x.cpp", "f(\"tr(a)\"); // tr(a)", true);
        row("core/a/x.cpp", "class ListenManager {", false);
        row("core/a/x.cpp", "class QNetworkAccessManager;", true);
        row("core/a/x.cpp", "class Player { Q_OBJECT", false);
        row("core/a/x.cpp", "    Q_OBJECT", true);
        row("core/a/x.cpp",
            "int a; // TO"
            "DO later",
            false);
        row("core/a/x.cpp",
            "int a; /* FIX"
            "ME */",
            false);
        row("tests/a/x.cpp", "std::this_thread::sleep_for(1ms);", true);
    }
    void brokenHabitsAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        const Findings findings = habitFindings(readSource(path, opening() + code));
        QVERIFY2(findings.isEmpty() == allowed, qPrintable(toText(findings)));
    }

    void openingLinesAreAskedFor()
    {
        const auto found = [](const char* path, const QString& text) {
            return habitFindings(readSource(QLatin1String(path), text)).size();
        };
        QCOMPARE(found("core/a/x.cpp", QStringLiteral("int a;")), 1);
        QCOMPARE(found("core/a/x.cpp", opening()), 0);
        QCOMPARE(found("core/a/x.h", opening() + QStringLiteral("int a;")), 1);
        QCOMPARE(found("core/a/x.h", opening() + QStringLiteral("#pragma once\n")), 0);
    }
};

SILLON_TEST(HabitsTest, habits)
#include "tst_habits.moc"
