// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "library/trackreader.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

Exit runTracks(const Call& call)
{
    Arguments arguments(call.arguments);
    const QString words = arguments.plain().join(QLatin1Char(' '));
    if (!arguments.mistake().isEmpty())
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        const auto tracks = TrackReader(*profile.database).listed(words);
        if (!tracks) {
            call.output.failure(tracks.error());
            return Exit::Failed;
        }
        QJsonArray document;
        for (const ListedTrack& listed : *tracks) {
            const Track& track = listed.track;
            document.append(QJsonObject{{QStringLiteral("path"), shownFileName(track.path)},
                                        {QStringLiteral("title"), track.recording.title},
                                        {QStringLiteral("artist"), track.recording.artist},
                                        {QStringLiteral("album"), track.release.title},
                                        {QStringLiteral("year"), track.year},
                                        {QStringLiteral("length_ms"), track.lengthMs},
                                        {QStringLiteral("plays"), listed.plays},
                                        {QStringLiteral("loved"), false}});
            call.output.line(QStringLiteral("%1 - %2 (%3)  %4")
                                 .arg(track.recording.artist, track.recording.title, track.release.title,
                                      shownFileName(track.path)));
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

} // namespace sillon::cli
