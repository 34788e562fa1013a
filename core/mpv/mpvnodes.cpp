// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/mpvnodes.h"

#include <QString>

#include <mpv/client.h>

namespace sillon {

QList<AudioDevice> listedDevices(const mpv_node& list)
{
    QList<AudioDevice> devices;
    if (list.format != MPV_FORMAT_NODE_ARRAY)
        return devices;
    for (int i = 0; i < list.u.list->num; ++i) {
        const mpv_node& entry = list.u.list->values[i];
        AudioDevice device;
        for (int k = 0; entry.format == MPV_FORMAT_NODE_MAP && k < entry.u.list->num; ++k) {
            const mpv_node& value = entry.u.list->values[k];
            const QLatin1String key(entry.u.list->keys[k]);
            if (value.format == MPV_FORMAT_STRING && key == QLatin1String("name"))
                device.id = QString::fromUtf8(value.u.string);
            else if (value.format == MPV_FORMAT_STRING && key == QLatin1String("description"))
                device.description = QString::fromUtf8(value.u.string);
        }
        devices.append(device);
    }
    return devices;
}

qint64 entryOf(const mpv_event& reply)
{
    const mpv_node& result = static_cast<const mpv_event_command*>(reply.data)->result;
    if (reply.error < 0 || result.format != MPV_FORMAT_NODE_MAP)
        return 0;
    for (int i = 0; i < result.u.list->num; ++i) {
        if (QLatin1String(result.u.list->keys[i]) == QLatin1String("playlist_entry_id"))
            return result.u.list->values[i].u.int64;
    }
    return 0;
}

} // namespace sillon
