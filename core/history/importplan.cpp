// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/importplan.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace sillon {

namespace {

using Places = std::vector<std::size_t>;

/// One comparison: which plays and which echoes are accounted for so far.
class Comparison
{
public:
    Comparison(std::span<const KnownListen> known, std::span<const ToldPlay> plays,
               std::span<const DeletedPlay> deleted)
        : m_known(known)
        , m_plays(plays)
        , m_deleted(deleted)
        , m_isSeen(known.size(), false)
        , m_isTold(plays.size(), false)
    {
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (known[i].echo)
                m_echoes[known[i].echo->playedAt].push_back(i);
        }
    }

    void dropRepeats();
    void findUnchanged();
    void findCorrected();
    void matchRest();
    void findGone(const HistoryRange& whole);
    [[nodiscard]] ImportPlan take() { return std::move(m_plan); }

private:
    [[nodiscard]] bool isSameEcho(std::size_t known, std::size_t play) const
    {
        const Recording& told = m_plays[play].listen.recording;
        return m_known[known].echo->artist == told.artist && m_known[known].echo->title == told.title;
    }
    [[nodiscard]] bool hasOtherNames(std::size_t known, std::size_t play) const;
    [[nodiscard]] bool isDeleted(const DeletedPlay& deleted, std::size_t play) const;
    void leaveDeleted(const DeletedPlay& deleted, std::size_t play);
    void see(std::size_t known, std::size_t play);
    void correct(std::size_t known, std::size_t play, bool echoToo);

    std::span<const KnownListen> m_known;
    std::span<const ToldPlay> m_plays;
    std::span<const DeletedPlay> m_deleted;
    std::vector<bool> m_isSeen; ///< of the known ones: the source still tells of it
    std::vector<bool> m_isTold; ///< of the plays: it is dealt with
    QHash<qint64, Places> m_echoes;
    ImportPlan m_plan;
};

/// The same play on a page twice is one play: services hold a song once a second.
void Comparison::dropRepeats()
{
    QHash<std::pair<qint64, std::pair<QString, QString>>, bool> seen;
    for (std::size_t i = 0; i < m_plays.size(); ++i) {
        const Listen& told = m_plays[i].listen;
        bool& known = seen[{told.listenedAt, {told.recording.artist, told.recording.title}}];
        m_isTold[i] = known;
        known = true;
    }
}

void Comparison::see(std::size_t known, std::size_t play)
{
    m_isSeen[known] = true;
    m_isTold[play] = true;
}

/// A listen of our own keeps what its file said; one that came from elsewhere is called as it is there.
bool Comparison::hasOtherNames(std::size_t known, std::size_t play) const
{
    const Listen& stored = m_known[known].listen;
    const Listen& told = m_plays[play].listen;
    if (stored.origin != told.origin || m_known[known].heldElsewhere)
        return false;
    return stored.recording != told.recording || stored.release != told.release;
}

void Comparison::correct(std::size_t known, std::size_t play, bool echoToo)
{
    const bool renames = hasOtherNames(known, play);
    see(known, play);
    if (renames || echoToo)
        m_plan.corrections.push_back({play, m_known[known].listen.id, renames});
}

void Comparison::findUnchanged()
{
    for (std::size_t play = 0; play < m_plays.size(); ++play) {
        const auto here =
            m_isTold[play] ? m_echoes.cend() : m_echoes.constFind(m_plays[play].listen.listenedAt);
        if (here == m_echoes.cend())
            continue;
        const auto same = std::find_if(here->begin(), here->end(), [&](std::size_t known) {
            return !m_isSeen[known] && isSameEcho(known, play);
        });
        if (same != here->end())
            correct(*same, play, false);
    }
}

/// What was told at that very second under another name, and is told so no more.
void Comparison::findCorrected()
{
    for (std::size_t play = 0; play < m_plays.size(); ++play) {
        const auto here =
            m_isTold[play] ? m_echoes.cend() : m_echoes.constFind(m_plays[play].listen.listenedAt);
        if (here == m_echoes.cend())
            continue;
        const auto free =
            std::find_if(here->begin(), here->end(), [this](std::size_t known) { return !m_isSeen[known]; });
        if (free != here->end())
            correct(*free, play, true);
    }
}

/// What was told of it before tells its second; else it may be told a little off, as any play.
bool Comparison::isDeleted(const DeletedPlay& deleted, std::size_t play) const
{
    return !deleted.toldThere ||
           std::llabs(deleted.second - m_plays[play].listen.listenedAt) <= sentMatchSeconds;
}

/// Deleted plays are matched with those that are here, so that of a song that was heard twice the right one
/// stays away.
void Comparison::matchRest()
{
    Places storedPlaces;
    std::vector<MatchPlay> stored;
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        if (m_known[i].echo)
            continue; // the source tells of it as a play of its own
        storedPlaces.push_back(i);
        stored.push_back({m_known[i].listen.listenedAt, m_known[i].artistKey, m_known[i].titleKey,
                          m_known[i].sentThere, m_known[i].others});
    }
    for (const DeletedPlay& each : m_deleted)
        stored.push_back({each.second, each.artistKey, each.titleKey, each.toldThere, {}});
    Places playPlaces;
    std::vector<MatchPlay> plays;
    for (std::size_t i = 0; i < m_plays.size(); ++i) {
        if (m_isTold[i])
            continue;
        playPlaces.push_back(i);
        plays.push_back({m_plays[i].listen.listenedAt, m_plays[i].artistKey, m_plays[i].titleKey, false, {}});
    }
    const auto matches = matchListens(stored, plays);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i] && *matches[i] < storedPlaces.size())
            m_plan.joins.push_back({playPlaces[i], m_known[storedPlaces[*matches[i]]].listen.id});
        else if (matches[i] && isDeleted(m_deleted[*matches[i] - storedPlaces.size()], playPlaces[i]))
            leaveDeleted(m_deleted[*matches[i] - storedPlaces.size()], playPlaces[i]);
        else
            m_plan.fresh.push_back(playPlaces[i]);
    }
}

void Comparison::leaveDeleted(const DeletedPlay& deleted, std::size_t play)
{
    m_plan.deleted.push_back(play);
    if (!deleted.toldThere)
        m_plan.recognised.push_back({play, deleted.listen});
}

void Comparison::findGone(const HistoryRange& whole)
{
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const KnownListen& known = m_known[i];
        if (m_isSeen[i] || !known.echo || !whole.contains(known.echo->playedAt))
            continue;
        const bool removes = !isOurs(known.listen.origin) && !known.heldElsewhere;
        m_plan.gone.push_back({known.listen.id, known.echo->playedAt, removes});
    }
}

} // namespace

ImportPlan planImport(std::span<const KnownListen> known, std::span<const ToldPlay> plays,
                      const HistoryRange& whole, std::span<const DeletedPlay> deleted)
{
    Comparison comparison(known, plays, deleted);
    comparison.dropRepeats();
    comparison.findUnchanged();
    // A file that tells of other plays does not say that those of another file are no more.
    if (!whole.isEmpty())
        comparison.findCorrected();
    comparison.matchRest();
    comparison.findGone(whole);
    return comparison.take();
}

} // namespace sillon
