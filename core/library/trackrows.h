// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/filecontents.h"
#include "storage/connection.h"

#include <QHash>
#include <QString>

#include <optional>

namespace sillon {

/// What the row of a file keeps for people where its name is no UTF-8.
[[nodiscard]] std::optional<QString> shownPath(const QByteArray& path);

/// Writes rows of the table tracks, inside somebody's transaction. One lives as long as the transaction:
/// texts that come again and again (artists, albums) are folded once.
class TrackRows
{
public:
    TrackRows(Connection& connection, qint64 now)
        : m_connection(connection)
        , m_now(now)
    {}

    [[nodiscard]] Done write(const ReadFile& read);

private:
    [[nodiscard]] Done renew(const ReadFile& read);
    [[nodiscard]] Done add(const FoundFile& file, qint64 contentHash, const TrackPart& part);
    [[nodiscard]] Done change(TrackId id, const ReadFile& read, const TrackPart& part);
    [[nodiscard]] Done addBroken(const ReadFile& read);
    [[nodiscard]] Done markBroken(const ReadFile& read);
    const QString& folded(const QString& text);

    Connection& m_connection;
    qint64 m_now;
    QHash<QString, QString> m_folded;
};

} // namespace sillon
