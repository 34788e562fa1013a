// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenlist.h"

#include "application/services.h"
#include "listens/activitydelegate.h"
#include "widgets/longlist.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int soonMs = 50;
constexpr int readingMs = 10;
constexpr int newestFirst = 1000; // at once; a long history follows

ListensFound foundIn(const ScrobbleColumns& columns, std::optional<AccountId> account)
{
    ListensFound found;
    found.all = static_cast<qint64>(columns.size());
    for (std::size_t i = 0; i < fates.size(); ++i)
        found.counts.at(i) = columns.count(fates.at(i), account);
    return found;
}

/// The columns as they are now: those known, as far as they can take in what happened, else read again.
Result<std::shared_ptr<ScrobbleColumns>> columnsOfNow(Database& database, ListenerId listener,
                                                      std::shared_ptr<ScrobbleColumns> known, int newest,
                                                      bool isStale, const std::stop_token& stop)
{
    return database.read([&](Connection& c) -> Result<std::shared_ptr<ScrobbleColumns>> {
        if (known && !isStale)
            return known;
        if (known) {
            const auto taken = known->refresh(c);
            if (!taken)
                return fail(taken.error());
            if (*taken)
                return known;
        }
        auto read = ScrobbleColumns::read(c, listener, newest, stop);
        if (!read)
            return fail(std::move(read.error()));
        return std::make_shared<ScrobbleColumns>(std::move(*read));
    });
}

} // namespace

ListenList::ListenList(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ListenListModel(this))
    , m_list(new LongList(ActivityDelegate::rowHeight, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(*m_model, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    for (QTimer* timer : {&m_soon, &m_reading})
        timer->setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_reading.setInterval(readingMs);
    connect(&m_soon, &QTimer::timeout, this, &ListenList::ask);
    connect(&m_reading, &QTimer::timeout, this, &ListenList::readRows);
    connect(m_list, &LongList::scrolled, this, [this] {
        if (!m_reading.isActive())
            m_reading.start();
    });
    connect(m_list, &LongList::activated, this, &ListenList::activated);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListenList::currentChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListenList::currentChanged);
    watch();
}

ListenList::~ListenList() = default;

void ListenList::watch()
{
    const auto stale = [this] {
        m_isStale = true;
        if (isVisible())
            m_soon.start();
    };
    connect(&m_services.recorder(), &ListenRecorder::listenRecorded, this, stale);
    connect(&m_services.byHandScrobbles(), &ByHandScrobbles::stored, this, stale);
    connect(&m_services.byHandScrobbles(), &ByHandScrobbles::undone, this, stale);
    connect(&m_services.roster(), &AccountRoster::queueChanged, this, stale);
    connect(&m_services.roster(), &AccountRoster::accountsChanged, this, stale);
    connect(&m_services.recorder(), &ListenRecorder::startsMoved, this, &ListenList::readAnew);
    connect(&m_services, &Services::historyChanged, this, &ListenList::readAnew);
}

void ListenList::setWanted(const ScrobblesWanted& wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (isVisible())
        ask();
}

void ListenList::setListener(ListenerId listener)
{
    if (listener == m_listener)
        return;
    m_listener = listener;
    readAnew();
}

void ListenList::readAnew()
{
    m_anew = true;
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void ListenList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void ListenList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_columns.reset();
    m_isWhole = false;
    m_isStale = true;
}

void ListenList::ask()
{
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    if (m_anew)
        m_columns.reset();
    const bool isStale = m_isStale;
    // The first look takes the newest alone, so that there is something to see.
    const bool wholeNow = m_columns != nullptr || m_model->rowCount() > 0 || m_anew;
    m_isStale = false;
    m_anew = false;
    m_services.background().run(
        this,
        [&database = m_services.database(), listener = m_listener, columns = std::move(m_columns),
         wanted = m_wanted, isStale, wasWhole = m_isWhole,
         wholeNow](const std::stop_token& stop) mutable -> Result<Answer> {
            const bool known = columns && wasWhole;
            auto now = columnsOfNow(database, listener, known ? std::move(columns) : nullptr,
                                    wholeNow ? 0 : newestFirst, isStale, stop);
            if (!now)
                return fail(std::move(now.error()));
            Answer answer{*now, wholeNow, (*now)->find(wanted), foundIn(**now, wanted.account)};
            answer.isWhole = wholeNow || (*now)->size() < static_cast<std::size_t>(newestFirst);
            answer.found.found = static_cast<qint64>(answer.ids.size());
            answer.found.isWhole = answer.isWhole;
            return answer;
        },
        [this](Result<Answer> answer) { take(std::move(answer)); });
    m_columns.reset();
}

void ListenList::take(Result<Answer> answer)
{
    m_asking = false;
    if (!answer) {
        if (answer.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    if (isVisible()) {
        m_columns = std::move(answer->columns);
        m_isWhole = answer->isWhole && m_columns->isWhole();
    }
    showAnswer(*answer);
    if (isVisible() && (m_askAgain || !answer->isWhole))
        ask();
}

void ListenList::showAnswer(Answer& answer)
{
    const QModelIndex current = m_list->currentIndex();
    const ListenId id = current.isValid() ? m_model->idAt(current.row()) : 0;
    const bool others = answer.ids != m_model->ids();
    m_model->outdate();
    m_model->setIds(std::move(answer.ids));
    if (others && id != 0) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            m_list->selectionModel()->setCurrentIndex(m_model->index(row),
                                                      QItemSelectionModel::ClearAndSelect);
    }
    readRows();
    Q_EMIT answered(answer.found);
    Q_EMIT currentChanged();
}

void ListenList::readRows()
{
    const auto [first, last] = m_list->seenRows();
    const int seen = std::max(0, last - first + 1);
    std::vector<ListenId> ids = m_model->unknownBetween(first, last + seen / 2);
    if (m_readingRows || ids.empty())
        return;
    m_readingRows = true;
    m_services.background().run(
        this,
        [&database = m_services.database(), ids = std::move(ids)](const std::stop_token&) {
            return readPlayRows(database, ids);
        },
        [this](const Result<std::vector<PlayRow>>& rows) {
            m_readingRows = false;
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_model->setRows(*rows, m_services.roster().accounts());
            Q_EMIT currentChanged();
            const bool allThere = std::all_of(rows->begin(), rows->end(),
                                              [](const PlayRow& row) { return row.listen.id != 0; });
            if (allThere)
                readRows(); // it was scrolled meanwhile
            else
                readAnew();
        });
}

std::vector<ListenId> ListenList::chosen() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<ListenId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_model->idAt(row));
    return ids;
}

const PlayRow* ListenList::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->rowAt(current.row()) : nullptr;
}

} // namespace sillon
