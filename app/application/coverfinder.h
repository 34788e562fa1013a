// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/coversource.h"
#include "library/coversourcecache.h"
#include "music/track.h"

#include <QByteArray>

#include <atomic>
#include <stop_token>

namespace sillon {

class Clock;

/// The covers of tracks: of the file, beside it, fetched earlier, and, when that is wished, fetched now. Any
/// worker.
class CoverFinder
{
public:
    CoverFinder(CoverSource& source, FetchedCovers fetched, Clock& clock);

    /// Whether covers that are on no disk are fetched by themselves.
    void setAutomatic(bool on) { m_automatic = on; }

    /// For showing: encoded, empty when there is none.
    [[nodiscard]] QByteArray coverOf(const Track& track, const std::stop_token& stop);
    /// On wish: asks the source even when it had none lately, and keeps what comes.
    [[nodiscard]] Result<QByteArray> fetch(const Release& release, const std::stop_token& stop);

private:
    /// After a failure of the network nothing is asked by itself for so long.
    static constexpr qint64 restSeconds = 300;

    CoverSource& m_source;
    FetchedCovers m_fetched;
    Clock& m_clock;
    std::atomic<bool> m_automatic = false;
    std::atomic<qint64> m_restsUntil = 0; ///< UTC second
};

} // namespace sillon
