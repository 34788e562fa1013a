// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagmapping.h"

#include <QRegularExpression>

#include <algorithm>

namespace sillon {

namespace {

QStringList valuesOf(const TagFields& fields, const char* name)
{
    QStringList values;
    for (const QString& value : fields.value(QLatin1String(name))) {
        const QString text = tidyTagText(value);
        if (!text.isEmpty())
            values.append(text);
    }
    return values;
}

QString first(const TagFields& fields, const char* name)
{
    return valuesOf(fields, name).value(0);
}

/// Several values of one field as one text.
QString joined(const TagFields& fields, const char* name)
{
    return tidyTagText(valuesOf(fields, name).join(QStringLiteral(", ")));
}

/// The number a text begins with: "3/12" is 3, "A1" none.
int number(const QString& text)
{
    constexpr int mostDigits = 6;
    qsizetype digits = 0;
    while (digits < text.size() && digits < mostDigits && text.at(digits) >= QLatin1Char('0') &&
           text.at(digits) <= QLatin1Char('9'))
        ++digits;
    return QStringView(text).left(digits).toInt();
}

/// "1969-09-26", "1969-09" or "1969" of a text that begins with such a date; else empty.
QString dateOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?(?![0-9])"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1) == QLatin1String("0000"))
        return {};
    return match.captured();
}

/// The first date of these fields; of one that holds several, the most exact form it begins with.
QString firstDate(const TagFields& fields, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        for (const QString& value : valuesOf(fields, name)) {
            const QString date = dateOf(value);
            if (!date.isEmpty())
                return date;
        }
    }
    return {};
}

/// The first id of a field; some writers put several into one value ("id/id", "id; id").
template <typename Id>
std::optional<Id> firstMbid(const TagFields& fields, const char* name)
{
    static const QRegularExpression separator(QStringLiteral("[/;, ]+"));
    for (const QString& value : valuesOf(fields, name)) {
        for (const QString& part : value.left(longestTagText).split(separator, Qt::SkipEmptyParts)) {
            if (auto id = Id::parse(part))
                return id;
        }
    }
    return std::nullopt;
}

} // namespace

const QStringList& wantedTagFields()
{
    static const QStringList names{
        QStringLiteral("ARTIST"),
        QStringLiteral("TITLE"),
        QStringLiteral("ALBUM"),
        QStringLiteral("ALBUMARTIST"),
        QStringLiteral("ALBUM ARTIST"),
        QStringLiteral("TRACKNUMBER"),
        QStringLiteral("DISCNUMBER"),
        QStringLiteral("GENRE"),
        QStringLiteral("COMPILATION"),
        QStringLiteral("DATE"),
        QStringLiteral("YEAR"),
        QStringLiteral("ORIGINALDATE"),
        QStringLiteral("ORIGINALYEAR"),
        QStringLiteral("ORIGYEAR"),
        QStringLiteral("MUSICBRAINZ_TRACKID"),
        QStringLiteral("MUSICBRAINZ_ARTISTID"),
        QStringLiteral("MUSICBRAINZ_ALBUMID"),
        QStringLiteral("MUSICBRAINZ_RELEASEGROUPID"),
    };
    return names;
}

QString tidyTagText(const QString& value)
{
    QString text = value.left(longestTagText);
    if (text.size() < value.size() && text.back().isHighSurrogate())
        text.chop(1);
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text.trimmed();
}

int yearOf(const QString& date)
{
    return number(dateOf(date).left(4));
}

Tags tagsOf(const TagFields& fields, qint64 lengthMs)
{
    Tags tags;
    tags.recording.artist = joined(fields, "ARTIST");
    tags.recording.title = first(fields, "TITLE");
    // MUSICBRAINZ_TRACKID has always held the recording's id (Picard's mapping).
    tags.recording.mbid = firstMbid<RecordingMbid>(fields, "MUSICBRAINZ_TRACKID");
    tags.recording.artistMbid = firstMbid<ArtistMbid>(fields, "MUSICBRAINZ_ARTISTID");
    tags.release.title = first(fields, "ALBUM");
    tags.release.albumArtist = joined(fields, "ALBUMARTIST");
    if (tags.release.albumArtist.isEmpty())
        tags.release.albumArtist = joined(fields, "ALBUM ARTIST");
    tags.release.mbid = firstMbid<ReleaseMbid>(fields, "MUSICBRAINZ_ALBUMID");
    tags.release.groupMbid = firstMbid<ReleaseGroupMbid>(fields, "MUSICBRAINZ_RELEASEGROUPID");
    tags.trackNumber = number(first(fields, "TRACKNUMBER"));
    tags.discNumber = number(first(fields, "DISCNUMBER"));
    tags.lengthMs = std::max<qint64>(lengthMs, 0);
    tags.genre = joined(fields, "GENRE");
    tags.year = number(firstDate(fields, {"DATE", "YEAR"}).left(4));
    tags.compilation = number(first(fields, "COMPILATION")) != 0;
    tags.originalDate = firstDate(fields, {"ORIGINALDATE", "ORIGINALYEAR", "ORIGYEAR"});
    return tags;
}

} // namespace sillon
