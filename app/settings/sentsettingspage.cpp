// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sentsettingspage.h"

#include "settings/editrulesettings.h"
#include "settings/filtersettings.h"

namespace sillon {

SentSettingsPage::SentSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
{
    addHeading(tr("What is not sent"));
    addText(tr("Plays that a filter holds for stay in your own history. What is filtered when it is heard is "
               "not sent later either."));
    addWide(new FilterSettings(services, this));
    addHeading(tr("What is sent in other words"));
    addText(tr("Your own history keeps what the files say."));
    addWide(new EditRuleSettings(services, this));
}

} // namespace sillon
