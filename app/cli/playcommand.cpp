// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "cli/opening.h"
#include "cli/playrun.h"
#include "playlists/playlistreading.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sillon::cli {

namespace {

Exit play(const Call& call, Services& services, const PlayScript& script)
{
    const auto opened = openFiles(services.database(), script.files, call.endSignals.token());
    if (!opened) {
        call.output.failure(opened.error());
        return Exit::Failed;
    }
    const std::vector<Track>& tracks = opened->tracks;
    if (!opened->broken.empty())
        call.output.message(
            QStringLiteral("%1 lines of playlists could not be used.").arg(opened->broken.size()));
    PlayRun run(services, script);
    const std::stop_callback interrupt(call.endSignals.token(), [&run] {
        QMetaObject::invokeMethod(&run, &PlayRun::interrupt, Qt::QueuedConnection);
    });
    QObject::connect(&run, &PlayRun::message, &run, [&](const QString& text) { call.output.message(text); });
    services.startSending();
    QMetaObject::invokeMethod(
        &run, [&] { run.start(QList<Track>(tracks.begin(), tracks.end())); }, Qt::QueuedConnection);
    QCoreApplication::exec();

    if (call.output.json())
        call.output.document(QJsonObject{{QStringLiteral("plays"), run.plays()}});
    for (const QJsonValue& each : run.plays()) {
        const QJsonObject play = each.toObject();
        call.output.line(QStringLiteral("%1: heard %2 of %3 ms, %4")
                             .arg(play.value(QLatin1String("path")).toString())
                             .arg(play.value(QLatin1String("heard_ms")).toInteger())
                             .arg(play.value(QLatin1String("length_ms")).toInteger())
                             .arg(play.value(QLatin1String("counted")).toBool()
                                      ? QStringLiteral("counted")
                                      : play.value(QLatin1String("reason")).toString()));
    }
    if (run.deviceLost())
        return Exit::Failed;
    if (run.broken() == 0)
        return Exit::Done;
    return run.broken() < static_cast<int>(tracks.size()) ? Exit::Partly : Exit::Failed;
}

} // namespace

Exit runPlay(const Call& call)
{
    const auto script = parsePlayScript(Arguments(call.arguments));
    if (!script)
        return Exit::Usage;
    return withServices(call, [&](Services& services) { return play(call, services, *script); });
}

} // namespace sillon::cli
