// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/lane.h"
#include "base/mailbox.h"
#include "listens/finishedplay.h"
#include "scrobbling/uncountedplaystore.h"

#include <QObject>

namespace sillon {

/// Stores plays that did not count on a thread of its own. Lives on the main thread and never waits.
class UncountedPlays : public QObject
{
    Q_OBJECT
public:
    explicit UncountedPlays(UncountedPlayStore& store, QObject* parent = nullptr);
    ~UncountedPlays() override;

    void note(const FinishedPlay& play);
    /// Stores what waits and ends the thread. Idempotent.
    void close();

Q_SIGNALS:
    void changed(); ///< one more is kept
    void failed(const sillon::Error& reason);

private:
    UncountedPlayStore& m_store;
    Mailbox m_mailbox;
    Lane m_lane; // last: its thread posts to the mailbox
};

} // namespace sillon
