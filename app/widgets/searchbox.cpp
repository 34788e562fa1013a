// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchbox.h"

#include "widgets/icon.h"
#include "widgets/searchremark.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace sillon {

namespace {

constexpr int restMs = 700; // what is half typed is no mistake yet

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), LeadingPosition);
    QAction* cross = addAction(themedIcon(Icon::Close, QPalette::PlaceholderText), TrailingPosition);
    cross->setToolTip(tr("Clear"));
    cross->setVisible(false);
    connect(cross, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, cross,
            [cross](const QString& text) { cross->setVisible(!text.isEmpty()); });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SearchBox::placeRemark);
}

void SearchBox::showMistake(int position, int length, const QString& words)
{
    m_mistake = words;
    setToolTip(words);
    setAccessibleDescription(words);
    underline(position, length);
    if (m_remark != nullptr && m_remark->isVisible())
        placeRemark(); // it is there already; it follows what is typed
    else
        m_rest.start(restMs);
}

void SearchBox::clearMistake()
{
    if (m_mistake.isEmpty())
        return;
    m_mistake.clear();
    m_rest.stop();
    setToolTip({});
    setAccessibleDescription({});
    underline(0, 0);
    if (m_remark != nullptr)
        m_remark->hide();
}

void SearchBox::underline(int position, int length)
{
    // A line edit has formats only for what an input method is about to write; they hold for any of its
    // text.
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeColours(palette()).error);
        attributes.append({QInputMethodEvent::TextFormat, position - cursorPosition(), length, format});
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(this, &event);
}

void SearchBox::placeRemark()
{
    if (m_mistake.isEmpty() || !hasFocus())
        return;
    if (m_remark == nullptr)
        m_remark = new SearchRemark(window());
    const bool news = !m_remark->isVisible();
    m_remark->say(m_mistake, *this);
    if (news) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    placeRemark();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_remark != nullptr)
        m_remark->hide();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace sillon
