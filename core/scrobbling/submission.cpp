// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/submission.h"

#include <array>

namespace sillon {

namespace {

constexpr std::array states{SubmissionState::Waiting, SubmissionState::Sending, SubmissionState::Sent,
                            SubmissionState::Ignored, SubmissionState::Failed,  SubmissionState::Expired};

} // namespace

QString submissionStateName(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
        return QStringLiteral("waiting");
    case SubmissionState::Sending:
        return QStringLiteral("sending");
    case SubmissionState::Sent:
        return QStringLiteral("sent");
    case SubmissionState::Ignored:
        return QStringLiteral("ignored");
    case SubmissionState::Failed:
        return QStringLiteral("failed");
    case SubmissionState::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

SubmissionState submissionStateOf(const QString& name)
{
    for (const SubmissionState state : states) {
        if (submissionStateName(state) == name)
            return state;
    }
    return SubmissionState::Waiting;
}

} // namespace sillon
