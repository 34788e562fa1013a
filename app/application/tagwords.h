// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/editabletag.h"
#include "library/tagundo.h"

#include <QString>

namespace sillon::words {

/// "Album artist"; for the tag editor.
[[nodiscard]] QString editableTag(EditableTag tag);

/// Why a file's tags were not written.
[[nodiscard]] QString tagFailure(const Error& error);

/// "12 of 14 written; 2 read-only", or what was taken back.
[[nodiscard]] QString tagReport(const TagWriteReport& report, bool undone);

} // namespace sillon::words
