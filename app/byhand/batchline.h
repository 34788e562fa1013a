// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/byhandscrobbles.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sillon {

class AccountRoster;
class BusySpinner;
class Services;

/// What becomes of one batch: it waits and can be taken back, it is sent, so many of so many went, and why
/// the others did not.
class BatchLine : public QWidget
{
    Q_OBJECT
public:
    /// name: what the object names of its parts begin with.
    BatchLine(Services& services, const QString& name, QWidget* parent = nullptr);

    /// Follows this batch from now on.
    void follow(int batch);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void clear();

Q_SIGNALS:
    void outcomeShown(const sillon::ByHandOutcome& outcome);
    void ended(); ///< taken back, or it could not be stored

private:
    void show(const QString& words, bool busy, bool canUndo);
    void take(const ByHandOutcome& outcome);

    [[nodiscard]] QString withReasons(const ByHandOutcome& outcome) const;

    Services& m_services;
    ByHandScrobbles& m_scrobbles;
    const AccountRoster& m_roster;
    BusySpinner* m_spinner;
    QLabel* m_words;
    QPushButton* m_undo;
    int m_batch = 0;
    bool m_busy = false;
};

} // namespace sillon
