// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settingsform.h"

namespace sillon {

class Services;

/// Settings: which plays are sent to whom, and in which words.
class SentSettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit SentSettingsPage(Services& services, QWidget* parent = nullptr);
};

} // namespace sillon
