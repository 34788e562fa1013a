// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/profilebackup.h"
#include "base/result.h"

#include <QObject>
#include <QString>

class QLabel;
class QPushButton;

namespace sillon {

class Services;
class SettingsForm;
struct Job;

/// The rows of a settings page that write everything into one file, and bring it back: what the file holds
/// and what it replaces is said before anything is done.
class BackupSettings : public QObject
{
    Q_OBJECT
public:
    /// Adds its rows to form, which owns it.
    BackupSettings(Services& services, SettingsForm* form);

    void backUpTo(const QString& file);
    /// Says what is in it; restoring is offered if it is sound.
    void lookInto(const QString& file);

Q_SIGNALS:
    /// The user read what it holds, and wants it: nobody may have the profile open for it.
    void restoreWanted(const QString& file);

private:
    struct Weighed
    {
        ProfileContents kept; ///< in the file
        ProfileContents held; ///< here, now
    };
    void addRows(SettingsForm* form);
    void chooseTarget();
    void chooseSource();
    void showJob(const Job& job);
    void weigh(const Result<Weighed>& weighed);
    void leave();
    void bringIntoView();

    Services& m_services;
    QPushButton* m_backUp;
    QPushButton* m_choose;
    QPushButton* m_restore;
    QPushButton* m_leave;
    QLabel* m_answer;
    QString m_file; ///< that is looked into or offered; empty: none
};

} // namespace sillon
