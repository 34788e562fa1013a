// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/retrypolicy.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 clockToleranceSeconds = 2 * 60;

Decision hold(HoldReason reason)
{
    return {NextStep::Hold, 0, reason, false};
}

/// The usual wait, or the one the server asked for when that is all there is to go by, or is longer.
qint64 waitAfter(const Error& error, int failures, const Backoff& backoff, double random)
{
    const qint64 own = backoff.waitSeconds(failures + 1, random);
    if (!error.retryAfterSeconds)
        return own;
    const qint64 asked = std::clamp<qint64>(*error.retryAfterSeconds, 1, longestWaitSeconds);
    return error.kind == ErrorKind::RateLimited ? asked : std::max(asked, own);
}

bool isAskedByServer(const Error& error)
{
    return error.kind == ErrorKind::RateLimited || error.retryAfterSeconds;
}

SubmissionChange ignoredFor(SubmissionId id, const char* reason, const QString& text)
{
    return {id, SubmissionState::Ignored, QLatin1String(reason), text, std::nullopt, false};
}

SubmissionChange ignoredForTime(SubmissionId id, const char* reason, const QString& text, bool clockIsOff)
{
    if (!clockIsOff)
        return ignoredFor(id, reason, text);
    return {id,  SubmissionState::Waiting, QLatin1String(submissionReason::clockOff), text, std::nullopt,
            true};
}

} // namespace

Decision decideSend(const Error& error, int failures, const Backoff& backoff, double random)
{
    const qint64 wait = waitAfter(error, failures, backoff, random);
    switch (error.kind) {
    case ErrorKind::NotSent:
    case ErrorKind::NotConfigured:
    case ErrorKind::RateLimited:
        return {NextStep::WaitUntil, wait, HoldReason::None, isAskedByServer(error)};
    case ErrorKind::Unauthorized:
        return hold(HoldReason::SignInAgain);
    case ErrorKind::BadRequest:
    case ErrorKind::TooLarge:
        return {NextStep::Halve, 0, HoldReason::None, false};
    case ErrorKind::BadSignature:
        return {NextStep::ProveSignature, 0, HoldReason::None, false};
    case ErrorKind::NotYetAllowed:
    case ErrorKind::Expired:
    case ErrorKind::AccountRefused:
    case ErrorKind::NotFound:
    case ErrorKind::Private:
    case ErrorKind::NotSupported:
        return hold(HoldReason::Refused);
    case ErrorKind::AnswerLost:
    case ErrorKind::ServerBusy:
    case ErrorKind::Malformed:
    case ErrorKind::Cancelled:
    case ErrorKind::AccessDenied:
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::DatabaseNewer:
    case ErrorKind::DatabaseDamaged:
    case ErrorKind::Storage:
        break;
    }
    // Whatever does not say for certain that nothing arrived is asked about: that is never wrong, only
    // slower.
    return {NextStep::AskFirst, wait, HoldReason::None, isAskedByServer(error)};
}

Decision decideAsk(const Error& error, int failures, const Backoff& backoff, double random)
{
    switch (error.kind) {
    case ErrorKind::NotSupported:
    case ErrorKind::Private:
    case ErrorKind::NotFound: // a server that has no such call, or keeps the user from everybody
        return {NextStep::SendAgain, 0, HoldReason::None, false};
    case ErrorKind::Unauthorized:
        return hold(HoldReason::SignInAgain);
    case ErrorKind::AccountRefused:
    case ErrorKind::NotYetAllowed:
    case ErrorKind::Expired:
        return hold(HoldReason::Refused);
    default:
        return {NextStep::AskFirst, waitAfter(error, failures, backoff, random), HoldReason::None,
                isAskedByServer(error)};
    }
}

SubmissionChange decideOutcome(SubmissionId id, const SubmitOutcome& outcome, bool clockIsOff, qint64 now)
{
    switch (outcome.verdict) {
    case SubmitVerdict::Accepted:
        return {id, SubmissionState::Sent, {}, {}, now, false};
    case SubmitVerdict::IgnoredArtist:
        return ignoredFor(id, submissionReason::artistIgnored, outcome.text);
    case SubmitVerdict::IgnoredTrack:
        return ignoredFor(id, submissionReason::trackIgnored, outcome.text);
    case SubmitVerdict::TooOld:
        return ignoredForTime(id, submissionReason::tooOld, outcome.text, clockIsOff);
    case SubmitVerdict::TooNew:
        return ignoredForTime(id, submissionReason::tooNew, outcome.text, clockIsOff);
    case SubmitVerdict::DailyLimit:
        return {id,
                SubmissionState::Waiting,
                QLatin1String(submissionReason::dailyLimit),
                outcome.text,
                std::nullopt,
                false};
    case SubmitVerdict::IgnoredOther:
        break;
    }
    return ignoredFor(id, submissionReason::ignored, outcome.text);
}

bool isClockOff(std::optional<qint64> offsetSeconds)
{
    return offsetSeconds &&
           (*offsetSeconds > clockToleranceSeconds || *offsetSeconds < -clockToleranceSeconds);
}

} // namespace sillon
