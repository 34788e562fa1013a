// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scrobbling/scrobblefilter.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sillon {

class Services;

/// Which plays an account does not get: a list of filters, one account at a time.
class FilterSettings : public QWidget
{
    Q_OBJECT
public:
    explicit FilterSettings(Services& services, QWidget* parent = nullptr);

private:
    QWidget* makeEntry();
    void fillAccounts();
    void showKind();
    void read();
    void showFilters(const Result<std::vector<ScrobbleFilter>>& filters);
    void add();
    void remove();
    void say(const QString& words);
    void takeDone(const Done& done);
    [[nodiscard]] AccountId account() const;
    [[nodiscard]] FilterKind kind() const;

    Services& m_services;
    QComboBox* m_account;
    QListWidget* m_list;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_answer;
};

} // namespace sillon
