// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/byhandwords.h"

#include "application/scrobblewords.h"
#include "application/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct ByHand
{
    Q_DECLARE_TR_FUNCTIONS(ByHand)
};

QString timeOfDay(const QDateTime& time)
{
    return QLocale().toString(time.time(), QStringLiteral("HH:mm"));
}

QString dayAndTime(const QDateTime& time)
{
    return moment(time.toSecsSinceEpoch());
}

} // namespace

QString skipReason(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Heading:
        return ByHand::tr("a heading");
    case SkipReason::Untitled:
        return ByHand::tr("it has no title");
    case SkipReason::PlaceholderArtist:
        return ByHand::tr("no real artist is named");
    case SkipReason::NoArtist:
        return ByHand::tr("no artist is known");
    case SkipReason::NotChosen:
        return ByHand::tr("not chosen");
    case SkipReason::TooOld:
        return ByHand::tr("older than 14 days");
    case SkipReason::InFuture:
        return ByHand::tr("would end in the future");
    }
    return {};
}

QString nothingToScrobble(const ByHandPlan& plan)
{
    const auto all = [&](SkipReason reason) {
        return !plan.skipped.empty() &&
               std::all_of(plan.skipped.begin(), plan.skipped.end(),
                           [&](const SkippedRow& row) { return row.reason == reason; });
    };
    if (plan.skipped.empty())
        return ByHand::tr("No tracks are known of this album.");
    if (all(SkipReason::NotChosen))
        return ByHand::tr("Choose at least one track.");
    if (all(SkipReason::PlaceholderArtist))
        return ByHand::tr("Nothing can be scrobbled: its tracks name no real artist.");
    if (all(SkipReason::NoArtist))
        return ByHand::tr("Nothing can be scrobbled: no artist is known.");
    const auto any = [&](SkipReason reason) {
        return std::any_of(plan.skipped.begin(), plan.skipped.end(),
                           [&](const SkippedRow& row) { return row.reason == reason; });
    };
    if (any(SkipReason::TooOld))
        return ByHand::tr("Nothing can be scrobbled: it would be older than 14 days.");
    if (any(SkipReason::InFuture))
        return ByHand::tr("Nothing can be scrobbled: it would end in the future.");
    return ByHand::tr("Nothing of it can be scrobbled.");
}

QString byHandOutcome(const ByHandOutcome& outcome)
{
    const int all = static_cast<int>(outcome.stored.size());
    if (outcome.kept == all)
        return ByHand::tr("%Ln play(s) are kept here; no account is signed in.", nullptr, all);
    if (outcome.waiting == all)
        return ByHand::tr("%Ln play(s) wait to be sent.", nullptr, all);
    QStringList parts;
    if (outcome.sent == all)
        return ByHand::tr("%Ln play(s) scrobbled.", nullptr, all);
    parts.append(
        ByHand::tr("%1 of %2 scrobbled").arg(QLocale().toString(outcome.sent), QLocale().toString(all)));
    if (outcome.failed > 0)
        parts.append(ByHand::tr("%Ln refused", nullptr, outcome.failed));
    if (outcome.waiting > 0)
        parts.append(ByHand::tr("%Ln wait(s)", nullptr, outcome.waiting));
    return parts.join(QStringLiteral(", "));
}

QString byHandSoon(int plays, bool isPrivate)
{
    return isPrivate ? ByHand::tr("%Ln play(s) wait until private listening ends.", nullptr, plays)
                     : ByHand::tr("%Ln play(s) are sent in a moment.", nullptr, plays);
}

QString byHandPrivate()
{
    return ByHand::tr("private listening is on: sent when it ends");
}

QString takenBack(int removed, int left)
{
    const QString taken = ByHand::tr("%Ln play(s) taken back.", nullptr, removed);
    return left == 0 ? taken : taken % QLatin1Char(' ') % ByHand::tr("%Ln had left already.", nullptr, left);
}

QString byHandResult(const std::vector<Submission>& submissions, const std::vector<Account>& accounts)
{
    if (submissions.empty())
        return ByHand::tr("kept here");
    QStringList states;
    for (const Submission& submission : submissions)
        states.append(submission.state == SubmissionState::Sent || submissions.size() == 1
                          ? words::submission(submission)
                          : QStringLiteral("%1: %2").arg(accountName(submission.accountId, accounts),
                                                         words::submission(submission)));
    states.removeDuplicates();
    return states.join(QStringLiteral(" · "));
}

QString byHandBrief(const std::vector<Submission>& submissions)
{
    if (submissions.empty())
        return ByHand::tr("kept here");
    if (submissions.size() == 1)
        return submissionBrief(submissions.front());
    const auto in = [&](SubmissionState state) {
        return static_cast<std::size_t>(std::count_if(submissions.begin(), submissions.end(),
                                                      [&](const Submission& s) { return s.state == state; }));
    };
    const SubmissionState first = submissions.front().state;
    if (in(first) == submissions.size())
        return submissionState(first);
    const QLocale locale;
    return ByHand::tr("%1 of %2 sent")
        .arg(locale.toString(in(SubmissionState::Sent)), locale.toString(submissions.size()));
}

QStringList byHandRefusals(const ByHandOutcome& outcome, const std::vector<Account>& accounts)
{
    QStringList lines;
    for (std::size_t i = 0; i < outcome.submissions.size(); ++i) {
        std::vector<std::pair<QString, QStringList>> reasons; // and who gave each
        for (const Submission& submission : outcome.submissions[i]) {
            if (submission.state != SubmissionState::Ignored && submission.state != SubmissionState::Failed &&
                submission.state != SubmissionState::Expired)
                continue;
            const QString why = submissionBrief(submission);
            const QString name = accountName(submission.accountId, accounts);
            const auto same = std::find_if(reasons.begin(), reasons.end(),
                                           [&why](const auto& reason) { return reason.first == why; });
            if (same == reasons.end())
                reasons.emplace_back(why, QStringList{name});
            else
                same->second.append(name);
        }
        for (const auto& [why, names] : reasons)
            lines.append(QStringLiteral("%1 · %2: %3")
                             .arg(outcome.stored[i].recording.title, names.join(QStringLiteral(", ")), why));
    }
    return lines;
}

QString timeSpan(qint64 from, qint64 to, qint64 now)
{
    const QDateTime first = QDateTime::fromSecsSinceEpoch(from);
    const QDateTime last = QDateTime::fromSecsSinceEpoch(to);
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    const bool oneDay = first.date() == last.date();
    const QString start = oneDay && first.date() == today ? timeOfDay(first) : dayAndTime(first);
    return start % QStringLiteral(" – ") % (oneDay ? timeOfDay(last) : dayAndTime(last));
}

} // namespace sillon::words
