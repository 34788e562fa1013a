// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmplays.h"
#include "lastfm/lastfmreply.h"
#include "lastfm/lastfmscrobblereply.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/// Either an outcome for each listen sent, or an error.
void readAsScrobbles(const QJsonObject& answer)
{
    const std::array<sillon::Listen, 2> sent;
    for (const bool isLastfm : {true, false}) {
        const auto outcomes = sillon::lastfmScrobbleReply(answer, {sent, 1'700'000'000, isLastfm});
        if (outcomes && outcomes->size() != sent.size())
            std::abort();
    }
}

} // namespace

/// The first byte chooses the HTTP status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array statuses{200, 403, 429, 500};
    if (size == 0)
        return 0;
    sillon::HttpResponse response;
    response.status = statuses.at(data[0] % statuses.size());
    response.body = QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const auto answer = sillon::lastfmReply(response, 1700000000);
    if (answer) {
        readAsScrobbles(*answer);
        (void)sillon::lastfmPlaysPage(*answer);
    }
    return 0;
}
