// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/editabletag.h"

#include <algorithm>
#include <vector>

namespace sillon {

namespace {

/// A tag, its word, and its names in files: the one we write first, then those of other programs.
struct TagNames
{
    EditableTag tag;
    const char* word;
    std::vector<const char*> fields;
};

const std::vector<TagNames>& allNames()
{
    static const std::vector<TagNames> names{
        {EditableTag::Title, "title", {"TITLE"}},
        {EditableTag::Artist, "artist", {"ARTIST"}},
        {EditableTag::Album, "album", {"ALBUM"}},
        {EditableTag::AlbumArtist, "album_artist", {"ALBUMARTIST", "ALBUM ARTIST"}},
        {EditableTag::TrackNumber, "track", {"TRACKNUMBER"}},
        {EditableTag::TrackTotal, "track_total", {"TRACKTOTAL", "TOTALTRACKS"}},
        {EditableTag::DiscNumber, "disc", {"DISCNUMBER"}},
        {EditableTag::DiscTotal, "disc_total", {"DISCTOTAL", "TOTALDISCS"}},
        {EditableTag::Genre, "genre", {"GENRE"}},
        {EditableTag::Date, "date", {"DATE", "YEAR"}},
        {EditableTag::OriginalDate, "original_date", {"ORIGINALDATE", "ORIGINALYEAR", "ORIGYEAR"}},
        {EditableTag::Compilation, "compilation", {"COMPILATION"}},
        {EditableTag::Composer, "composer", {"COMPOSER"}},
        {EditableTag::Comment, "comment", {"COMMENT", "DESCRIPTION"}},
        {EditableTag::Lyrics, "lyrics", {"LYRICS", "UNSYNCEDLYRICS"}},
        {EditableTag::RecordingId, "recording_mbid", {"MUSICBRAINZ_TRACKID"}},
        {EditableTag::ReleaseTrackId, "release_track_mbid", {"MUSICBRAINZ_RELEASETRACKID"}},
        {EditableTag::ArtistId, "artist_mbid", {"MUSICBRAINZ_ARTISTID"}},
        {EditableTag::ReleaseId, "release_mbid", {"MUSICBRAINZ_ALBUMID"}},
        {EditableTag::AlbumArtistId, "album_artist_mbid", {"MUSICBRAINZ_ALBUMARTISTID"}},
        {EditableTag::ReleaseGroupId, "release_group_mbid", {"MUSICBRAINZ_RELEASEGROUPID"}},
    };
    return names;
}

const TagNames& namesOf(EditableTag tag)
{
    return *std::find_if(allNames().begin(), allNames().end(),
                         [tag](const TagNames& names) { return names.tag == tag; });
}

QStringList filled(const QStringList& values)
{
    QStringList some;
    for (const QString& value : values) {
        if (!value.trimmed().isEmpty())
            some.append(value);
    }
    return some;
}

/// The values of the first of these fields that has any.
QStringList firstFilled(const TagFields& fields, const std::vector<const char*>& names)
{
    for (const char* name : names) {
        const QStringList values = filled(fields.value(QLatin1String(name)));
        if (!values.isEmpty())
            return values;
    }
    return {};
}

/// A number and a total: the two tags of which one field speaks.
struct Pair
{
    EditableTag number;
    EditableTag total;
};
constexpr std::array pairs{Pair{EditableTag::TrackNumber, EditableTag::TrackTotal},
                           Pair{EditableTag::DiscNumber, EditableTag::DiscTotal}};

bool isOfAPair(EditableTag tag)
{
    return std::any_of(pairs.begin(), pairs.end(),
                       [tag](const Pair& pair) { return pair.number == tag || pair.total == tag; });
}

QString withoutZero(const QString& text)
{
    const QString number = text.trimmed();
    const bool zero =
        std::all_of(number.begin(), number.end(), [](QChar c) { return c == QLatin1Char('0'); });
    return zero ? QString() : number;
}

void splitPair(TagTexts& texts, const TagFields& fields, const Pair& pair)
{
    const QString both = firstFilled(fields, namesOf(pair.number).fields).value(0);
    const QString number = withoutZero(both.section(QLatin1Char('/'), 0, 0));
    QString total = withoutZero(both.section(QLatin1Char('/'), 1, 1));
    if (total.isEmpty())
        total = withoutZero(firstFilled(fields, namesOf(pair.total).fields).value(0));
    if (!number.isEmpty())
        texts.insert(pair.number, {number});
    if (!total.isEmpty())
        texts.insert(pair.total, {total});
}

/// Collects the fields whose values change.
class Changes
{
public:
    explicit Changes(const TagFields& before)
        : m_before(before)
    {}

    /// The first name gets the values; the other names, which would contradict it, are taken away.
    void set(const std::vector<const char*>& names, const QStringList& values)
    {
        put(names.front(), values);
        for (std::size_t i = 1; i < names.size(); ++i)
            put(names[i], {});
    }
    void put(const char* name, const QStringList& values)
    {
        const QString field = QLatin1String(name);
        if (m_before.value(field) != values)
            m_changes.insert(field, values);
    }
    [[nodiscard]] const TagFields& changes() const { return m_changes; }

private:
    const TagFields& m_before;
    TagFields m_changes;
};

QStringList listOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

void changePair(Changes& changes, const TagTexts& now, const TagTexts& edits, const Pair& pair,
                TotalForm form)
{
    if (!edits.contains(pair.number) && !edits.contains(pair.total))
        return;
    const QString number = edits.value(pair.number, now.value(pair.number)).value(0).trimmed();
    const QString total = edits.value(pair.total, now.value(pair.total)).value(0).trimmed();
    const std::vector<const char*>& numberNames = namesOf(pair.number).fields;
    const std::vector<const char*>& totalNames = namesOf(pair.total).fields;
    if (form == TotalForm::FieldOfItsOwn) {
        changes.set(numberNames, listOf(number));
        changes.set(totalNames, listOf(total));
        return;
    }
    const QString both = total.isEmpty()
                             ? number
                             : (number.isEmpty() ? QStringLiteral("0") : number) + QLatin1Char('/') + total;
    changes.set(numberNames, listOf(both));
    for (const char* name : totalNames)
        changes.put(name, {});
}

} // namespace

QString editableTagName(EditableTag tag)
{
    return QLatin1String(namesOf(tag).word);
}

std::optional<EditableTag> editableTagNamed(const QString& name)
{
    for (const TagNames& names : allNames()) {
        if (name == QLatin1String(names.word))
            return names.tag;
    }
    return std::nullopt;
}

bool holdsSeveral(EditableTag tag)
{
    return tag == EditableTag::Artist || tag == EditableTag::AlbumArtist || tag == EditableTag::Genre ||
           tag == EditableTag::Composer || tag == EditableTag::ArtistId || tag == EditableTag::AlbumArtistId;
}

TagTexts editableTexts(const TagFields& fields)
{
    TagTexts texts;
    for (const TagNames& names : allNames()) {
        if (isOfAPair(names.tag))
            continue;
        const QStringList values = firstFilled(fields, names.fields);
        if (!values.isEmpty())
            texts.insert(names.tag, values);
    }
    for (const Pair& pair : pairs)
        splitPair(texts, fields, pair);
    if (withoutZero(texts.value(EditableTag::Compilation).value(0)).isEmpty())
        texts.remove(EditableTag::Compilation);
    return texts;
}

TagFields changedFields(const TagFields& before, const TagTexts& edits, TotalForm form)
{
    Changes changes(before);
    const TagTexts now = editableTexts(before);
    for (auto edit = edits.begin(); edit != edits.end(); ++edit) {
        if (!isOfAPair(edit.key()))
            changes.set(namesOf(edit.key()).fields, filled(edit.value()));
    }
    for (const Pair& pair : pairs)
        changePair(changes, now, edits, pair, form);
    return changes.changes();
}

TagFields fieldsBack(const TagFields& before, const TagFields& changes)
{
    TagFields back;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        back.insert(change.key(), before.value(change.key()));
    return back;
}

} // namespace sillon
