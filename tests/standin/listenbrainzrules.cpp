// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzrules.h"

namespace sillon::standin {

ListenBrainzRules malojaListenRules()
{
    ListenBrainzRules rules;
    rules.server = ListenBrainzRules::Server::Maloja;
    rules.rateRequests = 0;
    return rules;
}

ListenBrainzRules koitoListenRules()
{
    ListenBrainzRules rules;
    rules.server = ListenBrainzRules::Server::Koito;
    rules.rateRequests = 0;
    return rules;
}

} // namespace sillon::standin
