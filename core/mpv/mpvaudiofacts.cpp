// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of MpvAudioEngine: what libmpv tells, and what is told of it.
#include "mpv/audiodevices.h"
#include "mpv/mpvaudioengine.h"
#include "mpv/mpvhandle.h"
#include "mpv/mpvnodes.h"
#include "mpv/mpvreply.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <limits>
#include <mpv/client.h>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(mpvLog, "sillon.mpv")

} // namespace

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
