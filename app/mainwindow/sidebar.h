// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QWidget>

#include <cstdint>

class QListView;
class QStandardItem;
class QStandardItemModel;
class QVBoxLayout;

namespace sillon {

/// The groups of pages, in the order they stand in.
enum class PageSection : std::uint8_t { Listen, Playlists, Remember, Rediscover, Shelf };

/// The list of pages under their headings, and room at its foot for what runs.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// id is the page's name in code and settings, title what people read. Pages of a section keep the order
    /// of adding.
    void addPage(PageSection section, const QString& id, const QString& title, Icon icon);
    /// Its section goes with the last page.
    void removePage(const QString& id);
    void setTitle(const QString& id, const QString& title);
    /// A count behind the title; 0 shows none. words is what a screen reader says of it ("12 waiting").
    void setCount(const QString& id, int count, const QString& words);
    /// None is chosen where no page has this id.
    void choose(const QString& id);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString titleOf(const QString& id) const;
    [[nodiscard]] QStringList ids() const; ///< from top to bottom
    /// Above those that are there.
    void addFoot(QWidget* foot);

Q_SIGNALS:
    void pageChosen(const QString& id);
    void menuWanted(const QString& id, const QPoint& at); ///< on a page's row; global

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QStandardItem* find(const QString& id) const;
    int makeSection(PageSection section);

    QStandardItemModel* m_model;
    QListView* m_list;
    QVBoxLayout* m_column;
};

} // namespace sillon
