// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "notices/notice.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

/// Keeps the newest 1,000 notices. Workers only.
class NoticeStore
{
public:
    static constexpr int mostKept = 1000;
    static constexpr qint64 repeatWithinSeconds = 60;

    explicit NoticeStore(Database& database)
        : m_database(database)
    {}

    /// Stores a notice told at this UTC second. The same kind and arguments again within a minute of the last
    /// time count that notice up instead.
    [[nodiscard]] Result<Notice> add(NoticeKind kind, const QVariantMap& arguments, qint64 at);
    /// The newest first; 0 = all. Kinds this program does not know are left out.
    [[nodiscard]] Result<std::vector<Notice>> recent(int limit) const;
    /// Drops all that names this user of a service, under a former name too.
    [[nodiscard]] Done forgetUser(const QString& service, const QString& userName);

private:
    Database& m_database;
};

} // namespace sillon
