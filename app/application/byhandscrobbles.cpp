// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/byhandscrobbles.h"

#include <algorithm>
#include <utility>

namespace sillon {

ByHandScrobbles::ByHandScrobbles(ByHandStore& store, const SubmissionReader& submissions, const Clock& clock,
                                 QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_submissions(submissions)
    , m_clock(clock)
{}

ByHandScrobbles::~ByHandScrobbles()
{
    close();
}

ByHandScrobbles::Batch ByHandScrobbles::scrobble(const std::vector<ByHandPlan>& plans)
{
    std::vector<std::vector<TimelinePlay>> albums;
    for (const ByHandPlan& plan : plans)
        albums.push_back(plan.plays);
    const Batch batch = ++m_last;
    m_lane.post([this, batch, albums = std::move(albums), notBefore = m_clock.utcNow() + m_waitSeconds] {
        store(batch, albums, notBefore);
    });
    return batch;
}

/// On the lane. Every album is one transaction: a disk that fills up leaves whole albums.
void ByHandScrobbles::store(Batch batch, const std::vector<std::vector<TimelinePlay>>& albums,
                            qint64 notBefore)
{
    std::vector<Listen> all;
    std::optional<Error> refused;
    for (const auto& plays : albums) {
        auto listens = m_store.store(plays, notBefore);
        if (!listens) {
            refused = listens.error();
            break;
        }
        all.insert(all.end(), listens->begin(), listens->end());
    }
    m_mailbox.post([this, batch, all = std::move(all), refused] {
        if (!all.empty())
            take(batch, all);
        if (refused)
            Q_EMIT failed(batch, *refused);
    });
}

void ByHandScrobbles::take(Batch batch, const std::vector<Listen>& listens)
{
    m_open[batch] = listens;
    Q_EMIT stored(batch, listens);
    lookAgain();
}

void ByHandScrobbles::undo(Batch batch)
{
    const auto found = m_open.find(batch);
    if (found == m_open.end())
        return;
    std::vector<ListenId> ids;
    for (const Listen& listen : found->second)
        ids.push_back(listen.id);
    m_lane.post([this, batch, ids = std::move(ids)] {
        const auto removed = m_store.undo(ids);
        m_mailbox.post([this, batch, removed] {
            if (removed)
                takeUndone(batch, *removed);
            else
                Q_EMIT failed(batch, removed.error());
        });
    });
}

void ByHandScrobbles::takeUndone(Batch batch, const std::vector<ListenId>& removed)
{
    std::vector<Listen>& listens = m_open[batch];
    const auto gone = std::remove_if(listens.begin(), listens.end(), [&](const Listen& listen) {
        return std::find(removed.begin(), removed.end(), listen.id) != removed.end();
    });
    listens.erase(gone, listens.end());
    const int left = static_cast<int>(listens.size());
    if (left == 0)
        m_open.erase(batch);
    Q_EMIT undone(batch, removed, left);
}

void ByHandScrobbles::lookAgain()
{
    if (m_open.empty())
        return;
    m_lookAgain = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    m_lane.post([this, open = m_open] {
        std::map<Batch, ByHandOutcome> outcomes;
        for (const auto& [batch, listens] : open) {
            // What cannot be read now is read at the next change.
            if (auto outcome = byHandOutcome(m_submissions, listens))
                outcomes.emplace(batch, std::move(*outcome));
        }
        m_mailbox.post([this, outcomes = std::move(outcomes)] {
            m_looking = false;
            for (const auto& [batch, outcome] : outcomes)
                report(batch, outcome);
            if (m_lookAgain)
                lookAgain();
        });
    });
}

void ByHandScrobbles::report(Batch batch, const ByHandOutcome& outcome)
{
    const auto open = m_open.find(batch);
    // Taken back meanwhile: another look follows.
    if (open == m_open.end() || open->second.size() != outcome.stored.size())
        return;
    if (outcome.isSettled())
        m_open.erase(open);
    Q_EMIT reported(batch, outcome);
}

void ByHandScrobbles::close()
{
    m_lane.close();
}

} // namespace sillon
