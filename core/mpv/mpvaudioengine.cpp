// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/mpvaudioengine.h"

#include "base/filename.h"
#include "mpv/mpvhandle.h"
#include "mpv/mpvoptions.h"
#include "mpv/mpvreply.h"

#include <mpv/client.h>
#include <utility>

namespace sillon {

MpvAudioEngine::MpvAudioEngine(const Options& options, QObject* parent)
    : AudioEngine(parent)
    , m_options(options)
    , m_untimed(isUntimed(options.output, options.untimed))
    , m_files(m_untimed)
{}

MpvAudioEngine::~MpvAudioEngine()
{
    shutDown();
}

bool MpvAudioEngine::shutDown()
{
    stop();
    return !m_mpv || m_mpv->close();
}

void MpvAudioEngine::open()
{
    if (m_mpv)
        return;
    m_mpv = std::make_unique<MpvHandle>(
        mpvOptions(m_options.output, m_options.untimed), [this](const mpv_event& event) { take(event); },
        [this](const Error& error) { lose(error); });
    m_mpv->observe("time-pos", MPV_FORMAT_DOUBLE);
    m_mpv->observe("duration", MPV_FORMAT_DOUBLE);
    m_mpv->observe("idle-active", MPV_FORMAT_FLAG);
    if (m_untimed)
        m_mpv->addHook("on_unload");
    applySettings();
}

void MpvAudioEngine::applySettings()
{
    m_mpv->setNumber("volume", m_volume);
    m_mpv->setNumber("speed", m_speed);
    applyReplayGain();
    if (!m_device.isEmpty())
        m_mpv->setText("audio-device", m_device.toUtf8());
}

/// There is no libmpv to play with; the next wish tries again.
void MpvAudioEngine::lose(const Error& error)
{
    m_mpv.release()->deleteLater(); // it is just telling
    m_watchesDevices = false;
    m_files.lose();
    Q_EMIT deviceLost(error);
}

// --- commands

void MpvAudioEngine::play(PlaybackId id, const AudioPart& part, qint64 fromMs)
{
    ++m_wishes;
    const SoundFacts facts = m_files.play(id, part, fromMs);
    open();
    m_mpv->setFlag("pause", false);
    loadCurrent();
    tell(facts);
}

void MpvAudioEngine::loadCurrent()
{
    m_seekAsked = m_seekDone = false;
    load(*m_files.current(), "replace");
    if (m_files.next())
        appendNext();
}

void MpvAudioEngine::appendNext()
{
    load(*m_files.next(), "append-play");
}

void MpvAudioEngine::load(const SoundFile& file, const char* flags)
{
    m_mpv->load(bytesOfFileName(file.part.path), flags, {file.part.startMs + file.fromMs, file.part.endMs},
                tagOf(Reply::Load, static_cast<quint64>(file.load)));
}

void MpvAudioEngine::reload(qint64 fromMs, bool asSeek)
{
    m_files.reloadFrom(fromMs, asSeek);
    loadCurrent();
}

void MpvAudioEngine::enqueueNext(PlaybackId id, const AudioPart& part)
{
    const bool canAppend = m_files.enqueue(id, part);
    if (!m_mpv)
        return;
    m_mpv->command({"playlist-clear"});
    if (canAppend)
        appendNext();
}

void MpvAudioEngine::clearNext()
{
    m_files.clearNext();
    if (m_mpv)
        m_mpv->command({"playlist-clear"});
}

void MpvAudioEngine::pause()
{
    if (!m_mpv || m_files.isLost())
        return;
    m_mpv->setFlag("pause", true);
    m_mpv->askNumber("audio-pts", tagOf(Reply::Paused));
}

void MpvAudioEngine::resume()
{
    if (!m_files.current())
        return;
    open();
    m_mpv->setFlag("pause", false, tagOf(Reply::Resumed));
    if (m_files.isLost())
        reload(m_files.current()->lastMs, false);
}

void MpvAudioEngine::stop()
{
    ++m_wishes;
    m_seekAsked = m_seekDone = false;
    const SoundFacts facts = m_files.stop();
    if (m_mpv)
        m_mpv->command({"stop"});
    tell(facts);
}

void MpvAudioEngine::seek(qint64 positionMs)
{
    const auto& current = m_files.current();
    if (!current || !m_mpv)
        return;
    if (m_files.isLost()) {
        tell(m_files.seekWhileLost(positionMs));
        return;
    }
    // libmpv can seek only in what it has open, and that is the next file already while the end still sounds.
    if (!current->started || m_files.isLeaving()) {
        reload(positionMs, current->started);
        return;
    }
    ++m_seeks;
    m_seekTargetMs = positionMs;
    m_seekAsked = true;
    m_seekDone = false;
    m_mpv->askNumber("audio-pts", tagOf(Reply::BeforeSeek, m_seeks));
    const double seconds = static_cast<double>(current->part.startMs + positionMs) / 1000;
    m_mpv->command({"seek", QByteArray::number(seconds, 'f', 3), "absolute+exact"},
                   tagOf(Reply::Seek, m_seeks));
}

void MpvAudioEngine::setVolume(int percent)
{
    m_volume = percent;
    if (m_mpv)
        m_mpv->setNumber("volume", m_volume);
}

void MpvAudioEngine::setSpeed(double speed)
{
    m_speed = speed;
    m_files.setSpeed(speed);
    if (m_mpv)
        m_mpv->setNumber("speed", m_speed);
}

void MpvAudioEngine::setReplayGain(ReplayGainMode mode, double preampDb, bool preventClipping)
{
    m_replayGain = mode;
    m_preampDb = preampDb;
    m_preventClipping = preventClipping;
    if (m_mpv)
        applyReplayGain();
}

void MpvAudioEngine::applyReplayGain()
{
    const char* mode = m_replayGain == ReplayGainMode::Track   ? "track"
                       : m_replayGain == ReplayGainMode::Album ? "album"
                                                               : "no";
    m_mpv->setText("replaygain", mode);
    m_mpv->setNumber("replaygain-preamp", m_preampDb);
    m_mpv->setFlag("replaygain-clip", !m_preventClipping); // "may clip", whatever its manual says
}

void MpvAudioEngine::setDevice(const QString& id)
{
    m_device = id;
    if (!m_mpv)
        return;
    m_mpv->setText("audio-device", id.isEmpty() ? QByteArray("auto") : id.toUtf8());
    // Changing it drops what the output had buffered: go back to what was heard.
    const auto& current = m_files.current();
    if (current && current->started && !m_files.isLost() && !m_files.isLeaving())
        seek(current->lastMs);
}

QList<AudioDevice> MpvAudioEngine::devices()
{
    if (!m_watchesDevices) {
        open();
        m_watchesDevices = true;
        m_mpv->observe("audio-device-list", MPV_FORMAT_NODE);
    }
    return m_devices;
}

} // namespace sillon
