// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "listens/playrow.h"

#include <QList>
#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QVBoxLayout;

namespace sillon {

class ElidedLabel;
class StatusDot;

/// What became of one play, account by account, with what can be done about it.
class ScrobbleDetails : public QWidget
{
    Q_OBJECT
public:
    /// actions: buttons from left to right.
    explicit ScrobbleDetails(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// first: a state of the play itself, before those of the accounts.
    void showRow(const PlayRow& row, const std::vector<Account>& accounts, qint64 now,
                 const QString& first = {});
    /// Several are chosen: only how many.
    void showMany(int count);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showStates(const std::vector<std::pair<int, QString>>& states);

    ElidedLabel* m_title;
    ElidedLabel* m_sent;
    QVBoxLayout* m_states;
    QList<StatusDot*> m_dots;
};

} // namespace sillon
