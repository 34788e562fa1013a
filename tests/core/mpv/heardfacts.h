// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioengine.h"

#include <QObject>
#include <QStringList>
#include <QTest>

#include <functional>
#include <optional>

namespace sillon::testing {

/// Writes down what an engine tells: "started 1", "sought 1", "paused 1", "resumed 1", "ended 1", "early 1",
/// "stopped 1", "failed 1", "lost". Positions and lengths are kept apart, and checked to follow the contract.
class HeardFacts : public QObject
{
    Q_OBJECT
public:
    explicit HeardFacts(AudioEngine& engine)
    {
        connect(&engine, &AudioEngine::started, this, [this](PlaybackId id) {
            begin(id);
            note("started", id);
        });
        connect(&engine, &AudioEngine::positionChanged, this, &HeardFacts::advance);
        connect(&engine, &AudioEngine::durationKnown, this, [this](PlaybackId, qint64 ms) { lengthMs = ms; });
        connect(&engine, &AudioEngine::sought, this, [this](PlaybackId id, qint64 ms) {
            positionMs = soughtMs = ms;
            note("sought", id);
        });
        connect(&engine, &AudioEngine::paused, this, [this](PlaybackId id) { note("paused", id); });
        connect(&engine, &AudioEngine::resumed, this, [this](PlaybackId id) { note("resumed", id); });
        connect(&engine, &AudioEngine::finished, this, &HeardFacts::end);
        connect(&engine, &AudioEngine::failed, this, [this](PlaybackId id, const Error& error) {
            lastError = error.kind;
            note("failed", id);
        });
        connect(&engine, &AudioEngine::deviceLost, this,
                [this](const Error&) { facts << QStringLiteral("lost"); });
    }

    /// Waits until fact was told.
    [[nodiscard]] bool waitFor(const char* fact, int timeoutMs = 8000)
    {
        return QTest::qWaitFor([&] { return facts.contains(QLatin1String(fact)); }, timeoutMs);
    }
    [[nodiscard]] bool waitForPosition(qint64 ms, int timeoutMs = 8000)
    {
        return QTest::qWaitFor([&] { return positionMs >= ms; }, timeoutMs);
    }

    QStringList facts;
    qint64 positionMs = 0;
    qint64 soughtMs = -1;
    qint64 lengthMs = 0;
    qint64 heardToMs = 0; ///< of the last finished one
    QList<qint64>
        heardMs; ///< of each finished play: the sum of what sounded, as a listener of facts adds it up
    std::optional<ErrorKind> lastError;
    QStringList breaches; ///< of the engine's contract

private:
    void begin(PlaybackId id)
    {
        if (m_sounding != 0)
            breaches << QStringLiteral("%1 started before %2 finished").arg(id).arg(m_sounding);
        m_sounding = id;
        positionMs = 0;
        m_sumMs = 0;
    }
    void advance(PlaybackId id, qint64 ms)
    {
        if (id != m_sounding)
            breaches << QStringLiteral("position of %1 while %2 sounds").arg(id).arg(m_sounding);
        if (ms < positionMs)
            breaches << QStringLiteral("position of %1 went back").arg(id);
        m_sumMs += ms - positionMs;
        positionMs = ms;
    }
    void end(PlaybackId id, FinishReason reason, qint64 ms)
    {
        advance(id, ms);
        heardToMs = ms;
        heardMs << m_sumMs;
        m_sounding = 0;
        note(reason == FinishReason::Ended        ? "ended"
             : reason == FinishReason::EndedEarly ? "early"
                                                  : "stopped",
             id);
    }
    void note(const char* what, PlaybackId id)
    {
        facts << QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id);
    }

    PlaybackId m_sounding = 0;
    qint64 m_sumMs = 0;
};

} // namespace sillon::testing
