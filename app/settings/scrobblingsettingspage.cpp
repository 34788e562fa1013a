// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/scrobblingsettingspage.h"

#include "accounts/accountpanel.h"
#include "application/services.h"
#include "application/words.h"
#include "listens/scrobblerule.h"
#include "settings/keys.h"
#include "settings/settingerror.h"
#include "widgets/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSlider>
#include <QVBoxLayout>

namespace sillon {

namespace {

QString anyKey()
{
    QString key;
    for (int i = 0; i < 32; ++i)
        key.append(QChar::fromLatin1("0123456789abcdef"[QRandomGenerator::global()->bounded(16)]));
    return key;
}

} // namespace

ScrobblingSettingsPage::ScrobblingSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
    , m_services(services)
{
    addAccounts();
    addServerForm();
    addThreshold();
    addSwitches();
}

void ScrobblingSettingsPage::addThreshold()
{
    m_threshold = new QSlider(Qt::Horizontal, this);
    m_threshold->setObjectName(QStringLiteral("thresholdSlider"));
    m_threshold->setRange(lowestThreshold, highestThreshold);
    m_threshold->setPageStep(5);
    m_threshold->setTickInterval(25);
    m_threshold->setMinimumWidth(260);
    m_thresholdWords = new QLabel(this);
    m_thresholdWords->setObjectName(QStringLiteral("thresholdWords"));
    m_thresholdWords->setWordWrap(true);
    m_guidance = new QLabel(tr("Below 50 % departs from Last.fm's own guidance."), this);
    m_guidance->setWordWrap(true);
    tokens::setTextSize(m_guidance, tokens::TextSize::Secondary);

    addHeading(tr("When a play counts"));
    addRow(tr("&Heard at least"), m_threshold,
           tr("Of the track's length; at least 30 seconds, at most 4 minutes. Tracks of 30 seconds or less "
              "never count."));
    addBeside(m_thresholdWords);
    addBeside(m_guidance);

    m_threshold->setValue(m_services.settings().get(keys::thresholdPercent));
    showThreshold(m_threshold->value());
    connect(m_threshold, &QSlider::valueChanged, this, &ScrobblingSettingsPage::showThreshold);
    // One write per drag: while the handle is held nothing is stored; a key or a click on the groove stores
    // at once.
    connect(m_threshold, &QSlider::sliderReleased, this, &ScrobblingSettingsPage::storeThreshold);
    connect(m_threshold, &QSlider::valueChanged, this, [this] {
        if (!m_threshold->isSliderDown())
            storeThreshold();
    });
    connect(&m_services.player(), &Player::lengthChanged, this,
            [this] { showThreshold(m_threshold->value()); });
}

void ScrobblingSettingsPage::showThreshold(int percent)
{
    const qint64 length = m_services.player().lengthMs();
    m_thresholdWords->setText(length > shortestLengthMs
                                  ? tr("%1 % – the current track counts after %2")
                                        .arg(percent)
                                        .arg(words::duration(heardToCount(length, percent)))
                                  : tr("%1 % of the track").arg(percent));
    m_threshold->setAccessibleDescription(m_thresholdWords->text());
    m_guidance->setVisible(percent < defaultThreshold);
}

void ScrobblingSettingsPage::storeThreshold()
{
    if (m_services.settings().get(keys::thresholdPercent) != m_threshold->value())
        showSettingError(m_threshold,
                         m_services.settings().set(keys::thresholdPercent, m_threshold->value()));
}

void ScrobblingSettingsPage::addSwitches()
{
    Settings& settings = m_services.settings();
    m_scrobbling = new QCheckBox(tr("&Scrobble what I hear"), this);
    m_scrobbling->setObjectName(QStringLiteral("scrobblingEnabled"));
    m_nowPlaying = new QCheckBox(tr("Tell services what is playing &now"), this);
    m_nowPlaying->setObjectName(QStringLiteral("nowPlayingEnabled"));
    m_scrobbling->setChecked(settings.get(keys::scrobblingEnabled));
    m_nowPlaying->setChecked(settings.get(keys::nowPlayingEnabled));
    addHeading(tr("For all accounts"));
    addCheck(m_scrobbling, tr("Switched off, plays are kept in your own history and are never sent later."));
    addCheck(m_nowPlaying);
    connect(m_scrobbling, &QCheckBox::toggled, this, [this, &settings](bool on) {
        showSettingError(m_scrobbling, settings.set(keys::scrobblingEnabled, on));
    });
    connect(m_nowPlaying, &QCheckBox::toggled, this, [this, &settings](bool on) {
        showSettingError(m_nowPlaying, settings.set(keys::nowPlayingEnabled, on));
    });
}

void ScrobblingSettingsPage::addAccounts()
{
    auto* accounts = new QWidget(this);
    m_accounts = new QVBoxLayout(accounts);
    m_accounts->setContentsMargins(0, 0, 0, 0);
    m_accounts->setSpacing(tokens::space32);
    addHeading(tr("Accounts"));
    addWide(accounts);
    for (const QString& service : m_services.lastfmServers().services())
        addAccount(service);
}

void ScrobblingSettingsPage::addAccount(const QString& service)
{
    auto* panel = new AccountPanel(m_services, service, this);
    connect(panel, &AccountPanel::linkCopied, this, &ScrobblingSettingsPage::linkCopied);
    m_accounts->addWidget(panel);
}

void ScrobblingSettingsPage::addServerForm()
{
    m_serverName = new QLineEdit(this);
    m_serverName->setObjectName(QStringLiteral("serverName"));
    m_serverName->setPlaceholderText(tr("Name"));
    m_serverName->setMaxLength(40);
    m_serverAddress = new QLineEdit(this);
    m_serverAddress->setObjectName(QStringLiteral("serverAddress"));
    m_serverAddress->setPlaceholderText(QStringLiteral("https://libre.fm/2.0/"));
    m_serverAddress->setAccessibleName(tr("Address of the server"));
    m_serverName->setAccessibleName(tr("Name of the server"));
    m_serverAnswer = new QLabel(this);
    m_serverAnswer->setWordWrap(true);
    m_serverAnswer->hide();
    auto* add = new QPushButton(tr("Add server"), this);
    add->setObjectName(QStringLiteral("addServerButton"));

    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(m_serverName, 1);
    row->addWidget(m_serverAddress, 2);
    row->addWidget(add);
    column->addLayout(row);
    column->addWidget(m_serverAnswer);
    addHeading(tr("Another server"));
    addText(tr("Libre.fm, GNU FM and others speak Last.fm's protocol. Give one a name and its address."));
    addWide(form);
    connect(add, &QPushButton::clicked, this, &ScrobblingSettingsPage::addServer);
    connect(m_serverAddress, &QLineEdit::returnPressed, this, &ScrobblingSettingsPage::addServer);
}

void ScrobblingSettingsPage::addServer()
{
    static const QRegularExpression plainName(QStringLiteral("^[a-z0-9_-]+$"));
    const QString name = m_serverName->text().trimmed().toLower();
    const QString section = QStringLiteral("audioscrobbler.") + name;
    m_serverAnswer->show();
    if (!plainName.match(name).hasMatch()) {
        m_serverAnswer->setText(tr("The name may have letters, digits, dashes and underscores."));
        return;
    }
    if (m_services.lastfmServers().contains(section)) {
        m_serverAnswer->setText(tr("There is a server of that name already."));
        return;
    }
    const auto stored = m_services.settings().setText(section + QStringLiteral(".api_url"),
                                                      m_serverAddress->text().trimmed());
    if (!stored || stored->isEmpty()) {
        m_serverAnswer->setText(tr("The address must begin with https:// or http://."));
        return;
    }
    // Compatible servers accept any key and secret of 32 letters, but they want some.
    const auto key = m_services.settings().setText(section + QStringLiteral(".api_key"), anyKey());
    if (!key) {
        m_serverAnswer->setText(words::error(key.error()));
        return;
    }
    m_services.background().run(
        this,
        [&services = m_services, section](const std::stop_token&) {
            return services.lastfmServers().storeSecret(services.secrets(), section, anyKey());
        },
        [this, section](const Done& kept) {
            m_serverAnswer->setText(kept ? tr("Added. Connect it above.") : words::error(kept.error()));
            if (kept)
                addAccount(section);
        });
    m_serverName->clear();
    m_serverAddress->clear();
}

} // namespace sillon
