// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblecolumns.h"

#include "music/matchkey.h"
#include "scrobbling/submission.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace sillon {

namespace {

constexpr std::size_t mostLookedUp = 5000; // beyond, reading all anew is quicker than one by one
constexpr std::size_t stopLookEvery = 65536;

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

/// Gives each pair of recording and release a number, in the order they come.
class SongNumbers
{
public:
    explicit SongNumbers(std::vector<std::pair<qint64, qint64>>& keys)
        : m_keys(keys)
    {
        for (std::size_t i = 0; i < keys.size(); ++i)
            m_numbers.emplace(mixed(keys[i]), static_cast<std::uint32_t>(i));
    }

    std::uint32_t of(qint64 recording, qint64 release)
    {
        const std::pair key(recording, release);
        const auto [at, isNew] = m_numbers.emplace(mixed(key), static_cast<std::uint32_t>(m_keys.size()));
        if (isNew)
            m_keys.push_back(key);
        return at->second;
    }

private:
    /// Row ids stay far below 2^32.
    static quint64 mixed(const std::pair<qint64, qint64>& key)
    {
        return (static_cast<quint64>(key.first) << 32U) ^ static_cast<quint64>(key.second);
    }

    std::vector<std::pair<qint64, qint64>>& m_keys;
    std::unordered_map<quint64, std::uint32_t> m_numbers;
};

using TextsById = std::unordered_map<qint64, QByteArray>;

Result<TextsById> textsOf(Connection& c, const QByteArray& sql)
{
    TextsById texts;
    auto done = c.scan(sql, [&](const PlainRow& row) {
        QByteArray text = row.bytes(1).toByteArray();
        if (!row.isNull(2))
            text += '\n' + row.bytes(2).toByteArray();
        texts.emplace(row.integer(0), text);
    });
    if (!done)
        return fail(std::move(done.error()));
    return texts;
}

bool hasAll(QByteArrayView text, const QList<QByteArray>& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QByteArray& word) { return text.indexOf(word) >= 0; });
}

} // namespace

Result<ScrobbleColumns> ScrobbleColumns::read(Connection& connection, ListenerId listener, int newest,
                                              const std::stop_token& stop)
{
    ScrobbleColumns columns;
    columns.m_listener = listener;
    columns.m_whole = newest == 0;
    if (auto done = columns.readListens(connection, newest, stop); !done)
        return fail(std::move(done.error()));
    if (auto done = columns.readTexts(connection); !done)
        return fail(std::move(done.error()));
    if (auto done = columns.readFates(connection, stop); !done)
        return fail(std::move(done.error()));
    return columns;
}

Done ScrobbleColumns::readListens(Connection& c, int newest, const std::stop_token& stop)
{
    SongNumbers songs(m_songKeys);
    const QByteArray limit = newest > 0 ? " LIMIT " + QByteArray::number(newest) : QByteArray();
    auto done = c.scan("SELECT id, recording_id, release_id, listened_at FROM listens WHERE listener_id = " +
                           QByteArray::number(m_listener) + " ORDER BY listened_at DESC, id DESC" + limit,
                       [&](const PlainRow& row) {
                           if (m_ids.size() % stopLookEvery == 0 && stop.stop_requested())
                               return;
                           m_lastListenedAt = std::max(m_lastListenedAt, row.integer(3));
                           m_ids.push_back(row.integer(0));
                           m_songs.push_back(songs.of(row.integer(1), row.integer(2)));
                       });
    if (!done)
        return done;
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    std::reverse(m_ids.begin(), m_ids.end());
    std::reverse(m_songs.begin(), m_songs.end());
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

Done ScrobbleColumns::readTexts(Connection& c)
{
    const auto recordings = textsOf(c, "SELECT id, artist_key, title_key FROM recordings");
    if (!recordings)
        return fail(recordings.error());
    const auto releases = textsOf(c, "SELECT id, title_key, NULL FROM releases");
    if (!releases)
        return fail(releases.error());
    for (std::size_t song = m_textEnds.size(); song < m_songKeys.size(); ++song) {
        const auto recording = recordings->find(m_songKeys[song].first);
        const auto release = releases->find(m_songKeys[song].second);
        if (recording != recordings->end())
            m_texts += recording->second;
        if (release != releases->end())
            m_texts += '\n' + release->second;
        m_textEnds.push_back(static_cast<std::uint32_t>(m_texts.size()));
    }
    return {};
}

Done ScrobbleColumns::readFates(Connection& c, const std::stop_token& stop)
{
    if (m_ids.empty())
        return {};
    // Both sides rise by the listen's id, so one walk joins them.
    const QByteArray fromId = QByteArray::number(m_ids[m_byId.front()]);
    std::size_t at = 0;
    const auto rowOf = [&](qint64 id) -> std::optional<Row> {
        while (at < m_byId.size() && m_ids[m_byId[at]] < id)
            ++at;
        return at < m_byId.size() && m_ids[m_byId[at]] == id ? std::optional(m_byId[at]) : std::nullopt;
    };
    auto done = c.scan("SELECT listen_id, account_id, state FROM submissions WHERE listen_id >= " + fromId +
                           " ORDER BY listen_id",
                       [&](const PlainRow& row) {
                           if (const auto found = rowOf(row.integer(0)))
                               mark(*found, row.integer(1), fateOf(row.bytes(2)));
                       });
    if (!done)
        return done;
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    at = 0;
    return c.scan("SELECT listen_id, account_id FROM unowed WHERE listen_id >= " + fromId +
                      " ORDER BY listen_id",
                  [&](const PlainRow& row) {
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
    SongNumbers songs(m_songKeys);
    auto done = c.each(QStringLiteral("SELECT id, recording_id, release_id, listened_at ") + of +
                           QStringLiteral("AND listened_at >= ? AND id > ? ORDER BY listened_at, id"),
                       {m_listener, m_lastListenedAt, m_highestId}, [&](const sillon::Row& row) {
                           m_lastListenedAt = std::max(m_lastListenedAt, row.integer(3));
                           m_ids.push_back(row.integer(0));
                           m_songs.push_back(songs.of(row.integer(1), row.integer(2)));
                       });
    if (!done)
        return fail(std::move(done.error()));
    m_fates.resize(m_ids.size(), 0);
    orderById();
    if (auto texts = readTexts(c); !texts)
        return fail(std::move(texts.error()));
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

std::vector<std::uint8_t> ScrobbleColumns::songsWith(const QString& words) const
{
    QList<QByteArray> folded;
    for (const QString& word : foldedText(words).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        folded.append(word.toUtf8());
    std::vector<std::uint8_t> songs(m_textEnds.size(), 1);
    if (folded.isEmpty())
        return songs;
    std::uint32_t from = 0;
    for (std::size_t song = 0; song < m_textEnds.size(); ++song) {
        const QByteArrayView text(m_texts.constData() + from, m_textEnds[song] - from);
        songs[song] = hasAll(text, folded) ? 1 : 0;
        from = m_textEnds[song];
    }
    return songs;
}

std::vector<ListenId> ScrobbleColumns::find(const ScrobblesWanted& wanted) const
{
    const AccountColumn* account = wanted.account ? columnOf(*wanted.account) : nullptr;
    if (wanted.account && account == nullptr)
        return {};
    const std::vector<std::uint8_t>& bits = account != nullptr ? account->fates : m_fates;
    const bool anyFate = !wanted.fate && account == nullptr;
    const std::uint8_t mask = wanted.fate ? bitOf(*wanted.fate) : 0xFF;
    const std::vector<std::uint8_t> songs = songsWith(wanted.words);
    std::vector<ListenId> found;
    if (anyFate && wanted.words.trimmed().isEmpty())
        found.reserve(m_ids.size());
    for (std::size_t row = m_ids.size(); row-- > 0;) {
        const std::uint8_t fate = row < bits.size() ? bits[row] : 0;
        if ((anyFate || (fate & mask) != 0) && songs[m_songs[row]] != 0)
            found.push_back(m_ids[row]);
    }
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
