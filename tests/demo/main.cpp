// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration: a throw-away profile, a few generated albums and a stand-in for Last.fm on this machine,
// already connected. A play is counted after half a minute and delivered at once; no account and no network
// are needed.
#include "demomusic.h"
#include "standin/lastfmstandin.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

namespace {

using sillon::standin::LastfmStandin;

const auto userName = QStringLiteral("demo");
const auto apiKey = QStringLiteral("00112233445566778899aabbccddeeff");
const auto apiSecret = QStringLiteral("ffeeddccbbaa99887766554433221100");
const auto sessionKey = QStringLiteral("demo-0123456789abcdef0123456789a");

void say(const QString& text)
{
    std::fprintf(stdout, "%s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

bool writeSettings(const QString& profile, const LastfmStandin& service, const QString& music)
{
    QFile file(profile + QStringLiteral("/sillon.ini"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream text(&file);
    text << "[lastfm]\napi_url=" << service.apiUrl().toString()
         << "\nauth_url=" << service.authPageUrl().toString()
         << "\nsite_url=" << service.authPageUrl().toString() << "\napi_key=" << apiKey
         << "\napi_secret=" << apiSecret
         << "\n\n[secrets]\nstore=file\n\n[years]\nautomatic=false\n\n[library]\nfolders=" << music << '\n';
    return true;
}

QString programBeside(const QString& name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
}

/// Runs a command of sillon-cli on the demo's profile; false when it failed.
bool runCommand(const QString& profile, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess command;
    command.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    command.start(programBeside(QStringLiteral("sillon-cli")),
                  QStringList{QStringLiteral("--profile"), profile} + arguments);
    command.write(input);
    command.closeWriteChannel();
    return command.waitForFinished(60000) && command.exitStatus() == QProcess::NormalExit &&
           command.exitCode() == 0;
}

/// Tells on the terminal what the stand-in service was sent.
void reportArrivals(LastfmStandin& service, std::size_t& reported)
{
    const auto held = service.scrobbles(userName);
    for (; reported < held.size(); ++reported)
        say(QStringLiteral("  arrived at the stand-in: %1 - %2")
                .arg(held[reported].artist, held[reported].track));
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        say(QStringLiteral("The demo opens a window, but there is no display."));
        return 1;
    }
    // The covers are painted off screen; the window is a program of its own.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (platform.isEmpty())
        qunsetenv("QT_QPA_PLATFORM");
    else
        qputenv("QT_QPA_PLATFORM", platform);

    const QTemporaryDir profile;
    LastfmStandin service;
    service.addApiKey(apiKey, apiSecret);
    service.addUser(userName, sessionKey);
    say(QStringLiteral("Writing a little music ..."));
    const QString music = profile.filePath(QStringLiteral("music"));
    const QStringList tracks = sillon::demo::writeDemoMusic(music);
    if (!service.server().isListening() || tracks.isEmpty() ||
        !writeSettings(profile.path(), service, music) ||
        !runCommand(profile.path(), {QStringLiteral("scan"), music}) ||
        !runCommand(profile.path(),
                    {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("lastfm"),
                     QStringLiteral("--user"), userName, QStringLiteral("--secret-stdin")},
                    sessionKey.toUtf8())) {
        say(QStringLiteral("The demo could not be set up."));
        return 1;
    }
    say(QStringLiteral(
        "Sillon opens. Let a track play: it counts after 30 seconds and is delivered at once."));

    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    std::size_t reported = 0;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] { reportArrivals(service, reported); });
    look.start(500);
    QObject::connect(&window, &QProcess::finished, &application, [] { QCoreApplication::quit(); });
    QObject::connect(&window, &QProcess::errorOccurred, &application, [] { QCoreApplication::quit(); });
    window.start(programBeside(QStringLiteral("sillon")),
                 QStringList{QStringLiteral("--profile"), profile.path()} +
                     QCoreApplication::arguments().mid(1) + tracks);
    QGuiApplication::exec();
    reportArrivals(service, reported);
    return window.exitStatus() == QProcess::NormalExit ? window.exitCode() : 1;
}
