// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzquery.h"

#include <QUrl>

namespace sillon {

namespace {

QString joined(const QStringList& parts, const char* with)
{
    return parts.join(QLatin1Char(' ') + QLatin1String(with) + QLatin1Char(' '));
}

/// "field:(A OR B)"
template <typename Id>
QString anyOf(const char* field, std::span<const Id> ids)
{
    QStringList texts;
    for (const Id& id : ids)
        texts.append(id.text());
    return QLatin1String(field) + QStringLiteral(":(") + joined(texts, "OR") + QLatin1Char(')');
}

/// Some write "The", others do not: a phrase without it is found in both.
QString withoutArticle(const QString& artist)
{
    const QString rest = artist.mid(4).trimmed();
    return artist.startsWith(QLatin1String("the "), Qt::CaseInsensitive) && !rest.isEmpty() ? rest : artist;
}

QString byArtist(const QString& artist)
{
    const QString name = phrase(withoutArticle(artist));
    return QStringLiteral("(artist:%1 OR artistname:%1 OR creditname:%1)").arg(name);
}

QString narrowed(const QString& query, const QString& titleWords)
{
    if (titleWords.isEmpty())
        return query;
    return query + QStringLiteral(" AND (releasegroup:(%1) OR release:(%1))").arg(titleWords);
}

} // namespace

QString phrase(const QString& text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\');
        quoted += c;
    }
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QString looseWords(const QString& text)
{
    QStringList words;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString plain;
        for (const QChar c : word) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
                plain += c;
        }
        // The words of the language itself are ordinary ones in lower case.
        if (!plain.isEmpty())
            words.append(plain.toLower());
    }
    return joined(words, "OR");
}

QString groupsOfReleases(std::span<const ReleaseMbid> releases)
{
    return anyOf("reid", releases);
}

QString groupsById(std::span<const ReleaseGroupMbid> groups)
{
    return anyOf("rgid", groups);
}

QString recordingsById(std::span<const RecordingMbid> recordings)
{
    return anyOf("rid", recordings);
}

QString groupsNamed(const QString& artist, const QString& title)
{
    const QString name = phrase(title);
    return QStringLiteral("(releasegroup:%1 OR release:%1 OR alias:%1) AND ").arg(name) + byArtist(artist);
}

QString groupsOfArtist(const ArtistMbid& artist, const QString& titleWords)
{
    return narrowed(QStringLiteral("arid:") + artist.text(), titleWords);
}

QString groupsOfArtistNamed(const QString& artist, const QString& titleWords)
{
    return narrowed(byArtist(artist), titleWords);
}

QString artistsNamed(const QString& artist)
{
    QStringList fuzzy;
    for (const QString& word : looseWords(artist).split(QStringLiteral(" OR "), Qt::SkipEmptyParts))
        fuzzy.append(QStringLiteral("artist:") + word + QLatin1Char('~'));
    QString query = QStringLiteral("artist:%1 OR alias:%1").arg(phrase(artist));
    if (!fuzzy.isEmpty())
        query += QStringLiteral(" OR (") + joined(fuzzy, "AND") + QLatin1Char(')');
    QString together = looseWords(artist);
    together.remove(QStringLiteral(" OR "));
    if (!together.isEmpty())
        query += QStringLiteral(" OR artist:") + together + QStringLiteral(" OR alias:") + together;
    return query;
}

QString recordingsNamed(const QString& artist, const QString& title)
{
    return QStringLiteral("recording:") + phrase(title) + QStringLiteral(" AND ") + byArtist(artist);
}

QString recordingsOn(const QStringList& titles, const QStringList& groupIds)
{
    QStringList phrases;
    for (const QString& title : titles)
        phrases.append(phrase(title));
    return QStringLiteral("recording:(") + joined(phrases, "OR") + QStringLiteral(") AND rgid:(") +
           joined(groupIds, "OR") + QLatin1Char(')');
}

QString officialReleases(std::span<const FirstYear> groups)
{
    QStringList parts;
    for (const FirstYear& group : groups)
        parts.append(
            QStringLiteral("(rgid:%1 AND date:%2)")
                .arg(group.groupId, QString::number(group.year).rightJustified(4, QLatin1Char('0'))));
    return QStringLiteral("status:official AND (") + joined(parts, "OR") + QLatin1Char(')');
}

qsizetype bytesInAddress(const QString& query)
{
    return QUrl::toPercentEncoding(query).size();
}

} // namespace sillon
