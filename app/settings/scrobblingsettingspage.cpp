// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/scrobblingsettingspage.h"

#include "accounts/accountpanels.h"
#include "accounts/addserverform.h"
#include "application/figurewords.h"
#include "application/services.h"
#include "application/words.h"
#include "listens/scrobblerule.h"
#include "settings/keys.h"
#include "settings/settingerror.h"
#include "widgets/tokens.h"

#include <QCheckBox>
#include <QLabel>
#include <QSlider>

namespace sillon {

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
    m_thresholdWords->setText(
        length > shortestLengthMs
            ? tr("%1 % – the current track counts after %2")
                  .arg(words::number(percent), words::duration(heardToCount(length, percent)))
            : tr("%1 % of the track").arg(words::number(percent)));
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
    auto* panels = new AccountPanels(m_services, this);
    addHeading(tr("Accounts"));
    addWide(panels);
    connect(panels, &AccountPanels::linkCopied, this, &ScrobblingSettingsPage::linkCopied);
}

void ScrobblingSettingsPage::addServerForm()
{
    addHeading(tr("Another server"));
    addText(
        tr("Libre.fm, GNU FM, Maloja and others speak Last.fm's protocol. Give one a name and its address."));
    addWide(new AddServerForm(m_services, this));
}

} // namespace sillon
