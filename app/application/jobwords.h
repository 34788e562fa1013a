// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QString>

namespace sillon::words {

/// What a job does, for whom: "Loved tracks of NAME from Last.fm". Translated.
[[nodiscard]] QString jobTitle(const Job& job);
/// How far it is, or how it ended: "page 2 of 3", "paused", or why it stopped. Translated.
[[nodiscard]] QString jobState(const Job& job);

} // namespace sillon::words
