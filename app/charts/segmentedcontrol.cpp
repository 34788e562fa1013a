// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/segmentedcontrol.h"

#include "widgets/paint.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace sillon {

namespace {

/// One choice: with as much room around its words as there is.
class Segment : public QToolButton
{
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override { return padded(tokens::space12); }
    [[nodiscard]] QSize minimumSizeHint() const override { return padded(tokens::space8 - 2); }

protected:
    /// Tab comes to the one that is chosen ...
    void focusInEvent(QFocusEvent* event) override
    {
        QToolButton::focusInEvent(event);
        const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        if (byTab && !isChecked() && group()->checkedButton() != nullptr)
            group()->checkedButton()->setFocus(event->reason());
    }
    /// ... and leaves them all at once.
    bool focusNextPrevChild(bool next) override
    {
        setOthersFocusPolicy(Qt::ClickFocus);
        const bool moved = QToolButton::focusNextPrevChild(next);
        setOthersFocusPolicy(Qt::StrongFocus);
        return moved;
    }

private:
    void setOthersFocusPolicy(Qt::FocusPolicy policy)
    {
        for (QAbstractButton* button : group()->buttons()) {
            if (button != this)
                button->setFocusPolicy(policy);
        }
    }
    [[nodiscard]] QSize padded(int room) const
    {
        const QFontMetrics metrics = fontMetrics();
        return {metrics.horizontalAdvance(text()) + 2 * room,
                std::max(tokens::hitTarget, metrics.height() + 8)};
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(2);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosenByHand);
}

void SegmentedControl::addChoice(int id, const QString& text)
{
    auto* button = new Segment(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, text));
    m_group->addButton(button, id);
    m_row->addWidget(button);
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
}

void SegmentedControl::choose(int id)
{
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}

int SegmentedControl::chosen() const
{
    return m_group->checkedId();
}

void SegmentedControl::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(palette());
    paint::roundedBox(&painter, rect(), tokens::radius + 2, colours.raised, colours.edge);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Left;
    if (!back && event->key() != Qt::Key_Right)
        return event->ignore();
    const bool towardsStart = back != isRightToLeft();
    const QList<QAbstractButton*> buttons = m_group->buttons();
    const qsizetype next = buttons.indexOf(m_group->checkedButton()) + (towardsStart ? -1 : 1);
    if (next < 0 || next >= buttons.size())
        return;
    buttons.at(next)->click();
    buttons.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace sillon
