// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/sidebar.h"

#include "mainwindow/sidebardelegate.h"
#include "widgets/tokens.h"

#include <QListView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <memory>

namespace sillon {

namespace {

constexpr int sidebarWidth = 264; // the names of the lists we offer, whole

QString headingOf(PageSection section)
{
    switch (section) {
    case PageSection::Listen:
        return Sidebar::tr("Listen", "heading of a group of pages");
    case PageSection::Playlists:
        return Sidebar::tr("Playlists", "heading of a group of pages");
    case PageSection::Remember:
        return Sidebar::tr("Remember", "heading of a group of pages");
    case PageSection::Rediscover:
        return Sidebar::tr("Rediscover", "heading of a group of pages");
    case PageSection::Shelf:
        break;
    }
    return Sidebar::tr("Shelf", "heading of a group of pages");
}

/// The list inside: Home and Page up go to the first page, not to the heading above it.
class PageList : public QListView
{
public:
    using QListView::QListView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        QModelIndex to = QListView::moveCursor(action, modifiers);
        while (to.isValid() && !to.flags().testFlag(Qt::ItemIsEnabled) &&
               (action == MoveHome || action == MovePageUp))
            to = to.siblingAtRow(to.row() + 1);
        return to;
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new PageList(this))
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(sidebarWidth);
    m_column->setContentsMargins(tokens::space8, 0, tokens::space8, tokens::space8);
    m_column->setSpacing(tokens::space8);
    m_column->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setObjectName(QStringLiteral("sidebar"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    Q_EMIT pageChosen(index.data(sidebar::IdRole).toString());
            });
    // Entries that come later do not push the chosen one out of sight.
    connect(
        m_model, &QStandardItemModel::rowsInserted, this,
        [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint& at) {
        const QString id = m_list->indexAt(at).data(sidebar::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT menuWanted(id, m_list->viewport()->mapToGlobal(at));
    });
    // An inner page lies over the page that is chosen: choosing that again goes back to it.
    const auto again = [this](const QModelIndex& index) {
        const QString id = index.data(sidebar::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT pageChosen(id);
    };
    connect(m_list, &QListView::clicked, this, again);
    connect(m_list, &QListView::activated, this, again);
}

void Sidebar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Once the list has its new height.
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void Sidebar::addFoot(QWidget* foot)
{
    m_column->insertWidget(1, foot);
}

int Sidebar::makeSection(PageSection section)
{
    int row = 0;
    for (; row < m_model->rowCount(); ++row) {
        const QStandardItem* item = m_model->item(row);
        const int other = item->data(sidebar::SectionRole).toInt();
        if (other > static_cast<int>(section))
            break;
        if (other == static_cast<int>(section) && item->data(sidebar::IdRole).toString().isEmpty())
            return row;
    }
    auto heading = std::make_unique<QStandardItem>(headingOf(section));
    heading->setData(static_cast<int>(section), sidebar::SectionRole);
    heading->setFlags(Qt::NoItemFlags);
    m_model->insertRow(row, heading.release());
    return row;
}

void Sidebar::addPage(PageSection section, const QString& id, const QString& title, Icon icon)
{
    int row = makeSection(section) + 1;
    while (row < m_model->rowCount() &&
           m_model->item(row)->data(sidebar::SectionRole).toInt() == static_cast<int>(section))
        ++row;
    auto item = std::make_unique<QStandardItem>(title);
    item->setData(id, sidebar::IdRole);
    item->setData(static_cast<int>(section), sidebar::SectionRole);
    item->setData(static_cast<int>(icon), sidebar::IconRole);
    item->setData(title, Qt::AccessibleTextRole);
    m_model->insertRow(row, item.release());
}

QStandardItem* Sidebar::find(const QString& id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(sidebar::IdRole).toString() == id)
            return m_model->item(row);
    }
    return nullptr;
}

void Sidebar::removePage(const QString& id)
{
    const QStandardItem* item = find(id);
    if (item == nullptr)
        return;
    const int row = item->row();
    const int section = item->data(sidebar::SectionRole).toInt();
    m_model->removeRow(row);
    const auto isOfSection = [this, section](int other) {
        return other < m_model->rowCount() &&
               m_model->item(other)->data(sidebar::SectionRole).toInt() == section;
    };
    const bool headingAbove = m_model->item(row - 1)->data(sidebar::IdRole).toString().isEmpty();
    if (headingAbove && !isOfSection(row))
        m_model->removeRow(row - 1);
}

void Sidebar::setTitle(const QString& id, const QString& title)
{
    QStandardItem* item = find(id);
    if (item == nullptr)
        return;
    item->setText(title);
    item->setData(title, Qt::AccessibleTextRole);
}

void Sidebar::setCount(const QString& id, int count, const QString& words)
{
    QStandardItem* item = find(id);
    if (item == nullptr)
        return;
    item->setData(count, sidebar::CountRole);
    item->setData(count > 0 ? item->text() % QStringLiteral(", ") % words : item->text(),
                  Qt::AccessibleTextRole);
    item->setToolTip(count > 0 ? words : QString());
}

void Sidebar::choose(const QString& id)
{
    // Told by who chooses it: nobody needs to hear of it.
    const QSignalBlocker quiet(this);
    const QStandardItem* item = find(id);
    m_list->setCurrentIndex(item != nullptr ? item->index() : QModelIndex());
}

QString Sidebar::chosen() const
{
    return m_list->currentIndex().data(sidebar::IdRole).toString();
}

QString Sidebar::titleOf(const QString& id) const
{
    const QStandardItem* item = find(id);
    return item != nullptr ? item->text() : QString();
}

QStringList Sidebar::ids() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString id = m_model->item(row)->data(sidebar::IdRole).toString();
        if (!id.isEmpty())
            all.append(id);
    }
    return all;
}

} // namespace sillon
