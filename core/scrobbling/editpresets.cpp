// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/editpresets.h"

#include <algorithm>

namespace sillon {

namespace {

EditRule ending(SentField field, const QString& pattern)
{
    return {true, field, EditMatch::Pattern, pattern, QString()};
}

// "- Remastered", "- 2011 Remaster", "(Remastered 2009)", "[24-bit Digital Remaster]", "- Remastered
// Version".
QString remasterEnding()
{
    return QStringLiteral(
        R"(\s*(?:[-–—]\s*|[(\[]\s*)(?:(?:19|20)\d\d\s+)?(?:\d\d[- ]?bit\s+)?(?:digital(?:ly)?\s+)?re-?master(?:ed)?)"
        R"((?:\s+(?:version|edition))?(?:\s+(?:in\s+)?(?:19|20)\d\d)?(?:\s+(?:version|edition))?\s*[)\]]?$)");
}

QString editionEnding()
{
    return QStringLiteral(
        R"(\s*[(\[]\s*(?:(?:the\s+)?(?:super\s+)?(?:\d+(?:st|nd|rd|th)\s+anniversary|deluxe|expanded|special|limited|)"
        R"(collector'?s|bonus track|legacy|anniversary)(?:\s+(?:deluxe|expanded|special))*(?:\s+(?:edition|version|)"
        R"(release))?)\s*[)\]]$)");
}

QString guestEnding()
{
    return QStringLiteral(R"(\s+[(\[]?(?:feat(?:uring)?\.?|ft\.?)\s+.*$)");
}

std::vector<EditRule> rulesOf(EditPreset preset)
{
    switch (preset) {
    case EditPreset::RemasterSuffixes:
        return {ending(SentField::Title, remasterEnding()), ending(SentField::Album, remasterEnding())};
    case EditPreset::EditionSuffixes:
        return {ending(SentField::Album, editionEnding())};
    case EditPreset::FeaturedArtists:
        return {ending(SentField::Artist, guestEnding())};
    case EditPreset::AlbumArtist:
        break;
    }
    return {};
}

bool has(const ScrobbleEdits& edits, const EditRule& rule)
{
    return std::find(edits.rules.begin(), edits.rules.end(), rule) != edits.rules.end();
}

} // namespace

ScrobbleEdits withPreset(ScrobbleEdits edits, EditPreset preset)
{
    if (preset == EditPreset::AlbumArtist)
        edits.mapping[SentField::Artist] = SentField::AlbumArtist;
    for (const EditRule& rule : rulesOf(preset)) {
        if (!has(edits, rule))
            edits.rules.push_back(rule);
    }
    return edits;
}

std::optional<EditPreset> presetOf(const EditRule& rule)
{
    EditRule switchedOn = rule;
    switchedOn.enabled = true;
    for (int i = 0; i < editPresets; ++i) {
        const auto preset = static_cast<EditPreset>(i);
        const std::vector<EditRule> rules = rulesOf(preset);
        if (std::find(rules.begin(), rules.end(), switchedOn) != rules.end())
            return preset;
    }
    return std::nullopt;
}

bool hasPreset(const ScrobbleEdits& edits, EditPreset preset)
{
    return withPreset(edits, preset) == edits;
}

} // namespace sillon
