// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notices/notice.h"

#include <QString>

namespace sillon::words {

/// What a notice says, in one line.
[[nodiscard]] QString notice(const Notice& notice);
/// The text of its one action ("Sign in again", "Open settings"), empty when there is none.
[[nodiscard]] QString noticeAction(NoticeKind kind);

} // namespace sillon::words
