// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>
#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace sillon {

/// What a term of a search looks at.
enum class SearchField : std::uint8_t {
    Anything, ///< a word without a field: artist, album artist, title, album or genre
    Artist,   ///< artist or album artist
    Album,
    Title,
    Genre,
    Type, ///< in which form the file holds its sound: "flac"
    Path,
    Year,         ///< of the edition
    OriginalYear, ///< of the release group, as far as it is known
    Loved,        ///< 1 or 0
    Plays,
    Heard,      ///< last heard, UTC seconds; never heard is 0
    Added,      ///< to the library, UTC seconds
    Length,     ///< milliseconds
    BitRate,    ///< kbit/s
    SampleRate, ///< Hz
    Channels,
};

/// One condition: a text that the field holds, or a range that it lies in.
struct SearchTerm
{
    SearchField field = SearchField::Anything;
    bool negated = false;
    QString text;                                     ///< folded (music/matchkey.h); of text fields
    qint64 from = std::numeric_limits<qint64>::min(); ///< of the others; both ends belong to the range
    qint64 to = std::numeric_limits<qint64>::max();
    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// A search written down: one of the alternatives has to hold, with all its terms. None at all: everything.
struct SearchQuery
{
    std::vector<std::vector<SearchTerm>> alternatives;
    [[nodiscard]] bool isEmpty() const { return alternatives.empty(); }
    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

/// The first thing in a search that is not understood.
struct SearchMistake
{
    enum class Kind : std::uint8_t {
        UnknownField,  ///< nosuch:thing
        NotANumber,    ///< plays>many
        NotADate,      ///< heard<yesterweek
        NotALength,    ///< length>5:xx
        NotYesOrNo,    ///< loved:maybe
        EmptyRange,    ///< year:1979..1970
        MissingValue,  ///< artist:
        OpenQuote,     ///< "never closed
        NotComparable, ///< artist>x
        DanglingOr,    ///< or at the beginning or end, or twice
    };
    Kind kind = Kind::UnknownField;
    int position = 0; ///< of its first character in the text
    int length = 0;
    QString part; ///< as it was written
    friend bool operator==(const SearchMistake&, const SearchMistake&) = default;
};

/// Against what dates of a search are read: `heard<2y` means two years before `now`.
struct SearchMoment
{
    qint64 now = 0; ///< UTC second
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// What reading a search gave: the query, or the first thing in it that is not understood.
struct ParsedSearch
{
    SearchQuery query; ///< empty when there is a mistake
    std::optional<SearchMistake> mistake;
};

/// Reads the search language. Pure.
///
/// Words and "quoted phrases" in any script, all of which have to hold; `-` before one turns it round; `or`
/// divides alternatives. artist: album: title: genre: type: path: look into one field. year: original: plays:
/// heard: added: length: bitrate: samplerate: channels: take `:`, `<`, `<=`, `>`, `>=` and ranges a..b, a..
/// and ..b; loved: yes or no. Years are 1977, 197* or 1970s. Dates are 2024, 2024-05, 2024-05-17, today,
/// yesterday, or so long ago: 2y, 6mo (or 6m), 3w, 30d, 12h; `heard<2y` is last heard more than two years
/// ago, `heard:30d` within thirty days, and heard:never. Lengths are 5:00, 1:02:03 or seconds. A bitrate is
/// in kbit/s; a samplerate in Hz, or below 1000 in kHz (`samplerate>=96`). What is not known (year 0, never
/// heard) is neither
/// `<` nor `>` anything. A word that ends in a colon and names no field is a word ("Suite: Judy Blue Eyes").
[[nodiscard]] ParsedSearch parseSearch(const QString& text, const SearchMoment& moment);

} // namespace sillon
