// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"

#include "application/services.h"
#include "secrets/secretstore.h"
#include "settings/keys.h"
#include "storage/database.h"
#include "storage/profilelock.h"

namespace sillon::cli {

Exit withReading(const Call& call, const std::function<Exit(OpenProfile&)>& run)
{
    auto profile = openProfile(call.place, QString(), ProfileUse::Read);
    if (!profile) {
        call.output.failure(profile.error());
        return Exit::Failed;
    }
    return run(*profile);
}

Exit withServices(const Call& call, const std::function<Exit(Services&)>& run)
{
    call.endSignals.listen();
    auto profile = openProfile(call.place, call.settings.get(keys::secretStore));
    if (!profile) {
        call.output.failure(profile.error());
        return Exit::Failed;
    }
    if (!profile->lock) {
        call.output.failure(profile->lockRefusal);
        return Exit::Failed;
    }
    Services services(std::move(*profile), call.settings);
    if (const Done read = services.lastfmServers().loadSecrets(services.secrets()); !read)
        call.output.failure(read.error()); // what needs no secret is done all the same
    // Before any command can change the accounts that they are owed to.
    services.recorder().storeLeftOvers().wait();
    const Exit exit = run(services);
    services.stop();
    return exit;
}

} // namespace sillon::cli
