// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/playscript.h"
#include "listens/finishedplay.h"
#include "music/track.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

namespace sillon {
class Services;
struct Error;
} // namespace sillon

namespace sillon::cli {

/// One run of the play command: plays the files, follows the script, and waits for what is owed. Quits the
/// event loop when it is done.
class PlayRun : public QObject
{
    Q_OBJECT
public:
    PlayRun(Services& services, PlayScript script);

    void start(const QList<Track>& tracks);
    /// Ends playing early, or the wait for what is owed (Ctrl-C).
    void interrupt();
    [[nodiscard]] const QJsonArray& plays() const { return m_plays; }
    [[nodiscard]] int broken() const { return m_broken; }
    [[nodiscard]] bool deviceLost() const { return m_deviceLost; }

Q_SIGNALS:
    void message(const QString& text);

private:
    void follow(qint64 positionMs);
    void noteFinished(const FinishedPlay& play);
    void noteSkipped(const Track& track, const Error& reason);
    void playedOut();
    void waitForSending();

    Services& m_services;
    PlayScript m_script;
    std::size_t m_nextSeek = 0;
    std::size_t m_nextPause = 0;
    int m_started = 0;
    int m_wanted = 0;
    int m_broken = 0;
    int m_counted = 0;  ///< plays that are listens
    int m_recorded = 0; ///< of them, those on disk
    bool m_deviceLost = false;
    bool m_over = false;
    QJsonArray m_plays;
    QTimer m_sendingLook;
    QElapsedTimer m_waited;
};

} // namespace sillon::cli
