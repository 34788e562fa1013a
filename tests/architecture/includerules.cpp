// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <utility>

namespace sillon::architecture {

namespace {

/// Where a library may be included: folders from the tree's top. What is not listed may be included nowhere.
/// "windows" stands for app/ but its two folders without windows.
const QMap<QString, QStringList>& doors()
{
    static const QMap<QString, QStringList> all{
        {QStringLiteral("QtCore"), {QStringLiteral("everywhere")}},
        {QStringLiteral("QtGui"), {QStringLiteral("windows")}},
        {QStringLiteral("QtWidgets"), {QStringLiteral("windows")}},
        {QStringLiteral("QtSvg"), {QStringLiteral("app/widgets"), QStringLiteral("app/chartpicture")}},
        {QStringLiteral("QtDBus"), {QStringLiteral("app/desktop")}},
        {QStringLiteral("QtNetwork"), {QStringLiteral("core/net")}},
        {QStringLiteral("local socket"), {QStringLiteral("app/application")}},
        {QStringLiteral("QtSql"), {QStringLiteral("core/storage"), QStringLiteral("core/musicbrainz")}},
        {QStringLiteral("SQLite"), {QStringLiteral("core/storage")}},
        {QStringLiteral("QtKeychain"), {QStringLiteral("core/secrets")}},
        {QStringLiteral("libmpv"), {QStringLiteral("core/mpv")}},
        {QStringLiteral("dynamic linker"), {QStringLiteral("core/mpv")}}, // libmpv is opened on first play
        {QStringLiteral("TagLib"), {QStringLiteral("core/library")}},
        {QStringLiteral("libarchive"), {QStringLiteral("core/base")}},
        {QStringLiteral("tl::expected"), {QStringLiteral("core/base")}},
    };
    return all;
}

/// The folders of app/ that both programs use, or the one without windows uses.
bool isWithoutWindows(const QString& appFolder)
{
    return appFolder == QLatin1String("application") || appFolder == QLatin1String("cli");
}

bool opensTo(const QStringList& places, const SourceFile& source)
{
    const bool hasWindows = source.folder(0) == QLatin1String("app") && !isWithoutWindows(source.folder(1));
    return places.contains(QLatin1String("everywhere")) ||
           (hasWindows && places.contains(QLatin1String("windows"))) ||
           places.contains(source.path.section(QLatin1Char('/'), 0, -2));
}

bool isSystemHeader(const QString& header)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+$"));
    static const QRegularExpression kernel(QStringLiteral("^(sys|linux|netinet|arpa)/"));
    static const QSet<QString> posix{
        QStringLiteral("dirent.h"), QStringLiteral("errno.h"), QStringLiteral("fcntl.h"),
        QStringLiteral("malloc.h"), QStringLiteral("poll.h"),  QStringLiteral("pthread.h"),
        QStringLiteral("pwd.h"),    QStringLiteral("sched.h"), QStringLiteral("signal.h"),
        QStringLiteral("stdlib.h"), QStringLiteral("time.h"),  QStringLiteral("unistd.h"),
    };
    return standard.match(header).hasMatch() || kernel.match(header).hasMatch() || posix.contains(header);
}

/// What an app folder may include besides core, application, widgets and itself.
QStringList furtherAppFolders(const QString& folder)
{
    if (folder == QLatin1String("settings"))
        return {QStringLiteral("accounts")};
    if (folder == QLatin1String("charts") || folder == QLatin1String("cli"))
        return {QStringLiteral("chartpicture")};
    return {};
}

/// Empty when the folder of app/ (empty itself for main.cpp) may include the other.
QString appWallBroken(const QString& folder, const QString& other)
{
    if (folder == other || other == QLatin1String("application"))
        return {};
    if (!isWithoutWindows(folder) && other == QLatin1String("widgets"))
        return {};
    const bool knowsPages = folder.isEmpty() || folder == QLatin1String("mainwindow");
    if (knowsPages && other != QLatin1String("cli"))
        return {};
    if (furtherAppFolders(folder).contains(other))
        return {};
    return QStringLiteral("app/%1 may not include app/%2").arg(folder, other);
}

} // namespace

QtModules installedQtModules()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QHash<QString, QString> modules;
    const QStringList names = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString& module : names) {
        const QStringList files = QDir(headers.filePath(module)).entryList(QDir::Files);
        for (const QString& file : files) {
            modules.insert(file, module);
            modules.insert(module + QLatin1Char('/') + file, module);
        }
    }
    return [modules](const QString& header) { return modules.value(header); };
}

IncludeRules::IncludeRules(RoomList rooms, QtModules qtModules, const QVector<SourceFile>& sources)
    : m_rooms(std::move(rooms))
    , m_qtModules(std::move(qtModules))
    , m_sources(sources)
{
    for (const SourceFile& source : sources)
        m_paths.insert(source.path);
}

Findings IncludeRules::findings() const
{
    Findings result;
    for (const SourceFile& source : m_sources)
        result += findingsOf(source);
    return result;
}

Findings IncludeRules::findingsOf(const SourceFile& source) const
{
    Findings result;
    for (const Include& include : source.includes) {
        const QString what = include.quoted ? wallBroken(source, include) : doorBroken(source, include);
        if (!what.isEmpty())
            result.append({source.path, include.line, what});
    }
    return result;
}

QString IncludeRules::target(const SourceFile& source, const Include& include) const
{
    const QString own = source.path.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') + include.path;
    const QString inApp = QStringLiteral("app/") + include.path;
    const QString inCore = QStringLiteral("core/") + include.path;
    QStringList candidates{own, inCore, inApp};
    if (!include.path.contains(QLatin1Char('/')))
        candidates = {own};
    for (const QString& candidate : candidates) {
        if (m_paths.contains(candidate))
            return candidate;
    }
    return {};
}

QString IncludeRules::wallBroken(const SourceFile& source, const Include& include) const
{
    if (include.path.endsWith(QLatin1String(".moc")))
        return {};
    const QString file = target(source, include);
    if (file.isEmpty())
        return QStringLiteral("\"%1\" is no file of core/ or app/ by that name").arg(include.path);
    if (file.endsWith(QLatin1String(".cpp")))
        return QStringLiteral("\"%1\" is a source of its own").arg(include.path);
    const bool toCore = file.startsWith(QLatin1String("core/"));
    const QString other = file.count(QLatin1Char('/')) > 1 ? file.section(QLatin1Char('/'), 1, 1) : QString();
    if (source.folder(0) == QLatin1String("core")) {
        if (!toCore)
            return QStringLiteral("core may not include app");
        if (include.path != other + QLatin1Char('/') + file.section(QLatin1Char('/'), -1))
            return QStringLiteral("say \"room/file.h\" inside core");
        return roomWallBroken(source.folder(1), other);
    }
    return toCore ? QString() : appWallBroken(source.folder(1), other);
}

QString IncludeRules::roomWallBroken(const QString& room, const QString& other) const
{
    if (room == other || m_rooms.rooms.value(room).includes.contains(other))
        return {};
    return QStringLiteral("%1 may not include %2 (core/rooms.txt)").arg(room, other);
}

QString IncludeRules::libraryOf(const QString& header) const
{
    if (header.startsWith(QLatin1String("QLocalS")))
        return QStringLiteral("local socket");
    if (const QString module = m_qtModules(header); !module.isEmpty())
        return module;
    if (header.startsWith(QLatin1String("qt6keychain/")))
        return QStringLiteral("QtKeychain");
    if (header.startsWith(QLatin1String("mpv/")))
        return QStringLiteral("libmpv");
    if (header == QLatin1String("dlfcn.h"))
        return QStringLiteral("dynamic linker");
    if (header == QLatin1String("sqlite3.h"))
        return QStringLiteral("SQLite");
    if (header == QLatin1String("archive.h") || header == QLatin1String("archive_entry.h"))
        return QStringLiteral("libarchive");
    if (header == QLatin1String("tl/expected.hpp"))
        return QStringLiteral("tl::expected");
    // TagLib's headers stand in no folder of their own; whatever else is strange shows up here too.
    return QStringLiteral("TagLib");
}

QString IncludeRules::doorBroken(const SourceFile& source, const Include& include) const
{
    if (isSystemHeader(include.path))
        return {};
    const QString library = libraryOf(include.path);
    if (include.path == library)
        return QStringLiteral("<%1> brings in a whole module; include single classes").arg(include.path);
    const QStringList places = doors().value(library);
    if (opensTo(places, source))
        return {};
    return QStringLiteral("<%1> belongs to %2, whose door is %3")
        .arg(include.path, library,
             places.isEmpty() ? QStringLiteral("nowhere") : places.join(QStringLiteral(", ")));
}

Findings IncludeRules::circles() const
{
    Arrows files;
    Arrows rooms;
    for (const SourceFile& source : m_sources) {
        for (const Include& include : source.includes) {
            const QString file = include.quoted ? target(source, include) : QString();
            if (file.isEmpty())
                continue;
            files[source.path].insert(file);
            const QString from = source.path.section(QLatin1Char('/'), 0, 1);
            const QString to = file.section(QLatin1Char('/'), 0, 1);
            if (from != to)
                rooms[from].insert(to);
        }
    }
    Findings result;
    for (const Arrows& arrows : {files, rooms}) {
        const QString circle = findCircle(arrows);
        if (!circle.isEmpty())
            result.append({QStringLiteral("core, app"), 0, QStringLiteral("circle: %1").arg(circle)});
    }
    return result;
}

} // namespace sillon::architecture
