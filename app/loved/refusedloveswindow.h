// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovewishstore.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace sillon {

class RefusedLovesModel;
class Services;

/// Hearts that a service did not take: which and why, to be tried again or given up there. The hearts here
/// stay as they are. Not modal.
class RefusedLovesWindow : public QDialog
{
    Q_OBJECT
public:
    explicit RefusedLovesWindow(Services& services, QWidget* parent = nullptr);

private:
    void build();
    void reload();
    void take(const Result<std::vector<LoveWish>>& found);
    void showButtons();
    [[nodiscard]] std::vector<qint64> chosen() const;

    Services& m_services;
    RefusedLovesModel* m_model;
    QLabel* m_state;
    QTableView* m_table;
    QPushButton* m_retry;
    QPushButton* m_drop;
};

} // namespace sillon
