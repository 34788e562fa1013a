// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sillon {

class Services;
struct YearIndexState;

/// The offline index in the settings: which is used, how a build of it stands, and buttons to build one from
/// a dump or to stop that.
class YearIndexSettings : public QWidget
{
    Q_OBJECT
public:
    explicit YearIndexSettings(Services& services, QWidget* parent = nullptr);

private:
    void chooseDump();
    void chooseFolder();
    void readState();
    void showState(const YearIndexState& state);
    void showJob();
    void showButtons(bool cancel, bool build);

    Services& m_services;
    QLabel* m_state;
    QLabel* m_work;
    QProgressBar* m_bar;
    QPushButton* m_build;
    QPushButton* m_cancel;
};

} // namespace sillon
