// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblecolumns.h"

#include "music/matchkey.h"
#include "scrobbling/submission.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace sillon {

namespace {

constexpr std::size_t mostLookedUp = 5000; // beyond, reading all anew is quicker than one by one
constexpr std::size_t stopLookEvery = 65536;
constexpr qsizetype wordsAtOnce = 32; // a bit each

std::uint8_t bitOf(Fate fate)
{
    return static_cast<std::uint8_t>(fate);
}

constexpr std::uint8_t maySoonChange =
    static_cast<std::uint8_t>(Fate::Waiting) | static_cast<std::uint8_t>(Fate::Ignored) |
    static_cast<std::uint8_t>(Fate::Failed) | static_cast<std::uint8_t>(Fate::Expired);

Fate fateOf(QByteArrayView state)
{
    if (state == "sent")
        return Fate::Sent;
    if (state == "ignored")
        return Fate::Ignored;
    if (state == "failed")
        return Fate::Failed;
    return state == "expired" ? Fate::Expired : Fate::Waiting;
}

} // namespace

Result<ScrobbleColumns> ScrobbleColumns::read(Connection& connection, ListenerId listener, int newest,
                                              const std::stop_token& stop)
{
    ScrobbleColumns columns;
    columns.m_listener = listener;
    columns.m_whole = newest == 0;
    if (auto done = columns.readNames(connection); !done)
        return fail(std::move(done.error()));
    if (auto done = columns.readListens(connection, newest, stop); !done)
        return fail(std::move(done.error()));
    if (auto done = columns.readFates(connection, stop); !done)
        return fail(std::move(done.error()));
    return columns;
}

Done ScrobbleColumns::readListens(Connection& c, int newest, const std::stop_token& stop)
{
    const QByteArray limit = newest > 0 ? " LIMIT " + QByteArray::number(newest) : QByteArray();
    auto done = c.scan("SELECT id, recording_id, release_id, listened_at FROM listens WHERE listener_id = " +
                           QByteArray::number(m_listener) + " ORDER BY listened_at DESC, id DESC" + limit,
                       [&](const PlainRow& row) {
                           if (m_ids.size() % stopLookEvery == 0 && stop.stop_requested())
                               return;
                           add(row.integer(0), row.integer(1), row.integer(2), row.integer(3));
                       });
    if (!done)
        return done;
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    std::reverse(m_ids.begin(), m_ids.end());
    std::reverse(m_recordingOf.begin(), m_recordingOf.end());
    std::reverse(m_releaseOf.begin(), m_releaseOf.end());
    m_fates.assign(m_ids.size(), 0);
    orderById();
    return {};
}

void ScrobbleColumns::orderById()
{
    m_byId.resize(m_ids.size());
    std::iota(m_byId.begin(), m_byId.end(), Row(0));
    const auto lower = [this](Row a, Row b) { return m_ids[a] < m_ids[b]; };
    if (!std::is_sorted(m_ids.begin(), m_ids.end()))
        std::sort(m_byId.begin(), m_byId.end(), lower);
    m_highestId = m_byId.empty() ? 0 : m_ids[m_byId.back()];
}

Done ScrobbleColumns::readNames(Connection& c)
{
    if (auto done = m_recordings.readOn(c, "SELECT id, artist_key, title_key FROM recordings WHERE id > ");
        !done)
        return done;
    return m_releases.readOn(c, "SELECT id, title_key, NULL FROM releases WHERE id > ");
}

void ScrobbleColumns::add(ListenId id, qint64 recording, qint64 release, qint64 listenedAt)
{
    m_lastListenedAt = std::max(m_lastListenedAt, listenedAt);
    m_ids.push_back(id);
    m_recordingOf.push_back(m_recordings.placeOf(recording));
    m_releaseOf.push_back(m_releases.placeOf(release));
}

Done ScrobbleColumns::readFates(Connection& c, const std::stop_token& stop)
{
    if (m_ids.empty())
        return {};
    const auto isLower = [this](Row row, ListenId id) { return m_ids[row] < id; };
    auto at = m_byId.begin();
    // Submissions mostly stand in the order of their listens: the next one is near.
    const auto rowOf = [&](qint64 id) -> std::optional<Row> {
        if (at == m_byId.end() || m_ids[*at] > id)
            at = std::lower_bound(m_byId.begin(), m_byId.end(), id, isLower);
        else
            at = std::find_if(at, m_byId.end(), [&](Row row) { return m_ids[row] >= id; });
        return at != m_byId.end() && m_ids[*at] == id ? std::optional(*at) : std::nullopt;
    };
    const QByteArray from =
        m_whole ? QByteArray() : " WHERE listen_id >= " + QByteArray::number(m_ids[m_byId.front()]);
    auto done =
        c.scan("SELECT listen_id, account_id, state FROM submissions" + from, [&](const PlainRow& row) {
            if (const auto found = rowOf(row.integer(0)))
                mark(*found, row.integer(1), fateOf(row.bytes(2)));
        });
    if (!done)
        return done;
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    at = m_byId.begin();
    return c.scan("SELECT listen_id, account_id FROM unowed" + from, [&](const PlainRow& row) {
        const auto account = row.isNull(1) ? std::nullopt : std::optional(row.integer(1));
        if (const auto found = rowOf(row.integer(0)))
            mark(*found, account, Fate::Unowed);
    });
}

Result<bool> ScrobbleColumns::refresh(Connection& connection)
{
    if (!m_whole)
        return false;
    std::vector<Row> open;
    for (Row row = 0; row < m_fates.size(); ++row) {
        if ((m_fates[row] & maySoonChange) != 0)
            open.push_back(row);
    }
    if (open.size() > mostLookedUp)
        return false;
    const std::size_t before = m_ids.size();
    const auto appended = appendNew(connection);
    if (!appended || !*appended)
        return appended;
    for (std::size_t row = before; row < m_ids.size(); ++row)
        open.push_back(static_cast<Row>(row));
    for (const Row row : open) {
        if (auto done = readFatesOf(connection, row); !done)
            return fail(std::move(done.error()));
    }
    return true;
}

/// False when listens went, moved, or came from before those that are known.
Result<bool> ScrobbleColumns::appendNew(Connection& c)
{
    const QString of = QStringLiteral("FROM listens WHERE listener_id = ? ");
    const auto all = c.number(QStringLiteral("SELECT count(*) ") + of, {m_listener});
    if (!all)
        return fail(all.error());
    const auto later =
        c.number(QStringLiteral("SELECT count(*) ") + of + QStringLiteral("AND listened_at >= ? AND id > ?"),
                 {m_listener, m_lastListenedAt, m_highestId});
    if (!later)
        return fail(later.error());
    if (*all != static_cast<qint64>(m_ids.size()) + *later || *later > static_cast<qint64>(mostLookedUp))
        return false;
    if (*later == 0)
        return true;
    if (auto names = readNames(c); !names)
        return fail(std::move(names.error()));
    auto done = c.each(QStringLiteral("SELECT id, recording_id, release_id, listened_at ") + of +
                           QStringLiteral("AND listened_at >= ? AND id > ? ORDER BY listened_at, id"),
                       {m_listener, m_lastListenedAt, m_highestId}, [&](const sillon::Row& row) {
                           add(row.integer(0), row.integer(1), row.integer(2), row.integer(3));
                       });
    if (!done)
        return fail(std::move(done.error()));
    m_fates.resize(m_ids.size(), 0);
    orderById();
    return true;
}

Done ScrobbleColumns::readFatesOf(Connection& c, Row row)
{
    unmark(row);
    auto owed = c.each(
        QStringLiteral("SELECT account_id, state FROM submissions WHERE listen_id = ?"), {m_ids[row]},
        [&](const sillon::Row& found) { mark(row, found.integer(0), fateOf(found.text(1).toLatin1())); });
    if (!owed)
        return owed;
    return c.each(QStringLiteral("SELECT account_id FROM unowed WHERE listen_id = ?"), {m_ids[row]},
                  [&](const sillon::Row& found) { mark(row, found.optionalInteger(0), Fate::Unowed); });
}

void ScrobbleColumns::mark(Row row, std::optional<AccountId> account, Fate fate)
{
    m_fates[row] |= bitOf(fate);
    if (!account)
        return;
    std::vector<std::uint8_t>& bits = column(*account).fates;
    if (bits.size() <= row)
        bits.resize(m_ids.size(), 0);
    bits[row] |= bitOf(fate);
}

void ScrobbleColumns::unmark(Row row)
{
    m_fates[row] = 0;
    for (AccountColumn& account : m_accounts) {
        if (row < account.fates.size())
            account.fates[row] = 0;
    }
}

ScrobbleColumns::AccountColumn& ScrobbleColumns::column(AccountId account)
{
    for (AccountColumn& known : m_accounts) {
        if (known.account == account)
            return known;
    }
    return m_accounts.emplace_back(AccountColumn{account, {}});
}

const ScrobbleColumns::AccountColumn* ScrobbleColumns::columnOf(AccountId account) const
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(),
                     [account](const AccountColumn& known) { return known.account == account; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void ScrobbleColumns::keepThoseWith(const QString& words, std::vector<Row>& rows) const
{
    const QStringList folded = foldedText(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < folded.size(); from += wordsAtOnce) {
        QList<QByteArray> some;
        for (const QString& word : folded.mid(from, wordsAtOnce))
            some.append(word.toUtf8());
        const auto all = static_cast<std::uint32_t>((quint64(1) << static_cast<unsigned>(some.size())) - 1);
        const std::vector<std::uint32_t> recordings = m_recordings.marksOf(some);
        const std::vector<std::uint32_t> releases = m_releases.marksOf(some);
        std::erase_if(rows, [&](Row row) {
            return (recordings[m_recordingOf[row]] | releases[m_releaseOf[row]]) != all;
        });
    }
}

std::vector<ListenId> ScrobbleColumns::find(const ScrobblesWanted& wanted) const
{
    const AccountColumn* account = wanted.account ? columnOf(*wanted.account) : nullptr;
    if (wanted.account && account == nullptr)
        return {};
    const std::vector<std::uint8_t>& bits = account != nullptr ? account->fates : m_fates;
    const bool anyFate = !wanted.fate && account == nullptr;
    const std::uint8_t mask = wanted.fate ? bitOf(*wanted.fate) : 0xFF;
    std::vector<Row> rows;
    rows.reserve(m_ids.size());
    for (auto row = static_cast<Row>(m_ids.size()); row-- > 0;) {
        const std::uint8_t fate = row < bits.size() ? bits[row] : 0;
        if (anyFate || (fate & mask) != 0)
            rows.push_back(row);
    }
    keepThoseWith(wanted.words, rows);
    std::vector<ListenId> found(rows.size());
    std::transform(rows.begin(), rows.end(), found.begin(), [this](Row row) { return m_ids[row]; });
    return found;
}

int ScrobbleColumns::count(Fate fate, std::optional<AccountId> account) const
{
    const AccountColumn* column = account ? columnOf(*account) : nullptr;
    if (account && column == nullptr)
        return 0;
    const std::vector<std::uint8_t>& bits = column != nullptr ? column->fates : m_fates;
    return static_cast<int>(std::count_if(
        bits.begin(), bits.end(), [mask = bitOf(fate)](std::uint8_t bit) { return (bit & mask) != 0; }));
}

} // namespace sillon
