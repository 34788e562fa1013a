// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/recording.h"

#include <QString>
#include <QtGlobal>

namespace sillon {

/// A recording with a heart, and since when.
struct LovedTrack
{
    Recording recording;
    qint64 lovedAt = 0; ///< UTC second
    friend bool operator==(const LovedTrack&, const LovedTrack&) = default;
};

/// What makes two recordings one song: folded artist and title with a separator; empty when either is
/// missing.
[[nodiscard]] QString songKey(const Recording& recording);
/// The same of what is folded already.
[[nodiscard]] QString songKey(const QString& artistKey, const QString& titleKey);

} // namespace sillon
