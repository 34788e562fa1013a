// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "cli/sending.h"
#include "loved/lovedtrackstore.h"
#include "settings/keys.h"
#include "storage/database.h"

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
        const qint64 now = services.clock().utcNow();
        const bool owed = call.settings.get(keys::scrobblingEnabled);
        const Done done = loved ? store.put({recording, now}, owed) : store.remove(recording, now, owed);
        if (!done) {
            call.output.failure(done.error());
            return Exit::Failed;
        }
        // The heart is given; whether the services heard of it already is seen in v_loved.
        const auto sent = sendWhatWaits(services, false, call.endSignals.token());
        if (sent)
            printObstacles(call.output, *sent);
        else
            call.output.failure(sent.error());
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

} // namespace sillon::cli
