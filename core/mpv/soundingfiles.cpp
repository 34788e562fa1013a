// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/soundingfiles.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

using Kind = SoundFact::Kind;

// libmpv says "end of file" up to 0.45 s (of real time) before the end is heard, and its last report is up to
// 0.15 s older. Data that end further from the announced length have broken off: libmpv calls that success.
constexpr double brokenOffMs = 1500;
// Decoders and the change of speed round the end up by so much.
constexpr qint64 paddingMs = 100;

qint64 withoutPadding(const SoundFile& file, qint64 ms)
{
    const bool isPadding = file.durationMs > 0 && ms > file.durationMs && ms < file.durationMs + paddingMs;
    return isPadding ? file.durationMs : ms;
}

} // namespace

SoundingFiles::SoundingFiles(bool untimed)
    : m_untimed(untimed)
{}

// --- wishes

SoundFacts SoundingFiles::play(PlaybackId id, const AudioPart& part, qint64 fromMs)
{
    SoundFacts facts = stop();
    SoundFile file;
    file.id = id;
    file.part = part;
    file.durationMs = part.lengthIn(0);
    file.fromMs = file.lastMs = fromMs;
    file.landing = fromMs > 0;
    file.load = ++m_loads;
    m_current = file;
    return facts;
}

SoundFacts SoundingFiles::stop()
{
    SoundFacts facts;
    if (m_current && m_current->started)
        facts.push_back(SoundFact::finished(m_current->id, FinishReason::Stopped, m_current->lastMs));
    clear();
    return facts;
}

bool SoundingFiles::enqueue(PlaybackId id, const AudioPart& part)
{
    SoundFile file;
    file.id = id;
    file.part = part;
    file.durationMs = part.lengthIn(0);
    file.load = ++m_loads;
    m_next = file;
    m_followerDropped = m_follower.has_value();
    return !m_follower && !m_lost;
}

void SoundingFiles::clearNext()
{
    m_next.reset();
    m_followerDropped = m_follower.has_value();
}

void SoundingFiles::reloadFrom(qint64 ms, bool asSeek)
{
    if (!m_current)
        return;
    if (m_follower && !m_followerDropped && !m_follower->failure)
        m_next = m_follower;
    m_follower.reset();
    if (m_next) {
        SoundFile next;
        next.id = m_next->id;
        next.part = m_next->part;
        next.load = ++m_loads;
        m_next = next;
    }
    SoundFile file;
    file.id = m_current->id;
    file.part = m_current->part;
    file.durationMs = m_current->durationMs;
    file.durationTold = m_current->durationTold;
    file.started = m_current->started;
    file.fromMs = file.lastMs = ms;
    file.landing = asSeek || (!file.started && ms > 0);
    file.load = ++m_loads;
    m_current = file;
    m_lost = false;
    forgetOpen();
}

void SoundingFiles::lose()
{
    if (!m_current)
        return;
    reloadFrom(m_current->lastMs, false);
    m_lost = true;
}

SoundFacts SoundingFiles::seekWhileLost(qint64 ms)
{
    if (!m_current)
        return {};
    m_current->fromMs = m_current->lastMs = ms;
    if (m_current->started)
        return {SoundFact::of(Kind::Sought, m_current->id, ms)};
    m_current->landing = ms > 0;
    return {};
}

void SoundingFiles::seekAsked(qint64 targetMs)
{
    if (m_current && open() == &*m_current)
        m_seekTargetMs = targetMs;
}

QString SoundingFiles::pathOf(qint64 entry) const
{
    for (const auto* file : {&m_current, &m_follower, &m_next}) {
        if (*file && (*file)->entry == entry)
            return (*file)->part.path;
    }
    return {};
}

// --- libmpv's events

void SoundingFiles::loaded(qint64 load, qint64 entry)
{
    if (m_current && m_current->load == load)
        m_current->entry = entry;
    else if (m_next && m_next->load == load)
        m_next->entry = entry;
}

SoundFacts SoundingFiles::fileStarted(qint64 entry)
{
    SoundFacts facts;
    forgetOpen();
    m_openEntry = entry;
    if (m_current && m_current->entry == entry) {
        m_current->opened = true;
    } else if (m_next && m_next->entry == entry) {
        m_next->opened = true;
        (m_current ? m_follower : m_current) = std::exchange(m_next, std::nullopt);
        m_followerDropped = false;
    } else if (isLeaving()) {
        // The next file was taken back or changed when libmpv had gone on to it already.
        m_follower = SoundFile{};
        m_follower->entry = entry;
        m_followerDropped = true;
    } else {
        m_openEntry = 0; // of a time before the last play(), or taken back after everything had ended
        if (!m_current)
            facts.push_back(SoundFact::of(Kind::Halt));
    }
    return facts;
}

SoundFacts SoundingFiles::restarted()
{
    SoundFacts facts;
    if (open() == nullptr)
        return facts;
    m_restarted = true;
    m_reopened = false;
    m_heldMs.reset();
    if (!m_untimed)
        return facts;
    if (m_follower)
        handOver(facts);
    if (m_current && !m_current->started)
        begin(facts);
    return facts;
}

SoundFacts SoundingFiles::positionReported(double fileSeconds)
{
    SoundFacts facts;
    const SoundFile* file = open();
    if (file == nullptr || !std::isfinite(fileSeconds))
        return facts;
    const double seconds = inOpenPart(fileSeconds);
    // The first value of a file is where it is going to begin, not where the listener is.
    if (!m_firstReport)
        m_firstReport = seconds;
    if (!m_restarted || m_seekTargetMs || seconds == *m_firstReport)
        return facts;
    if (m_follower && seconds < 0) {
        reportTail(facts, seconds);
        return facts;
    }
    if (m_follower)
        handOver(facts);
    if (open() != nullptr)
        report(facts, withoutPadding(*m_current, wholeMs(seconds)));
    return facts;
}

SoundFacts SoundingFiles::durationReported(double seconds)
{
    SoundFacts facts;
    SoundFile* file = open();
    const qint64 ms = file == nullptr ? 0 : file->part.lengthIn(wholeMs(seconds));
    if (file == nullptr || ms <= 0 || file->durationMs == ms)
        return facts;
    file->durationMs = ms;
    if (!m_follower) {
        file->durationTold = true;
        facts.push_back(SoundFact::of(Kind::Duration, file->id, ms));
    }
    return facts;
}

SoundFacts SoundingFiles::seekLanded(double seconds)
{
    SoundFacts facts;
    if (!m_current || open() != &*m_current)
        return facts;
    SoundFile& file = *m_current;
    if (!m_seekTargetMs && !file.landing)
        return facts;
    // While paused libmpv reports the place less what the output could buffer; some decoders land too late.
    const qint64 target = m_seekTargetMs.value_or(file.fromMs);
    const qint64 found = m_untimed ? target : std::max(target, wholeMs(inOpenPart(seconds)));
    file.lastMs = file.durationMs > 0 ? std::min(found, file.durationMs) : found;
    m_seekTargetMs.reset();
    if (file.started) {
        file.landing = false;
        facts.push_back(SoundFact::of(Kind::Sought, file.id, file.lastMs));
    } else {
        file.landing = true; // told when it begins to sound
    }
    return facts;
}

SoundFacts SoundingFiles::ended(qint64 entry)
{
    SoundFacts facts;
    SoundFile* file = ofEntry(entry);
    if (file == nullptr)
        return facts;
    if (entry == m_openEntry)
        settle(facts, *file);
    file->ended = true;
    file->endsEarly =
        file->durationMs > 0 && static_cast<double>(file->durationMs - file->lastMs) > brokenOffMs * slack();
    if (entry == m_openEntry)
        forgetOpen();
    return facts;
}

SoundFacts SoundingFiles::broke(qint64 entry, const Error& error)
{
    SoundFacts facts;
    SoundFile* file = ofEntry(entry);
    if (file == nullptr)
        return facts;
    forgetOpen();
    file->ended = file->endsEarly = true;
    file->failure = error;
    if (!m_current || file != &*m_current || file->started)
        return facts; // told when what sounds has ended
    facts.push_back(SoundFact::of(Kind::Halt));
    facts.push_back(SoundFact::because(Kind::Failed, file->id, error));
    clear();
    return facts;
}

SoundFacts SoundingFiles::deviceFailed(qint64 entry, const Error& error)
{
    SoundFacts facts;
    if (ofEntry(entry) == nullptr)
        return facts;
    if (m_follower && m_follower->entry == entry) {
        finishCurrent(facts, 0);
        m_follower->ended = false;
        takeFollower(facts);
    }
    facts.push_back(SoundFact::of(Kind::Halt));
    if (!m_current)
        return facts;
    lose();
    facts.push_back(SoundFact::because(Kind::DeviceLost, m_current->id, error));
    return facts;
}

SoundFacts SoundingFiles::wentIdle()
{
    SoundFacts facts;
    if (isLeaving())
        finishLeft(facts);
    return facts;
}

void SoundingFiles::dataEndedAt(double seconds)
{
    SoundFile* file = open();
    if (file == nullptr)
        return;
    file->lastMs = std::max(file->lastMs, withoutPadding(*file, wholeMs(inOpenPart(seconds))));
}

void SoundingFiles::outputReopened()
{
    m_reopened = m_restarted;
}

} // namespace sillon
