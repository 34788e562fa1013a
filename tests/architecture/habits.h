// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "sourcefile.h"

namespace sillon::architecture {

/// Habits that can be read off a text: what is never called, what every file starts with, words not used.
[[nodiscard]] Findings habitFindings(const SourceFile& source);

/// Types of the program's one namespace that two headers define under one name: the linker takes either for
/// both.
[[nodiscard]] Findings repeatedTypes(const QVector<SourceFile>& sources);

} // namespace sillon::architecture
