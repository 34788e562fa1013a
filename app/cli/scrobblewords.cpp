// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scrobblewords.h"

namespace sillon::cli {

namespace {

constexpr int highestNumber = 10'000;

/// The time of the wish; false when two are given.
bool readTime(Arguments& arguments, TimelineWish& time, qint64 now)
{
    const auto ended = arguments.number(QStringLiteral("--ended-at"));
    const auto started = arguments.number(QStringLiteral("--started-at"));
    time.anchor = started ? TimelineWish::Anchor::StartedAt : TimelineWish::Anchor::EndedAt;
    time.at = started.value_or(ended.value_or(now));
    time.sidePauseSeconds = arguments.number(QStringLiteral("--pause")).value_or(0);
    return !(ended && started) && time.at >= 0 && time.sidePauseSeconds >= 0 &&
           time.sidePauseSeconds <= 86'400;
}

/// Numbers of an option; an empty list when it is not given.
std::optional<std::vector<int>> numbersOption(Arguments& arguments, const QString& name)
{
    const auto given = arguments.option(name);
    return given ? numbersOf(*given) : std::optional(std::vector<int>());
}

bool readChoice(Arguments& arguments, AlbumChoice& choice)
{
    if (const auto sides = arguments.option(QStringLiteral("--sides"))) {
        choice.sides = sides->toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (choice.sides.isEmpty())
            return false;
    }
    const auto discs = numbersOption(arguments, QStringLiteral("--discs"));
    const auto tracks = numbersOption(arguments, QStringLiteral("--tracks"));
    choice.discs = discs.value_or(std::vector<int>());
    choice.places = tracks.value_or(std::vector<int>());
    return discs && tracks;
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

std::optional<ScrobbleRequest> albumRequest(Arguments& arguments, qint64 now)
{
    ScrobbleRequest request;
    const bool understood =
        readTime(arguments, request.wish.time, now) && readChoice(arguments, request.wish.choice);
    const bool eachPart = arguments.flag(QStringLiteral("--each-part"));
    const bool onePlay = arguments.flag(QStringLiteral("--one-play"));
    if (eachPart || onePlay)
        request.indexUse = eachPart ? IndexUse::EachPart : IndexUse::OnePlay;
    request.again = arguments.flag(QStringLiteral("--again"));
    request.dryRun = arguments.flag(QStringLiteral("--dry-run"));
    request.query = arguments.plain().join(QLatin1Char(' ')).trimmed();
    if (!understood || (eachPart && onePlay) || request.query.isEmpty() || !arguments.mistake().isEmpty())
        return std::nullopt;
    return request;
}

std::optional<ScrobbleRequest> trackRequest(Arguments& arguments, qint64 now)
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
    const bool plain = arguments.plain().isEmpty() && arguments.mistake().isEmpty();
    const bool named = !row.artist.isEmpty() && !row.title.isEmpty();
    request.wish.album.rows.push_back(std::move(row));
    if (!plain || !named || request.wish.time.at < 0 || length.value_or(1) <= 0)
        return std::nullopt;
    return request;
}

} // namespace sillon::cli
