// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedplan.h"

#include "loved/lovedtrackstore.h"
#include "music/matchkey.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace sillon {

namespace {

// A service dates a heart when it hears of it, perhaps after a night without network.
constexpr qint64 sameDateSeconds = 24 * 60 * 60;
constexpr std::size_t stepsAWrite = 500; // other writers get their turn

/// The song's key under the names of the library.
class TrueKeys
{
public:
    explicit TrueKeys(const std::vector<LovedAlias>& aliases)
    {
        for (const LovedAlias& alias : aliases) {
            if (alias.origin != AliasOrigin::None)
                m_library.insert(alias.lovedKey, songKey(alias.library));
        }
    }
    [[nodiscard]] QString of(const Recording& recording) const
    {
        const QString key = songKey(recording);
        return m_library.value(key, key);
    }

private:
    QHash<QString, QString> m_library;
};

QHash<QString, LovedTrack> byKey(const std::vector<LovedTrack>& loved, const TrueKeys& keys)
{
    QHash<QString, LovedTrack> found;
    for (const LovedTrack& one : loved)
        found.insert(keys.of(one.recording), one);
    return found;
}

/// The same; a song that has another name there, and the id of one of ours, goes under our key.
QHash<QString, LovedTrack> byOurKey(const std::vector<LovedTrack>& there,
                                    const QHash<QString, LovedTrack>& ours, const TrueKeys& keys)
{
    QHash<QString, QString> keyOfId;
    for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
        if (it->recording.mbid)
            keyOfId.insert(it->recording.mbid->text(), it.key());
    }
    QHash<QString, LovedTrack> found;
    for (const LovedTrack& one : there) {
        QString key = keys.of(one.recording);
        if (!ours.contains(key) && one.recording.mbid)
            key = keyOfId.value(one.recording.mbid->text(), key);
        found.insert(key, one);
    }
    return found;
}

qint64 newest(const LoveDifference& difference)
{
    return std::max(difference.lovedHere, difference.lovedThere);
}

/// Nothing here changes by a wish for the service; that one goes by the account's own way.
/// One song may have its heart under several names: its own, and those that aliases say mean it.
Result<int> removeUnderAllNames(Connection& connection, const Recording& recording)
{
    const QString artist = foldedText(recording.artist);
    const QString title = foldedText(recording.title);
    return connection.change(
        QStringLiteral("WITH mine(artist, title) AS (SELECT ?, ? UNION "
                       "SELECT library_artist_key, library_title_key FROM loved_aliases "
                       "WHERE artist_key = ? AND title_key = ? AND how <> 'none') "
                       "DELETE FROM loved WHERE (artist_key, title_key) IN (SELECT artist, title FROM mine) "
                       "OR (artist_key, title_key) IN (SELECT a.artist_key, a.title_key "
                       "FROM loved_aliases a JOIN mine ON a.library_artist_key = mine.artist "
                       "AND a.library_title_key = mine.title WHERE a.how <> 'none')"),
        {artist, title, artist, title});
}

Result<LovePlanDone> carryOutOne(Connection& connection, const Account& account, const LoveDecision& decision,
                                 qint64 now)
{
    const LoveDifference& difference = decision.difference;
    const Recording& recording = difference.recording;
    if (decision.step == LoveStep::Nothing || difference.side == LoveSide::Both)
        return LovePlanDone{};
    const bool loves = decision.step == LoveStep::Love;
    const bool isThere = difference.side == LoveSide::There;
    if (loves != isThere) { // loved here and missing there, or to be taken away there
        if (auto owed = LoveWishStore::owe(connection, account.id, recording, loves, now); !owed)
            return fail(std::move(owed.error()));
        return LovePlanDone{0, 1};
    }
    if (loves) {
        const auto added =
            LovedTrackStore::add(connection, {recording, difference.lovedThere}, account.service);
        if (!added)
            return fail(added.error());
        return LovePlanDone{*added ? 1 : 0, 0};
    }
    const auto removed = removeUnderAllNames(connection, recording);
    if (!removed)
        return fail(removed.error());
    return LovePlanDone{*removed, 0};
}

} // namespace

std::vector<LoveDifference> lovedPlan(const std::vector<LovedTrack>& here,
                                      const std::vector<LovedTrack>& there,
                                      const std::vector<LovedAlias>& aliases,
                                      const std::vector<LoveWish>& wishes)
{
    const TrueKeys keys(aliases);
    const auto ours = byKey(here, keys);
    const auto theirs = byOurKey(there, ours, keys);
    QSet<QString> underWay;
    for (const LoveWish& wish : wishes) {
        if (wish.reason.isEmpty())
            underWay.insert(keys.of(wish.recording));
    }
    std::vector<LoveDifference> plan;
    for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
        const auto other = theirs.constFind(it.key());
        const bool isBoth = other != theirs.cend();
        if (underWay.contains(it.key()) ||
            (isBoth && std::abs(other->lovedAt - it->lovedAt) <= sameDateSeconds))
            continue;
        plan.push_back({isBoth ? LoveSide::Both : LoveSide::Here, it->recording, it->lovedAt,
                        isBoth ? other->lovedAt : 0});
    }
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        if (!ours.contains(it.key()) && !underWay.contains(it.key()))
            plan.push_back({LoveSide::There, it->recording, 0, it->lovedAt});
    }
    std::sort(plan.begin(), plan.end(), [](const LoveDifference& a, const LoveDifference& b) {
        return std::tuple(-newest(a), a.recording.artist, a.recording.title) <
               std::tuple(-newest(b), b.recording.artist, b.recording.title);
    });
    return plan;
}

Result<LovePlanDone> carryOut(Database& database, const Account& account,
                              const std::vector<LoveDecision>& decisions, qint64 now)
{
    LovePlanDone done;
    for (std::size_t first = 0; first < decisions.size(); first += stepsAWrite) {
        const std::size_t end = std::min(first + stepsAWrite, decisions.size());
        const auto written = database.write([&](Connection& connection) -> Result<LovePlanDone> {
            LovePlanDone part;
            for (std::size_t i = first; i < end; ++i) {
                const auto one = carryOutOne(connection, account, decisions[i], now);
                if (!one)
                    return fail(one.error());
                part.here += one->here;
                part.wishes += one->wishes;
            }
            return part;
        });
        if (!written)
            return fail(written.error());
        done.here += written->here;
        done.wishes += written->wishes;
    }
    return done;
}

} // namespace sillon
