// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sillon {

class Services;

/// What a new profile begins with: a folder of music, an account, light or dark. Each can be left alone, all
/// of it is in the settings too.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void chooseFolderWanted();
    void connectWanted();
    void finished();

private:
    void addFolderCard(QVBoxLayout* column);
    void addAccountCard(QVBoxLayout* column);
    void addAppearanceCard(QVBoxLayout* column);
    void countSuggestion();
    void showFolders();
    void showAccount();
    void useSuggestion();
    void finish();

    Services& m_services;
    const QString m_suggestion; ///< the system's music folder; empty when it is not there
    QLabel* m_folderWords = nullptr;
    QPushButton* m_useFolder = nullptr;
    QPushButton* m_chooseFolder = nullptr;
    QLabel* m_accountWords = nullptr;
    QPushButton* m_connect = nullptr;
};

} // namespace sillon
