// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/yearscene.h"

#include <QVariantAnimation>
#include <QWidget>

#include <map>
#include <optional>

namespace sillon {

/// The plays of each release year as bars, by mouse and keyboard: hovering and the arrow keys tell a bar's
/// figures, a click or Enter chooses it, a drag chooses a span of years. Years run from left to right in
/// every language.
class YearsView : public QWidget
{
    Q_OBJECT
public:
    explicit YearsView(QWidget* parent = nullptr);

    void setChart(const YearChart& chart);
    /// Both in percent, the other as a line over the bars.
    void setComparison(const YearChart& chart, const YearChart& other, const QString& otherName);
    /// What is said in place of bars when nothing that was heard has a year.
    void setNothingWords(const QString& words);
    [[nodiscard]] const QString& nothingWords() const { return m_nothing; }
    /// The years that stand out; 0, 0 for none.
    void setSelection(int from, int to);

    [[nodiscard]] const YearScene& scene() const { return m_scene; }
    [[nodiscard]] int cursor() const { return m_scene.cursor; }
    /// "1977 · 312 plays · 4.1 %".
    [[nodiscard]] QString wordsOf(int year) const;
    [[nodiscard]] QString cursorWords() const;
    /// Where a year's bar stands.
    [[nodiscard]] QRect columnOf(int year) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setCursor(int year);

Q_SIGNALS:
    void spanChosen(int from, int to); ///< years, both included
    void spanDropped();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    using Heights = std::map<int, double>; ///< by year
    void show(YearScene scene);
    void grow(double progress);
    void moveCursor(int by);
    void sayState();
    [[nodiscard]] QRectF room() const;
    [[nodiscard]] const YearBar* barOf(const YearChart& chart, int year) const;
    [[nodiscard]] std::optional<int> neighbour(int year, int step) const;

    YearChart m_chart;
    std::optional<YearChart> m_other;
    QString m_otherName;
    QString m_nothing;
    YearScene m_scene;
    std::vector<double> m_target;
    Heights m_before; ///< heights an animation begins with
    QVariantAnimation m_growing;
    int m_pressed = 0; ///< year under a held button; 0 none
};

} // namespace sillon
