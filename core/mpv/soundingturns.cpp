// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of SoundingFiles: how one file leads to another.
#include "mpv/soundingfiles.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

using Kind = SoundFact::Kind;

// Reports come every 0.05 to 0.15 s; a longer step after the output was opened anew is music that was
// dropped.
constexpr double droppedMs = 400;

} // namespace

SoundFile* SoundingFiles::open()
{
    return m_openEntry != 0 ? ofEntry(m_openEntry) : nullptr;
}

SoundFile* SoundingFiles::ofEntry(qint64 entry)
{
    if (m_follower && m_follower->entry == entry)
        return &*m_follower;
    return m_current && m_current->opened && m_current->entry == entry ? &*m_current : nullptr;
}

/// Seconds of the file that libmpv has open, counted from where its part begins.
double SoundingFiles::inOpenPart(double seconds)
{
    const SoundFile* file = open();
    return file == nullptr ? seconds : seconds - static_cast<double>(file->part.startMs) / 1000;
}

double SoundingFiles::slack() const
{
    return std::max(m_speed, 1.0);
}

void SoundingFiles::begin(SoundFacts& facts)
{
    m_current->started = true;
    facts.push_back(SoundFact::of(Kind::Started, m_current->id));
    if (m_current->durationMs > 0 && !std::exchange(m_current->durationTold, true))
        facts.push_back(SoundFact::of(Kind::Duration, m_current->id, m_current->durationMs));
    if (std::exchange(m_current->landing, false))
        facts.push_back(SoundFact::of(Kind::Sought, m_current->id, m_current->lastMs));
}

void SoundingFiles::report(SoundFacts& facts, qint64 ms)
{
    SoundFile& file = *m_current;
    if (!file.started)
        begin(facts);
    // After a change of speed libmpv's reports go back for a moment, until what was buffered has sounded.
    if (ms <= file.lastMs)
        return;
    const bool dropped = m_reopened && static_cast<double>(ms - file.lastMs) > droppedMs * slack();
    if (dropped && !m_heldMs) {
        m_heldMs =
            ms; // libmpv tells the end of the data in the same way: the next report, or END_FILE, decides
        return;
    }
    m_reopened = false;
    m_heldMs.reset();
    file.lastMs = ms;
    facts.push_back(SoundFact::of(dropped ? Kind::Sought : Kind::Position, file.id, ms));
}

/// What is still open about where the listener is, when the data end before libmpv has said it.
void SoundingFiles::settle(SoundFacts& facts, SoundFile& file)
{
    if (m_heldMs)
        file.lastMs = std::max(file.lastMs, *m_heldMs);
    if (!m_seekTargetMs && !(file.landing && file.started))
        return;
    const qint64 target = m_seekTargetMs.value_or(file.lastMs);
    file.lastMs = file.durationMs > 0 ? std::min(target, file.durationMs) : target;
    file.landing = false;
    facts.push_back(SoundFact::of(Kind::Sought, file.id, file.lastMs));
}

/// The follower is to begin in -seconds: so much of the current file is still to be heard.
void SoundingFiles::reportTail(SoundFacts& facts, double seconds)
{
    if (!m_tailSeconds)
        m_tailSeconds = -seconds;
    const qint64 ms = m_current->durationMs + wholeMs(seconds);
    if (m_current->endsEarly || ms <= m_current->lastMs)
        return;
    report(facts, ms);
}

/// The follower begins to sound.
void SoundingFiles::handOver(SoundFacts& facts)
{
    finishCurrent(facts, wholeMs(m_tailSeconds.value_or(0)));
    takeFollower(facts);
    if (m_current && m_current->opened)
        begin(facts);
}

/// Everything libmpv was given has sounded.
void SoundingFiles::finishLeft(SoundFacts& facts)
{
    while (isLeaving()) {
        finishCurrent(facts, 0);
        if (!m_follower) {
            m_current = std::exchange(m_next, std::nullopt); // libmpv got it too late for a gapless start
            return;
        }
        takeFollower(facts);
    }
}

void SoundingFiles::finishCurrent(SoundFacts& facts, qint64 tailMs)
{
    SoundFile& file = *m_current;
    if (!file.started)
        begin(facts);
    qint64 heardTo = std::max(file.durationMs, file.lastMs);
    if (file.endsEarly || file.durationMs == 0)
        heardTo = file.lastMs + tailMs;
    else if (m_follower && m_follower->failure)
        heardTo = file.lastMs; // libmpv drops the buffered end when the next file cannot be opened
    facts.push_back(SoundFact::finished(
        file.id, file.endsEarly ? FinishReason::EndedEarly : FinishReason::Ended, heardTo));
    m_current.reset();
}

void SoundingFiles::takeFollower(SoundFacts& facts)
{
    SoundFile follower = *std::exchange(m_follower, std::nullopt);
    if (std::exchange(m_followerDropped, false)) {
        takeNext(facts);
        return;
    }
    if (follower.failure) {
        facts.push_back(SoundFact::because(Kind::Failed, follower.id, *follower.failure));
        return;
    }
    m_current = std::move(follower);
}

/// libmpv has opened what is not wanted any more.
void SoundingFiles::takeNext(SoundFacts& facts)
{
    forgetOpen();
    m_current = std::exchange(m_next, std::nullopt);
    facts.push_back(SoundFact::of(m_current ? Kind::LoadCurrent : Kind::Halt));
}

void SoundingFiles::clear()
{
    m_current.reset();
    m_next.reset();
    m_follower.reset();
    m_followerDropped = false;
    m_lost = false;
    forgetOpen();
}

void SoundingFiles::forgetOpen()
{
    m_openEntry = 0;
    m_restarted = false;
    m_firstReport.reset();
    m_reopened = false;
    m_heldMs.reset();
    m_seekTargetMs.reset();
    m_tailSeconds.reset();
}

} // namespace sillon
