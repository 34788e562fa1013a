// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "scrobbling/submission.h"
#include "widgets/statusdot.h"

#include <QAbstractListModel>

#include <vector>

namespace sillon {

/// A listen as the activity shows it: what became of it at each account, in words.
struct ActivityEntry
{
    Listen listen;
    QString state; ///< "sent", "waiting", "Last.fm: ignored: ...", "kept here"
    StatusDot::Kind kind = StatusDot::Kind::Neutral;
};

/// Joins listens with their submissions; both newest first. Pure.
[[nodiscard]] std::vector<ActivityEntry> activityOf(const std::vector<Listen>& listens,
                                                    const std::vector<Submission>& submissions,
                                                    const std::vector<Account>& accounts);

/// The newest listens, newest first.
class ActivityModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<ActivityEntry> entries);
    [[nodiscard]] const ActivityEntry& entry(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ActivityEntry> m_entries;
};

} // namespace sillon
