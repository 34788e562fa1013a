// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/lyricspage.h"

#include "application/words.h"
#include "base/background.h"
#include "playback/player.h"
#include "tags/lyricsdelegate.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace sillon {

namespace {

constexpr qint64 restMs = 5000; // who scrolls wants to read

qint64 steadyMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

LyricsPage::LyricsPage(Player& player, Background& background, ReadLyrics read, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_background(background)
    , m_read(std::move(read))
    , m_header(new PageHeader(tr("Lyrics"), this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new LyricsDelegate(this))
    , m_empty(new EmptyState(Icon::Lyrics, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_list->setObjectName(QStringLiteral("lyrics"));
    m_list->setAccessibleName(tr("Lyrics"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { seekTo(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { seekTo(index.row()); });
    connect(&m_player, &Player::currentChanged, this, &LyricsPage::follow);
    connect(&m_player, &Player::positionChanged, this, &LyricsPage::showPosition);
    follow();
}

int LyricsPage::currentLine() const
{
    return m_delegate->current();
}

void LyricsPage::follow()
{
    const std::optional<QueueItem> item = m_player.currentItem();
    const QString before = m_track ? m_track->path : QString();
    m_track = item ? std::optional(item->track) : std::nullopt;
    m_header->setCount(m_track ? m_track->recording.title : QString());
    if (m_track && m_track->path == before)
        return;
    m_lyrics = {};
    showLines();
    reload();
}

void LyricsPage::reload()
{
    m_stale = true;
    if (!isVisible() || !m_track)
        return showEmpty();
    m_stale = false;
    m_background.run(
        this, [read = m_read, path = m_track->path](const std::stop_token&) { return read(path); },
        [this, path = m_track->path](const Result<Lyrics>& lyrics) { take(path, lyrics); });
}

void LyricsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void LyricsPage::take(const QString& path, const Result<Lyrics>& lyrics)
{
    if (!m_track || m_track->path != path)
        return;
    m_lyrics = lyrics.value_or(Lyrics());
    showLines();
}

void LyricsPage::showLines()
{
    m_model->clear();
    for (const LyricLine& line : m_lyrics.lines) {
        auto* item = new QStandardItem(line.text);
        if (m_lyrics.timed)
            item->setToolTip(words::duration(line.atMs));
        m_model->appendRow(item);
    }
    m_delegate->setTimed(m_lyrics.timed);
    m_delegate->setCurrent(-1);
    m_restsUntil = 0;
    m_list->scrollToTop();
    showPosition(m_player.positionMs());
    showEmpty();
}

void LyricsPage::showEmpty()
{
    const bool empty = m_lyrics.isEmpty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!m_track)
        m_empty->say(Icon::Lyrics, tr("Nothing is playing. The words of a song appear here while it plays."),
                     {});
    else if (empty)
        m_empty->say(Icon::Lyrics,
                     tr("This song has no lyrics. They can stand in its tags, or in an .lrc file of its name "
                        "beside it."),
                     {});
}

void LyricsPage::showPosition(qint64 positionMs)
{
    // Positions of a part of a file count from its start; so does what is shown, lyrics are of the whole
    // file.
    const int line = m_lyrics.lineAt(positionMs + (m_track ? m_track->startMs : 0));
    const int before = m_delegate->current();
    if (line == before)
        return;
    m_delegate->setCurrent(line);
    for (const int row : {before, line}) {
        if (row >= 0)
            m_list->update(m_model->index(row, 0));
    }
    if (line >= 0 && steadyMs() >= m_restsUntil)
        m_list->scrollTo(m_model->index(line, 0), QAbstractItemView::PositionAtCenter);
}

void LyricsPage::seekTo(int row)
{
    if (!m_lyrics.timed || row < 0 || row >= static_cast<int>(m_lyrics.lines.size()))
        return;
    m_restsUntil = 0;
    const qint64 start = m_track ? m_track->startMs : 0;
    m_player.seek(std::max<qint64>(m_lyrics.lines[static_cast<std::size_t>(row)].atMs - start, 0));
}

void LyricsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_delegate->setWidth(width() - 2 * tokens::pageMargin);
    m_list->doItemsLayout();
}

bool LyricsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel)
        m_restsUntil = steadyMs() + restMs;
    return QWidget::eventFilter(watched, event);
}

} // namespace sillon
