// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/trackspage.h"

#include "application/words.h"
#include "base/background.h"
#include "library/librarymodel.h"
#include "playback/player.h"
#include "widgets/buttons.h"
#include "widgets/covercache.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"
#include "widgets/tracktable.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

namespace sillon {

namespace {

/// A queue is something one can look through: a double click in a huge table takes the rows around, not all.
constexpr int mostQueued = 5000;
constexpr int keptBefore = 500;
constexpr int restMs = 500; // between two questions

} // namespace

TracksPage::TracksPage(Player& player, Background& background, CoverCache& covers, AllTracks allTracks,
                       QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_background(background)
    , m_allTracks(std::move(allTracks))
    , m_model(new LibraryModel(this))
    , m_header(new PageHeader(tr("Tracks"), this))
    , m_table(new TrackTable(*m_model, &covers, this))
    , m_empty(new EmptyState(Icon::FolderAdd, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    auto* tableFrame = new QWidget(this);
    auto* inset = new QHBoxLayout(tableFrame);
    inset->setContentsMargins(0, 0, 0, 0);
    inset->setSpacing(0);
    inset->addSpacing(tokens::space16);
    inset->addWidget(m_table);
    m_stack->addWidget(tableFrame);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_stale)
            reload();
    });
    makeHeader();
    connectTable();
    followPlayer();
    setFocusProxy(m_table);
    connect(m_empty, &EmptyState::buttonClicked, this, &TracksPage::pressEmptyButton);
    showFitting();
}

void TracksPage::makeHeader()
{
    m_shuffle = new QPushButton(themedIcon(Icon::Shuffle), tr("Shuffle all"), this);
    m_shuffle->setToolTip(tr("Play everything shown, in random order"));
    connect(m_shuffle, &QPushButton::clicked, this, &TracksPage::shuffleAll);
    m_header->addControl(m_shuffle);
}

void TracksPage::connectTable()
{
    m_table->setAccessibleName(tr("Tracks"));
    m_table->setColumns({TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::Year,
                         TrackColumn::Length});
    m_table->setSorting(m_column, m_direction);
    connect(m_table, &TrackTable::rowActivated, this, &TracksPage::playFrom);
    connect(m_table, &TrackTable::sortChosen, this, &TracksPage::sortBy);
    connect(m_table, &TrackTable::menuWanted, this, &TracksPage::showMenu);
}

void TracksPage::followPlayer()
{
    const auto track = [this] {
        const std::optional<QueueItem> item = m_player.currentItem();
        m_model->setCurrentPath(item ? item->track.path : QString());
    };
    const auto state = [this] { m_table->setPaused(m_player.state() != PlaybackState::Playing); };
    connect(&m_player, &Player::currentChanged, this, track);
    connect(&m_player, &Player::stateChanged, this, state);
    track();
    state();
}

void TracksPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true))
        reload();
}

void TracksPage::reload()
{
    m_asked = true;
    if (m_loading || m_rest.isActive()) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    m_background.run(
        this,
        [all = m_allTracks, column = m_column,
         direction = m_direction](const std::stop_token& stop) -> Result<Answer> {
            Result<std::vector<Track>> tracks = all(stop);
            if (!tracks)
                return fail(tracks.error());
            Answer answer;
            answer.list = std::make_shared<const TrackList>(std::move(*tracks));
            answer.order = answer.list->order(column, direction);
            return answer;
        },
        [this](Result<Answer> answer) { take(std::move(answer)); });
    showFitting();
}

void TracksPage::take(Result<Answer> answer)
{
    m_loading = false;
    if (answer) {
        const std::vector<int> chosen = m_table->chosenRows();
        const QString path = chosen.empty() ? QString() : m_model->trackAt(chosen.front()).path;
        ++m_sortQuestion; // an older sort was of the older list
        m_model->setList(std::move(answer->list), std::move(answer->order));
        if (const int row = m_model->rowOf(path); row >= 0)
            m_table->chooseRows({row});
        m_loaded = true;
        m_error.reset();
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        m_error = answer.error();
    }
    showFitting();
    m_rest.start(restMs);
}

void TracksPage::sortBy(TrackColumn column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    if (m_loading) {
        m_stale = true; // the answer under way is sorted otherwise
        return;
    }
    m_background.run(
        this,
        [list = m_model->list(), column, direction](const std::stop_token&) {
            return list->order(column, direction);
        },
        [this, question = ++m_sortQuestion](std::vector<int> order) {
            if (question == m_sortQuestion)
                m_model->setOrder(std::move(order));
        });
}

void TracksPage::search(const QString& words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_model->setWords(words);
    m_table->scrollToTop();
    showFitting();
}

QString TracksPage::searchHint() const
{
    return tr("Search tracks");
}

void TracksPage::showFitting()
{
    showCount();
    m_shuffle->setVisible(m_model->rowCount() > 0);
    // While the first answer is on its way the table waits empty: nothing jumps, and it has the keyboard
    // already.
    if (m_model->rowCount() > 0 || (!m_loaded && !m_error))
        return m_stack->setCurrentIndex(0);
    if (m_error && !m_loaded) {
        m_empty->say(Icon::Error, words::error(*m_error), tr("Try again"));
    } else if (m_model->list()->size() == 0) {
        m_empty->say(Icon::FolderAdd,
                     tr("No music here yet. Add the folder your music is in, or drop it onto this window."),
                     tr("Add a music folder…"));
    } else {
        m_empty->say(Icon::Search, tr("Nothing found for “%1”.").arg(m_words), tr("Show all tracks"));
    }
    m_stack->setCurrentIndex(1);
}

void TracksPage::showCount()
{
    const int all = m_model->list()->size();
    const QLocale locale;
    if (!m_loaded && !m_error)
        m_header->setCount(tr("Loading…"));
    else if (all == 0)
        m_header->setCount({});
    else if (m_words.trimmed().isEmpty())
        m_header->setCount(tr("%Ln tracks", nullptr, all));
    else
        m_header->setCount(
            tr("%1 of %2 tracks").arg(locale.toString(m_model->rowCount()), locale.toString(all)));
}

void TracksPage::pressEmptyButton()
{
    if (m_error && !m_loaded)
        reload();
    else if (m_model->list()->size() == 0)
        Q_EMIT addFolderWanted();
    else
        Q_EMIT searchClearWanted();
}

void TracksPage::playFrom(int row)
{
    const int first = m_model->rowCount() <= mostQueued ? 0 : std::max(0, row - keptBefore);
    const int last = std::min(m_model->rowCount(), first + mostQueued);
    std::vector<int> rows(static_cast<std::size_t>(last - first));
    std::iota(rows.begin(), rows.end(), first);
    m_player.playTracks(m_model->tracksAt(rows), row - first);
}

void TracksPage::shuffleAll()
{
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    if (rows.empty())
        return;
    if (rows.size() > mostQueued) {
        std::shuffle(rows.begin(), rows.end(), std::mt19937(Player::randomSeed()));
        rows.resize(mostQueued);
    }
    m_player.setShuffle(true);
    m_player.playTracks(m_model->tracksAt(rows), -1);
}

void TracksPage::showMenu(const QPoint& at)
{
    const QList<Track> tracks = m_model->tracksAt(m_table->chosenRows());
    if (tracks.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(themedIcon(Icon::Play), tr("Play now")), &QAction::triggered, this,
            [this, tracks] { m_player.playTracks(tracks); });
    connect(menu->addAction(themedIcon(Icon::PlayNext), tr("Play next")), &QAction::triggered, this,
            [this, tracks] { m_player.addNext(tracks); });
    connect(menu->addAction(themedIcon(Icon::PlayLast), tr("Add to the queue")), &QAction::triggered, this,
            [this, tracks] { m_player.addLast(tracks); });
    menu->popup(at);
}

} // namespace sillon
