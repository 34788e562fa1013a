// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "music/nowplaying.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace sillon {

/// What a service takes in one request.
struct ScrobbleLimits
{
    int batch = 50;                      ///< listens a request
    qint64 bytes = 0;                    ///< of one request's body; 0 = no such limit
    std::optional<qint64> maxAgeSeconds; ///< older listens are refused: Last.fm 14 days; none = any age
};

/// What the service did with one listen of a request that it carried out.
enum class SubmitVerdict : std::uint8_t {
    Accepted,
    IgnoredArtist, ///< Last.fm 1
    IgnoredTrack,  ///< Last.fm 2
    TooOld,        ///< Last.fm 3
    TooNew,        ///< Last.fm 4
    DailyLimit,    ///< Last.fm 5: keep, later
    IgnoredOther,  ///< a code we do not know; final, its text is shown
};

struct SubmitOutcome
{
    SubmitVerdict verdict = SubmitVerdict::Accepted;
    QString text; ///< the service's own words, often empty
};

/// Whether a service already holds a listen.
enum class Held : std::uint8_t { Yes, No };

/// A service that takes listens, spoken to for one account. Blocks the calling worker; a stop ends the wait.
/// submit, find and clockOffsetSeconds are called on one thread, updateNowPlaying on another at the same
/// time.
class ScrobbleService
{
public:
    ScrobbleService() = default;
    ScrobbleService(const ScrobbleService&) = delete;
    ScrobbleService& operator=(const ScrobbleService&) = delete;
    virtual ~ScrobbleService() = default;

    [[nodiscard]] virtual ScrobbleLimits limits() const = 0;
    /// Never repeated, never stored.
    [[nodiscard]] virtual Done updateNowPlaying(const NowPlaying& what, std::stop_token stop) = 0;
    /// Sends 1..limits().batch listens in one request; one outcome each, in their order. An Error speaks of
    /// the whole request; when it mayHaveBeenCarriedOut(), find() must be asked before anything is sent
    /// again.
    [[nodiscard]] virtual Result<std::vector<SubmitOutcome>> submit(std::span<const Listen> listens,
                                                                    std::stop_token stop) = 0;
    /// Which of these the service holds already: a play at the same second (±1 s) with the same artist or
    /// title key, or the only play at that second. NotSupported or Private when the service cannot be asked.
    [[nodiscard]] virtual Result<std::vector<Held>> find(std::span<const Listen> listens,
                                                         std::stop_token stop) = 0;
    /// The service's clock minus ours as it is now, going by the Date of its last answer and the steady clock
    /// since then, so that it follows when ours is put right; none before the first answer or where no Date
    /// came.
    [[nodiscard]] virtual std::optional<qint64> clockOffsetSeconds() const { return std::nullopt; }
};

} // namespace sillon
