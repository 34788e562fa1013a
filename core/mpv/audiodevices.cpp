// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/audiodevices.h"

#include <QStringList>

#include <algorithm>

namespace sillon {

namespace {

/// Sound systems in the order in which libmpv is told to try them.
const QStringList& systems()
{
    static const QStringList all{QStringLiteral("pipewire/"), QStringLiteral("pulse/"),
                                 QStringLiteral("alsa/")};
    return all;
}

/// ALSA lists each card a dozen times; these are the forms that convert what the card cannot take, and its
/// digital outputs.
bool isCardItself(const QString& id)
{
    static const QStringList forms{QStringLiteral("alsa/sysdefault:"), QStringLiteral("alsa/hdmi:"),
                                   QStringLiteral("alsa/iec958:")};
    return std::any_of(forms.begin(), forms.end(),
                       [&id](const QString& form) { return id.startsWith(form); });
}

} // namespace

QList<AudioDevice> offeredDevices(const QList<AudioDevice>& listed)
{
    QList<AudioDevice> offered;
    for (const QString& system : systems()) {
        for (const AudioDevice& device : listed) {
            if (!device.id.startsWith(system) || (system == systems().back() && !isCardItself(device.id)))
                continue;
            offered.append(
                AudioDevice{device.id, device.description.isEmpty() ? device.id : device.description});
        }
        if (!offered.isEmpty())
            break;
    }
    return offered;
}

} // namespace sillon
