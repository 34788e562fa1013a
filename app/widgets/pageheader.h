// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace sillon {

class ElidedLabel;

/// The title line of a page: its name, a count beside it, and the page's controls at the end. Where there is
/// no room for the count, buttons with an icon give their words away, the last one first.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    /// For pages that show one thing after another.
    void setTitle(const QString& title);
    /// "12,345 tracks"; what is found of it when a search is on.
    void setCount(const QString& count);
    void addControl(QWidget* control);

protected:
    bool event(QEvent* event) override;

private:
    /// A button that shows only its icon now; what it had, and how much narrower it became (pixels).
    struct Wordless
    {
        QPushButton* button;
        QString words;
        QString name; ///< accessible
        QString tip;
        int saved;
    };

    void fit();
    [[nodiscard]] int wholeWidth() const;
    int takeWords(QPushButton* button);
    void giveWords();

    ElidedLabel* m_title;
    ElidedLabel* m_count;
    QHBoxLayout* m_controls;
    std::vector<Wordless> m_wordless; ///< the last one taken last
};

} // namespace sillon
