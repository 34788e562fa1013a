// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/librarytools.h"
#include "music/track.h"
#include "widgets/visitable.h"

#include <QList>
#include <QScrollArea>

#include <functional>

class QAbstractItemView;
class QLabel;
class QVBoxLayout;

namespace sillon {

class CoverGrid;
class PageHead;
class TrackListing;

/// A page about one album or artist: its head, and sections below it that scroll with it.
class PortraitPage : public QScrollArea, public Visitable
{
    Q_OBJECT
public:
    void visit(const QString& what) override;
    [[nodiscard]] int scrollPlace() const override;
    void setScrollPlace(int place) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    PortraitPage(const LibraryTools& parts, PageHead* head);

    /// Reads the catalogue; what it is about may be gone from it.
    virtual void fill() = 0;
    /// Facts of some tracks changed: plays and hearts.
    virtual void showFacts() = 0;

    [[nodiscard]] const LibraryTools& parts() const { return m_parts; }
    [[nodiscard]] const QString& what() const { return m_what; }
    [[nodiscard]] PageHead& head() { return *m_head; }
    /// What the head's buttons play, shuffle and queue; asked anew each time.
    void connectPlaying(std::function<QList<Track>()> tracks);
    QLabel* addHeading(const QString& text);
    void addListing(TrackListing* listing);
    void addGrid(CoverGrid* grid);
    /// To be called when all sections are there.
    void endSections();
    /// Scrolls to a place of a section's view, also of one that was just filled.
    void showInSight(const QAbstractItemView* view, const QRect& place);

private:
    void layOut();
    void keepInSight(const QWidget* view, const QRect& place);

    LibraryTools m_parts;
    PageHead* m_head;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QString m_what;
};

} // namespace sillon
