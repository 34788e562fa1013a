// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/activitymodel.h"

#include "application/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace sillon {

namespace {

StatusDot::Kind kindOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Sent:
        return StatusDot::Kind::Good;
    case SubmissionState::Waiting:
    case SubmissionState::Sending:
        return StatusDot::Kind::Busy;
    case SubmissionState::Ignored:
    case SubmissionState::Expired:
        return StatusDot::Kind::Warning;
    case SubmissionState::Failed:
        return StatusDot::Kind::Bad;
    }
    return StatusDot::Kind::Neutral;
}

QString serviceOf(AccountId id, const std::vector<Account>& accounts)
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [id](const Account& a) { return a.id == id; });
    return found == accounts.end() ? QString() : words::serviceName(found->service);
}

} // namespace

std::vector<ActivityEntry> activityOf(const std::vector<Listen>& listens,
                                      const std::vector<Submission>& submissions,
                                      const std::vector<Account>& accounts)
{
    std::multimap<ListenId, const Submission*> byListen;
    for (const Submission& submission : submissions)
        byListen.emplace(submission.listen.id, &submission);
    std::vector<ActivityEntry> entries;
    entries.reserve(listens.size());
    for (const Listen& listen : listens) {
        ActivityEntry entry{listen, QString(), StatusDot::Kind::Neutral};
        QStringList states;
        const auto [first, last] = byListen.equal_range(listen.id);
        for (auto at = first; at != last; ++at) {
            const Submission& submission = *at->second;
            states.append(QStringLiteral("%1: %2").arg(serviceOf(submission.accountId, accounts),
                                                       words::submission(submission)));
            entry.kind = std::max(entry.kind, kindOf(submission.state));
        }
        entry.state = states.isEmpty() ? ActivityModel::tr("kept here") : states.join(QStringLiteral(" · "));
        entries.push_back(std::move(entry));
    }
    return entries;
}

void ActivityModel::setEntries(std::vector<ActivityEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ActivityEntry& row = entry(index.row());
    const Recording& recording = row.listen.recording;
    if (role == Qt::DisplayRole)
        return recording.title;
    if (role == Qt::ToolTipRole)
        return row.state;
    if (role == Qt::AccessibleTextRole) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(row.listen.listenedAt);
        return QStringLiteral("%1, %2, %3, %4")
            .arg(recording.title, recording.artist, QLocale().toString(at, QLocale::ShortFormat), row.state);
    }
    return {};
}

} // namespace sillon
