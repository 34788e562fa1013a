// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/discogstoken.h"
#include "application/releaseyears.h"
#include "application/services.h"
#include "application/yearsourcewords.h"
#include "application/yearwords.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "cli/yearsverbs.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace sillon::cli {

namespace {

constexpr qint64 longestToken = 4096;

QJsonObject voteJson(const YearVote& vote)
{
    return {{QStringLiteral("source"), yearSourceName(vote.source)},
            {QStringLiteral("date"), vote.date.text()},
            {QStringLiteral("artist"), vote.artist},
            {QStringLiteral("album"), vote.title},
            {QStringLiteral("id"), vote.id},
            {QStringLiteral("verdict"), vote.verdict}};
}

QString voteLine(const YearVote& vote)
{
    const QString date = vote.date.isKnown() ? vote.date.text() : QStringLiteral("no date");
    return QStringLiteral("  %1  %2 - %3 (%4: %5)")
        .arg(date, vote.artist, vote.title, words::yearSource(vote.source), words::yearVerdict(vote.verdict));
}

QString readToken()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.read(longestToken)).trimmed();
}

Exit failed(const Call& call, const Error& error)
{
    call.output.failure(error);
    return Exit::Failed;
}

Exit testToken(const Call& call, ReleaseYears& years)
{
    const auto token = years.secrets().discogsToken();
    if (!token)
        return failed(call, token.error());
    if (token->isEmpty()) {
        call.output.line(QStringLiteral("Without a token Discogs is not asked."));
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("token"), false}});
        return Exit::Done;
    }
    const auto user = years.discogsUser(*token, call.endSignals.token());
    if (!user) {
        call.output.message(words::yearSourceTrouble(QStringLiteral("discogs"), user.error()));
        return Exit::Failed;
    }
    call.output.line(QStringLiteral("The token is valid. It belongs to %1.").arg(*user));
    if (call.output.json())
        call.output.document(QJsonObject{{QStringLiteral("token"), true}, {QStringLiteral("user"), *user}});
    return Exit::Done;
}

} // namespace

QJsonObject yearJson(const YearEntry& entry)
{
    return {{QStringLiteral("artist"), entry.artist},
            {entry.kind == YearKind::Song ? QStringLiteral("title") : QStringLiteral("album"), entry.title},
            {QStringLiteral("year"), entry.known.year > 0 ? QJsonValue(entry.known.year) : QJsonValue()},
            {QStringLiteral("date"), entry.date.text()},
            {QStringLiteral("source"), yearSourceName(entry.known.source)},
            {QStringLiteral("confidence"), entry.known.confidence},
            {QStringLiteral("state"), yearStateName(entry.known.state)},
            {QStringLiteral("locked"), entry.locked}};
}

QString yearLine(const YearEntry& entry)
{
    return entry.known.year > 0
               ? QStringLiteral("%1 - %2: %3 (%4)")
                     .arg(entry.artist, entry.title, entry.date.text(), yearSourceName(entry.known.source))
               : QStringLiteral("%1 - %2: %3")
                     .arg(entry.artist, entry.title, yearStateName(entry.known.state));
}

Exit showYear(const Call& call, Arguments& arguments)
{
    const QString artist = arguments.option(QStringLiteral("--artist")).value_or(QString());
    const QString album = arguments.option(QStringLiteral("--album")).value_or(QString());
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty() || artist.isEmpty() || album.isEmpty())
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        const YearStore store(*profile.database);
        const auto entry = store.find(artist, album);
        if (!entry)
            return failed(call, entry.error());
        if (!*entry) {
            call.output.message(QStringLiteral("Nothing is known of this album."));
            return Exit::Failed;
        }
        const auto votes = store.votes((*entry)->id);
        if (!votes)
            return failed(call, votes.error());
        call.output.line(yearLine(**entry));
        QJsonArray said;
        for (const YearVote& vote : *votes) {
            call.output.line(voteLine(vote));
            said.append(voteJson(vote));
        }
        QJsonObject document = yearJson(**entry);
        document.insert(QStringLiteral("votes"), said);
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

Exit keepDiscogsToken(const Call& call, Arguments& arguments)
{
    const bool given = arguments.flag(QStringLiteral("--token-stdin"));
    const bool forget = arguments.flag(QStringLiteral("--forget"));
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty() || (given && forget))
        return Exit::Usage;
    const QString token = given ? readToken() : QString();
    if (given && token.isEmpty()) {
        call.output.message(QStringLiteral("There is no token on the standard input."));
        return Exit::Failed;
    }
    return withServices(call, [&](Services& services) {
        ReleaseYears& years = services.years();
        if (given || forget) {
            if (const auto stored = sillon::keepDiscogsToken(services, token); !stored)
                return failed(call, stored.error());
        }
        return testToken(call, years);
    });
}

} // namespace sillon::cli
