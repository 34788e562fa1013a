// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/librarywatching.h"

#include "application/services.h"
#include "settings/keys.h"

#include <utility>

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

/// Those of the folders before that are none now.
QStringList removed(const QStringList& before, const QStringList& now)
{
    QStringList gone;
    for (const QString& folder : before) {
        if (!now.contains(folder))
            gone.append(folder);
    }
    return gone;
}

} // namespace

void watchLibrary(Services& services)
{
    const auto follow = [&services, folders = services.settings().get(keys::libraryFolders)](
                            const QString& name) mutable {
        if (name == keys::libraryFolders.key() && services.holdsProfile()) {
            const QStringList before = std::exchange(folders, services.settings().get(keys::libraryFolders));
            services.scans().forget(removed(before, folders), folders);
        }
        if (name == keys::libraryFolders.key() || name == keys::libraryWatch.key())
            apply(services);
    };
    QObject::connect(&services.settings(), &Settings::changed, &services, follow);
    apply(services);
}

} // namespace sillon
