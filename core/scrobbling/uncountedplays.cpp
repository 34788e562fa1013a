// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/uncountedplays.h"

namespace sillon {

UncountedPlays::UncountedPlays(UncountedPlayStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{}

UncountedPlays::~UncountedPlays()
{
    close();
}

void UncountedPlays::note(const FinishedPlay& play)
{
    if (play.counted || play.heardMs < UncountedPlayStore::shortestMs)
        return;
    m_lane.post([this, play] {
        const auto kept = m_store.note(play);
        if (!kept)
            m_mailbox.post([this, error = kept.error()] { Q_EMIT failed(error); });
        else if (*kept)
            m_mailbox.post([this] { Q_EMIT changed(); });
    });
}

void UncountedPlays::close()
{
    m_lane.close();
}

} // namespace sillon
