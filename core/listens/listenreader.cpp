// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenreader.h"

#include "listens/listenrow.h"
#include "music/matchkey.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sillon {

namespace {

/// The folded words as a JSON list, so that any number of them is one bound value.
QString wordList(const QString& words)
{
    const QStringList folded = foldedText(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(folded)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<Listen>> ListenReader::listens(const ListenQuery& query) const
{
    const ListenPlace below = query.before.value_or(
        ListenPlace{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()});
    const QString sql =
        selectListens() +
        QStringLiteral(
            "WHERE l.listener_id = ? AND l.listened_at >= ? AND l.listened_at < ? "
            "AND (l.listened_at, l.id) < (?, ?) "
            "AND NOT EXISTS(SELECT 1 FROM json_each(?) w WHERE instr(r.artist_key, w.value) = 0 "
            "AND instr(r.title_key, w.value) = 0 AND instr(coalesce(e.title_key, ''), w.value) = 0) "
            "ORDER BY l.listened_at DESC, l.id DESC LIMIT ?");
    return m_database.read([&](Connection& connection) {
        return connection.all(sql,
                              {query.listener, query.from, query.to, below.listenedAt, below.id,
                               wordList(query.words), query.limit > 0 ? query.limit : -1},
                              listenOf);
    });
}

Result<std::vector<Listen>> ListenReader::recent(int limit, std::optional<ListenPlace> before) const
{
    ListenQuery query;
    query.limit = limit;
    query.before = before;
    return listens(query);
}

Result<std::optional<Listen>> ListenReader::byId(ListenId id) const
{
    const QString sql = selectListens() + QStringLiteral("WHERE l.id = ?");
    return m_database.read([&](Connection& connection) { return connection.one(sql, {id}, listenOf); });
}

Result<qint64> ListenReader::count(ListenerId listener) const
{
    return m_database.read([&](Connection& connection) {
        return connection.number(QStringLiteral("SELECT count(*) FROM listens WHERE listener_id = ?"),
                                 {listener});
    });
}

Result<qint64> ListenReader::countOfAll() const
{
    return m_database.read([](Connection& connection) {
        return connection.number(QStringLiteral("SELECT count(*) FROM listens"));
    });
}

Result<QString> ListenReader::nameOf(ListenerId listener) const
{
    return m_database.read([&](Connection& c) -> Result<QString> {
        const auto name = c.one(QStringLiteral("SELECT user_name FROM listeners WHERE id = ?"), {listener},
                                [](const Row& row) { return row.text(0); });
        return name ? Result<QString>(name->value_or(QString())) : fail(name.error());
    });
}

Result<std::optional<ListenerId>> ListenReader::listenerNamed(const QString& userName) const
{
    return m_database.read([&](Connection& c) {
        return c.one(
            QStringLiteral("SELECT id FROM listeners WHERE user_name = ? COLLATE NOCASE AND user_name <> ''"),
            {userName}, [](const Row& row) { return row.integer(0); });
    });
}

} // namespace sillon
