// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/sourcefacts.h"

#include "application/daywords.h"
#include "application/figurewords.h"
#include "application/words.h"
#include "history/filesource.h"

#include <QCoreApplication>

#include <algorithm>

namespace sillon {

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

QString originName(ListenOrigin origin)
{
    switch (origin) {
    case ListenOrigin::Player:
        return SourceWords::tr("Sillon");
    case ListenOrigin::ByHand:
        return SourceWords::tr("entered by hand");
    case ListenOrigin::Lastfm:
        return words::serviceName(QStringLiteral("lastfm"));
    case ListenOrigin::ListenBrainz:
        return words::serviceName(QStringLiteral("listenbrainz"));
    case ListenOrigin::Spotify:
        return SourceWords::tr("Spotify");
    case ListenOrigin::ScrobblerLog:
        return SourceWords::tr("a portable player");
    }
    return {};
}

QString kindOfFile(HistoryFileFormat format)
{
    switch (format) {
    case HistoryFileFormat::ListenBrainz:
        return SourceWords::tr("Files of ListenBrainz");
    case HistoryFileFormat::LastfmJson:
        return SourceWords::tr("Files of Last.fm");
    case HistoryFileFormat::Spotify:
        return SourceWords::tr("Files of Spotify");
    case HistoryFileFormat::ScrobblerLog:
        return SourceWords::tr("Logs of portable players");
    case HistoryFileFormat::Csv:
        break;
    }
    return SourceWords::tr("Tables (CSV)");
}

} // namespace

std::optional<int> SourceFacts::percent() const
{
    return partialPercent(source);
}

Result<std::vector<SourceFacts>> readSourceFacts(Database& database)
{
    const auto sources = SourceStore(database).all();
    if (!sources)
        return fail(sources.error());
    SourceChecks checks(database);
    std::vector<SourceFacts> all;
    for (const StoredSource& source : *sources) {
        const auto doubt = checks.doubt(source.id);
        const auto checkedAt = checks.checkedAt(source.id);
        if (!doubt || !checkedAt)
            return fail(doubt ? checkedAt.error() : doubt.error());
        all.push_back({source, *doubt, *checkedAt});
    }
    std::reverse(all.begin(), all.end());
    return all;
}

namespace words {

QString sourceName(const StoredSource& source)
{
    if (source.service != fileSourceService())
        return serviceName(source.service);
    const FileSource file = FileSource::fromUserName(source.userName).value_or(FileSource());
    return file.fileName.isEmpty() ? kindOfFile(file.format)
                                   : SourceWords::tr("%1 · %2", "name of a file, kind of file")
                                         .arg(file.fileName, kindOfFile(file.format));
}

QString toldBy(ListenOrigin origin, const std::vector<ListenHolder>& holders)
{
    QStringList names;
    for (const ListenHolder& holder : holders) {
        StoredSource source;
        source.service = holder.service;
        source.userName = holder.userName;
        names.append(holder.service == fileSourceService()
                         ? sourceName(source)
                         : SourceWords::tr("%1, %2").arg(sourceName(source), holder.userName));
    }
    if (names.isEmpty())
        names.append(originName(origin));
    return names.join(QStringLiteral(" · "));
}

QString sourceState(const SourceFacts& facts)
{
    const StoredSource& source = facts.source;
    if (facts.isFile())
        return source.readAt > 0 ? SourceWords::tr("imported on %1").arg(words::day(source.readAt))
                                 : SourceWords::tr("imported");
    if (facts.doubt)
        return SourceWords::tr(
                   "%1 suddenly tells no more of %Ln play(s); they are kept until it says so again", nullptr,
                   static_cast<int>(facts.doubt->plays))
            .arg(serviceName(source.service));
    if (source.isWhole)
        return SourceWords::tr("complete, read on %1").arg(words::day(source.readAt));
    if (const auto percent = facts.percent())
        return SourceWords::tr("partial %1 %").arg(number(*percent));
    return source.readAt > 0 ? SourceWords::tr("partial") : SourceWords::tr("not read yet");
}

QString historyFailure(const Error& error, const QString& service, const QString& userName, qint64 held)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        if (held > 0)
            return SourceWords::tr("%1 knows no user %2 any more. The %Ln play(s) stay here. If the name was "
                                   "changed, fetch the new one: they go on under it.",
                                   nullptr, static_cast<int>(held))
                .arg(serviceName(service), userName);
        return SourceWords::tr(
                   "%1 knows no user %2. Names change at times: please look there how it is written now.")
            .arg(serviceName(service), userName);
    case ErrorKind::Private:
        return SourceWords::tr("%1 hides what %2 hears from others.").arg(serviceName(service), userName);
    case ErrorKind::NotSupported:
        return SourceWords::tr("%1 does not tell this.").arg(serviceName(service));
    case ErrorKind::AnswerLost:
    case ErrorKind::Malformed:
        return SourceWords::tr("%1 did not answer as it should. Please try again later.")
            .arg(serviceName(service));
    default:
        return words::error(error);
    }
}

} // namespace words

} // namespace sillon
