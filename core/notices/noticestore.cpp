// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/noticestore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sillon {

namespace {

QString textOf(const QVariantMap& arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject::fromVariantMap(arguments)).toJson(QJsonDocument::Compact));
}

QVariantMap argumentsOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap();
}

Result<Notice> insert(Connection& connection, Notice notice, const QString& arguments)
{
    const QString sql = QStringLiteral("INSERT INTO notices(kind, arguments, at, times) VALUES(?, ?, ?, 1)");
    auto id = connection.insert(sql, {noticeKindName(notice.kind), arguments, notice.at});
    if (!id)
        return fail(std::move(id.error()));
    notice.id = *id;
    const auto dropped =
        connection.execute(QStringLiteral("DELETE FROM notices WHERE id IN (SELECT id FROM notices ORDER BY "
                                          "at DESC, id DESC LIMIT -1 OFFSET ?)"),
                           {NoticeStore::mostKept});
    if (!dropped)
        return fail(dropped.error());
    return notice;
}

Result<Notice> countUp(Connection& connection, Notice notice)
{
    const auto done = connection.execute(QStringLiteral("UPDATE notices SET times = ?, at = ? WHERE id = ?"),
                                         {notice.times, notice.at, notice.id});
    if (!done)
        return fail(done.error());
    return notice;
}

} // namespace

Result<Notice> NoticeStore::add(NoticeKind kind, const QVariantMap& arguments, qint64 at)
{
    Notice notice;
    notice.kind = kind;
    notice.arguments = arguments;
    notice.at = at;
    const QString text = textOf(arguments);
    return m_database.write([&](Connection& connection) -> Result<Notice> {
        // Also when the clock went back: then the last time lies ahead.
        auto last = connection.one(
            QStringLiteral(
                "SELECT id, times FROM notices WHERE kind = ? AND arguments = ? AND abs(at - ?) <= ? "
                "ORDER BY id DESC LIMIT 1"),
            {noticeKindName(kind), text, at, repeatWithinSeconds},
            [](const Row& row) { return std::pair(row.integer(0), static_cast<int>(row.integer(1))); });
        if (!last)
            return fail(std::move(last.error()));
        if (!*last)
            return insert(connection, notice, text);
        notice.id = (*last)->first;
        notice.times = (*last)->second + 1;
        return countUp(connection, notice);
    });
}

Result<std::vector<Notice>> NoticeStore::recent(int limit) const
{
    return m_database.read([&](Connection& connection) -> Result<std::vector<Notice>> {
        std::vector<Notice> notices;
        const auto take = [&](const Row& row) {
            const auto kind = noticeKindOf(row.text(1));
            if (kind)
                notices.push_back({row.integer(0), *kind, argumentsOf(row.text(2)), row.integer(3),
                                   static_cast<int>(row.integer(4))});
        };
        const auto done = connection.each(
            QStringLiteral(
                "SELECT id, kind, arguments, at, times FROM notices ORDER BY at DESC, id DESC LIMIT ?"),
            {limit > 0 ? limit : -1}, take);
        if (!done)
            return fail(done.error());
        return notices;
    });
}

Done NoticeStore::forgetUser(const QString& service, const QString& userName)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral("DELETE FROM notices WHERE json_extract(arguments, '$.service') = ? AND "
                           "(json_extract(arguments, '$.user') = ? COLLATE NOCASE OR "
                           "json_extract(arguments, '$.former') = ? COLLATE NOCASE)"),
            {service, userName, userName});
    });
}

} // namespace sillon
