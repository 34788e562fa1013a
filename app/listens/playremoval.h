// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrobbling/listenremoval.h"

#include <QObject>

#include <vector>

namespace sillon {

class NoticeBar;
class Services;

/// Takes plays out of my history, or from what waits to be sent, and offers to put them back.
class PlayRemoval : public QObject
{
    Q_OBJECT
public:
    PlayRemoval(Services& services, NoticeBar& notices, QObject* parent = nullptr);

    /// listensToo: the plays themselves go; else they are only not sent.
    void remove(const std::vector<ListenId>& plays, bool listensToo);

Q_SIGNALS:
    void changed(); ///< plays or what waits, also when they came back

private:
    void tell(const TakenAway& taken, bool listensToo);
    void putBack(const TakenAway& taken, bool listensToo);
    void note(bool listensToo);
    void showFailure(const Error& error);

    Services& m_services;
    NoticeBar& m_notices;
};

} // namespace sillon
