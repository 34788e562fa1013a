// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sillon::architecture;

namespace {

QString topFolder()
{
    return QStringLiteral(SILLON_SOURCE_DIR);
}

RoomList roomsOfTheTree()
{
    QFile file(topFolder() + QStringLiteral("/core/rooms.txt"));
    return file.open(QIODevice::ReadOnly) ? readRoomList(QString::fromUtf8(file.readAll())) : RoomList();
}

QVector<SourceFile> sourcesOfTheTree()
{
    return readSources(topFolder(), QStringLiteral("core")) + readSources(topFolder(), QStringLiteral("app"));
}

/// A small house: b may include a, app has its folders.
Findings findingsOf(const QString& path, const QString& include)
{
    const RoomList rooms = readRoomList(QStringLiteral(
        "a | |\nb | a |\nbase | |\nstorage | |\nmpv | |\nnet | |\nlibrary | |\nsecrets | |\n"));
    const auto modules = [](const QString& header) {
        static const QMap<QString, QString> known{{QStringLiteral("QString"), QStringLiteral("QtCore")},
                                                  {QStringLiteral("QColor"), QStringLiteral("QtGui")},
                                                  {QStringLiteral("QLabel"), QStringLiteral("QtWidgets")},
                                                  {QStringLiteral("QtWidgets"), QStringLiteral("QtWidgets")},
                                                  {QStringLiteral("QSqlQuery"), QStringLiteral("QtSql")},
                                                  {QStringLiteral("QTcpSocket"), QStringLiteral("QtNetwork")},
                                                  {QStringLiteral("QDBusMessage"), QStringLiteral("QtDBus")},
                                                  {QStringLiteral("QChart"), QStringLiteral("QtCharts")}};
        return known.value(header);
    };
    QVector<SourceFile> sources;
    for (const char* other : {"core/a/a.h", "core/a/a.cpp", "core/b/b.h", "core/library/track.h",
                              "app/application/words.h", "app/widgets/seekbar.h", "app/library/model.h",
                              "app/accounts/page.h", "app/cli/command.h", "app/mainwindow/frame.h"})
        sources.append(readSource(QLatin1String(other), QString()));
    sources.append(readSource(path, QStringLiteral("#include ") + include));
    return IncludeRules(rooms, modules, sources).findings();
}

} // namespace

/// The rooms of core/ and the folders of app/: who may include whom, and which library has its door where.
class RoomsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListOfRoomsIsSound() { SILLON_NO_FINDINGS(roomsOfTheTree().findings); }

    void everyRoomHasSourcesAndEveryFolderALine()
    {
        const QStringList folders =
            QDir(topFolder() + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders, QStringList(roomsOfTheTree().rooms.keys()));
        const QStringList kinds{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
        for (const QString& room : folders) {
            const QDir folder(topFolder() + QStringLiteral("/core/") + room);
            QVERIFY2(!folder.entryList(kinds, QDir::Files).isEmpty(), qPrintable(room));
        }
    }

    void includesStayWithinTheWalls()
    {
        const IncludeRules rules(roomsOfTheTree(), installedQtModules(), sourcesOfTheTree());
        SILLON_NO_FINDINGS(rules.findings());
    }

    void includesMakeNoCircle()
    {
        const IncludeRules rules(roomsOfTheTree(), installedQtModules(), sourcesOfTheTree());
        SILLON_NO_FINDINGS(rules.circles());
    }

    void installedHeadersTellTheirModule_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("module");
        QTest::newRow("class") << "QString"
                               << "QtCore";
        QTest::newRow("with its module") << "QtWidgets/QLabel"
                                         << "QtWidgets";
        QTest::newRow("file") << "qcolor.h"
                              << "QtGui";
        QTest::newRow("whole module") << "QtSql"
                                      << "QtSql";
        QTest::newRow("none of Qt's") << "sqlite3.h"
                                      << "";
    }
    void installedHeadersTellTheirModule()
    {
        QFETCH(QString, header);
        QTEST(installedQtModules()(header), "module");
    }

    void brokenWallsAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* include, bool allowed) {
            QTest::addRow("%s %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include) << allowed;
        };
        row("core/b/x.cpp", "\"a/a.h\"", true);
        row("core/a/x.cpp", "\"b/b.h\"", false);
        row("core/a/x.cpp", "\"a.h\"", false);
        row("core/a/x.cpp", "\"a/a.cpp\"", false);
        row("core/a/x.cpp", "\"a/gone.h\"", false);
        row("core/a/x.cpp", "\"x.moc\"", true);
        row("core/a/x.cpp", "\"application/words.h\"", false);
        row("core/a/x.h", "<vector>", true);
        row("core/a/x.h", "<sys/inotify.h>", true);
        row("core/a/x.h", "<QString>", true);
        row("core/a/x.h", "<QColor>", false);
        row("core/a/x.h", "<QLabel>", false);
        row("core/a/x.h", "<QSqlQuery>", false);
        row("core/storage/x.h", "<QSqlQuery>", true);
        row("core/storage/x.h", "<sqlite3.h>", true);
        row("core/a/x.h", "<sqlite3.h>", false);
        row("core/net/x.h", "<QTcpSocket>", true);
        row("core/a/x.h", "<QTcpSocket>", false);
        row("core/a/x.h", "<mpv/client.h>", false);
        row("core/mpv/x.h", "<mpv/client.h>", true);
        row("core/a/x.h", "<fileref.h>", false);
        row("core/library/x.h", "<fileref.h>", true);
        row("core/a/x.h", "<qt6keychain/keychain.h>", false);
        row("core/secrets/x.h", "<qt6keychain/keychain.h>", true);
        row("core/base/x.h", "<tl/expected.hpp>", true);
        row("core/a/x.h", "<tl/expected.hpp>", false);
        row("app/application/x.h", "<QLabel>", false);
        row("app/application/x.h", "<QLocalServer>", true);
        row("app/queue/x.h", "<QLocalServer>", false);
        row("app/cli/x.cpp", "<QColor>", false);
        row("app/queue/x.cpp", "<QLabel>", true);
        row("app/main.cpp", "<QLabel>", true);
        row("app/queue/x.cpp", "<QtWidgets>", false);
        row("app/queue/x.cpp", "<QTcpSocket>", false);
        row("app/queue/x.cpp", "<QChart>", false);
        row("app/desktop/x.cpp", "<QDBusMessage>", true);
        row("app/queue/x.cpp", "<QDBusMessage>", false);
        row("app/queue/x.cpp", "\"a/a.h\"", true);
        row("app/queue/x.cpp", "\"library/track.h\"", true);
        row("app/queue/x.cpp", "\"library/model.h\"", false);
        row("app/library/x.cpp", "\"library/model.h\"", true);
        row("app/library/x.cpp", "\"model.h\"", true);
        row("app/queue/x.cpp", "\"widgets/seekbar.h\"", true);
        row("app/application/x.cpp", "\"widgets/seekbar.h\"", false);
        row("app/widgets/x.cpp", "\"library/model.h\"", false);
        row("app/settings/x.cpp", "\"accounts/page.h\"", true);
        row("app/queue/x.cpp", "\"accounts/page.h\"", false);
        row("app/accounts/x.cpp", "\"mainwindow/frame.h\"", false);
        row("app/mainwindow/x.cpp", "\"library/model.h\"", true);
        row("app/main.cpp", "\"mainwindow/frame.h\"", true);
        row("app/main.cpp", "\"cli/command.h\"", false);
        row("app/cli/x.cpp", "\"application/words.h\"", true);
        row("app/cli/x.cpp", "\"library/model.h\"", false);
    }
    void brokenWallsAreFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        const Findings findings = findingsOf(path, include);
        QVERIFY2(findings.isEmpty() == allowed, qPrintable(toText(findings)));
    }

    void badListsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("what");
        QTest::newRow("unknown room") << "a | b |\n"
                                      << "no room";
        QTest::newRow("two lines") << "a | |\na | |\n"
                                   << "two lines";
        QTest::newRow("circle") << "a | c |\nb | a |\nc | b |\n"
                                << "a -> c -> b -> a";
        QTest::newRow("two writers") << "a | | t\nb | | t\n"
                                     << "t is written by a and by b";
        QTest::newRow("form") << "a | b\n"
                              << "not of the form";
    }
    void badListsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, what);
        const QString found = toText(readRoomList(text).findings);
        QVERIFY2(found.contains(what), qPrintable(found));
    }

    void circlesAreFound()
    {
        const RoomList rooms = readRoomList(QStringLiteral("a | |\nb | |\n"));
        const auto modules = [](const QString&) { return QString(); };
        const SourceFile first =
            readSource(QStringLiteral("core/a/one.h"), QStringLiteral("#include \"b/two.h\"\n"));
        const SourceFile second =
            readSource(QStringLiteral("core/b/two.h"), QStringLiteral("#include \"a/three.h\"\n"));
        const SourceFile third = readSource(QStringLiteral("core/a/three.h"), QString());
        const SourceFile back =
            readSource(QStringLiteral("core/a/three.h"), QStringLiteral("#include \"one.h\"\n"));
        QCOMPARE(IncludeRules(rooms, modules, {first, second, third}).circles().size(), 1);
        QCOMPARE(IncludeRules(rooms, modules, {first, second, back}).circles().size(), 2);
        QCOMPARE(IncludeRules(rooms, modules, {second, third}).circles().size(), 0);
    }
};

SILLON_TEST(RoomsTest, rooms)
#include "tst_rooms.moc"
