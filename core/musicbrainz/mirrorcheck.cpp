// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mirrorcheck.h"

#include "musicbrainz/mirrorreader.h"

namespace sillon {

Result<MirrorCheck> checkMirror(const MirrorAddress& address, const std::stop_token& stop)
{
    MirrorReader reader(address);
    const auto nobody = reader.ids({QStringLiteral("00000000-0000-4000-8000-000000000000")}, stop);
    if (!nobody)
        return fail(nobody.error());
    const auto canSearch = reader.canSearch(stop);
    if (!canSearch)
        return fail(canSearch.error());
    return MirrorCheck{*canSearch};
}

} // namespace sillon
