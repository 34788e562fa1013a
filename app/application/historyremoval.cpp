// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyremoval.h"

#include "accounts/accountstore.h"
#include "application/fileimports.h"
#include "application/historychecks.h"
#include "application/lovedimports.h"
#include "history/filesource.h"
#include "history/serviceuserstore.h"
#include "history/sourceremoval.h"
#include "loved/lovedfetchstore.h"
#include "notices/noticestore.h"
#include "releaseyear/unheardyears.h"

#include <QFileInfo>

#include <algorithm>

namespace sillon {

namespace {

bool isImportOf(const Job& job, const StoredSource& source)
{
    const auto file = FileSource::fromUserName(source.userName);
    return job.kind == fileImportKind() && file &&
           QFileInfo(ImportOrder::fromJson(job.arguments).path).fileName() == file->fileName;
}

Result<bool> isAccount(Database& database, const QString& service, const QString& userName)
{
    const auto accounts = AccountStore(database).all();
    if (!accounts)
        return fail(accounts.error());
    return std::any_of(accounts->begin(), accounts->end(), [&](const Account& account) {
        return account.service == service && account.state != AccountState::SignedOut &&
               account.userName.compare(userName, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isJobOf(const Job& job, const StoredSource& source)
{
    if (source.service == fileSourceService())
        return isImportOf(job, source);
    if (job.kind == lovedImportKindName()) { // a running one is an account's, and goes on
        const LovedOwner owner = lovedOwnerOf(job);
        return !job.isActive() && owner.service == source.service &&
               owner.userName.compare(source.userName, Qt::CaseInsensitive) == 0;
    }
    if (job.kind != historyJobKind(source.service) && job.kind != historyCheckKind(source.service))
        return false;
    HistoryOrder asked = HistoryOrder::fromJson(job.arguments);
    asked.wish.year.reset();
    return asked.key() == HistoryOrder{source.service, source.userName, {}}.key();
}

Result<qint64> removeFetched(Database& database, Clock& clock, const StoredSource& source,
                             const std::stop_token& stop)
{
    const RemoveUnheard removeOthers = [&](const std::stop_token& stopped) -> Done {
        const auto removed = removeUnheardYears(database, stopped);
        return removed ? forgetUser(database, clock, source.service, source.userName, stopped)
                       : fail(removed.error());
    };
    return removeSource(database, source, removeOthers, stop);
}

Done forgetUser(Database& database, Clock& clock, const QString& service, const QString& userName,
                const std::stop_token& stop)
{
    const auto isMine = isAccount(database, service, userName);
    if (!isMine)
        return fail(isMine.error());
    Done done = ServiceUserStore(database, clock).forget(service, userName);
    if (done && !*isMine)
        done = LovedFetchStore(database).forget({service, userName}, stop);
    if (done && !*isMine)
        done = NoticeStore(database).forgetUser(service, userName);
    return done;
}

} // namespace sillon
