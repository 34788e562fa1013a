// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageheader.h"

#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <vector>

namespace sillon {

namespace {

int widthOf(const QHBoxLayout& controls)
{
    int width = 0;
    for (int i = 0; i < controls.count(); ++i) {
        const QWidget* control = controls.itemAt(i)->widget();
        if (control != nullptr && !control->isHidden())
            width += std::max(control->sizeHint().width(), control->minimumWidth()) + controls.spacing();
    }
    return width;
}

/// A button that is understood by its icon.
QPushButton* withIcon(const QLayoutItem* control)
{
    auto* button = qobject_cast<QPushButton*>(control->widget());
    const bool fits = button != nullptr && !button->isHidden() && !button->icon().isNull() &&
                      !button->text().isEmpty() && !isPrimary(button);
    return fits ? button : nullptr;
}

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, this))
    , m_count(new ElidedLabel(this))
    , m_controls(new QHBoxLayout)
{
    tokens::setTextSize(m_title, tokens::TextSize::PageTitle);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_count->setObjectName(QStringLiteral("pageCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // gives way before the title
    // Title and count stand on one line of writing.
    const int drop = QFontMetrics(m_title->font()).descent() - fontMetrics().descent();
    m_count->setContentsMargins(0, 0, 0, drop);
    m_count->setAlignment(Qt::AlignLeft | Qt::AlignBottom);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::pageMargin, tokens::space16, tokens::pageMargin, tokens::space12);
    row->setSpacing(tokens::space12);
    row->addWidget(m_title, 0, Qt::AlignBottom);
    row->addWidget(m_count, 1, Qt::AlignBottom);
    row->addLayout(m_controls);
    m_controls->setSpacing(tokens::space8);
    setMinimumHeight(tokens::controlHeight + tokens::space16 + tokens::space12);
}

bool PageHeader::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || (isVisible() && (type == QEvent::Resize || type == QEvent::LayoutRequest)))
        fit();
    return handled;
}

void PageHeader::fit()
{
    // What was given words anew meanwhile has them.
    m_wordless.erase(std::remove_if(m_wordless.begin(), m_wordless.end(),
                                    [](const Wordless& one) { return !one.button->text().isEmpty(); }),
                     m_wordless.end());
    int room = width() - wholeWidth();
    while (!m_wordless.empty() && room >= m_wordless.back().saved) {
        room -= m_wordless.back().saved;
        giveWords();
    }
    for (int i = m_controls->count() - 1; i >= 0 && room < 0; --i) {
        if (QPushButton* button = withIcon(m_controls->itemAt(i)))
            room += takeWords(button);
    }
}

/// That everything on the line asks for.
int PageHeader::wholeWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    const int words = m_title->sizeHint().width() + m_count->sizeHint().width() + tokens::space12;
    return margins.left() + words + widthOf(*m_controls) + margins.right();
}

int PageHeader::takeWords(QPushButton* button)
{
    Wordless one{button, button->text(), button->accessibleName(), button->toolTip(), 0};
    const int before = button->sizeHint().width();
    button->setText({});
    one.saved = before - button->sizeHint().width();
    if (one.name.isEmpty())
        button->setAccessibleName(one.words);
    if (one.tip.isEmpty())
        button->setToolTip(one.words);
    m_wordless.push_back(one);
    return one.saved;
}

void PageHeader::giveWords()
{
    const Wordless one = m_wordless.back();
    m_wordless.pop_back();
    one.button->setText(one.words);
    if (one.button->accessibleName() == one.words)
        one.button->setAccessibleName(one.name);
    if (one.button->toolTip() == one.words)
        one.button->setToolTip(one.tip);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setCount(const QString& count)
{
    m_count->setText(count);
}

void PageHeader::addControl(QWidget* control)
{
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace sillon
