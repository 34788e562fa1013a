// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/listenernames.h"

#include "accounts/accountstore.h"
#include "history/sourcestore.h"
#include "listens/listenreader.h"

#include <algorithm>

namespace sillon {

Result<std::optional<ListenerId>> listenerOfName(Database& database, const QString& userName)
{
    const auto accounts = AccountStore(database).all();
    const auto sources = SourceStore(database).all();
    if (!accounts || !sources)
        return fail(accounts ? sources.error() : accounts.error());
    const auto isName = [&userName](const QString& name) {
        return name.compare(userName, Qt::CaseInsensitive) == 0;
    };
    const bool isMine = std::any_of(accounts->begin(), accounts->end(),
                                    [&](const Account& account) { return isName(account.userName); }) ||
                        std::any_of(sources->begin(), sources->end(), [&](const StoredSource& source) {
                            return source.listener == myListenerId && source.service != fileSourceService() &&
                                   isName(source.userName);
                        });
    if (isMine)
        return std::optional<ListenerId>(myListenerId);
    return ListenReader(database).listenerNamed(userName);
}

} // namespace sillon
