// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/searchwords.h"
#include "base/background.h"
#include "base/clock.h"
#include "base/filename.h"
#include "catalogue/catalogue.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "loved/lovedtracks.h"
#include "storage/database.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

/// The query as it was typed, with a mark under what is wrong with it.
void explain(const Output& output, const QString& written, const SearchMistake& mistake)
{
    output.message(words::searchMistake(mistake));
    output.message(QLatin1String("  ") + written);
    output.message(QString(mistake.position + 2, QLatin1Char(' ')) +
                   QString(qMax(1, mistake.length), QLatin1Char('^')));
}

QJsonObject jsonOf(const Track& track, const TrackFacts& facts)
{
    return {{QStringLiteral("path"), shownFileName(track.path)},
            {QStringLiteral("title"), track.recording.title},
            {QStringLiteral("artist"), track.recording.artist},
            {QStringLiteral("album"), track.release.title},
            {QStringLiteral("year"), track.year},
            {QStringLiteral("length_ms"), track.lengthMs},
            {QStringLiteral("plays"), facts.plays},
            {QStringLiteral("loved"), facts.lovedAt != 0}};
}

Exit listTracks(const Output& output, Database& database, const SearchQuery& query)
{
    SystemClock clock;
    Background background(1);
    LovedTracks loved(database, clock);
    Catalogue catalogue(database, background, loved);
    for (const Done& read : {loved.loadNow(), catalogue.loadNow()}) {
        if (!read) {
            output.failure(read.error());
            return Exit::Failed;
        }
    }
    QJsonArray document;
    for (const int row : catalogue.find(query)) {
        const TrackFacts facts = catalogue.facts(row);
        if (facts.away) // as in v_tracks: what can be played now
            continue;
        const Track track = catalogue.track(row);
        document.append(jsonOf(track, facts));
        output.line(QStringLiteral("%1 - %2 (%3)  %4")
                        .arg(track.recording.artist, track.recording.title, track.release.title,
                             shownFileName(track.path)));
    }
    if (output.json())
        output.document(document);
    return Exit::Done;
}

} // namespace

Exit runTracks(const Call& call)
{
    Arguments arguments(call.arguments);
    const QString written = arguments.plain().join(QLatin1Char(' '));
    if (!arguments.mistake().isEmpty())
        return Exit::Usage;
    const ParsedSearch parsed = parseSearch(written, {QDateTime::currentSecsSinceEpoch()});
    if (parsed.mistake) {
        explain(call.output, written, *parsed.mistake);
        return Exit::Usage;
    }
    return withReading(
        call, [&](OpenProfile& profile) { return listTracks(call.output, *profile.database, parsed.query); });
}

} // namespace sillon::cli
