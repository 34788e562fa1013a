// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"
#include "search/searchquery.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace sillon {

/// Where a smart playlist's rule is written: the search, what is wrong with it, the order and the length.
class RuleBar : public QWidget
{
    Q_OBJECT
public:
    explicit RuleBar(QWidget* parent = nullptr);

    /// Shows a rule; nothing is told.
    void setRule(const SmartRule& rule);
    [[nodiscard]] const SmartRule& rule() const { return m_rule; }
    /// Says what is not understood, in words and in the text; none: nothing is wrong.
    void showMistake(const std::optional<SearchMistake>& mistake);
    [[nodiscard]] QLineEdit& queryEdit() { return *m_query; }

Q_SIGNALS:
    void ruleChanged(); ///< by the user, at every letter

private:
    [[nodiscard]] QLabel* makeLabel(const QString& text, QWidget* buddy);
    void makeLayout();
    void connectControls();
    void change(const SmartRule& rule);
    void showDirection();
    void showYear();

    SmartRule m_rule;
    QLineEdit* m_query;
    QLabel* m_remark;
    QComboBox* m_order;
    QToolButton* m_direction;
    QSpinBox* m_most;
    QLabel* m_yearLabel;
    QSpinBox* m_year;
};

} // namespace sillon
