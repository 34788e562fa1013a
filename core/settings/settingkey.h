// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingtext.h"

#include <QString>

namespace sillon {

/// One setting whatever its type: its name ("section.key", as in sillon.ini), default and rule.
struct SettingRule
{
    const char* name;
    const char* fallback; ///< as accepted text
    Accept accept;
    bool isSecret = false; ///< read from file and environment, never written, never shown

    [[nodiscard]] QString key() const { return QString::fromLatin1(name); }
};

/// A setting with the type the program uses it as.
template <typename T>
struct SettingKey : SettingRule
{};

} // namespace sillon
