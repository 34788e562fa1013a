// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include <array>

namespace sillon {

namespace {

struct Word
{
    JobState state;
    const char* name;
};

constexpr std::array words{
    Word{JobState::Waiting, "waiting"}, Word{JobState::Running, "running"},
    Word{JobState::Paused, "paused"},   Word{JobState::Completed, "done"},
    Word{JobState::Failed, "failed"},   Word{JobState::Cancelled, "cancelled"},
};

} // namespace

QString jobStateName(JobState state)
{
    for (const Word& word : words) {
        if (word.state == state)
            return QLatin1String(word.name);
    }
    return {};
}

JobState jobStateOf(const QString& name)
{
    for (const Word& word : words) {
        if (name == QLatin1String(word.name))
            return word.state;
    }
    return JobState::Failed;
}

void Job::wishAgain(const QJsonObject& wished)
{
    if (wished == arguments)
        return;
    arguments = wished;
    phase.clear();
    item.clear();
    done = 0;
    total = 0;
    result = {};
}

} // namespace sillon
