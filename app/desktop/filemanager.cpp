// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/filemanager.h"

#include "base/filename.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QLoggingCategory>
#include <QUrl>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logFileManager, "sillon.desktop")

void openFolderOf(const QString& path)
{
    const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
    if (!QDesktopServices::openUrl(QUrl(addressOfFile(folder))))
        qCWarning(logFileManager) << "No program could be found that opens folders.";
}

} // namespace

void showInFileManager(const QString& path, QObject* context)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList(addressOfFile(path)) << QString();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [path, watcher] {
        if (QDBusPendingReply<>(*watcher).isError())
            openFolderOf(path);
        watcher->deleteLater();
    });
}

} // namespace sillon
