// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listenbrainz/listenbrainzendpoint.h"

#include <QString>
#include <QStringList>

namespace sillon {

class LastfmServers;
class Settings;

/// "listenbrainz", or "listenbrainz.NAME" of a server the user named. By the word alone, whether there is
/// such a server or not. These functions may be called on any thread.
[[nodiscard]] bool isListenBrainz(const QString& service);
/// The servers that take ListenBrainz's calls as the settings name them, ListenBrainz itself first.
[[nodiscard]] QStringList listenBrainzServices(const Settings& settings);
/// Not configured when the settings have no usable address of it (any more).
[[nodiscard]] ListenBrainzEndpoint listenBrainzEndpoint(const Settings& settings, const QString& service);

/// Every service that plays can be sent to, in the order shown: Last.fm, ListenBrainz, then the servers the
/// user added, by kind.
[[nodiscard]] QStringList scrobbleServices(const LastfmServers& servers, const Settings& settings);
/// Whether a setting of this name tells of one of them.
[[nodiscard]] bool namesService(const QString& setting);
/// Which server a service's calls go to, "host:port", for work that takes turns there; empty when it has no
/// address.
[[nodiscard]] QString serverOf(const LastfmServers& servers, const Settings& settings,
                               const QString& service);

} // namespace sillon
