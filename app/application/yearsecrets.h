// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/mirroraddress.h"

#include <QString>

#include <optional>

namespace sillon {

class Database;
class SecretStore;
class Settings;

/// What sources of years are asked with, where the user has given it: tokens, and a MusicBrainz database of
/// one's own. Typed into the settings it is kept in the secret store alone. Everything blocks: workers only.
class YearSecrets
{
public:
    YearSecrets(const Settings& settings, SecretStore& secrets, Database& database);

    /// The personal token for Discogs; empty: none.
    [[nodiscard]] Result<QString> discogsToken() const;
    /// An empty one is removed.
    [[nodiscard]] Done storeDiscogsToken(const QString& token);

    /// The token of the account that is signed in at ListenBrainz itself; empty: none, or one that it has
    /// refused.
    [[nodiscard]] Result<QString> listenBrainzToken() const;

    /// The database that sillon.ini or the environment names, else the one typed; none where there is none.
    /// BadRequest as MirrorAddress::parse().
    [[nodiscard]] Result<std::optional<MirrorAddress>> mirror() const;
    /// None is removed, with its password.
    [[nodiscard]] Done storeMirror(const std::optional<MirrorAddress>& address);

private:
    const Settings& m_settings;
    SecretStore& m_secrets;
    Database& m_database;
};

} // namespace sillon
