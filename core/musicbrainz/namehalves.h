// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sillon {

// Artists under the halves of their names: a slip in one place leaves one of the halves, so that a name is
// found by what is equal, in a few rows among millions. Pure; the same on every machine.

/// Under what an artist stands: the first and the last letters of the name, half of them less one, each with
/// how many there are. None for names that are too short to be alike. artistKey: of namenormaliser.h.
[[nodiscard]] std::vector<qint64> storedHalves(const QString& artistKey);
/// What to look for when names are up to four letters longer or shorter.
[[nodiscard]] std::vector<qint64> askedHalves(const QString& artistKey);

} // namespace sillon
