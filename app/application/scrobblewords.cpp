// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/scrobblewords.h"

#include "application/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct ScrobbleWords
{
    Q_DECLARE_TR_FUNCTIONS(ScrobbleWords)
};

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 lastfmDays = 14; // https://www.last.fm/api/scrobbling: how old a play may be

const QString& separator()
{
    static const QString dot = QStringLiteral(" · ");
    return dot;
}

bool waits(const Submission& submission)
{
    return submission.state == SubmissionState::Waiting || submission.state == SubmissionState::Sending;
}

QString dueWords(const Submission& submission, const Account* account, qint64 now)
{
    if (account != nullptr && account->state == AccountState::SignedOut)
        return ScrobbleWords::tr("signed out");
    if (account != nullptr && account->state == AccountState::Held)
        return hold(*account);
    if (account != nullptr && !account->scrobbling)
        return ScrobbleWords::tr("switched off");
    if (account != nullptr && account->clockOffSeconds)
        return clockOff(*account->clockOffSeconds, account->service);
    if (submission.due <= now)
        return {};
    return ScrobbleWords::tr("next try %1").arg(moment(submission.due));
}

} // namespace

QString accountName(AccountId id, const std::vector<Account>& accounts)
{
    const auto found =
        std::find_if(accounts.begin(), accounts.end(), [id](const Account& a) { return a.id == id; });
    if (found == accounts.end())
        return {};
    const auto ofService = std::count_if(accounts.begin(), accounts.end(),
                                         [&](const Account& a) { return a.service == found->service; });
    const QString service = serviceName(found->service);
    return ofService > 1 ? QStringLiteral("%1 (%2)").arg(service, found->userName) : service;
}

QString unowed(const Unowed& reason)
{
    switch (reason.why) {
    case UnowedWhy::Off:
        return ScrobbleWords::tr("not sent: scrobbling was switched off");
    case UnowedWhy::Private:
        return ScrobbleWords::tr("not sent: private listening");
    case UnowedWhy::Dropped:
        return ScrobbleWords::tr("not sent: you took it away");
    case UnowedWhy::Filtered:
        break;
    }
    const auto kind = filterKindOf(reason.detail.section(QLatin1Char(':'), 0, 0));
    return kind ? ScrobbleWords::tr("not sent: filter, %1")
                      .arg(filter(*kind, reason.detail.section(QLatin1Char(':'), 1)))
                : ScrobbleWords::tr("not sent: filter");
}

QString filter(FilterKind kind, const QString& text)
{
    switch (kind) {
    case FilterKind::Folder:
        return ScrobbleWords::tr("in the folder %1").arg(text);
    case FilterKind::Genre:
        return ScrobbleWords::tr("genre is %1").arg(text);
    case FilterKind::Shorter:
        return ScrobbleWords::tr("shorter than %1").arg(duration(text.toLongLong()));
    case FilterKind::Longer:
        return ScrobbleWords::tr("longer than %1").arg(duration(text.toLongLong()));
    case FilterKind::Search:
        break;
    }
    return ScrobbleWords::tr("found by “%1”").arg(text);
}

QString filterFault(FilterFault fault)
{
    switch (fault) {
    case FilterFault::None:
        return {};
    case FilterFault::Empty:
        return ScrobbleWords::tr("Say what is not to be sent.");
    case FilterFault::NoLength:
        return ScrobbleWords::tr("A length is minutes and seconds, like 1:30.");
    case FilterFault::NotUnderstood:
        return ScrobbleWords::tr("This search is not understood.");
    case FilterFault::NotOfTracks:
        return ScrobbleWords::tr(
            "A filter can look at what the file says only: not at plays, hearts and dates.");
    }
    return {};
}

QString fate(std::optional<Fate> fate)
{
    if (!fate)
        return ScrobbleWords::tr("All plays");
    switch (*fate) {
    case Fate::Waiting:
        return ScrobbleWords::tr("Waiting");
    case Fate::Sent:
        return ScrobbleWords::tr("Sent");
    case Fate::Ignored:
        return ScrobbleWords::tr("Ignored");
    case Fate::Failed:
        return ScrobbleWords::tr("Failed");
    case Fate::Expired:
        return ScrobbleWords::tr("Expired");
    case Fate::Unowed:
        break;
    }
    return ScrobbleWords::tr("Not sent");
}

QString delivery(const Delivery& delivery, const Account* account, const Listen& listen, qint64 now)
{
    const Submission& submission = delivery.submission;
    QStringList parts{words::submission(submission)};
    if (submission.attempts > 0 && submission.state != SubmissionState::Sent)
        parts.append(submission.attempts == 1
                         ? ScrobbleWords::tr("tried once")
                         : ScrobbleWords::tr("tried %Ln time(s)", nullptr, submission.attempts));
    if (submission.state == SubmissionState::Sent && submission.sentAt)
        parts.append(moment(*submission.sentAt));
    if (waits(submission)) {
        parts.append(dueWords(submission, account, now));
        if (const auto days =
                account != nullptr ? daysLeft(account->service, listen.listenedAt, now) : std::nullopt)
            parts.append(*days > 0 ? ScrobbleWords::tr("%Ln day(s) left", nullptr, *days)
                                   : ScrobbleWords::tr("less than a day left"));
    }
    parts.removeAll(QString());
    return parts.join(separator());
}

QString uncounted(const UncountedPlay& play)
{
    if (play.reason != NoListenReason::None)
        return didNotCount(play.reason);
    return ScrobbleWords::tr("heard %1 of %2 needed")
        .arg(duration(play.listen.heardMs), duration(play.neededMs));
}

QString outlook(const BacklogOutlook& outlook, const QString& service, qint64 now)
{
    const QDateTime end = QDateTime::fromSecsSinceEpoch(outlook.allSentBy);
    const bool thisWeek = outlook.allSentBy - now < 6 * daySeconds;
    QString sentence =
        ScrobbleWords::tr("The daily limit is reached: at about %Ln play(s) a day, all are sent by %1.",
                          nullptr, outlook.daily)
            .arg(QLocale().toString(end, thisWeek ? QStringLiteral("dddd HH:mm")
                                                  : QStringLiteral("d MMMM HH:mm")));
    if (outlook.tooLate > 0)
        sentence += QLatin1Char(' ') %
                    ScrobbleWords::tr("%Ln of them will be too old for %1 by then.", nullptr, outlook.tooLate)
                        .arg(serviceName(service));
    return sentence;
}

QString dailyLimit(const QString& service, qint64 nextTry)
{
    return ScrobbleWords::tr("%1 takes no more for now: a daily limit is reached. It is tried again at %2.")
        .arg(serviceName(service), moment(nextTry));
}

std::optional<qint64> oldestTaken(const QString& service)
{
    return service == QLatin1String("lastfm") ? std::optional(lastfmDays * daySeconds) : std::nullopt;
}

std::optional<int> daysLeft(const QString& service, qint64 listenedAt, qint64 now)
{
    const auto oldest = oldestTaken(service);
    if (!oldest || listenedAt + *oldest < now)
        return std::nullopt;
    return static_cast<int>((listenedAt + *oldest - now) / daySeconds);
}

} // namespace sillon::words
