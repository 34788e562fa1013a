// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sillon::standin {

struct MusicBrainzArtist
{
    QString id;
    QString name;
    QStringList aliases;
    int beginYear = 0;
};

/// One name in a credit: "Artist A" + " feat. ".
struct MusicBrainzCredit
{
    QString artistId;
    QString name;
    QString join;
};

struct MusicBrainzTrack
{
    QString recordingId;
    QString title;
    qint64 lengthMs = 0;
    std::vector<MusicBrainzCredit> credits; ///< empty: the release's
    QString number = {};                    ///< as printed ("A1"); empty: its place on the medium
};

struct MusicBrainzRelease
{
    QString id;
    QString title;
    QString date;   ///< as the service writes it; empty: none known
    QString status; ///< "Official", "Bootleg" ...; empty: none
    QString country;
    QString format; ///< of every medium: "CD" ...
    std::vector<std::vector<MusicBrainzTrack>> media;
};

struct MusicBrainzGroup
{
    QString id;
    QString title;
    QString primaryType;
    QStringList secondaryTypes;
    QStringList aliases;
    QString disambiguation;
    std::vector<MusicBrainzCredit> credits;
    std::vector<MusicBrainzRelease> releases;

    /// The earliest date of its releases, cancelled ones aside: bootlegs and promotions count.
    [[nodiscard]] QString firstReleaseDate() const;
};

/// What a small MusicBrainz knows. Fed from JSON objects:
///
///     {"type":"group","title":"T","artist":"A","date":"1994-08-22","releases":[...]}
///         besides: id, primary ("Album"), secondary [...], aliases [...], disambiguation, artists
///         [{"name","join","id"}]; a release: id, title, date, status ("Official"), country, format, tracks
///         [{"title","length_ms","id","artist","number"}] or media [[...]]. What is left out is made up: ids
///         always the same for the same names, and one release like the group.
///     {"type":"artist","name":"A","id":"...","aliases":[...],"begin":1970}
///     {"type":"merged","from":"MBID","to":"MBID"}
class MusicBrainzWorld
{
public:
    /// What is wrong with the object, if anything.
    [[nodiscard]] std::optional<QString> add(const QJsonObject& object);

    [[nodiscard]] const std::vector<MusicBrainzGroup>& groups() const { return m_groups; }
    [[nodiscard]] const std::vector<MusicBrainzArtist>& artists() const { return m_artists; }
    [[nodiscard]] const MusicBrainzArtist* artist(const QString& id) const;
    /// Where an old id leads; the id itself when it was never merged.
    [[nodiscard]] QString current(const QString& id) const { return m_merged.value(id, id); }
    [[nodiscard]] const QHash<QString, QString>& merged() const { return m_merged; }

    /// An id made of a kind and names: the same for the same ones.
    [[nodiscard]] static QString idFor(const QString& kind, const QString& names);

private:
    void addGroup(const QJsonObject& object);
    void addArtist(const QJsonObject& object);
    [[nodiscard]] QString artistNamed(const QString& name, const QString& id = {});
    [[nodiscard]] std::vector<MusicBrainzCredit> creditsOf(const QJsonObject& object);
    [[nodiscard]] MusicBrainzRelease releaseOf(const QJsonObject& object, const MusicBrainzGroup& group);
    [[nodiscard]] std::vector<MusicBrainzTrack> tracksOf(const class QJsonArray& tracks,
                                                         const QString& artist);

    std::vector<MusicBrainzGroup> m_groups;
    std::vector<MusicBrainzArtist> m_artists;
    QHash<QString, std::size_t> m_artistsById;
    QHash<QString, std::size_t> m_artistsByName;
    QHash<QString, QString> m_merged;
};

/// The credit as it is printed.
[[nodiscard]] QString creditText(const std::vector<MusicBrainzCredit>& credits);

} // namespace sillon::standin
