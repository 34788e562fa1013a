// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutssettingspage.h"

#include "application/words.h"
#include "widgets/tokens.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sillon {

namespace {

/// Qt tells screen readers nothing of a field for keys but that it is there.
QAccessibleInterface* keyField(const QString& className, QObject* object)
{
    auto* field =
        className == QLatin1String("QKeySequenceEdit") ? qobject_cast<QKeySequenceEdit*>(object) : nullptr;
    return field != nullptr ? new QAccessibleWidget(field, QAccessible::HotkeyField) : nullptr;
}

} // namespace

ShortcutsSettingsPage::ShortcutsSettingsPage(Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(220);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space16, tokens::space24, tokens::space24);
    column->setSpacing(tokens::space12);
    auto* heading = new QLabel(tr("Keyboard shortcuts"), this);
    tokens::setTextSize(heading, tokens::TextSize::Section);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(makeEditor());

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsSettingsPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsSettingsPage::fill);
    fill();
}

QWidget* ShortcutsSettingsPage::makeEditor()
{
    auto* editor = new QWidget(this);
    QAccessible::installFactory(keyField);
    m_edit = new QKeySequenceEdit(editor);
    m_edit->setObjectName(QStringLiteral("shortcutEdit"));
    m_takeOver = new QPushButton(tr("Use them &here"), editor);
    m_takeOver->setObjectName(QStringLiteral("takeOverButton"));
    m_clear = new QPushButton(tr("&No keys"), editor);
    m_clear->setObjectName(QStringLiteral("clearShortcutButton"));
    m_reset = new QPushButton(tr("&Reset"), editor);
    m_reset->setObjectName(QStringLiteral("resetShortcutButton"));
    m_resetAll = new QPushButton(tr("Reset &all"), editor);
    m_resetAll->setObjectName(QStringLiteral("resetAllShortcutsButton"));
    m_words = new QLabel(editor);
    m_words->setObjectName(QStringLiteral("shortcutWords"));
    m_words->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(m_edit, 1);
    for (QPushButton* button : {m_takeOver, m_clear, m_reset, m_resetAll})
        row->addWidget(button);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    column->addWidget(m_words);
    column->addLayout(row);

    connect(m_edit, &QKeySequenceEdit::editingFinished, this, &ShortcutsSettingsPage::take);
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsSettingsPage::takeOver);
    connect(m_clear, &QPushButton::clicked, this, [this] { store({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Shortcuts::Entry* entry = chosen()) {
            m_edit->setKeySequence(entry->byDefault);
            take(); // its keys may be another's by now
        }
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { tell(m_shortcuts.resetAll()); });
    return editor;
}

void ShortcutsSettingsPage::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Shortcuts::Entry& entry : m_shortcuts.entries()) {
            auto* item = new QTreeWidgetItem(m_list);
            const QString keys = m_shortcuts.of(entry).toString(QKeySequence::NativeText);
            item->setText(0, entry.title);
            item->setText(1, keys);
            item->setSizeHint(0, QSize(0, tokens::controlHeight));
            item->setData(0, Qt::AccessibleTextRole,
                          tr("%1: %2", "an action and its keys")
                              .arg(entry.title, keys.isEmpty() ? tr("no keys") : keys));
            QFont font = m_list->font();
            font.setBold(!m_shortcuts.isDefault(entry));
            item->setFont(1, font);
        }
        m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    showChosen();
}

const Shortcuts::Entry* ShortcutsSettingsPage::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_shortcuts.entries().at(static_cast<std::size_t>(row));
}

void ShortcutsSettingsPage::showChosen()
{
    const Shortcuts::Entry* entry = chosen();
    if (entry == nullptr)
        return;
    const QSignalBlocker quiet(m_edit);
    const QKeySequence keys = m_shortcuts.of(*entry);
    m_edit->setKeySequence(keys);
    m_edit->setAccessibleName(tr("Keys for “%1”").arg(entry->title));
    m_words->setText(tr("Keys for “%1”").arg(entry->title));
    m_takeOver->hide();
    m_clear->setEnabled(!keys.isEmpty());
    m_reset->setEnabled(!m_shortcuts.isDefault(*entry));
}

void ShortcutsSettingsPage::take()
{
    const Shortcuts::Entry* entry = chosen();
    const QKeySequence keys = m_edit->keySequence();
    if (entry == nullptr || keys == m_shortcuts.of(*entry))
        return;
    if (const Shortcuts::Entry* other = m_shortcuts.taken(keys, *entry)) {
        m_words->setText(
            tr("%1 belongs to “%2” already.").arg(keys.toString(QKeySequence::NativeText), other->title));
        m_edit->setAccessibleDescription(m_words->text());
        m_takeOver->show();
        return;
    }
    store(keys);
}

/// Takes the keys away from whoever has them.
void ShortcutsSettingsPage::takeOver()
{
    const Shortcuts::Entry* entry = chosen();
    const QKeySequence keys = m_edit->keySequence();
    if (entry == nullptr)
        return;
    while (const Shortcuts::Entry* other = m_shortcuts.taken(keys, *entry)) {
        if (const Done done = m_shortcuts.set(*other, {}); !done)
            return tell(done);
    }
    store(keys);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ShortcutsSettingsPage::store(const QKeySequence& keys)
{
    if (const Shortcuts::Entry* entry = chosen())
        tell(m_shortcuts.set(*entry, keys));
}

void ShortcutsSettingsPage::tell(const Done& done)
{
    if (!done)
        m_words->setText(words::error(done.error()));
}

} // namespace sillon
