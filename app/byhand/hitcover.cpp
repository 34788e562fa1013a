// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/hitcover.h"

#include "application/services.h"
#include "library/coversourceimage.h"

#include <QUrl>

namespace sillon {

QByteArray hitCover(Services& services, const Track& track, const std::stop_token& stop)
{
    const bool web =
        track.path.startsWith(QLatin1String("https://")) || track.path.startsWith(QLatin1String("http://"));
    if (!web)
        return services.covers().coverOf(track, stop);
    HttpRequest request;
    request.url = QUrl(track.path.section(QLatin1Char('#'), 0, 0));
    request.largestBodyBytes = largestFetchedCover;
    const auto response = services.http().send(request, stop);
    // Without a picture the hit shows its placeholder.
    if (!response || response->status != 200)
        return {};
    const auto head = readImageHead(response->body);
    const bool fits = head && head->width <= largestCoverSide && head->height <= largestCoverSide;
    return fits ? response->body : QByteArray();
}

} // namespace sillon
