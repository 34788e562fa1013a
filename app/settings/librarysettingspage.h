// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settingsform.h"

class QListWidget;
class QPushButton;

namespace sillon {

class Services;

/// Settings: which folders are the library, and a scan of them.
class LibrarySettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit LibrarySettingsPage(Services& services, QWidget* parent = nullptr);

private:
    void showFolders();
    void addFolder();
    void removeFolder();
    void store(const QStringList& folders);

    Services& m_services;
    QListWidget* m_folders;
    QPushButton* m_remove;
};

} // namespace sillon
