// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/error.h"
#include "listens/finishedplay.h"
#include "listens/playstatus.h"
#include "scrobbling/submission.h"
#include "scrobbling/submissionreport.h"

#include <QString>

namespace sillon::words {

/// One plain sentence for a failure, with the service's own words where they help. Translated.
[[nodiscard]] QString error(const Error& error);

/// Why an account is held, as its page and banner say it.
[[nodiscard]] QString hold(const Account& account);

/// Why a track cannot become a listen.
[[nodiscard]] QString noListen(NoListenReason reason);
/// The same of a play that is over.
[[nodiscard]] QString didNotCount(NoListenReason reason);

/// How the current play stands: "counts in 0:43", "counted", or why it will not.
[[nodiscard]] QString playStatus(const PlayStatus& status);

/// A play that is over and did not count: how much was missing. Empty when it counted.
[[nodiscard]] QString finished(const FinishedPlay& play);

/// How a listen's delivery stands: "sent", "waiting", "ignored: ..." with the reason.
[[nodiscard]] QString submission(const Submission& submission);
/// The same in few words, for a line among others: "sent", "waiting", "ignored (...)".
[[nodiscard]] QString submissionBrief(const Submission& submission);

/// A moment as lists tell it: "14:05" today, "3 Mar 14:05" this year, else with the year.
[[nodiscard]] QString moment(qint64 second);
[[nodiscard]] QString submissionState(SubmissionState state);
[[nodiscard]] QString submissionReason(const QString& reason, const QString& serverText);

/// "2 sent, 1 failed, 3 wait".
[[nodiscard]] QString report(const SubmissionReport& report);

/// "Your clock is 3 h behind ...": sends wait until it is right.
[[nodiscard]] QString clockOff(qint64 seconds, const QString& service);

/// "Last.fm", "ListenBrainz", or the name the user gave a server.
[[nodiscard]] QString serviceName(const QString& service);

/// 83000 -> "1:23"; hours as "1:02:03"; in the digits of the language.
[[nodiscard]] QString duration(qint64 ms);

} // namespace sillon::words
