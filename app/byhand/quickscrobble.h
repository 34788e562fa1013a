// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/byhandoutcome.h"
#include "byhand/byhandplan.h"
#include "music/track.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <vector>

namespace sillon {

class NoticeBar;
class Services;

/// Scrobbles tracks of the library as if they had just been heard elsewhere, with one press: what comes of it
/// is told in the notice bar, where it can be taken back while it waits.
class QuickScrobble : public QObject
{
    Q_OBJECT
public:
    enum class State { Normal, Busy, Finished };

    QuickScrobble(Services& services, NoticeBar& bar, QObject* parent = nullptr);

    /// Asks first when they were heard just before.
    void scrobble(const QList<Track>& tracks);
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(sillon::QuickScrobble::State state);
    void connectWanted(); ///< no account is signed in
    /// They are several albums: to be confirmed with their plays and time.
    void confirmationWanted(const std::vector<sillon::Album>& albums);

private:
    void take(const std::vector<ByHandPlan>& plans);
    void send(const std::vector<ByHandPlan>& plans);
    void report(const ByHandOutcome& outcome);
    void finish(const ByHandOutcome& outcome);
    void setState(State state);

    Services& m_services;
    NoticeBar& m_bar;
    State m_state = State::Normal;
    QTimer m_rest;     ///< after it is done
    QTimer m_patience; ///< an account that is held or waits keeps no button busy
    ByHandOutcome m_last;
    int m_batch = 0;
};

/// One album for each run of tracks of the same release. Pure.
[[nodiscard]] std::vector<Album> albumsOfTracks(const QList<Track>& tracks);

} // namespace sillon
