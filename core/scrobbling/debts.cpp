// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/debts.h"

#include "accounts/accountstore.h"
#include "scrobbling/scrobblefilterstore.h"

#include <array>

namespace sillon {

namespace {

constexpr std::array reasons{UnowedWhy::Off, UnowedWhy::Private, UnowedWhy::Dropped, UnowedWhy::Filtered};

/// What filters look at, with the length that the engine found.
Track filteredTrack(const Listen& listen, const Track* track)
{
    Track looked = track != nullptr ? *track : Track();
    if (track == nullptr) {
        looked.recording = listen.recording;
        looked.release = listen.release;
        looked.trackNumber = listen.trackNumber;
    }
    if (listen.lengthMs > 0)
        looked.lengthMs = listen.lengthMs;
    return looked;
}

Done addDebt(Connection& c, Debts& debts, const Account& account, const Track& track, qint64 now)
{
    if (account.state == AccountState::SignedOut)
        return {};
    if (!account.isOwed()) {
        debts.unowed.push_back({account.id, UnowedWhy::Off, QString()});
        return {};
    }
    const auto filters = ScrobbleFilterStore::filters(c, account.id);
    if (!filters)
        return fail(filters.error());
    if (const ScrobbleFilter* filter = firstHolding(*filters, track, {now, QTimeZone::utc()}))
        debts.unowed.push_back({account.id, UnowedWhy::Filtered,
                                filterKindName(filter->kind) % QLatin1Char(':') % filter->text});
    else
        debts.owed.push_back(account.id);
    return {};
}

} // namespace

QString unowedWhyName(UnowedWhy why)
{
    switch (why) {
    case UnowedWhy::Off:
        return QStringLiteral("off");
    case UnowedWhy::Private:
        return QStringLiteral("private");
    case UnowedWhy::Dropped:
        return QStringLiteral("dropped");
    case UnowedWhy::Filtered:
        return QStringLiteral("filtered");
    }
    return {};
}

UnowedWhy unowedWhyOf(const QString& name)
{
    for (const UnowedWhy why : reasons) {
        if (unowedWhyName(why) == name)
            return why;
    }
    return UnowedWhy::Off;
}

Result<Debts> debtsOf(Connection& connection, const ScrobblingSwitches& switches, const Listen& listen,
                      const Track* track)
{
    Debts debts;
    if (listen.isPrivate || !switches.scrobbling) {
        debts.unowed.push_back(
            {std::nullopt, listen.isPrivate ? UnowedWhy::Private : UnowedWhy::Off, QString()});
        return debts;
    }
    const auto accounts = AccountStore::all(connection);
    if (!accounts)
        return fail(accounts.error());
    const Track looked = filteredTrack(listen, track);
    for (const Account& account : *accounts) {
        if (auto added = addDebt(connection, debts, account, looked, listen.listenedAt); !added)
            return fail(std::move(added.error()));
    }
    return debts;
}

} // namespace sillon
