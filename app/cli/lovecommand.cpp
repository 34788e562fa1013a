// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "loved/lovedtrackstore.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

Exit setLoved(const Call& call, bool loved)
{
    Arguments arguments(call.arguments);
    Recording recording;
    recording.artist = arguments.option(QStringLiteral("--artist")).value_or(QString());
    recording.title = arguments.option(QStringLiteral("--title")).value_or(QString());
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty() || songKey(recording).isEmpty())
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        LovedTrackStore store(services.database());
        const Done done = loved ? store.put({recording, services.clock().utcNow()}) : store.remove(recording);
        if (!done) {
            call.output.failure(done.error());
            return Exit::Failed;
        }
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("artist"), recording.artist},
                                             {QStringLiteral("title"), recording.title},
                                             {QStringLiteral("loved"), loved}});
        return Exit::Done;
    });
}

} // namespace

Exit runLove(const Call& call)
{
    return setLoved(call, true);
}

Exit runUnlove(const Call& call)
{
    return setLoved(call, false);
}

Exit runLoved(const Call& call)
{
    if (call.arguments != QStringList(QStringLiteral("list")))
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        const auto all = LovedTrackStore(*profile.database).all();
        if (!all) {
            call.output.failure(all.error());
            return Exit::Failed;
        }
        QJsonArray document;
        for (const LovedTrack& loved : *all) {
            document.append(QJsonObject{{QStringLiteral("artist"), loved.recording.artist},
                                        {QStringLiteral("title"), loved.recording.title},
                                        {QStringLiteral("loved_at"), loved.lovedAt}});
            call.output.line(QStringLiteral("%1 - %2").arg(loved.recording.artist, loved.recording.title));
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

} // namespace sillon::cli
