// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/listen.h"
#include "music/nowplaying.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace sillon {

/// A text that services are sent.
enum class SentField : std::uint8_t { Artist, Title, Album, AlbumArtist };
inline constexpr int sentFields = 4;

/// How a rule looks for its text, case aside.
enum class EditMatch : std::uint8_t {
    Part,    ///< anywhere in the field, each time it occurs
    Whole,   ///< the whole field
    Pattern, ///< a regular expression; its groups are \1, \2 ... in the replacement
};

/// One change to a text before it is sent.
struct EditRule
{
    bool enabled = true;
    SentField field = SentField::Title;
    EditMatch match = EditMatch::Part;
    QString find;
    QString replacement;
    friend bool operator==(const EditRule&, const EditRule&) = default;
};

/// The texts of one play as services are sent them.
struct SentTexts
{
    QString artist;
    QString title;
    QString album;
    QString albumArtist;
    friend bool operator==(const SentTexts&, const SentTexts&) = default;
};

/// What happens to every play on its way out; the play in our own history keeps what the file said.
struct ScrobbleEdits
{
    /// Which text is sent as a field; one without an entry is sent as itself, one with none is not sent
    /// (never so artist and title). Where the source is empty, the field is sent as itself.
    std::map<SentField, std::optional<SentField>> mapping;
    std::vector<EditRule> rules; ///< one after another, each on what the one before left
    [[nodiscard]] bool isEmpty() const { return mapping.empty() && rules.empty(); }
    friend bool operator==(const ScrobbleEdits&, const ScrobbleEdits&) = default;
};

[[nodiscard]] QString sentFieldName(SentField field); ///< "artist", "title", "album", "album_artist"
[[nodiscard]] std::optional<SentField> sentFieldOf(const QString& name);
[[nodiscard]] QString editMatchName(EditMatch match); ///< "part", "whole", "pattern"
[[nodiscard]] std::optional<EditMatch> editMatchOf(const QString& name);

[[nodiscard]] QString& textOf(SentTexts& texts, SentField field);
[[nodiscard]] const QString& textOf(const SentTexts& texts, SentField field);
[[nodiscard]] SentTexts textsOf(const Listen& listen);

/// The texts after mapping and rules; none leaves artist or title empty. Pure.
[[nodiscard]] SentTexts edited(const SentTexts& texts, const ScrobbleEdits& edits);
/// The listen with other texts; ids of what a changed text named are left out.
[[nodiscard]] Listen withTexts(const Listen& listen, const SentTexts& texts);
[[nodiscard]] Listen edited(const Listen& listen, const ScrobbleEdits& edits);
[[nodiscard]] NowPlaying edited(const NowPlaying& what, const ScrobbleEdits& edits);

/// The regular expression can be read; of other matches: there is something to find.
[[nodiscard]] bool isUnderstood(const EditRule& rule);

} // namespace sillon
