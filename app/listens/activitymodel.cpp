// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/activitymodel.h"

#include "application/scrobblewords.h"
#include "application/sourcefacts.h"
#include "application/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace sillon {

namespace {

QString named(const QString& account, const QString& state)
{
    return account.isEmpty() ? state : QStringLiteral("%1: %2").arg(account, state);
}

QStringList unowedWords(const std::vector<Unowed>& unowed, const std::vector<Account>& accounts)
{
    QStringList states;
    for (const Unowed& reason : unowed)
        states.append(named(reason.account ? words::accountName(*reason.account, accounts) : QString(),
                            words::unowed(reason)));
    return states;
}

/// Of a play that was never to be sent.
QString unsentWords(const PlayRow& row)
{
    if (!isOurs(row.listen.origin))
        return ActivityModel::tr("from %1").arg(words::toldBy(row.listen.origin, row.holders));
    return row.holders.empty() ? ActivityModel::tr("kept here")
                               : ActivityModel::tr("kept here, also at %1")
                                     .arg(words::toldBy(row.listen.origin, row.holders));
}

/// Each state once, what needs care first, with who is in it: "Last.fm: failed · 3 sent".
QStringList stateWords(const std::vector<Delivery>& deliveries, const std::vector<Account>& accounts)
{
    constexpr std::array inOrder{SubmissionState::Failed,  SubmissionState::Expired, SubmissionState::Ignored,
                                 SubmissionState::Sending, SubmissionState::Waiting, SubmissionState::Sent};
    constexpr int mostNames = 2;
    QStringList words;
    for (const SubmissionState state : inOrder) {
        QStringList names;
        for (const Delivery& delivery : deliveries) {
            if (delivery.submission.state == state)
                names.append(words::accountName(delivery.submission.accountId, accounts));
        }
        if (names.isEmpty())
            continue;
        const QString called = words::submissionState(state);
        const bool few = names.size() <= mostNames || state != SubmissionState::Sent;
        words.append(few ? named(names.join(QStringLiteral(", ")), called)
                         : QStringLiteral("%1 %2").arg(QLocale().toString(names.size()), called));
    }
    return words;
}

} // namespace

StatusDot::Kind dotOf(SubmissionState state)
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

ActivityEntry activityOf(const PlayRow& row, const std::vector<Account>& accounts)
{
    ActivityEntry entry{row.listen, QString(), StatusDot::Kind::Neutral};
    QStringList states;
    if (row.deliveries.size() == 1) {
        const Submission& only = row.deliveries.front().submission;
        states.append(named(words::accountName(only.accountId, accounts), words::submissionBrief(only)));
    } else {
        states = stateWords(row.deliveries, accounts);
    }
    for (const Delivery& delivery : row.deliveries)
        entry.kind = std::max(entry.kind, dotOf(delivery.submission.state));
    states += unowedWords(row.unowed, accounts);
    if (states.isEmpty())
        states.append(unsentWords(row));
    entry.state = states.join(QStringLiteral(" · "));
    return entry;
}

ActivityEntry activityOf(const UncountedPlay& play, const std::vector<Account>& accounts)
{
    ActivityEntry entry{play.listen, QString(), StatusDot::Kind::Neutral};
    if (entry.listen.recording.title.isEmpty())
        entry.listen.recording.title = play.shownPath.section(QLatin1Char('/'), -1);
    QStringList states{words::uncounted(play)};
    states += unowedWords(play.unowed, accounts);
    entry.state = states.join(QStringLiteral(" · "));
    return entry;
}

QString spokenActivity(const ActivityEntry& entry)
{
    return QStringLiteral("%1, %2, %3, %4")
        .arg(entry.listen.recording.title, entry.listen.recording.artist,
             words::moment(entry.listen.listenedAt), entry.state);
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
    if (role == Qt::AccessibleTextRole)
        return spokenActivity(row);
    return {};
}

} // namespace sillon
