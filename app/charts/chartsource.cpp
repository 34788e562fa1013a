// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsource.h"

#include "base/background.h"
#include "charts/datedsongs.h"
#include "history/playtellers.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int yearsRestMs = 1000; ///< years are found one after another for minutes

} // namespace

ChartSource::ChartSource(Database& database, Background& background, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_background(background)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(yearsRestMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { ask(Wish::Years); });
}

void ChartSource::show(ListenerId listener, YearBasis basis, const QTimeZone& zone, const QString& name)
{
    m_name = name;
    const bool known = m_facts != nullptr || m_running;
    const bool sameListens = known && m_listener == listener && m_zone == zone;
    if (sameListens && m_basis == basis)
        return;
    m_listener = listener;
    m_basis = basis;
    m_zone = zone;
    ask(sameListens ? Wish::Years : Wish::Everything);
}

void ChartSource::showListener(ListenerId listener, const QString& name)
{
    if (m_facts || m_running)
        return show(listener, m_basis, m_zone, name);
    m_listener = listener;
    m_name = name;
}

void ChartSource::showAny()
{
    if (!m_facts && !m_running)
        ask(Wish::Everything);
}

void ChartSource::reload()
{
    if (m_facts || m_running)
        ask(Wish::Everything);
}

void ChartSource::addNewListens()
{
    if (m_facts || m_running)
        ask(Wish::NewListens);
}

void ChartSource::readYears()
{
    if (m_facts && !m_soon.isActive())
        m_soon.start();
}

void ChartSource::ask(Wish wish)
{
    m_wish = std::max(wish, m_wish.value_or(Wish::Years));
    if (!m_running)
        run();
}

void ChartSource::run()
{
    // Another listener whose reading failed before is still to be read whole.
    const bool same = m_facts && m_facts->listener == m_listener && m_facts->days->zone() == m_zone;
    const Wish wish = same ? *m_wish : Wish::Everything;
    m_wish.reset();
    m_running = true;
    const auto work = [&database = m_database, wish, listener = m_listener, basis = m_basis, zone = m_zone,
                       known = m_facts](const std::stop_token&) -> Answer {
        auto facts = std::make_shared<ChartFacts>();
        facts->listener = listener;
        facts->basis = basis;
        auto columns = wish == Wish::Everything   ? readListenColumns(database, listener)
                       : wish == Wish::NewListens ? readNewListens(database, listener, *known->columns)
                                                  : known->columns;
        if (!columns)
            return fail(std::move(columns.error()));
        facts->columns = *columns;
        auto dated = readDatedSongs(database, facts->columns->songs, basis);
        if (!dated)
            return fail(std::move(dated.error()));
        facts->dated = std::move(*dated);
        auto tellers = wish == Wish::Years ? known->tellers : readPlayTellers(database, listener);
        if (!tellers)
            return fail(std::move(tellers.error()));
        facts->tellers = std::move(*tellers);
        facts->days = wish == Wish::Years ? known->days
                                          : std::make_shared<ChartDays>(zone, facts->columns->firstAt,
                                                                        facts->columns->lastAt);
        return facts;
    };
    m_background.run(this, work, [this](const Answer& answer) { take(answer); });
}

void ChartSource::take(const Answer& answer)
{
    m_running = false;
    if (!answer) {
        m_wish.reset();
        Q_EMIT failed(answer.error());
        return;
    }
    const bool sameSongs = m_facts && m_facts->columns->songs == (*answer)->columns->songs;
    m_facts = *answer;
    if (!sameSongs)
        m_names.reset();
    if (m_wish)
        run();
    Q_EMIT changed();
}

const std::shared_ptr<const SongNames>& ChartSource::names()
{
    if (!m_names && !m_readingNames && m_facts)
        readNames();
    return m_names;
}

void ChartSource::readNames()
{
    m_readingNames = true;
    m_background.run(
        this,
        [&database = m_database, columns = m_facts->columns](const std::stop_token&) {
            return readSongNames(database, columns->songs);
        },
        [this, columns = m_facts->columns](Result<SongNames> names) {
            m_readingNames = false;
            if (!names) {
                Q_EMIT failed(names.error());
                return;
            }
            if (m_facts->columns->songs != columns->songs)
                return readNames();
            m_names = std::make_shared<SongNames>(std::move(*names));
            Q_EMIT namesRead();
        });
}

} // namespace sillon
