// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/shortcutsdialog.h"

#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sillon {

namespace {

QTreeWidgetItem* addGroup(QTreeWidget* list, const QString& title)
{
    auto* group = new QTreeWidgetItem(list, {title});
    QFont font = list->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    return group;
}

void addKeys(QTreeWidgetItem* group, const QString& title, const QKeySequence& keys)
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    auto* item = new QTreeWidgetItem(group, {title, shown});
    item->setSizeHint(0, QSize(0, tokens::hitTarget));
    item->setData(0, Qt::AccessibleTextRole, QString(title + QStringLiteral(": ") + shown));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setObjectName(QStringLiteral("allShortcuts"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    auto* change = new QPushButton(tr("&Change…"), this);
    change->setObjectName(QStringLiteral("changeShortcutsButton"));
    change->setAutoDefault(false);
    auto* close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(QStringLiteral("closeButton"));
    auto* row = new QHBoxLayout;
    row->addWidget(change);
    row->addStretch();
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space16);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    resize(QSize(460, 640).boundedTo(screen()->availableSize()));

    connect(change, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT changeWanted();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::fill);
    fill();
}

void ShortcutsDialog::fill()
{
    m_list->clear();
    QTreeWidgetItem* everywhere = addGroup(m_list, tr("Everywhere"));
    for (const Shortcuts::Entry& entry : m_shortcuts.entries()) {
        if (const QKeySequence keys = m_shortcuts.of(entry); !keys.isEmpty())
            addKeys(everywhere, entry.title, keys);
    }
    QTreeWidgetItem* lists = addGroup(m_list, tr("In lists"));
    addKeys(lists, tr("Play what is chosen"), Qt::Key_Return);
    addKeys(lists, tr("Choose everything"), QKeySequence::SelectAll);
    addKeys(lists, tr("Edit tags"), Qt::ALT | Qt::Key_Return);
    addKeys(lists, tr("Move up in a queue or playlist"), Qt::ALT | Qt::Key_Up);
    addKeys(lists, tr("Move down in a queue or playlist"), Qt::ALT | Qt::Key_Down);
    addKeys(lists, tr("Remove from a queue or playlist"), QKeySequence::Delete);
    addKeys(lists, tr("Rename a playlist"), Qt::Key_F2);
    addKeys(lists, tr("Larger covers"), Qt::CTRL | Qt::Key_Plus);
    addKeys(lists, tr("Smaller covers"), Qt::CTRL | Qt::Key_Minus);
    m_list->expandAll();
    m_list->setCurrentItem(everywhere->child(0));
}

} // namespace sillon
