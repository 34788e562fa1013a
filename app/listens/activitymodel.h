// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "listens/activitydelegate.h"
#include "listens/playrow.h"
#include "scrobbling/uncountedplay.h"
#include "widgets/statusdot.h"

#include <QAbstractListModel>

#include <vector>

namespace sillon {

/// A listen as the activity shows it: what became of it at each account, in words.
struct ActivityEntry
{
    Listen listen;
    QString state; ///< "Last.fm: sent · ListenBrainz: waiting", "kept here", "from Last.fm, NAME"
    StatusDot::Kind kind = StatusDot::Kind::Neutral;
};

/// A listen with what became of it everywhere, in a few words. Pure.
[[nodiscard]] ActivityEntry activityOf(const PlayRow& row, const std::vector<Account>& accounts);
/// A play that did not count, with what was missing.
[[nodiscard]] ActivityEntry activityOf(const UncountedPlay& play, const std::vector<Account>& accounts);
[[nodiscard]] StatusDot::Kind dotOf(SubmissionState state);
/// What a screen reader says of a row.
[[nodiscard]] QString spokenActivity(const ActivityEntry& entry);

/// A few plays, all of them in memory.
class ActivityModel : public QAbstractListModel, public ActivityRows
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<ActivityEntry> entries);
    [[nodiscard]] const ActivityEntry& entry(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] const ActivityEntry* entryAt(int row) const override { return &entry(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ActivityEntry> m_entries;
};

} // namespace sillon
