// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scrobblereport.h"

#include "application/byhandwords.h"
#include "application/scrobblewords.h"
#include "application/words.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

namespace sillon::cli {

namespace {

QJsonObject jsonOfPlay(const TimelinePlay& play)
{
    return {{QStringLiteral("position"), play.song.position},
            {QStringLiteral("side"), play.song.side},
            {QStringLiteral("disc"), play.song.disc},
            {QStringLiteral("artist"), play.song.recording.artist},
            {QStringLiteral("title"), play.song.recording.title},
            {QStringLiteral("length_ms"), play.song.lengthMs},
            {QStringLiteral("length_known"), play.song.lengthKnown},
            {QStringLiteral("starts_at"), play.startsAt},
            {QStringLiteral("ends_at"), play.endsAt},
            {QStringLiteral("clash"), play.clashes}};
}

QJsonArray jsonOfSubmissions(const std::vector<Submission>& submissions, const std::vector<Account>& accounts)
{
    QJsonArray array;
    for (const Submission& submission : submissions) {
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&](const Account& each) {
            return each.id == submission.accountId;
        });
        const bool isKnown = account != accounts.end();
        array.append(QJsonObject{{QStringLiteral("id"), submission.id},
                                 {QStringLiteral("service"), isKnown ? account->service : QString()},
                                 {QStringLiteral("user"), isKnown ? account->userName : QString()},
                                 {QStringLiteral("state"), submissionStateName(submission.state)},
                                 {QStringLiteral("reason"), submission.reason}});
    }
    return array;
}

QJsonArray jsonOfTimeline(const ByHandPlan& plan, const ScrobbleOutcome* sent)
{
    QJsonArray timeline;
    for (std::size_t i = 0; i < plan.plays.size(); ++i) {
        QJsonObject play = jsonOfPlay(plan.plays[i]);
        if (sent != nullptr && i < sent->outcome.stored.size()) {
            play.insert(QStringLiteral("listen_id"), sent->outcome.stored[i].id);
            play.insert(QStringLiteral("submissions"),
                        jsonOfSubmissions(sent->outcome.submissions[i], sent->accounts));
        }
        timeline.append(play);
    }
    return timeline;
}

QJsonArray jsonOfSkipped(const std::vector<SkippedRow>& skipped)
{
    QJsonArray array;
    for (const SkippedRow& row : skipped)
        array.append(QJsonObject{{QStringLiteral("position"), row.position},
                                 {QStringLiteral("title"), row.title},
                                 {QStringLiteral("reason"), skipReasonName(row.reason)}});
    return array;
}

/// Plays that a service left out, and that none refused otherwise.
int ignoredIn(const ByHandOutcome& outcome)
{
    const auto isIgnored = [](const std::vector<Submission>& submissions) {
        const auto any = [&](SubmissionState state) {
            return std::any_of(submissions.begin(), submissions.end(),
                               [state](const Submission& each) { return each.state == state; });
        };
        return any(SubmissionState::Ignored) && !any(SubmissionState::Failed) &&
               !any(SubmissionState::Expired);
    };
    return static_cast<int>(std::count_if(outcome.submissions.begin(), outcome.submissions.end(), isIgnored));
}

QString timeOfDay(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void printLines(const Output& output, const ByHandPlan& plan, const ScrobbleOutcome* sent)
{
    for (std::size_t i = 0; i < plan.plays.size(); ++i) {
        const TimelinePlay& play = plan.plays[i];
        QStringList notes;
        if (!play.song.lengthKnown)
            notes.append(QStringLiteral("length unknown"));
        if (play.clashes)
            notes.append(QStringLiteral("clashes with a play"));
        if (sent != nullptr && i < sent->outcome.submissions.size()) {
            for (const Submission& submission : sent->outcome.submissions[i])
                notes.append(QStringLiteral("%1: %2").arg(
                    words::accountName(submission.accountId, sent->accounts), words::submission(submission)));
        }
        output.line(QStringLiteral("%1  %2  %3 - %4  %5")
                        .arg(timeOfDay(play.startsAt), words::duration(play.song.lengthMs),
                             play.song.recording.artist, play.song.recording.title,
                             notes.isEmpty()
                                 ? QString()
                                 : QLatin1Char('[') % notes.join(QStringLiteral("; ")) % QLatin1Char(']')));
    }
    for (const SkippedRow& row : plan.skipped) {
        if (row.reason != SkipReason::NotChosen) // who did not ask for it knows
            output.line(QStringLiteral("skipped  %1  [%2]").arg(row.title, words::skipReason(row.reason)));
    }
}

/// "Failed" is what a service could not take; what it left out it read.
QString outcomeLine(const ByHandOutcome& outcome, const ByHandPlan& plan)
{
    const auto skipped = std::count_if(plan.skipped.begin(), plan.skipped.end(), [](const SkippedRow& row) {
        return row.reason != SkipReason::NotChosen;
    });
    QStringList parts{QStringLiteral("%1 of %2 sent")
                          .arg(outcome.sent)
                          .arg(static_cast<qint64>(outcome.stored.size()) + skipped)};
    const int ignored = ignoredIn(outcome);
    if (ignored > 0)
        parts.append(QStringLiteral("%1 ignored").arg(ignored));
    if (skipped > 0)
        parts.append(QStringLiteral("%1 skipped").arg(skipped));
    parts.append(QStringLiteral("%1 failed, %2 wait").arg(outcome.failed - ignored).arg(outcome.waiting));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void printScrobble(const Output& output, const Album& album, const ByHandPlan& plan,
                   const ScrobbleOutcome* sent, bool dryRun)
{
    const ByHandOutcome* outcome = sent != nullptr ? &sent->outcome : nullptr;
    printLines(output, plan, sent);
    if (outcome != nullptr)
        output.line(outcomeLine(*outcome, plan));
    if (!output.json())
        return;
    QJsonObject document{{QStringLiteral("id"), album.id},
                         {QStringLiteral("album"), album.title},
                         {QStringLiteral("artist"), album.artist},
                         {QStringLiteral("dry_run"), dryRun},
                         {QStringLiteral("again"), plan.repeats},
                         {QStringLiteral("timeline"), jsonOfTimeline(plan, sent)},
                         {QStringLiteral("skipped"), jsonOfSkipped(plan.skipped)},
                         {QStringLiteral("stored"), outcome ? static_cast<int>(outcome->stored.size()) : 0},
                         {QStringLiteral("sent"), outcome ? outcome->sent : 0},
                         {QStringLiteral("failed"), outcome ? outcome->failed : 0},
                         {QStringLiteral("waiting"), outcome ? outcome->waiting : 0}};
    if (!plan.plays.empty()) {
        document.insert(QStringLiteral("starts_at"), plan.plays.front().startsAt);
        document.insert(QStringLiteral("ends_at"), plan.plays.back().endsAt);
    }
    output.document(document);
}

QJsonArray jsonOfHits(const std::vector<AlbumHit>& hits)
{
    QJsonArray array;
    for (const AlbumHit& hit : hits)
        array.append(QJsonObject{{QStringLiteral("id"), hit.id},
                                 {QStringLiteral("album"), hit.title},
                                 {QStringLiteral("artist"), hit.artist},
                                 {QStringLiteral("year"), hit.year},
                                 {QStringLiteral("tracks"), hit.tracks},
                                 {QStringLiteral("note"), hit.note}});
    return array;
}

void printHits(const Output& output, const std::vector<AlbumHit>& hits)
{
    for (const AlbumHit& hit : hits)
        output.line(QStringLiteral("%1  %2 - %3  %4").arg(hit.id, hit.artist, hit.title, hit.note));
}

} // namespace sillon::cli
