// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/librarytools.h"
#include "search/searchquery.h"
#include "settings/settingkey.h"
#include "widgets/searchable.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QSlider;
class QStackedLayout;
class QToolButton;

namespace sillon {

class CoverGrid;
class CoverModel;
class EmptyState;
class PageHeader;

/// A page that is one grid of covers: its order, the size of its covers, what the search box leaves of it,
/// and what it says when there is nothing to show. Which covers is said by who derives from it.
class CoverPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    ~CoverPage() override;

    void search(const QString& words) override;
    void keepDespite(const QString& reason) override;

    /// "size=176 sort=plays:reversed" for the settings; what is not understood is left out.
    [[nodiscard]] QString layoutText() const;
    void setLayoutText(const QString& text);

    [[nodiscard]] CoverGrid& grid() { return *m_grid; }

public Q_SLOTS:
    /// Music is being looked for just now: an empty page says so.
    void setScanning(bool scanning);

Q_SIGNALS:
    void addFolderWanted();
    void searchClearWanted();
    void layoutChosen(); ///< the order or the size of the covers, by the user

protected:
    void resizeEvent(QResizeEvent* event) override;

    struct Order
    {
        QString name; ///< in the settings
        QString title;
        bool byPlays = false; ///< or by when they were
    };

    /// layoutKey: where layoutText() is kept.
    CoverPage(const LibraryTools& parts, CoverModel& model, const QString& title, std::vector<Order> orders,
              const SettingKey<QString>& layoutKey);

    /// To be called when everything is made.
    void begin();
    void addControl(QWidget* control);
    [[nodiscard]] const LibraryTools& parts() const { return m_parts; }
    [[nodiscard]] int order() const { return m_order; } ///< index of the orders
    [[nodiscard]] bool isReversed() const { return m_reversed; }

    /// Puts covers into the model: of these tracks, or all.
    virtual void fill(const std::optional<std::vector<int>>& rows) = 0;
    /// How many there are without a search.
    [[nodiscard]] virtual int wholeCount() const = 0;
    /// "12 albums", "3 of 12 albums".
    [[nodiscard]] virtual QString countText(int shown, int all) const = 0;
    [[nodiscard]] virtual QString showAllText() const = 0; ///< "Show all albums"
    virtual void open(int row) = 0;
    void refill();

private:
    [[nodiscard]] bool canShow() const;
    void showSlider();
    void takeCoverSize();
    void storeLayout();
    void makeControls(const std::vector<Order>& orders);
    void connectGrid();
    void chooseOrder(int order, bool reversed);
    void showFitting();
    void showReversed();
    void rememberShown();
    void pressEmptyButton();
    [[nodiscard]] std::optional<int> rowShowing(qint64 track) const;

    LibraryTools m_parts;
    const SettingKey<QString>& m_layoutKey;
    QTimer m_rest; ///< what was chosen is stored when it rests
    CoverModel& m_model;
    std::vector<Order> m_orders;
    PageHeader* m_header;
    QComboBox* m_orderBox;
    QToolButton* m_reverse;
    QSlider* m_size;
    CoverGrid* m_grid;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QList<qint64> m_shownTracks; ///< of each row, to find it again after a reset of the catalogue
    QString m_words;
    SearchQuery m_query;
    QString m_notUnderstood; ///< why what is typed is not searched for; empty: it is
    int m_order = 0;
    bool m_reversed = false;
    bool m_scanning = false;
    bool m_failed = false; ///< the library could not be read
    QString m_failure;
};

} // namespace sillon
