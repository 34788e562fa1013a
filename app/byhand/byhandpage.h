// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "byhand/album.h"
#include "byhand/byhandtools.h"
#include "widgets/covercache.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace sillon {

class AlbumLoading;
class AlbumPanel;
class AlbumSearch;
class BulkPanel;
class EmptyState;
class TrackForm;

/// Scrobbling by hand what was heard elsewhere: find an album, see its timeline, send it.
class ByHandPage : public QWidget
{
    Q_OBJECT
public:
    explicit ByHandPage(Services& services, QWidget* parent = nullptr);
    ~ByHandPage() override;

    /// Opens an album that is known already.
    void open(const Album& album, const Track& cover);
    /// Several that were heard one after another: one confirmation.
    void openSeveral(const std::vector<Album>& albums);

Q_SIGNALS:
    void connectWanted();

private:
    QWidget* makeDetail();
    void choose(const std::vector<int>& rows);
    void load(int row);
    void showTrackForm();

    Services& m_services;
    Background m_coverReading;
    CoverCache m_covers;
    ByHandTools m_tools;
    AlbumLoading* m_loading;
    AlbumSearch* m_search;
    QPushButton* m_single;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QWidget* m_albumSide;
    TrackForm* m_form;
    AlbumPanel* m_album;
    BulkPanel* m_bulk;
};

} // namespace sillon
