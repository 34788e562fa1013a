// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words.h"

#include "application/figurewords.h"

#include <QCoreApplication>

#include <map>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// "Text: what the other side said", or the text alone.
QString withDetail(const QString& text, const QString& detail)
{
    return detail.isEmpty() ? text : QString(text % QStringLiteral(" (") % detail % QLatin1Char(')'));
}

} // namespace

QString error(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotSent:
        return withDetail(Words::tr("The server could not be reached."), error.serverText);
    case ErrorKind::AnswerLost:
        return Words::tr(
            "The answer got lost on the way. Sillon asks the server before it sends anything again.");
    case ErrorKind::ServerBusy:
        return withDetail(Words::tr("The server has trouble at the moment."), error.serverText);
    case ErrorKind::RateLimited:
        return Words::tr("The server asks us to slow down.");
    case ErrorKind::Unauthorized:
        return Words::tr("The sign-in is no longer valid. Please sign in again.");
    case ErrorKind::NotYetAllowed:
        return Words::tr("Access has not been allowed in the browser yet.");
    case ErrorKind::Expired:
        return Words::tr("This sign-in has expired. Please start again.");
    case ErrorKind::AccountRefused:
        return withDetail(Words::tr("The service refuses this account or API key."), error.serverText);
    case ErrorKind::BadSignature:
        return Words::tr("The service does not accept our signature. Please check the API secret.");
    case ErrorKind::BadRequest:
        return withDetail(Words::tr("The service did not accept this."), error.serverText);
    case ErrorKind::TooLarge:
        return Words::tr("This is larger than allowed.");
    case ErrorKind::NotFound:
        return withDetail(Words::tr("Not found."), error.serverText);
    case ErrorKind::Private:
        return Words::tr("This profile is private.");
    case ErrorKind::NotSupported:
        return withDetail(Words::tr("This is not supported."), error.serverText);
    case ErrorKind::Malformed:
        return withDetail(Words::tr("This could not be understood."), error.serverText);
    case ErrorKind::NotConfigured:
        return Words::tr("An API key and a shared secret are needed. Both come free of charge from "
                         "last.fm/api/account/create; "
                         "enter them under Settings, Advanced.");
    case ErrorKind::AccessDenied:
        return withDetail(Words::tr("Access was denied."), error.serverText);
    case ErrorKind::Busy:
        return Words::tr("Another program is using the profile. Please close it and try again.");
    case ErrorKind::DiskFull:
        return Words::tr("The disk is full. Nothing is lost; please make room.");
    case ErrorKind::DatabaseNewer:
        return Words::tr(
            "This profile was written by a newer version of Sillon. Please update; nothing was changed.");
    case ErrorKind::DatabaseDamaged:
        return withDetail(
            Words::tr(
                "The database is damaged. The file was left as it is; a backup can be put in its place."),
            error.serverText);
    case ErrorKind::Storage:
        return withDetail(Words::tr("Writing to the disk failed."), error.serverText);
    case ErrorKind::Cancelled:
        return Words::tr("Cancelled.");
    }
    return {};
}

QString hold(const Account& account)
{
    switch (account.holdReason) {
    case HoldReason::None:
        return {};
    case HoldReason::SignInAgain:
        return Words::tr("The sign-in is no longer valid. Sign in again; what waits is sent then.");
    case HoldReason::Refused:
        return withDetail(Words::tr("The service refuses this account or API key. What waits is kept."),
                          account.holdText);
    case HoldReason::BadSignature:
        return Words::tr(
            "The service does not accept our signature; please check the API secret. What waits is kept.");
    case HoldReason::ManyRefusals:
        return withDetail(Words::tr("The service refused several plays in a row. What waits is kept."),
                          account.holdText);
    }
    return {};
}

QString noListen(NoListenReason reason)
{
    switch (reason) {
    case NoListenReason::None:
        return {};
    case NoListenReason::NoTags:
        return Words::tr("Will not count: the file has no artist or title tag");
    case NoListenReason::NoLength:
        return Words::tr("Will not count: the length is unknown");
    case NoListenReason::TooShort:
        return Words::tr("Will not count: tracks of 30 seconds or less are not scrobbled");
    }
    return {};
}

QString didNotCount(NoListenReason reason)
{
    switch (reason) {
    case NoListenReason::None:
        return {};
    case NoListenReason::NoTags:
        return Words::tr("Did not count: the file has no artist or title tag");
    case NoListenReason::NoLength:
        return Words::tr("Did not count: the length is unknown");
    case NoListenReason::TooShort:
        return Words::tr("Did not count: tracks of 30 seconds or less are not scrobbled");
    }
    return {};
}

QString playStatus(const PlayStatus& status)
{
    if (!status.playing)
        return {};
    if (status.reason != NoListenReason::None)
        return noListen(status.reason);
    if (status.counted)
        return status.isPrivate ? Words::tr("Counted, in private") : Words::tr("Counted");
    if (!status.countsAtMs)
        return Words::tr("Will not count any more: %1 of %2 heard")
            .arg(duration(status.heardMs), duration(status.neededMs));
    return Words::tr("Counts in %1").arg(duration(status.neededMs - status.heardMs));
}

QString finished(const FinishedPlay& play)
{
    if (play.counted)
        return {};
    if (play.reason != NoListenReason::None)
        return didNotCount(play.reason);
    return Words::tr("Did not count: %1 of %2 heard").arg(duration(play.heardMs), duration(play.neededMs));
}

QString submissionState(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
    case SubmissionState::Sending:
        return Words::tr("waiting");
    case SubmissionState::Sent:
        return Words::tr("sent");
    case SubmissionState::Ignored:
        return Words::tr("ignored");
    case SubmissionState::Failed:
        return Words::tr("failed");
    case SubmissionState::Expired:
        return Words::tr("expired");
    }
    return {};
}

QString submissionReason(const QString& reason, const QString& serverText)
{
    static const std::map<QString, const char*> texts{
        {QLatin1String(submissionReason::artistIgnored),
         QT_TRANSLATE_NOOP("Words", "the service filters this artist")},
        {QLatin1String(submissionReason::trackIgnored),
         QT_TRANSLATE_NOOP("Words", "the service filters this track")},
        {QLatin1String(submissionReason::tooOld), QT_TRANSLATE_NOOP("Words", "too old for the service")},
        {QLatin1String(submissionReason::tooNew), QT_TRANSLATE_NOOP("Words", "its time lies in the future")},
        {QLatin1String(submissionReason::ignored), QT_TRANSLATE_NOOP("Words", "the service ignored it")},
        {QLatin1String(submissionReason::dailyLimit),
         QT_TRANSLATE_NOOP("Words", "the daily limit is reached; it goes later")},
        {QLatin1String(submissionReason::clockOff),
         QT_TRANSLATE_NOOP("Words", "your clock is wrong; it goes when it is right")},
        {QLatin1String(submissionReason::expired),
         QT_TRANSLATE_NOOP("Words", "older than the service takes")},
    };
    if (const auto known = texts.find(reason); known != texts.end())
        return withDetail(Words::tr(known->second), serverText);
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        Error failure;
        failure.kind = static_cast<ErrorKind>(kind);
        failure.serverText = serverText;
        if (errorKindName(failure.kind) == reason)
            return error(failure);
    }
    return serverText;
}

QString submission(const Submission& submission)
{
    const QString state = submissionState(submission.state);
    const QString reason = submissionReason(submission.reason, submission.reasonText);
    return reason.isEmpty() ? state : QString(state % QStringLiteral(": ") % reason);
}

QString submissionBrief(const Submission& submission)
{
    const QString state = submissionState(submission.state);
    const auto withoutStop = [](QString text) {
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
        return text;
    };
    const QString reason =
        withoutStop(submissionReason(submission.reason, withoutStop(submission.reasonText)));
    // Why something waits stands below, with what can be done.
    const bool waits =
        submission.state == SubmissionState::Waiting || submission.state == SubmissionState::Sending;
    return !waits && !reason.isEmpty() ? QString(state % QStringLiteral(" (") % reason % QLatin1Char(')'))
                                       : state;
}

QString moment(qint64 second)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(second);
    const QDate today = QDate::currentDate();
    if (at.date() == today)
        return QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    return QLocale().toString(at, at.date().year() == today.year() ? QStringLiteral("d MMM HH:mm")
                                                                   : QStringLiteral("d MMM yyyy HH:mm"));
}

QString report(const SubmissionReport& report)
{
    const QLocale locale;
    return Words::tr("%1 sent, %2 failed, %3 wait")
        .arg(locale.toString(report.sent), locale.toString(report.failed), locale.toString(report.waiting));
}

QString clockOff(qint64 seconds, const QString& service)
{
    const qint64 distance = seconds < 0 ? -seconds : seconds;
    const QString span = distance >= 5400 ? Words::tr("%1 h").arg(number((distance + 1800) / 3600))
                                          : Words::tr("%1 min").arg(number((distance + 30) / 60));
    const QString name = serviceName(service);
    return seconds > 0
               ? Words::tr("By %1’s clock yours is %2 behind. Plays wait until it is right.").arg(name, span)
               : Words::tr("By %1’s clock yours is %2 ahead. Plays wait until it is right.").arg(name, span);
}

QString serviceName(const QString& service)
{
    if (service == QLatin1String("lastfm"))
        return QStringLiteral("Last.fm");
    if (service == QLatin1String("listenbrainz"))
        return QStringLiteral("ListenBrainz");
    if (service == QLatin1String("discogs"))
        return QStringLiteral("Discogs");
    return service.section(QLatin1Char('.'), 1);
}

QString duration(qint64 ms)
{
    const qint64 seconds = (ms < 0 ? 0 : ms) / 1000;
    const QLatin1Char zero('0');
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, zero);
    if (seconds < 3600)
        return inDigits(QStringLiteral("%1:%2").arg(seconds / 60).arg(tail));
    return inDigits(
        QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(tail));
}

} // namespace sillon::words
