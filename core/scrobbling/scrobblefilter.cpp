// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblefilter.h"

#include "music/matchkey.h"
#include "scrobbling/tracksearch.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace sillon {

namespace {

constexpr std::array<std::pair<FilterKind, const char*>, 5> kinds{{{FilterKind::Folder, "folder"},
                                                                   {FilterKind::Genre, "genre"},
                                                                   {FilterKind::Shorter, "shorter"},
                                                                   {FilterKind::Longer, "longer"},
                                                                   {FilterKind::Search, "search"}}};

bool isInFolder(const QString& path, QString folder)
{
    while (folder.size() > 1 && folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    if (folder.isEmpty() || path.isEmpty())
        return false;
    return folder == QLatin1String("/") || path.startsWith(folder + QLatin1Char('/'));
}

/// Tags hold several genres as "Rock; Pop" or "Rock/Pop"; the whole may be one too ("Drum/Bass").
bool hasGenre(const QString& genres, const QString& wanted)
{
    const QString key = foldedText(wanted);
    if (key.isEmpty())
        return false;
    if (foldedText(genres) == key)
        return true;
    static const QRegularExpression separators(QStringLiteral("[;,/|\\x{0}]"));
    const QStringList parts = genres.split(separators, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return foldedText(part) == key; });
}

bool isSearched(const QString& text, const Track& track, const SearchMoment& moment)
{
    const ParsedSearch parsed = parseSearch(text, moment);
    return !parsed.mistake && !parsed.query.isEmpty() && asksOnlyForTrackFields(parsed.query) &&
           holdsForTrack(parsed.query, track);
}

} // namespace

QString filterKindName(FilterKind kind)
{
    const auto* const found =
        std::find_if(kinds.begin(), kinds.end(), [kind](const auto& known) { return known.first == kind; });
    return QLatin1String(found->second);
}

std::optional<FilterKind> filterKindOf(const QString& name)
{
    const auto* const found = std::find_if(kinds.begin(), kinds.end(), [&name](const auto& known) {
        return name == QLatin1String(known.second);
    });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

bool holdsFor(const ScrobbleFilter& filter, const Track& track, const SearchMoment& moment)
{
    switch (filter.kind) {
    case FilterKind::Folder:
        return isInFolder(track.path, filter.text);
    case FilterKind::Genre:
        return hasGenre(track.genre, filter.text);
    case FilterKind::Shorter:
        return track.lengthMs > 0 && track.lengthMs < filter.text.toLongLong();
    case FilterKind::Longer:
        return filter.text.toLongLong() > 0 && track.lengthMs > filter.text.toLongLong();
    case FilterKind::Search:
        return isSearched(filter.text, track, moment);
    }
    return false;
}

const ScrobbleFilter* firstHolding(std::span<const ScrobbleFilter> filters, const Track& track,
                                   const SearchMoment& moment)
{
    const auto found = std::find_if(filters.begin(), filters.end(), [&](const ScrobbleFilter& filter) {
        return holdsFor(filter, track, moment);
    });
    return found == filters.end() ? nullptr : &*found;
}

FilterFault faultOf(FilterKind kind, const QString& text, const SearchMoment& moment)
{
    if (text.trimmed().isEmpty())
        return FilterFault::Empty;
    if (kind == FilterKind::Shorter || kind == FilterKind::Longer)
        return text.toLongLong() > 0 ? FilterFault::None : FilterFault::NoLength;
    if (kind != FilterKind::Search)
        return FilterFault::None;
    const ParsedSearch parsed = parseSearch(text, moment);
    if (parsed.mistake || parsed.query.isEmpty())
        return FilterFault::NotUnderstood;
    return asksOnlyForTrackFields(parsed.query) ? FilterFault::None : FilterFault::NotOfTracks;
}

} // namespace sillon
