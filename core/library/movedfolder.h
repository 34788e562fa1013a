// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sillon {

/// A folder that has another name or place now.
struct MovedFolder
{
    QString from;
    QString to;
    friend bool operator==(const MovedFolder&, const MovedFolder&) = default;
};

/// What must have moved when a file that was here is there now: the parts of the names that agree at their
/// ends stayed as they were. None when the file itself has another name, or nothing moved. Absolute, clean
/// paths. Pure.
[[nodiscard]] std::optional<MovedFolder> movedFolder(const QString& before, const QString& now);

} // namespace sillon
