// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace sillon {

/// A page of settings: headings, and under them rows of label, control and a line of help. Gives every
/// control the label and help as its accessible name and description.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsForm(QWidget* parent = nullptr);

    void addHeading(const QString& text);
    /// A label with its control beside it; the label's mnemonic leads to the control.
    QLabel* addRow(const QString& label, QWidget* control, const QString& help = {});
    /// A row whose control holds its own words (a check box, a radio button).
    void addCheck(QWidget* check, const QString& help = {});
    /// Anything over the whole width.
    void addWide(QWidget* widget);
    /// More about the control just added, in its column: words that change with its value.
    void addBeside(QWidget* widget);
    /// A paragraph of explanation; links are opened by who connects to linkActivated of the label.
    QLabel* addText(const QString& text);

private:
    QLabel* helpLabel(const QString& text);
    int nextRow();

    QGridLayout* m_grid;
    int m_row = 0;
};

} // namespace sillon
