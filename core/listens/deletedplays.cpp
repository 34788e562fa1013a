// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/deletedplays.h"

namespace sillon {

Done DeletedPlays::note(ListenId id)
{
    return m_connection.execute(
        QStringLiteral("INSERT OR IGNORE INTO deleted_plays(listen_id, listener_id, service, user_name, "
                       "played_at, artist_key, title_key) SELECT l.id, l.listener_id, '', '', "
                       "l.listened_at, r.artist_key, r.title_key FROM listens l JOIN recordings r ON r.id = "
                       "l.recording_id WHERE l.id = ?"),
        {id});
}

Done DeletedPlays::noteTold(const DeletedPlay& told, const QString& service, const QString& userName)
{
    return m_connection.execute(
        QStringLiteral("INSERT OR IGNORE INTO deleted_plays(listen_id, listener_id, service, user_name, "
                       "played_at, artist_key, title_key) SELECT listen_id, listener_id, ?, ?, ?, ?, ? FROM "
                       "deleted_plays WHERE listen_id = ? AND service = ''"),
        {service, userName, told.second, told.artistKey, told.titleKey, told.listen});
}

Done DeletedPlays::forget(ListenId id)
{
    return m_connection.execute(QStringLiteral("DELETE FROM deleted_plays WHERE listen_id = ?"), {id});
}

Result<std::vector<DeletedPlay>> DeletedPlays::between(ListenerId listener, const QString& service,
                                                       const QString& userName, qint64 from, qint64 to)
{
    return m_connection.all(
        QStringLiteral("SELECT d.listen_id, coalesce(t.played_at, d.played_at), coalesce(t.artist_key, "
                       "d.artist_key), coalesce(t.title_key, d.title_key), t.listen_id IS NOT NULL FROM "
                       "deleted_plays d LEFT JOIN deleted_plays t ON t.listen_id = d.listen_id AND t.service "
                       "= ? AND t.user_name = ? WHERE d.listener_id = ? AND d.service = '' AND d.played_at "
                       ">= ? AND d.played_at < ? ORDER BY d.played_at, d.listen_id"),
        {service, userName, listener, from, to}, [](const Row& row) {
            return DeletedPlay{row.integer(0), row.integer(1), row.text(2), row.text(3), row.flag(4)};
        });
}

Done DeletedPlays::giveTo(ListenerId listener, ListenerId from)
{
    return m_connection.execute(
        QStringLiteral("UPDATE deleted_plays SET listener_id = ? WHERE listener_id = ?"), {listener, from});
}

Done DeletedPlays::forgetToldBy(const QString& service, const QString& userName)
{
    return m_connection.execute(
        QStringLiteral("DELETE FROM deleted_plays WHERE listen_id IN (SELECT d.listen_id FROM deleted_plays "
                       "d WHERE d.service = ? AND d.user_name = ?)"),
        {service, userName});
}

Done DeletedPlays::forgetAllOf(ListenerId listener)
{
    return m_connection.execute(QStringLiteral("DELETE FROM deleted_plays WHERE listener_id = ?"),
                                {listener});
}

} // namespace sillon
