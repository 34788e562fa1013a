// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

namespace sillon::standin {

/// How the stand-in behaves where servers of this protocol differ (reference listenbrainz.md). The defaults
/// are ListenBrainz, but for a rate limit that leaves tests in peace.
struct ListenBrainzRules
{
    /// Maloja and Koito take and check tokens; they can be asked nothing.
    enum class Server : std::uint8_t { ListenBrainz, Maloja, Koito } server = Server::ListenBrainz;

    int listenLimit = 1000;            ///< listens a request
    qsizetype bytesPerListen = 10'240; ///< of the body, times its listens
    int readLimit = 1000;              ///< larger counts are cut to it
    int lagRequests = 0;               ///< a new listen shows after so many further requests ...
    qint64 lagMs = 0;                  ///< ... and so many ms
    qint64 nowPlayingSeconds = 600;    ///< when no duration was sent
    int maxLookupNames = 250;          ///< letters of all names together
    bool lovesHaveNames = true;        ///< else track_metadata is null, as for what is not mapped yet

    // Requests in a window of that many ms by the server's clock, aligned to its multiples; the real ones are
    // 30 in 10 s. 0: no limit and no headers.
    int rateRequests = 300;
    qint64 rateMs = 10'000;
};

[[nodiscard]] ListenBrainzRules malojaListenRules();
[[nodiscard]] ListenBrainzRules koitoListenRules();

} // namespace sillon::standin
