// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/librarywatching.h"

#include "application/services.h"
#include "settings/keys.h"

namespace sillon {

namespace {

void apply(Services& s)
{
    if (!s.holdsProfile())
        return;
    const QStringList folders = s.settings().get(keys::libraryFolders);
    const bool watches = s.settings().get(keys::libraryWatch);
    s.scans().watch(watches ? folders : QStringList());
    if (!watches) // watching begins with a scan; without it this is the only one
        s.scans().renew(folders);
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
