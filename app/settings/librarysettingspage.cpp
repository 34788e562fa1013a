// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/librarysettingspage.h"

#include "application/pathwords.h"
#include "application/services.h"
#include "settings/keys.h"
#include "settings/settingerror.h"
#include "settings/settingswitch.h"
#include "widgets/tokens.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

namespace sillon {

LibrarySettingsPage::LibrarySettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
    , m_services(services)
    , m_folders(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    addHeading(tr("Folders"));
    addText(tr("Sillon looks for music in these folders. Removing one forgets its tracks here, never the "
               "files, and never "
               "what you heard."));
    m_folders->setObjectName(QStringLiteral("libraryFolders"));
    m_folders->setAccessibleName(tr("Music folders"));
    m_folders->setMinimumHeight(140);
    addWide(m_folders);

    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    auto* add = new QPushButton(tr("Add folder…"), buttons);
    add->setObjectName(QStringLiteral("addFolderButton"));
    auto* scan = new QPushButton(tr("Scan now"), buttons);
    scan->setObjectName(QStringLiteral("scanButton"));
    m_remove->setObjectName(QStringLiteral("removeFolderButton"));
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addWidget(scan);
    row->addStretch();
    addWide(buttons);
    setTabOrder(add, m_remove);
    setTabOrder(m_remove, scan);

    addCheck(makeSettingSwitch(m_services.settings(), keys::libraryWatch,
                               tr("Notice by itself what changes in these folders"), this),
             tr("Otherwise Sillon looks when it starts and when you ask it to."));

    addHeading(tr("Covers"));
    addCheck(
        makeSettingSwitch(m_services.settings(), keys::fetchCovers,
                          tr("Fetch missing covers from the Cover Art Archive"), this),
        tr("It is asked about albums whose files name their MusicBrainz release. Files are not changed."));

    connect(add, &QPushButton::clicked, this, &LibrarySettingsPage::addFolder);
    connect(m_remove, &QPushButton::clicked, this, &LibrarySettingsPage::removeFolder);
    connect(scan, &QPushButton::clicked, this,
            [this] { m_services.scans().start(m_services.settings().get(keys::libraryFolders)); });
    connect(m_folders, &QListWidget::currentRowChanged, this,
            [this](int at) { m_remove->setEnabled(at >= 0); });
    connect(&m_services.settings(), &Settings::changed, this, [this](const QString& name) {
        if (name == keys::libraryFolders.key())
            showFolders();
    });
    showFolders();
}

void LibrarySettingsPage::showFolders()
{
    m_folders->clear();
    const QStringList folders = m_services.settings().get(keys::libraryFolders);
    for (const QString& folder : folders)
        m_folders->addItem(words::path(folder));
    m_remove->setEnabled(false);
}

void LibrarySettingsPage::addFolder()
{
    auto* dialog = new QFileDialog(this, tr("Add a music folder"),
                                   QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        QStringList folders = m_services.settings().get(keys::libraryFolders);
        if (!folders.contains(folder))
            store(folders << folder);
    });
    dialog->open();
}

void LibrarySettingsPage::removeFolder()
{
    QStringList folders = m_services.settings().get(keys::libraryFolders);
    const int row = m_folders->currentRow();
    if (row < 0 || row >= folders.size())
        return;
    folders.removeAt(row);
    store(folders);
}

void LibrarySettingsPage::store(const QStringList& folders)
{
    showSettingError(m_folders, m_services.settings().set(keys::libraryFolders, folders));
}

} // namespace sillon
