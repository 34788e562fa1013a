// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/discogstoken.h"

#include "application/services.h"
#include "discogs/discogsyearsource.h"
#include "releaseyear/yearstore.h"

namespace sillon {

Done keepDiscogsToken(Services& services, const QString& token)
{
    auto stored = services.years().secrets().storeDiscogsToken(token);
    if (!stored || token.isEmpty())
        return stored;
    return YearStore(services.database()).askMissesAgain(DiscogsYearSource::leastPlays);
}

} // namespace sillon
