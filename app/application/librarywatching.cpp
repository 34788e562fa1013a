// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/librarywatching.h"

#include "application/services.h"
#include "settings/keys.h"

namespace sillon {

namespace {

void apply(Services& s)
{
    const bool watches = s.holdsProfile() && s.settings().get(keys::libraryWatch);
    s.scans().watch(watches ? s.settings().get(keys::libraryFolders) : QStringList());
}

} // namespace

void watchLibrary(Services& services)
{
    QObject::connect(&services.settings(), &Settings::changed, &services, [&services](const QString& name) {
        if (name == keys::libraryFolders.key() || name == keys::libraryWatch.key())
            apply(services);
    });
    apply(services);
}

} // namespace sillon
