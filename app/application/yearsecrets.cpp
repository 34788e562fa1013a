// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/yearsecrets.h"

#include "accounts/accountstore.h"
#include "application/signins.h"
#include "secrets/secretstore.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <algorithm>

namespace sillon {

namespace {

const auto discogsName = QStringLiteral("discogs/personal_token");
const auto mirrorName = QStringLiteral("musicbrainz/mirror_dsn");

Result<QString> textOf(SecretStore& secrets, const QString& name)
{
    auto secret = secrets.read(name);
    if (!secret)
        return fail(std::move(secret.error()));
    return secret->value_or(QString());
}

Done store(SecretStore& secrets, const QString& name, const QString& text)
{
    return text.isEmpty() ? secrets.remove(name) : secrets.write(name, text);
}

} // namespace

YearSecrets::YearSecrets(const Settings& settings, SecretStore& secrets, Database& database)
    : m_settings(settings)
    , m_secrets(secrets)
    , m_database(database)
{}

Result<QString> YearSecrets::discogsToken() const
{
    return textOf(m_secrets, discogsName);
}

Done YearSecrets::storeDiscogsToken(const QString& token)
{
    return store(m_secrets, discogsName, token.trimmed());
}

Result<QString> YearSecrets::listenBrainzToken() const
{
    const auto accounts = AccountStore(m_database).all();
    if (!accounts)
        return fail(accounts.error());
    const auto usable = std::find_if(accounts->begin(), accounts->end(), [](const Account& account) {
        const bool refused =
            account.state == AccountState::Held && account.holdReason == HoldReason::SignInAgain;
        return account.service == QLatin1String("listenbrainz") && account.state != AccountState::SignedOut &&
               !refused;
    });
    return usable == accounts->end()
               ? QString()
               : textOf(m_secrets, sessionSecretName(usable->service, usable->userName));
}

Result<std::optional<MirrorAddress>> YearSecrets::mirror() const
{
    QString text = m_settings.get(keys::musicBrainzMirrorDsn);
    if (text.isEmpty()) {
        auto typed = textOf(m_secrets, mirrorName);
        if (!typed)
            return fail(std::move(typed.error()));
        text = *typed;
    }
    if (text.isEmpty())
        return std::nullopt;
    auto address = MirrorAddress::parse(text);
    if (!address)
        return fail(std::move(address.error()));
    return std::move(*address);
}

Done YearSecrets::storeMirror(const std::optional<MirrorAddress>& address)
{
    return store(m_secrets, mirrorName, address ? address->text() : QString());
}

} // namespace sillon
