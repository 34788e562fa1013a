// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/error.h"
#include "listens/playstatus.h"

#include <QString>

namespace sillon::words {

/// One plain sentence for a failure, with the service's own words where they help. Translated.
[[nodiscard]] QString error(const Error& error);

/// Why an account is held, as its page and banner say it.
[[nodiscard]] QString hold(const Account& account);

/// Why a track cannot become a listen.
[[nodiscard]] QString noListen(NoListenReason reason);

/// How the current play stands: "counts in 0:43", "counted", or why it will not.
[[nodiscard]] QString playStatus(const PlayStatus& status);

/// "Last.fm", "ListenBrainz", or the name the user gave a server.
[[nodiscard]] QString serviceName(const QString& service);

/// 83000 -> "1:23"; hours as "1:02:03".
[[nodiscard]] QString duration(qint64 ms);

} // namespace sillon::words
