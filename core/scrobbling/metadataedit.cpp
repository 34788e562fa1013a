// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/metadataedit.h"

#include "music/placeholderartist.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace sillon {

namespace {

constexpr std::array<std::pair<SentField, const char*>, sentFields> fields{
    {{SentField::Artist, "artist"},
     {SentField::Title, "title"},
     {SentField::Album, "album"},
     {SentField::AlbumArtist, "album_artist"}}};
constexpr std::array<std::pair<EditMatch, const char*>, 3> matches{
    {{EditMatch::Part, "part"}, {EditMatch::Whole, "whole"}, {EditMatch::Pattern, "pattern"}}};

template <typename Value, std::size_t Size>
QString nameIn(const std::array<std::pair<Value, const char*>, Size>& table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto& row) { return row.first == value; });
    return QLatin1String(found->second);
}

template <typename Value, std::size_t Size>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char*>, Size>& table,
                             const QString& name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const auto& row) { return name == QLatin1String(row.second); });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

/// Services take neither artist nor title empty.
bool isNeeded(SentField field)
{
    return field == SentField::Artist || field == SentField::Title;
}

QRegularExpression patternOf(const EditRule& rule)
{
    return QRegularExpression(rule.find, QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
}

QString changed(const QString& text, const EditRule& rule)
{
    switch (rule.match) {
    case EditMatch::Part: {
        QString result = text;
        return result.replace(rule.find, rule.replacement, Qt::CaseInsensitive);
    }
    case EditMatch::Whole:
        return text.compare(rule.find, Qt::CaseInsensitive) == 0 ? rule.replacement : text;
    case EditMatch::Pattern: {
        QString result = text;
        return result.replace(patternOf(rule), rule.replacement);
    }
    }
    return text;
}

void apply(SentTexts& texts, const EditRule& rule)
{
    if (!rule.enabled || !isUnderstood(rule))
        return;
    QString& text = textOf(texts, rule.field);
    const QString result = changed(text, rule);
    if (result == text)
        return;
    const QString trimmed = result.trimmed(); // what a taken-away suffix leaves behind
    if (!trimmed.isEmpty() || !isNeeded(rule.field))
        text = trimmed;
}

SentTexts mapped(const SentTexts& texts, const ScrobbleEdits& edits)
{
    SentTexts result = texts;
    for (const auto& entry : edits.mapping) {
        const QString source = entry.second ? textOf(texts, *entry.second) : QString();
        if (entry.second && source.trimmed().isEmpty())
            continue;
        if (entry.first == SentField::Artist && isPlaceholderArtist(source))
            continue; // a sampler's "Various Artists" is no artist: services drop such plays
        if (!source.isEmpty() || !isNeeded(entry.first))
            textOf(result, entry.first) = source;
    }
    return result;
}

/// recording and release with these texts, without the ids of what is named otherwise now.
void rename(Recording& recording, Release& release, const SentTexts& texts)
{
    if (recording.artist != texts.artist)
        recording.artistMbid.reset();
    if (release.title != texts.album) {
        release.mbid.reset();
        release.groupMbid.reset();
    }
    recording.artist = texts.artist;
    recording.title = texts.title;
    release.title = texts.album;
    release.albumArtist = texts.albumArtist;
}

} // namespace

QString sentFieldName(SentField field)
{
    return nameIn(fields, field);
}

std::optional<SentField> sentFieldOf(const QString& name)
{
    return valueIn(fields, name);
}

QString editMatchName(EditMatch match)
{
    return nameIn(matches, match);
}

std::optional<EditMatch> editMatchOf(const QString& name)
{
    return valueIn(matches, name);
}

const QString& textOf(const SentTexts& texts, SentField field)
{
    switch (field) {
    case SentField::Artist:
        return texts.artist;
    case SentField::Title:
        return texts.title;
    case SentField::Album:
        return texts.album;
    case SentField::AlbumArtist:
        break;
    }
    return texts.albumArtist;
}

QString& textOf(SentTexts& texts, SentField field)
{
    return const_cast<QString&>(textOf(std::as_const(texts), field));
}

SentTexts textsOf(const Listen& listen)
{
    return {listen.recording.artist, listen.recording.title, listen.release.title,
            listen.release.albumArtist};
}

SentTexts edited(const SentTexts& texts, const ScrobbleEdits& edits)
{
    SentTexts result = mapped(texts, edits);
    for (const EditRule& rule : edits.rules)
        apply(result, rule);
    return result;
}

Listen withTexts(const Listen& listen, const SentTexts& texts)
{
    Listen result = listen;
    rename(result.recording, result.release, texts);
    return result;
}

Listen edited(const Listen& listen, const ScrobbleEdits& edits)
{
    return withTexts(listen, edited(textsOf(listen), edits));
}

NowPlaying edited(const NowPlaying& what, const ScrobbleEdits& edits)
{
    NowPlaying result = what;
    const SentTexts texts{what.recording.artist, what.recording.title, what.release.title,
                          what.release.albumArtist};
    rename(result.recording, result.release, edited(texts, edits));
    return result;
}

bool isUnderstood(const EditRule& rule)
{
    if (rule.find.isEmpty())
        return false;
    return rule.match != EditMatch::Pattern || patternOf(rule).isValid();
}

} // namespace sillon
