// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace sillon {

using JobId = qint64; ///< 0 = none

enum class JobState : std::uint8_t {
    Waiting, ///< for its turn
    Running, ///< also what a killed program left: it goes on at the next start
    Paused,
    Completed, ///< "done": nothing is left to do
    Failed,    ///< may be tried again; it goes on where it was
    Cancelled,
};

/// Long work that survives a restart: what it does for whom, and how far it is.
struct Job
{
    JobId id = 0;
    QString kind; ///< a stable word, such as "loved-import"
    QString key;  ///< for whom and of what range; one unfinished job of a kind has it
    JobState state = JobState::Waiting;
    QString phase;              ///< a stable word of its kind, may be empty
    qint64 done = 0;            ///< answered work
    qint64 total = 0;           ///< 0 while unknown
    QString item;               ///< what it is at, for people
    std::optional<Error> error; ///< of a failed one
    qint64 created = 0;         ///< UTC second
    qint64 updated = 0;         ///< UTC second
    QJsonObject arguments;      ///< what it was started with
    QJsonObject result;

    /// It is done or cancelled; a failed one waits for the user.
    [[nodiscard]] bool isFinished() const
    {
        return state == JobState::Completed || state == JobState::Cancelled;
    }
    /// It works, or will without being asked.
    [[nodiscard]] bool isActive() const { return state == JobState::Waiting || state == JobState::Running; }
    /// It is wished again: with other arguments it begins anew, with the same it goes on.
    void wishAgain(const QJsonObject& wished);
};

[[nodiscard]] QString jobStateName(JobState state); ///< "waiting", "running", ...
/// The stored word back to a value; a word that is unknown is Failed.
[[nodiscard]] JobState jobStateOf(const QString& name);

} // namespace sillon
