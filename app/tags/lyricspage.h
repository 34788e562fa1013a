// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/lyrics.h"
#include "music/track.h"

#include <QWidget>

#include <functional>
#include <optional>

class QListView;
class QStackedLayout;
class QStandardItemModel;

namespace sillon {

class Background;
class EmptyState;
class LyricsDelegate;
class PageHeader;
class Player;

/// The words of what sounds: timed ones follow the music, and a line leads to its place in it.
class LyricsPage : public QWidget
{
    Q_OBJECT
public:
    /// The lyrics of a file; asked on a worker.
    using ReadLyrics = std::function<Result<Lyrics>(const QString& path)>;

    LyricsPage(Player& player, Background& background, ReadLyrics read, QWidget* parent = nullptr);

    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] int currentLine() const; ///< -1: none is sung

public Q_SLOTS:
    /// The files have changed: reads the lyrics again.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void take(const QString& path, const Result<Lyrics>& lyrics);
    void showLines();
    void showEmpty();
    void showPosition(qint64 positionMs);
    void seekTo(int row);

    Player& m_player;
    Background& m_background;
    ReadLyrics m_read;
    std::optional<Track> m_track;
    Lyrics m_lyrics;
    bool m_stale = true;     ///< to be read when the page is seen
    qint64 m_restsUntil = 0; ///< the hand has scrolled: the page does not, up to this moment (steady, ms)
    PageHeader* m_header;
    QListView* m_list;
    QStandardItemModel* m_model;
    LyricsDelegate* m_delegate;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace sillon
