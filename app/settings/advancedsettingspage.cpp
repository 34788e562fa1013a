// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/advancedsettingspage.h"

#include "application/services.h"
#include "application/words.h"
#include "secrets/secretstore.h"
#include "settings/backupsettings.h"
#include "settings/keys.h"
#include "settings/settingerror.h"
#include "widgets/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace sillon {

AdvancedSettingsPage::AdvancedSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
    , m_services(services)
{
    addKeys();
    addAddresses();
    addNetwork();
    addPlaces();
    auto* backup = new BackupSettings(services, this);
    connect(backup, &BackupSettings::restoreWanted, this, &AdvancedSettingsPage::restoreWanted);
}

void AdvancedSettingsPage::addKeys()
{
    addHeading(tr("Last.fm API account"));
    SettingsForm::addText(
        tr("To connect, Last.fm wants an API key and a shared secret. Both are free: create an API "
           "account at last.fm/api/account/create and copy them here."));
    addText(keys::lastfmApiKey, tr("API &key"));
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(QStringLiteral("lastfm.api_secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretAnswer = new QLabel(this);
    m_secretAnswer->setWordWrap(true);
    tokens::setTextSize(m_secretAnswer, tokens::TextSize::Secondary);
    addRow(tr("Shared &secret"), m_secret);
    addWide(m_secretAnswer);
    showSecretState();
    connect(m_secret, &QLineEdit::editingFinished, this, &AdvancedSettingsPage::storeSecret);
    connect(&m_services.lastfmServers(), &LastfmServers::changed, this,
            &AdvancedSettingsPage::showSecretState);
}

void AdvancedSettingsPage::showSecretState()
{
    const bool known = !m_services.lastfmServers().endpoint(QStringLiteral("lastfm")).apiSecret.isEmpty();
    m_secret->setPlaceholderText(known ? tr("Kept; type to replace") : QString());
    const QString file = m_services.secrets().filePath();
    m_secretAnswer->setText(file.isEmpty()
                                ? tr("Secrets are kept in the system's keychain.")
                                : tr("There is no system keychain in use; secrets are kept in %1, which only "
                                     "you can read.")
                                      .arg(file));
}

void AdvancedSettingsPage::storeSecret()
{
    const QString typed = m_secret->text().trimmed();
    if (typed.isEmpty())
        return;
    m_secret->clear();
    m_services.background().tell(
        this,
        [&services = m_services, typed](const std::stop_token&) {
            return services.lastfmServers().storeSecret(services.secrets(), QStringLiteral("lastfm"), typed);
        },
        [this](const Done& stored) {
            if (!stored)
                m_secretAnswer->setText(words::error(stored.error()));
        });
}

void AdvancedSettingsPage::addAddresses()
{
    addHeading(tr("Addresses"));
    addText(keys::lastfmApiUrl, tr("Last.fm &web service"));
    addText(keys::lastfmAuthUrl, tr("&Page that asks for access"));
    addText(keys::lastfmSiteUrl, tr("Last.fm s&ite"));
}

void AdvancedSettingsPage::addNetwork()
{
    addHeading(tr("Network"));
    auto* timeout = new QSpinBox(this);
    timeout->setObjectName(keys::netTimeoutSeconds.key());
    timeout->setRange(1, 600);
    timeout->setSuffix(tr(" s"));
    timeout->setValue(m_services.settings().get(keys::netTimeoutSeconds));
    timeout->setKeyboardTracking(false);
    connect(timeout, &QSpinBox::valueChanged, this, [this, timeout](int seconds) {
        showSettingError(timeout, m_services.settings().set(keys::netTimeoutSeconds, seconds));
    });
    addRow(tr("&Time-out"), timeout);
    addText(keys::netProxy, tr("Pro&xy"),
            tr("Empty: the system's. \"none\", or http://HOST:PORT, socks5://HOST:PORT."));
    addText(keys::browserCommand, tr("&Browser"), tr("The program that opens pages. Empty: the system's."));
}

void AdvancedSettingsPage::addPlaces()
{
    addHeading(tr("Where things are"));
    const ProfilePlace& place = m_services.place();
    auto* places = SettingsForm::addText(tr("Settings: %1\nDatabase: %2\nLog: %3")
                                             .arg(place.settingsFile, place.databaseFile(), place.logFolder));
    places->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QLineEdit* AdvancedSettingsPage::addText(const SettingKey<QString>& key, const QString& label,
                                         const QString& help)
{
    auto* edit = new QLineEdit(m_services.settings().get(key), this);
    edit->setObjectName(key.key());
    edit->setMinimumWidth(320);
    const bool fixed = m_services.settings().isFromEnvironment(key.key());
    edit->setReadOnly(fixed);
    addRow(label, edit, fixed ? tr("Given by the environment.") : help);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key] {
        if (edit->isReadOnly() || edit->text() == m_services.settings().get(key))
            return;
        const auto stored = m_services.settings().set(key, edit->text());
        showSettingError(edit, stored);
        if (stored)
            edit->setText(*stored);
    });
    return edit;
}

} // namespace sillon
