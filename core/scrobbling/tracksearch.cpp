// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/tracksearch.h"

#include "base/filename.h"
#include "music/matchkey.h"

#include <QStringList>

#include <algorithm>

namespace sillon {

namespace {

/// The texts of a track that a term looks into; empty for fields that are no text.
QStringList textsOf(SearchField field, const Track& track)
{
    switch (field) {
    case SearchField::Artist:
        return {track.recording.artist, track.release.albumArtist};
    case SearchField::Album:
        return {track.release.title};
    case SearchField::Title:
        return {track.recording.title};
    case SearchField::Genre:
        return {track.genre};
    case SearchField::Path:
        return {shownFileName(track.path)};
    case SearchField::Anything:
        return {track.recording.artist, track.release.albumArtist, track.release.title, track.recording.title,
                track.genre};
    default:
        return {};
    }
}

bool isKnownOfTracks(SearchField field)
{
    switch (field) {
    case SearchField::Loved:
    case SearchField::Plays:
    case SearchField::Heard:
    case SearchField::Added:
    case SearchField::Type:
    case SearchField::BitRate:
    case SearchField::SampleRate:
    case SearchField::Channels:
        return false;
    default:
        return true;
    }
}

qint64 numberOf(SearchField field, const Track& track)
{
    if (field == SearchField::Length)
        return track.lengthMs;
    return field == SearchField::Year ? track.year : track.originalDate.left(4).toLongLong();
}

bool isTextField(SearchField field)
{
    return field <= SearchField::Path;
}

bool holds(const SearchTerm& term, const Track& track)
{
    if (!isKnownOfTracks(term.field))
        return false;
    if (!isTextField(term.field)) {
        const qint64 number = numberOf(term.field, track);
        return (number >= term.from && number <= term.to) != term.negated;
    }
    const QStringList texts = textsOf(term.field, track);
    const bool found = std::any_of(texts.begin(), texts.end(),
                                   [&](const QString& text) { return foldedText(text).contains(term.text); });
    return found != term.negated;
}

} // namespace

bool holdsForTrack(const SearchQuery& query, const Track& track)
{
    return query.isEmpty() ||
           std::any_of(query.alternatives.begin(), query.alternatives.end(), [&](const auto& terms) {
               return std::all_of(terms.begin(), terms.end(),
                                  [&](const SearchTerm& term) { return holds(term, track); });
           });
}

bool asksOnlyForTrackFields(const SearchQuery& query)
{
    return std::all_of(query.alternatives.begin(), query.alternatives.end(), [](const auto& terms) {
        return std::all_of(terms.begin(), terms.end(),
                           [](const SearchTerm& term) { return isKnownOfTracks(term.field); });
    });
}

} // namespace sillon
