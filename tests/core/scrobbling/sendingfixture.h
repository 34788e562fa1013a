// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstore.h"
#include "fakes/fakeclock.h"
#include "fakes/fakescrobbleservice.h"
#include "fakes/temporarydatabase.h"
#include "listens/listenreader.h"
#include "listens/listenstore.h"
#include "listens/listenwriter.h"
#include "scrobbling/submissionchore.h"
#include "scrobbling/submissionreader.h"
#include "scrobbling/submissionstore.h"

#include <memory>
#include <vector>

namespace sillon::testing {

/// A profile, a service and the program's sending parts, driven by hand.
struct SendingFixture
{
    TemporaryDatabase database;
    FakeClock clock;
    ScrobblingSwitches switches;
    AccountStore accounts{*database};
    SubmissionStore store{*database, switches};
    SubmissionReader reader{*database, switches};
    ListenReader listens{*database};
    ListenWriter writer{*database,
                        [this](Connection& c, ListenId id, const Listen& listen, const Track* track) {
                            return store.owe(c, id, listen, track);
                        },
                        SubmissionStore::untouched};
    std::shared_ptr<FakeScrobbleService> service = std::make_shared<FakeScrobbleService>(clock);
    std::vector<SubmissionReport> reports;
    double random = 0.5; ///< no spread
    int played = 0;

    [[nodiscard]] AccountId signIn(const char* user = "alice", const char* at = "lastfm")
    {
        const auto signedIn = accounts.signIn(QString::fromLatin1(at), QString::fromLatin1(user));
        if (!signedIn)
            qFatal("no sign-in: %s", qPrintable(signedIn.error().serverText));
        return signedIn->account.id;
    }

    /// A play that began at a UTC second; a new title each.
    [[nodiscard]] Listen listen(qint64 at)
    {
        Listen listen;
        listen.recording.artist = QStringLiteral("Artist");
        listen.recording.title = QStringLiteral("Song %1").arg(++played);
        listen.listenedAt = at;
        listen.lengthMs = 200000;
        return listen;
    }

    /// Hears one to its end: it began secondsAgo, and is stored with what it owes.
    Listen play(qint64 secondsAgo = 200)
    {
        Listen heard = listen(clock.utcNow() - secondsAgo);
        heard.id = keep(heard);
        return heard;
    }

    ListenId keep(const Listen& heard)
    {
        const auto id = writer.store(heard, nullptr);
        if (!id)
            qFatal("not stored: %s", qPrintable(id.error().serverText));
        return *id;
    }

    /// Plays one after another, a minute apart, the last of them the given seconds ago; stored at one go.
    std::vector<Listen> playMany(int number, qint64 lastSecondsAgo = 200)
    {
        std::vector<Listen> heard;
        const auto stored = database->write([&](Connection& c) -> Done {
            for (int i = number - 1; i >= 0; --i) {
                Listen one = listen(clock.utcNow() - lastSecondsAgo - i * 60);
                one.id = must(ListenStore(c).insert(myListenerId, one));
                if (auto owed = store.owe(c, one.id, one, nullptr); !owed)
                    return owed;
                heard.push_back(one);
            }
            return {};
        });
        if (!stored)
            qFatal("not stored: %s", qPrintable(stored.error().serverText));
        return heard;
    }

    [[nodiscard]] SubmissionTools tools()
    {
        return {*database,
                store,
                switches,
                clock,
                Backoff(),
                [this] { return random; },
                [this](const SubmissionReport& report) { reports.push_back(report); }};
    }

    [[nodiscard]] std::unique_ptr<SubmissionChore> chore(AccountId account)
    {
        return std::make_unique<SubmissionChore>(account, tools(), service);
    }

    [[nodiscard]] Account account(AccountId id) { return must(accounts.byId(id)).value(); }

    template <typename T>
    [[nodiscard]] static T must(Result<T> result)
    {
        if (!result)
            qFatal("not done: %s", qPrintable(result.error().serverText));
        return std::move(*result);
    }

    [[nodiscard]] SubmissionCounts counts(AccountId id) { return must(reader.counts(id)); }

    /// All of an account's submissions, oldest listen first.
    [[nodiscard]] std::vector<Submission> submissions(AccountId id)
    {
        SubmissionFilter filter;
        filter.account = id;
        auto found = must(reader.list(filter));
        return {found.rbegin(), found.rend()};
    }
};

} // namespace sillon::testing

/// What QCOMPARE calls these.
namespace sillon {
inline char* toString(const SubmissionState& state)
{
    return qstrdup(qPrintable(submissionStateName(state)));
}
inline char* toString(const HoldReason& reason)
{
    return qstrdup(qPrintable(holdReasonName(reason)));
}
inline char* toString(const AccountState& state)
{
    return qstrdup(qPrintable(accountStateName(state)));
}
} // namespace sillon
