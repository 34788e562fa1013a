// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/mpvaudioengine.h"

#include "mpv/audiodevices.h"
#include "mpv/mpvhandle.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <mpv/client.h>
#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(mpvLog, "sillon.mpv")

/// What a reply answers; its number stands in the lower bits of the tag.
enum class Reply : std::uint8_t { None, Load, Duration, BeforeSeek, Seek, Landed, Paused, Resumed, DataEnd };

constexpr int kindShift = 56;

quint64 tagOf(Reply kind, quint64 number = 0)
{
    return (static_cast<quint64>(kind) << kindShift) | number;
}

Reply kindOf(quint64 tag)
{
    return static_cast<Reply>(tag >> kindShift);
}

quint64 numberOf(quint64 tag)
{
    return tag & ((quint64{1} << kindShift) - 1);
}

constexpr QLatin1String pcmPrefix("pcm:");

MpvHandle::Options fixedOptions()
{
    return {
        {"vid", "no"},
        {"sid", "no"},
        {"audio-display", "no"},
        {"cover-art-auto", "no"},
        {"audio-file-auto", "no"},
        {"sub-auto", "no"},
        {"config", "no"},
        {"load-scripts", "no"},
        {"ytdl", "no"},
        {"load-unsafe-playlists", "no"},
        {"ordered-chapters", "no"},
        {"resume-playback", "no"},
        {"terminal", "no"},
        {"osc", "no"},
        {"input-default-bindings", "no"},
        {"input-media-keys", "no"},
        {"media-controls", "no"},
        {"idle", "yes"},
        {"audio-client-name", "Sillon"},
        {"gapless-audio", "weak"},
        {"prefetch-playlist", "yes"},
        {"volume-max", "100"},
        {"audio-pitch-correction", "yes"},
    };
}

/// Without "null": with no device it would play silently, and count what nobody heard.
void addOutput(MpvHandle::Options& options, const QString& output, bool untimed)
{
    if (output.startsWith(pcmPrefix)) {
        options.emplace_back("ao", "pcm");
        options.emplace_back("ao-pcm-file", QFile::encodeName(output.mid(pcmPrefix.size())));
    } else if (output == QLatin1String("null")) {
        options.emplace_back("ao", "null");
        options.emplace_back("ao-null-untimed", untimed ? "yes" : "no");
    } else {
        options.emplace_back("ao", "pipewire,pulse,alsa");
    }
}

QList<AudioDevice> listedDevices(const mpv_node& list)
{
    QList<AudioDevice> devices;
    if (list.format != MPV_FORMAT_NODE_ARRAY)
        return devices;
    for (int i = 0; i < list.u.list->num; ++i) {
        const mpv_node& entry = list.u.list->values[i];
        AudioDevice device;
        for (int k = 0; entry.format == MPV_FORMAT_NODE_MAP && k < entry.u.list->num; ++k) {
            const mpv_node& value = entry.u.list->values[k];
            const QLatin1String key(entry.u.list->keys[k]);
            if (value.format == MPV_FORMAT_STRING && key == QLatin1String("name"))
                device.id = QString::fromUtf8(value.u.string);
            else if (value.format == MPV_FORMAT_STRING && key == QLatin1String("description"))
                device.description = QString::fromUtf8(value.u.string);
        }
        devices.append(device);
    }
    return devices;
}

/// libmpv's number of the playlist entry that a loadfile command made; 0 when it made none.
qint64 entryOf(const mpv_event& reply)
{
    const mpv_node& result = static_cast<const mpv_event_command*>(reply.data)->result;
    if (reply.error < 0 || result.format != MPV_FORMAT_NODE_MAP)
        return 0;
    for (int i = 0; i < result.u.list->num; ++i) {
        if (QLatin1String(result.u.list->keys[i]) == QLatin1String("playlist_entry_id"))
            return result.u.list->values[i].u.int64;
    }
    return 0;
}

} // namespace

MpvAudioEngine::MpvAudioEngine(const Options& options, QObject* parent)
    : AudioEngine(parent)
    , m_options(options)
    , m_untimed(options.output.startsWith(pcmPrefix) ||
                (options.output == QLatin1String("null") && options.untimed))
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

/// False when there is no libmpv to play with.
bool MpvAudioEngine::open()
{
    if (m_mpv)
        return true;
    MpvHandle::Options options = fixedOptions();
    addOutput(options, m_options.output, m_options.untimed);
    auto made = MpvHandle::create(options, [this](const mpv_event& event) { take(event); });
    if (!made) {
        loseLater(made.error());
        return false;
    }
    m_mpv = std::move(*made);
    m_mpv->observe("time-pos", MPV_FORMAT_DOUBLE);
    m_mpv->observe("duration", MPV_FORMAT_DOUBLE);
    m_mpv->observe("idle-active", MPV_FORMAT_FLAG);
    if (m_untimed)
        m_mpv->addHook("on_unload");
    applySettings();
    return true;
}

void MpvAudioEngine::applySettings()
{
    m_mpv->setNumber("volume", m_volume);
    m_mpv->setNumber("speed", m_speed);
    applyReplayGain();
    if (!m_device.isEmpty())
        m_mpv->setText("audio-device", m_device.toUtf8());
}

void MpvAudioEngine::loseLater(const Error& error)
{
    QTimer::singleShot(0, this, [this, error] { Q_EMIT deviceLost(error); });
}

// --- commands

void MpvAudioEngine::play(PlaybackId id, const QString& path, qint64 fromMs)
{
    ++m_wishes;
    const SoundFacts facts = m_files.play(id, path, fromMs);
    if (open()) {
        m_mpv->setFlag("pause", false);
        loadCurrent();
    } else {
        m_files.lose();
    }
    tell(facts);
}

void MpvAudioEngine::loadCurrent()
{
    m_seekAsked = m_seekDone = false;
    const SoundFile& file = *m_files.current();
    m_mpv->load(QFile::encodeName(file.path), "replace", file.fromMs,
                tagOf(Reply::Load, static_cast<quint64>(file.load)));
    if (m_files.next())
        appendNext();
}

void MpvAudioEngine::appendNext()
{
    const SoundFile& file = *m_files.next();
    m_mpv->load(QFile::encodeName(file.path), "append-play", 0,
                tagOf(Reply::Load, static_cast<quint64>(file.load)));
}

void MpvAudioEngine::reload(qint64 fromMs, bool asSeek)
{
    m_files.reloadFrom(fromMs, asSeek);
    loadCurrent();
}

void MpvAudioEngine::enqueueNext(PlaybackId id, const QString& path)
{
    const bool canAppend = m_files.enqueue(id, path);
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
    if (!m_files.current() || !open())
        return;
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
    m_mpv->command(
        {"seek", QByteArray::number(static_cast<double>(positionMs) / 1000, 'f', 3), "absolute+exact"},
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
    if (!m_watchesDevices && open()) {
        m_watchesDevices = true;
        m_mpv->observe("audio-device-list", MPV_FORMAT_NODE);
    }
    return m_devices;
}

// --- facts

void MpvAudioEngine::tell(const SoundFacts& facts)
{
    const quint64 wishes = m_wishes;
    for (const SoundFact& fact : facts) {
        tellOne(fact);
        if (wishes != m_wishes)
            return; // a listener wished for something else: what would follow is out of date
    }
}

void MpvAudioEngine::tellOne(const SoundFact& fact)
{
    switch (fact.kind) {
    case SoundFact::Kind::Started:
        Q_EMIT started(fact.id);
        break;
    case SoundFact::Kind::Position:
        Q_EMIT positionChanged(fact.id, fact.ms);
        break;
    case SoundFact::Kind::Duration:
        Q_EMIT durationKnown(fact.id, fact.ms);
        break;
    case SoundFact::Kind::Sought:
        Q_EMIT sought(fact.id, fact.ms);
        break;
    case SoundFact::Kind::Finished:
        Q_EMIT finished(fact.id, fact.reason, fact.ms);
        break;
    case SoundFact::Kind::Failed:
        Q_EMIT failed(fact.id, fact.error);
        break;
    case SoundFact::Kind::DeviceLost:
        Q_EMIT deviceLost(fact.error);
        break;
    case SoundFact::Kind::Halt:
        m_mpv->command({"stop"});
        break;
    case SoundFact::Kind::LoadCurrent:
        if (m_files.current())
            loadCurrent();
        break;
    }
}

void MpvAudioEngine::take(const mpv_event& event)
{
    switch (event.event_id) {
    case MPV_EVENT_START_FILE:
        tell(m_files.fileStarted(static_cast<mpv_event_start_file*>(event.data)->playlist_entry_id));
        break;
    case MPV_EVENT_FILE_LOADED:
        // Not reported by itself for a file as long as the one before, nor for one that is over at once.
        m_mpv->askNumber("duration", tagOf(Reply::Duration));
        break;
    case MPV_EVENT_END_FILE:
        takeEnd(*static_cast<mpv_event_end_file*>(event.data));
        break;
    case MPV_EVENT_PLAYBACK_RESTART:
        takeRestart();
        break;
    case MPV_EVENT_AUDIO_RECONFIG:
        m_files.outputReopened();
        break;
    case MPV_EVENT_PROPERTY_CHANGE:
        takeProperty(*static_cast<mpv_event_property*>(event.data));
        break;
    case MPV_EVENT_COMMAND_REPLY:
        if (kindOf(event.reply_userdata) == Reply::Load)
            m_files.loaded(static_cast<qint64>(numberOf(event.reply_userdata)), entryOf(event));
        else
            takeReply(event.reply_userdata, event.error >= 0, 0);
        break;
    case MPV_EVENT_SET_PROPERTY_REPLY:
        takeReply(event.reply_userdata, event.error >= 0, 0);
        break;
    case MPV_EVENT_GET_PROPERTY_REPLY: {
        const auto* property = static_cast<mpv_event_property*>(event.data);
        const bool known = event.error >= 0 && property->format == MPV_FORMAT_DOUBLE;
        takeReply(event.reply_userdata, known,
                  known ? *static_cast<double*>(property->data) : std::numeric_limits<double>::quiet_NaN());
        break;
    }
    case MPV_EVENT_HOOK:
        m_mpv->askNumber("time-pos", tagOf(Reply::DataEnd));
        m_mpv->continueHook(static_cast<mpv_event_hook*>(event.data)->id);
        break;
    case MPV_EVENT_LOG_MESSAGE: {
        const auto* line = static_cast<mpv_event_log_message*>(event.data);
        qCInfo(mpvLog, "%s: %s", line->prefix, QByteArray(line->text).trimmed().constData());
        break;
    }
    default:
        break;
    }
}

void MpvAudioEngine::takeProperty(const mpv_event_property& property)
{
    const QLatin1String name(property.name);
    if (property.format == MPV_FORMAT_DOUBLE) {
        const double value = *static_cast<double*>(property.data);
        tell(name == QLatin1String("duration") ? m_files.durationReported(value)
                                               : m_files.positionReported(value));
    } else if (property.format == MPV_FORMAT_FLAG && *static_cast<int*>(property.data) != 0) {
        tell(m_files.wentIdle());
    } else if (property.format == MPV_FORMAT_NODE) {
        takeDevices(property);
    }
}

void MpvAudioEngine::takeDevices(const mpv_event_property& property)
{
    m_devices = offeredDevices(listedDevices(*static_cast<mpv_node*>(property.data)));
    Q_EMIT devicesChanged();
}

void MpvAudioEngine::takeReply(quint64 tag, bool succeeded, double number)
{
    const bool isNewestSeek = numberOf(tag) == m_seeks;
    switch (kindOf(tag)) {
    case Reply::BeforeSeek:
        tell(m_files.positionReported(number));
        if (m_seekAsked)
            m_files.seekAsked(m_seekTargetMs);
        break;
    case Reply::Seek:
        if (!isNewestSeek || !m_seekAsked)
            break;
        m_seekAsked = false;
        m_seekDone = succeeded;
        if (!succeeded)
            m_files.seekFailed();
        break;
    case Reply::Landed:
        if (isNewestSeek && !m_seekAsked)
            tell(m_files.seekLanded(number));
        break;
    case Reply::Paused:
        if (m_files.current() && m_files.current()->started)
            tell(m_files.positionReported(number));
        if (m_files.current())
            Q_EMIT paused(m_files.current()->id);
        break;
    case Reply::Resumed:
        if (m_files.current())
            Q_EMIT resumed(m_files.current()->id);
        break;
    case Reply::Duration:
        tell(m_files.durationReported(number));
        break;
    case Reply::DataEnd:
        m_files.dataEndedAt(number);
        break;
    case Reply::Load:
    case Reply::None:
        break;
    }
}

void MpvAudioEngine::takeRestart()
{
    tell(m_files.restarted());
    const auto& current = m_files.current();
    if (!current || !(m_seekDone || (current->landing && !m_files.isLeaving())))
        return;
    m_seekDone = false;
    m_mpv->askNumber("audio-pts", tagOf(Reply::Landed, m_seeks));
}

void MpvAudioEngine::takeEnd(const mpv_event_end_file& end)
{
    const qint64 entry = end.playlist_entry_id;
    // Asked for before its end was reached, carried out after: libmpv has sought in the next file, or not at
    // all.
    const bool cameTooLate = m_seekAsked && m_files.current() && m_files.current()->entry == entry;
    if (end.reason == MPV_END_FILE_REASON_EOF) {
        tell(m_files.ended(entry));
        if (cameTooLate && m_files.isLeaving())
            reload(m_seekTargetMs, true);
    } else if (end.reason == MPV_END_FILE_REASON_ERROR && end.error == MPV_ERROR_AO_INIT_FAILED) {
        tell(m_files.deviceFailed(entry, errorOf(end.error, entry)));
    } else if (end.reason == MPV_END_FILE_REASON_ERROR) {
        tell(m_files.broke(entry, errorOf(end.error, entry)));
    } else if (end.reason == MPV_END_FILE_REASON_REDIRECT) { // a list of other files under the name of music
        m_mpv->command({"stop"});
        tell(m_files.broke(entry, errorOf(MPV_ERROR_UNKNOWN_FORMAT, entry)));
    }
}

Error MpvAudioEngine::errorOf(int code, qint64 entry) const
{
    Error error;
    error.serviceCode = code;
    error.serverText = QString::fromUtf8(mpv_error_string(code));
    error.kind = ErrorKind::Malformed;
    if (code == MPV_ERROR_AO_INIT_FAILED) {
        error.kind = ErrorKind::NotFound;
    } else if (code == MPV_ERROR_NOTHING_TO_PLAY || code == MPV_ERROR_UNSUPPORTED) {
        error.kind = ErrorKind::NotSupported;
    } else if (code == MPV_ERROR_LOADING_FAILED) {
        const QFileInfo file(m_files.pathOf(entry));
        error.kind = !file.exists()       ? ErrorKind::NotFound
                     : !file.isReadable() ? ErrorKind::AccessDenied
                                          : ErrorKind::Malformed;
    }
    return error;
}

} // namespace sillon
