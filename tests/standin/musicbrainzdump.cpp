// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/musicbrainzdump.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace sillon::standin {

namespace {

const QString none = QStringLiteral("\\N");
const QString someTime = QStringLiteral("2020-01-01 00:00:00+00");

constexpr std::array allTables{"artist",
                               "artist_alias",
                               "artist_credit",
                               "artist_credit_name",
                               "artist_gid_redirect",
                               "medium",
                               "recording",
                               "release",
                               "release_country",
                               "release_gid_redirect",
                               "release_group",
                               "release_group_gid_redirect",
                               "release_group_primary_type",
                               "release_group_secondary_type",
                               "release_group_secondary_type_join",
                               "release_status",
                               "release_unknown_country",
                               "track"};

const QStringList& primaryTypes()
{
    static const QStringList names{QStringLiteral("Album"), QStringLiteral("Single"), QStringLiteral("EP"),
                                   QStringLiteral("Other"), QStringLiteral("Broadcast")};
    return names;
}

const QStringList& secondaryTypes()
{
    static const QStringList names{
        QStringLiteral("Compilation"), QStringLiteral("Soundtrack"),  QStringLiteral("Spokenword"),
        QStringLiteral("Interview"),   QStringLiteral("Audiobook"),   QStringLiteral("Live"),
        QStringLiteral("Remix"),       QStringLiteral("DJ-mix"),      QStringLiteral("Mixtape/Street"),
        QStringLiteral("Demo"),        QStringLiteral("Audio drama"), QStringLiteral("Field recording")};
    return names;
}

const QStringList& statuses()
{
    static const QStringList names{QStringLiteral("Official"),  QStringLiteral("Promotion"),
                                   QStringLiteral("Bootleg"),   QStringLiteral("Pseudo-Release"),
                                   QStringLiteral("Withdrawn"), QStringLiteral("Cancelled")};
    return names;
}

QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\t'), QLatin1String("\\t"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return text;
}

/// A row's place in its table of types, from 1; \N for none.
QString typeNumber(const QStringList& names, const QString& name)
{
    const qsizetype place = names.indexOf(name);
    return place < 0 ? none : QString::number(place + 1);
}

class DumpWriter
{
public:
    DumpWriter(const MusicBrainzWorld& world, const QString& folder)
        : m_world(world)
        , m_folder(folder + QStringLiteral("/mbdump"))
    {}

    [[nodiscard]] std::optional<QString> write()
    {
        if (!QDir().mkpath(m_folder))
            return QStringLiteral("no folder %1").arg(m_folder);
        for (const char* table : allTables)
            fileOf(table);
        types();
        artists();
        for (const MusicBrainzGroup& group : m_world.groups())
            takeGroup(group);
        redirects();
        return m_wrong;
    }

private:
    /// A dump has its tables also where nothing is in them.
    QFile& fileOf(const char* table)
    {
        std::unique_ptr<QFile>& file = m_files[table];
        if (!file) {
            file = std::make_unique<QFile>(m_folder + u'/' + QLatin1String(table));
            if (!file->open(QIODevice::WriteOnly))
                m_wrong = file->errorString();
        }
        return *file;
    }

    void row(const char* table, const QStringList& columns)
    {
        if (QFile& file = fileOf(table); file.isOpen())
            file.write(columns.join(u'\t').toUtf8() + '\n');
    }

    void types()
    {
        const auto list = [this](const char* table, const QStringList& names) {
            for (int i = 0; i < names.size(); ++i)
                row(table, {QString::number(i + 1), names.at(i), none, QString::number(i), none,
                            MusicBrainzWorld::idFor(QLatin1String(table), names.at(i))});
        };
        list("release_group_primary_type", primaryTypes());
        list("release_group_secondary_type", secondaryTypes());
        list("release_status", statuses());
    }

    void artists()
    {
        for (const MusicBrainzArtist& artist : m_world.artists()) {
            const QString number = QString::number(m_artists.size() + 1);
            m_artists.insert(artist.id, number);
            const QString begin = artist.beginYear == 0 ? none : QString::number(artist.beginYear);
            row("artist", {number, artist.id, escaped(artist.name), escaped(artist.name), begin, none, none,
                           none, none, none, none, none, none, QString(), QStringLiteral("0"), someTime,
                           QStringLiteral("f"), none, none});
            for (const QString& alias : artist.aliases)
                row("artist_alias", {QString::number(++m_aliases), number, escaped(alias), none,
                                     QStringLiteral("0"), someTime, none, escaped(alias), none, none, none,
                                     none, none, none, QStringLiteral("f"), QStringLiteral("f")});
        }
    }

    QString creditOf(const std::vector<MusicBrainzCredit>& credits)
    {
        QString key;
        for (const MusicBrainzCredit& credit : credits)
            key += credit.artistId + u'\n' + credit.name + u'\n' + credit.join + u'\n';
        if (const auto known = m_credits.constFind(key); known != m_credits.constEnd())
            return *known;
        const QString number = QString::number(m_credits.size() + 1);
        m_credits.insert(key, number);
        row("artist_credit",
            {number, escaped(creditText(credits)), QString::number(credits.size()), QStringLiteral("1"),
             someTime, QStringLiteral("0"), MusicBrainzWorld::idFor(QStringLiteral("credit"), key)});
        int position = 0;
        for (const MusicBrainzCredit& credit : credits)
            row("artist_credit_name",
                {number, QString::number(position++), m_artists.value(credit.artistId, QStringLiteral("1")),
                 escaped(credit.name), escaped(credit.join)});
        return number;
    }

    void takeGroup(const MusicBrainzGroup& group)
    {
        const QString number = QString::number(m_groups.size() + 1);
        m_groups.insert(group.id, number);
        row("release_group", {number, group.id, escaped(group.title), creditOf(group.credits),
                              typeNumber(primaryTypes(), group.primaryType), escaped(group.disambiguation),
                              QStringLiteral("0"), someTime});
        for (const QString& type : group.secondaryTypes)
            row("release_group_secondary_type_join", {number, typeNumber(secondaryTypes(), type), someTime});
        for (const MusicBrainzRelease& release : group.releases)
            takeRelease(group, release, number);
    }

    void takeRelease(const MusicBrainzGroup& group, const MusicBrainzRelease& release,
                     const QString& groupNumber)
    {
        const QString number = QString::number(m_releases.size() + 1);
        m_releases.insert(release.id, number);
        row("release", {number, release.id, escaped(release.title), creditOf(group.credits), groupNumber,
                        typeNumber(statuses(), release.status), none, none, none, none, QString(),
                        QStringLiteral("0"), QStringLiteral("-1"), someTime});
        QStringList date{none, none, none};
        const QStringList parts = release.date.split(u'-', Qt::SkipEmptyParts);
        for (int i = 0; i < std::min<qsizetype>(parts.size(), 3); ++i)
            date[i] = parts.at(i).contains(u'?') ? none : QString::number(parts.at(i).toInt());
        if (!release.date.isEmpty() && release.country.isEmpty())
            row("release_unknown_country", QStringList{number} + date);
        else if (!release.date.isEmpty())
            row("release_country", QStringList{number, QStringLiteral("1")} + date);
        int position = 0;
        for (const std::vector<MusicBrainzTrack>& medium : release.media)
            takeMedium(group, medium, number, ++position);
    }

    void takeMedium(const MusicBrainzGroup& group, const std::vector<MusicBrainzTrack>& tracks,
                    const QString& release, int position)
    {
        const QString number = QString::number(++m_media);
        row("medium",
            {number, release, QString::number(position), none, QString(), QStringLiteral("0"), someTime,
             QString::number(tracks.size()), MusicBrainzWorld::idFor(QStringLiteral("medium"), number)});
        int place = 0;
        for (const MusicBrainzTrack& track : tracks) {
            const QString credit = creditOf(track.credits.empty() ? group.credits : track.credits);
            QString& recording = m_recordings[track.recordingId];
            if (recording.isEmpty()) {
                recording = QString::number(m_recordings.size());
                row("recording", {recording, track.recordingId, escaped(track.title), credit,
                                  QString::number(track.lengthMs), QString(), QStringLiteral("0"), someTime,
                                  QStringLiteral("f")});
            }
            const QString id = QString::number(++m_tracks);
            row("track",
                {id, MusicBrainzWorld::idFor(QStringLiteral("track"), id), recording, number,
                 QString::number(++place), QString::number(place), escaped(track.title), credit,
                 QString::number(track.lengthMs), QStringLiteral("0"), someTime, QStringLiteral("f")});
        }
    }

    void redirects()
    {
        const QHash<QString, QString>& merged = m_world.merged();
        for (auto old = merged.begin(); old != merged.end(); ++old) {
            if (m_releases.contains(*old))
                row("release_gid_redirect", {old.key(), m_releases.value(*old), someTime});
            else if (m_groups.contains(*old))
                row("release_group_gid_redirect", {old.key(), m_groups.value(*old), someTime});
            else if (m_artists.contains(*old))
                row("artist_gid_redirect", {old.key(), m_artists.value(*old), someTime});
        }
    }

    const MusicBrainzWorld& m_world;
    QString m_folder;
    std::map<QByteArray, std::unique_ptr<QFile>> m_files;
    std::optional<QString> m_wrong;
    QHash<QString, QString> m_artists; ///< numbers by id
    QHash<QString, QString> m_credits;
    QHash<QString, QString> m_groups;
    QHash<QString, QString> m_releases;
    QHash<QString, QString> m_recordings;
    int m_aliases = 0;
    int m_media = 0;
    int m_tracks = 0;
};

} // namespace

std::optional<QString> writeDump(const MusicBrainzWorld& world, const QString& folder)
{
    return DumpWriter(world, folder).write();
}

} // namespace sillon::standin
