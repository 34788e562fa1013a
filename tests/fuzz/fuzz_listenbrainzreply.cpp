// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzlistens.h"
#include "listenbrainz/listenbrainzreply.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The first byte chooses the HTTP status, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array statuses{200, 204, 400, 409, 429, 500};
    if (size == 0)
        return 0;
    sillon::HttpResponse response;
    response.status = statuses.at(data[0] % statuses.size());
    response.body = QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    const auto answer = sillon::listenBrainzReply(response, 1700000000);
    if (!answer)
        return 0;
    const auto page = sillon::listenBrainzListensPage(*answer);
    if (!page)
        return 0;
    for (const sillon::ListenBrainzListen& listen : page->listens) {
        if (listen.listenedAt <= 0 || listen.artist.isEmpty() || listen.title.isEmpty())
            std::abort();
        (void)sillon::listenBrainzCover(listen);
    }
    return 0;
}
