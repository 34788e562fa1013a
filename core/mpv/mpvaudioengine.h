// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpv/soundingfiles.h"
#include "playback/audioengine.h"

#include <QList>
#include <QString>

#include <memory>

struct mpv_event;
struct mpv_event_end_file;
struct mpv_event_property;

namespace sillon {

class MpvHandle;

/// Plays through libmpv, which is made when it is first needed. On the main thread.
class MpvAudioEngine final : public AudioEngine
{
    Q_OBJECT
public:
    struct Options
    {
        QString output =
            QStringLiteral("auto"); ///< auto, null (silent, in real time), pcm:FILE (as quick as it goes)
        bool untimed = false;       ///< null takes everything at once: for tests
    };

    explicit MpvAudioEngine(const Options& options, QObject* parent = nullptr);
    ~MpvAudioEngine() override;

    /// Ends what sounds and libmpv, within 2 s. False when libmpv hangs in the sound system: it is left
    /// behind, and the program leaves through _exit once everything else is closed.
    bool shutDown();

    void play(PlaybackId id, const AudioPart& part, qint64 fromMs) override;
    void enqueueNext(PlaybackId id, const AudioPart& part) override;
    void clearNext() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void seek(qint64 positionMs) override;
    void setVolume(int percent) override;
    void setSpeed(double speed) override;
    void setReplayGain(ReplayGainMode mode, double preampDb, bool preventClipping) override;
    void setDevice(const QString& id) override;
    [[nodiscard]] QList<AudioDevice> devices() override;

private:
    void open();
    void applySettings();
    void applyReplayGain();
    void loadCurrent();
    void appendNext();
    void load(const SoundFile& file, const char* flags);
    void reload(qint64 fromMs, bool asSeek);
    void tell(const SoundFacts& facts);
    void tellOne(const SoundFact& fact);
    void lose(const Error& error);

    void take(const mpv_event& event);
    void takeProperty(const mpv_event_property& property);
    void takeReply(quint64 tag, bool succeeded, double number);
    void takeEnd(const mpv_event_end_file& end);
    void takeRestart();
    void takeDevices(const mpv_event_property& property);
    [[nodiscard]] Error errorOf(int code, qint64 entry) const;

    Options m_options;
    bool m_untimed;
    SoundingFiles m_files;
    std::unique_ptr<MpvHandle> m_mpv;
    quint64 m_wishes = 0; ///< counts play() and stop(): what was about to be told is out of date after one

    quint64 m_seeks = 0; ///< the number of the newest seek
    qint64 m_seekTargetMs = 0;
    bool m_seekAsked = false; ///< given to libmpv, not yet carried out
    bool m_seekDone = false;  ///< carried out; where it landed is still to be asked

    double m_volume = 100;
    double m_speed = 1.0;
    ReplayGainMode m_replayGain = ReplayGainMode::Off;
    double m_preampDb = 0;
    bool m_preventClipping = true;
    QString m_device;
    QList<AudioDevice> m_devices;
    bool m_watchesDevices = false;
};

} // namespace sillon
