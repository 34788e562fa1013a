// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scrobblewords.h"

namespace sillon::cli {

namespace {

constexpr int highestNumber = 10'000;

constexpr int longestPauseSeconds = 86'400;

/// The time of the wish; what is wrong with it, empty when nothing is.
QString readTime(Arguments& arguments, TimelineWish& time, qint64 now)
{
    const auto ended = arguments.number(QStringLiteral("--ended-at"));
    const auto started = arguments.number(QStringLiteral("--started-at"));
    time.anchor = started ? TimelineWish::Anchor::StartedAt : TimelineWish::Anchor::EndedAt;
    time.at = started.value_or(ended.value_or(now));
    time.sidePauseSeconds = arguments.number(QStringLiteral("--pause")).value_or(0);
    if (ended && started)
        return QStringLiteral("Give --ended-at or --started-at, not both.");
    if (time.at < 0)
        return QStringLiteral("A time is given in UNIX seconds.");
    if (time.sidePauseSeconds < 0 || time.sidePauseSeconds > longestPauseSeconds)
        return QStringLiteral("--pause: give seconds, a day at most.");
    return {};
}

/// Numbers of an option; an empty list when it is not given.
std::optional<std::vector<int>> numbersOption(Arguments& arguments, const QString& name)
{
    const auto given = arguments.option(name);
    return given ? numbersOf(*given) : std::optional(std::vector<int>());
}

/// What is wrong with the choice, empty when nothing is.
QString readChoice(Arguments& arguments, AlbumChoice& choice)
{
    if (const auto sides = arguments.option(QStringLiteral("--sides"))) {
        choice.sides = sides->toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (choice.sides.isEmpty())
            return QStringLiteral("--sides: give letters such as A,B.");
    }
    const auto discs = numbersOption(arguments, QStringLiteral("--discs"));
    const auto tracks = numbersOption(arguments, QStringLiteral("--tracks"));
    if (!discs || !tracks)
        return QStringLiteral("%1: give numbers such as 1-3,5.")
            .arg(discs ? QStringLiteral("--tracks") : QStringLiteral("--discs"));
    choice.discs = *discs;
    choice.places = *tracks;
    return {};
}

/// What nobody understood, as a sentence.
QString leftOver(const Arguments& arguments)
{
    return arguments.mistake().isEmpty()
               ? QString()
               : QStringLiteral("This is not understood: %1").arg(arguments.mistake());
}

/// The first of these that says something.
QString firstOf(const QStringList& complaints)
{
    for (const QString& complaint : complaints) {
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

} // namespace

std::optional<std::vector<int>> numbersOf(const QString& text)
{
    std::vector<int> numbers;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString& part : parts) {
        bool first = false;
        bool last = false;
        const int from = part.section(QLatin1Char('-'), 0, 0).toInt(&first);
        const int to = part.section(QLatin1Char('-'), -1).toInt(&last);
        if (!first || !last || part.count(QLatin1Char('-')) > 1 || from < 1 || to < from ||
            to > highestNumber)
            return std::nullopt;
        for (int number = from; number <= to; ++number)
            numbers.push_back(number);
    }
    return numbers;
}

ReadRequest albumRequest(Arguments& arguments, qint64 now)
{
    ScrobbleRequest request;
    const QString time = readTime(arguments, request.wish.time, now);
    const QString choice = readChoice(arguments, request.wish.choice);
    const bool eachPart = arguments.flag(QStringLiteral("--each-part"));
    const bool onePlay = arguments.flag(QStringLiteral("--one-play"));
    if (eachPart || onePlay)
        request.indexUse = eachPart ? IndexUse::EachPart : IndexUse::OnePlay;
    request.again = arguments.flag(QStringLiteral("--again"));
    request.dryRun = arguments.flag(QStringLiteral("--dry-run"));
    request.query = arguments.plain().join(QLatin1Char(' ')).trimmed();
    const QString wrong = firstOf(
        {leftOver(arguments), time, choice,
         eachPart && onePlay ? QStringLiteral("Give --each-part or --one-play, not both.") : QString(),
         request.query.isEmpty() ? QStringLiteral("Name an album, or its id.") : QString()});
    if (!wrong.isEmpty())
        return tl::unexpected(wrong);
    return request;
}

ReadRequest trackRequest(Arguments& arguments, qint64 now)
{
    ScrobbleRequest request;
    AlbumRow row;
    row.artist = arguments.option(QStringLiteral("--artist")).value_or(QString()).trimmed();
    row.title = arguments.option(QStringLiteral("--title")).value_or(QString()).trimmed();
    const auto length = arguments.number(QStringLiteral("--length-ms"));
    const auto at = arguments.number(QStringLiteral("--at"));
    row.lengthMs = length.value_or(0);
    request.wish.album.title = arguments.option(QStringLiteral("--album")).value_or(QString()).trimmed();
    request.wish.album.artist =
        arguments.option(QStringLiteral("--album-artist")).value_or(QString()).trimmed();
    request.wish.time.anchor = at ? TimelineWish::Anchor::StartedAt : TimelineWish::Anchor::EndedAt;
    request.wish.time.at = at.value_or(now);
    request.again = arguments.flag(QStringLiteral("--again"));
    request.dryRun = arguments.flag(QStringLiteral("--dry-run"));
    const QStringList plain = arguments.plain();
    const bool isNamed = !row.artist.isEmpty() && !row.title.isEmpty();
    const QString wrong = firstOf(
        {leftOver(arguments),
         plain.isEmpty() ? QString()
                         : QStringLiteral("This is not understood: %1").arg(plain.join(QLatin1Char(' '))),
         isNamed ? QString() : QStringLiteral("Both --artist and --title are needed."),
         request.wish.time.at < 0 ? QStringLiteral("--at: give UNIX seconds.") : QString(),
         length.value_or(1) <= 0 ? QStringLiteral("--length-ms: give milliseconds.") : QString()});
    if (!wrong.isEmpty())
        return tl::unexpected(wrong);
    request.wish.album.rows.push_back(std::move(row));
    return request;
}

} // namespace sillon::cli
