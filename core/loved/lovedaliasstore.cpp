// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedaliasstore.h"

#include "music/matchkey.h"

namespace sillon {

namespace {

QString wordOf(AliasOrigin origin)
{
    switch (origin) {
    case AliasOrigin::SameId:
        return QStringLiteral("id");
    case AliasOrigin::User:
        return QStringLiteral("user");
    case AliasOrigin::None:
        break;
    }
    return QStringLiteral("none");
}

AliasOrigin originOf(const QString& word)
{
    if (word == QLatin1String("id"))
        return AliasOrigin::SameId;
    return word == QLatin1String("user") ? AliasOrigin::User : AliasOrigin::None;
}

Done add(Connection& connection, const Recording& loved, const Recording& library, AliasOrigin origin)
{
    return connection.execute(
        QStringLiteral("INSERT INTO loved_aliases(artist_key, title_key, library_artist, library_title, "
                       "library_artist_key, library_title_key, key_version, how) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {foldedText(loved.artist), foldedText(loved.title), library.artist, library.title,
         foldedText(library.artist), foldedText(library.title), matchKeyVersion, wordOf(origin)});
}

} // namespace

Result<std::vector<LovedAlias>> LovedAliasStore::all() const
{
    return m_database.read([](Connection& connection) {
        return connection.all(
            QStringLiteral(
                "SELECT artist_key, title_key, library_artist, library_title, how FROM loved_aliases"),
            {}, [](const Row& row) {
                LovedAlias alias;
                alias.lovedKey = songKey(row.text(0), row.text(1));
                alias.library.artist = row.text(2);
                alias.library.title = row.text(3);
                alias.origin = originOf(row.text(4));
                return alias;
            });
    });
}

Done LovedAliasStore::choose(const Recording& loved, const Recording& library)
{
    const auto origin = songKey(library).isEmpty() ? AliasOrigin::None : AliasOrigin::User;
    return m_database.write([&](Connection& connection) -> Done {
        auto forgotten = connection.execute(
            QStringLiteral("DELETE FROM loved_aliases WHERE artist_key = ? AND title_key = ?"),
            {foldedText(loved.artist), foldedText(loved.title)});
        if (!forgotten)
            return forgotten;
        return add(connection, loved, origin == AliasOrigin::None ? Recording() : library, origin);
    });
}

Done LovedAliasStore::addSameId(Connection& connection, const Recording& loved, const Recording& library)
{
    return add(connection, loved, library, AliasOrigin::SameId);
}

Result<std::vector<LovedTrack>> LovedAliasStore::lovedAs(Connection& connection, const Recording& library)
{
    const QString artist = foldedText(library.artist);
    const QString title = foldedText(library.title);
    return connection.all(
        QStringLiteral("SELECT artist, title, mbid, loved_at FROM loved "
                       "WHERE (artist_key = ? AND title_key = ?) OR EXISTS(SELECT 1 FROM loved_aliases a "
                       "WHERE a.artist_key = loved.artist_key AND a.title_key = loved.title_key "
                       "AND a.library_artist_key = ? AND a.library_title_key = ?)"),
        {artist, title, artist, title}, [](const Row& row) {
            LovedTrack loved;
            loved.recording.artist = row.text(0);
            loved.recording.title = row.text(1);
            loved.recording.mbid = RecordingMbid::parse(row.text(2));
            loved.lovedAt = row.integer(3);
            return loved;
        });
}

} // namespace sillon
