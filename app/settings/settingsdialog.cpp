// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "settings/advancedsettingspage.h"
#include "settings/appearancesettingspage.h"
#include "settings/generalsettingspage.h"
#include "settings/librarysettingspage.h"
#include "settings/playbacksettingspage.h"
#include "settings/scrobblingsettingspage.h"
#include "settings/sentsettingspage.h"
#include "settings/shortcutssettingspage.h"
#include "settings/yearssettingspage.h"
#include "widgets/icon.h"
#include "widgets/tokens.h"
#include "widgets/wheelguard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int frameHeight = 48; // of the window's title, as desktops draw it

} // namespace

SettingsDialog::SettingsDialog(Services& services, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({tokens::iconSize, tokens::iconSize});
    m_list->setFixedWidth(180);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_pages->setBackgroundRole(QPalette::Base); // as in the window: pages lie on a lighter sheet
    m_pages->setAutoFillBackground(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(tokens::space8, tokens::space16, tokens::space8, tokens::space8);
    side->addWidget(m_list);
    row->addLayout(side);
    row->addWidget(m_pages, 1);

    addPage(Icon::Settings, tr("General"), new GeneralSettingsPage(services, this));
    addPage(Icon::Appearance, tr("Appearance"), new AppearanceSettingsPage(services, this));
    addPage(Icon::Albums, tr("Library"), new LibrarySettingsPage(services, this));
    addPage(Icon::VolumeHigh, tr("Playback"), new PlaybackSettingsPage(services, this));
    auto* scrobbling = new ScrobblingSettingsPage(services, this);
    connect(scrobbling, &ScrobblingSettingsPage::linkCopied, this, &SettingsDialog::linkCopied);
    addPage(Icon::Scrobble, tr("Scrobbling"), scrobbling);
    addPage(Icon::Link, tr("What is sent"), new SentSettingsPage(services, this));
    addPage(Icon::Years, tr("Release years"), new YearsSettingsPage(services, this));
    addPage(Icon::Keyboard, tr("Shortcuts"), new ShortcutsSettingsPage(shortcuts, this));
    auto* advanced = new AdvancedSettingsPage(services, this);
    connect(advanced, &AdvancedSettingsPage::restoreWanted, this, &SettingsDialog::restoreWanted);
    addPage(Icon::Tools, tr("Advanced"), advanced);

    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    resize(QSize(860, 640).boundedTo(screen()->availableSize() - QSize(0, frameHeight)));
}

void SettingsDialog::addPage(Icon icon, const QString& title, QWidget* page)
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setContentsMargins(0, tokens::space8, tokens::space24, tokens::space24);
    scroll->setWidget(page);
    new WheelGuard(*page);
    m_pages->addWidget(scroll);
    auto* item = new QListWidgetItem(themedIcon(icon), title);
    item->setSizeHint(QSize(0, tokens::controlHeight + tokens::space4));
    m_list->addItem(item);
}

void SettingsDialog::showPage(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

void SettingsDialog::keyPressEvent(QKeyEvent* event)
{
    // A dialog would press some button of the page, such as Cancel; a button with the keyboard presses
    // itself.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

SettingsDialog::Page SettingsDialog::page() const
{
    return static_cast<Page>(m_list->currentRow());
}

} // namespace sillon
