// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accountwords.h"
#include "application/historyjobs.h"
#include "application/listenbrainzservers.h"
#include "application/privatelistening.h"
#include "application/scrobblewords.h"
#include "application/services.h"
#include "application/userwords.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "history/listeneradoption.h"
#include "history/serviceuserstore.h"
#include "scrobbling/dailylimit.h"
#include "secrets/secretstore.h"
#include "settings/keys.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace sillon::cli {

namespace {

constexpr qint64 longestSecret = 4096;

QString reasonOf(const Account& account)
{
    const QString reason = holdReasonName(account.holdReason);
    return account.holdText.isEmpty() || reason.isEmpty()
               ? reason
               : QStringLiteral("%1: %2").arg(reason, account.holdText);
}

QString readSecret()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.read(longestSecret)).trimmed();
}

QString readLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.readLine(longestSecret)).trimmed();
}

Exit list(const Call& call)
{
    return withReading(call, [&](OpenProfile& profile) {
        ScrobblingSwitches switches;
        switches.scrobbling = call.settings.get(keys::scrobblingEnabled);
        switches.isPrivate = PrivateListening(call.settings, SystemClock()).isOn();
        const SubmissionReader submissions(*profile.database, switches);
        const auto accounts = AccountStore(*profile.database).all();
        if (!accounts) {
            call.output.failure(accounts.error());
            return Exit::Failed;
        }
        const qint64 now = SystemClock().utcNow();
        QJsonArray document;
        for (const Account& account : *accounts) {
            const int waiting = submissions.waitingCount(account.id).value_or(0);
            const auto outlook = submissions.outlook(account.id, words::oldestTaken(account.service), now)
                                     .value_or(std::nullopt);
            const auto limit =
                profile.database->read([&](Connection& c) { return readDailyLimit(c, account.id); })
                    .value_or(std::nullopt);
            const qint64 due = submissions.nextTry(account.id, now).value_or(std::nullopt).value_or(0);
            const qint64 nextTry = due > now ? due : 0;
            QJsonObject line{{QStringLiteral("service"), account.service},
                             {QStringLiteral("user"), account.userName},
                             {QStringLiteral("state"), accountStateName(account.state)},
                             {QStringLiteral("reason"), reasonOf(account)},
                             {QStringLiteral("waiting"), waiting},
                             {QStringLiteral("next_try"), nextTry}};
            if (outlook)
                line.insert(QStringLiteral("all_sent_by"), outlook->allSentBy);
            document.append(line);
            call.output.line(QStringLiteral("%1  %2  %3  %4 waiting  %5")
                                 .arg(words::serviceName(account.service), account.userName,
                                      accountStateName(account.state))
                                 .arg(waiting)
                                 .arg(outlook                ? words::outlook(*outlook, account.service, now)
                                      : limit && nextTry > 0 ? words::dailyLimit(account.service, nextTry)
                                                             : words::hold(account)));
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

QString answerName(UserCheck::Answer answer)
{
    switch (answer) {
    case UserCheck::Answer::Exists:
        return QStringLiteral("exists");
    case UserCheck::Answer::Missing:
        return QStringLiteral("missing");
    case UserCheck::Answer::Private:
        break;
    }
    return QStringLiteral("private");
}

/// Who a name is at a service, asked once a day at most.
Exit show(const Call& call, const QString& service, const QString& userName, bool refresh)
{
    return withServices(call, [&](Services& services) {
        const auto source = openHistorySource(historyParts(services), service, userName);
        ServiceUserStore users(services.database(), services.clock());
        const auto check = source ? users.check(**source, service, userName, refresh, call.endSignals.token())
                                  : Result<UserCheck>(fail(source.error()));
        const bool exists = check && check->answer == UserCheck::Answer::Exists;
        if (!exists)
            call.output.message(words::userCheck(check, service, userName, services.clock().utcNow()));
        const ServiceUser user = exists ? check->user : ServiceUser();
        QStringList parts{user.name, user.realName, user.country};
        parts.removeAll(QString());
        if (exists)
            call.output.line(QStringLiteral("%1  %2 plays  %3")
                                 .arg(parts.join(QStringLiteral(", ")))
                                 .arg(user.plays)
                                 .arg(user.url));
        if (call.output.json()) {
            call.output.document(QJsonObject{
                {QStringLiteral("service"), service},
                {QStringLiteral("user"), exists ? user.name : userName},
                {QStringLiteral("answer"), check ? answerName(check->answer) : QStringLiteral("unchecked")},
                {QStringLiteral("real_name"), user.realName},
                {QStringLiteral("country"), user.country},
                {QStringLiteral("plays"), user.plays},
                {QStringLiteral("member_since"), user.memberSince},
                {QStringLiteral("url"), user.url},
                {QStringLiteral("asked_at"), check ? check->askedAt : 0}});
        }
        return exists ? Exit::Done : Exit::Failed;
    });
}

/// Keeps the session key, then the account: one that is connected always finds its key.
Exit connectAccount(const Call& call, Services& services, const QString& service, const QString& user,
                    const QString& secret)
{
    if (auto kept = services.secrets().write(sessionSecretName(service, user), secret); !kept) {
        call.output.failure(kept.error());
        return Exit::Failed;
    }
    const auto signedIn = services.accountStore().signIn(service, user);
    if (!signedIn) {
        call.output.failure(signedIn.error());
        return Exit::Failed;
    }
    if (const auto adopted = adoptFetchedPlays(services.database(), call.endSignals.token()); !adopted) {
        call.output.failure(adopted.error());
        return Exit::Failed;
    }
    call.output.line(QStringLiteral("Connected to %1 as %2.")
                         .arg(words::serviceName(service), signedIn->account.userName));
    if (call.output.json()) {
        call.output.document(
            QJsonObject{{QStringLiteral("service"), service},
                        {QStringLiteral("user"), signedIn->account.userName},
                        {QStringLiteral("state"), accountStateName(signedIn->account.state)}});
    }
    return Exit::Done;
}

bool knows(const Call& call, Services& services, const QString& service)
{
    if (scrobbleServices(services.lastfmServers(), services.settings()).contains(service))
        return true;
    call.output.message(
        QStringLiteral(
            "There is no service \"%1\"; lastfm and listenbrainz are, and each audioscrobbler.NAME or "
            "listenbrainz.NAME that has an address in the settings.")
            .arg(service));
    return false;
}

/// Shows the service a token or a password first; a session key of a server with a page is taken as it is.
Exit connectChecked(const Call& call, Services& services, const QString& service, const SignInSecret& typed)
{
    const auto checked = services.signIns().checkSecret(service, typed, call.endSignals.token());
    if (!checked && checked.error().kind == ErrorKind::Unauthorized) {
        call.output.message(
            QStringLiteral("%1 does not know this token or password.").arg(words::serviceName(service)));
        return Exit::Failed;
    }
    if (!checked) {
        call.output.failure(checked.error());
        return Exit::Failed;
    }
    if (!typed.userName.isEmpty() && checked->userName.compare(typed.userName, Qt::CaseInsensitive) != 0)
        call.output.message(QStringLiteral("That belongs to %1.").arg(checked->userName));
    return connectAccount(call, services, service, checked->userName, checked->secret);
}

Exit add(const Call& call, const QString& service, const QString& user)
{
    const QString secret = readSecret();
    if (secret.isEmpty()) {
        call.output.message(QStringLiteral("No session key came from standard input."));
        return Exit::Usage;
    }
    return withServices(call, [&](Services& services) {
        if (!knows(call, services, service))
            return Exit::Failed;
        return isListenBrainz(service) ? connectChecked(call, services, service, {user, secret})
                                       : connectAccount(call, services, service, user, secret);
    });
}

/// Where there is no page to allow access on: the token, or the password of --user, from standard input.
Exit loginWithSecret(const Call& call, Services& services, const QString& service, const QString& user)
{
    const bool isToken = services.signIns().wayAt(service) == SignInWay::Token;
    if (isToken) {
        const QUrl root = listenBrainzEndpoint(services.settings(), service).root;
        call.output.message(QStringLiteral("Paste the token from this page and end the line:\n%1")
                                .arg(listenBrainzTokenPage(root).toString()));
    } else if (user.isEmpty()) {
        call.output.message(
            QStringLiteral("Users of %1 sign in with a name and a password: give --user NAME, "
                           "and the password (Maloja: an API key) on standard input.")
                .arg(words::serviceName(service)));
        return Exit::Usage;
    }
    const QString secret = readLine();
    if (secret.isEmpty()) {
        call.output.message(QStringLiteral("Nothing came from standard input."));
        return Exit::Usage;
    }
    return connectChecked(call, services, service, {user, secret});
}

/// One signed read for each account: does its sign-in hold?
Exit test(const Call& call, const QString& service)
{
    return withServices(call, [&](Services& services) {
        const auto accounts = services.accountStore().all();
        if (!accounts) {
            call.output.failure(accounts.error());
            return Exit::Failed;
        }
        QJsonArray document;
        bool allWell = true;
        for (const Account& account : *accounts) {
            if (account.state == AccountState::SignedOut ||
                (!service.isEmpty() && account.service != service))
                continue;
            const AccountTest tested =
                testAccount(services.conversationParts(), account, call.endSignals.token());
            allWell = allWell && tested.isWell();
            document.append(
                QJsonObject{{QStringLiteral("service"), account.service},
                            {QStringLiteral("user"), account.userName},
                            {QStringLiteral("answer"), tested.word()},
                            {QStringLiteral("text"), tested.error ? tested.error->serverText : QString()},
                            {QStringLiteral("name"), tested.name},
                            {QStringLiteral("ms"), tested.tookMs}});
            call.output.line(
                QStringLiteral("%1  %2  %3")
                    .arg(words::serviceName(account.service), account.userName, words::accountTest(tested)));
        }
        if (call.output.json())
            call.output.document(document);
        return allWell ? Exit::Done : Exit::Failed;
    });
}

/// Waits in the event loop until the sign-in ends one way or another.
Exit login(const Call& call, Services& services, const QString& service)
{
    LastfmSignIn& signIn = services.signIns().at(service);
    Exit exit = Exit::Failed;
    QObject::connect(&signIn, &LastfmSignIn::tokenGranted, &signIn, [&](const QUrl& address) {
        call.output.message(
            QStringLiteral("Open this page and allow access:\n%1").arg(address.toString(QUrl::FullyEncoded)));
    });
    QObject::disconnect(&signIn, &LastfmSignIn::signedIn, &services.signIns(), nullptr);
    QObject::connect(&signIn, &LastfmSignIn::signedIn, &signIn, [&](const QString& user, const QString& key) {
        exit = connectAccount(call, services, service, user, key);
        QCoreApplication::quit();
    });
    QObject::connect(&signIn, &LastfmSignIn::stateChanged, &signIn, [&] {
        using Phase = SignInState::Phase;
        const SignInState& state = signIn.state();
        if (state.phase != Phase::Failed && state.phase != Phase::Expired &&
            state.phase != Phase::NotConfigured)
            return;
        Error expired;
        expired.kind = state.phase == Phase::NotConfigured ? ErrorKind::NotConfigured : ErrorKind::Expired;
        call.output.failure(state.error.value_or(expired));
        QCoreApplication::quit();
    });
    if (signIn.state().phase == SignInState::Phase::NotConfigured) { // start() would change nothing
        Error missing;
        missing.kind = ErrorKind::NotConfigured;
        call.output.failure(missing);
        return Exit::Failed;
    }
    QMetaObject::invokeMethod(&signIn, &LastfmSignIn::start, Qt::QueuedConnection);
    const std::stop_callback end(call.endSignals.token(), [&signIn] {
        QMetaObject::invokeMethod(
            &signIn, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return exit;
}

Exit remove(const Call& call, const QString& service, const QString& user)
{
    return withServices(call, [&](Services& services) {
        const auto accounts = services.accountStore().all();
        if (!accounts) {
            call.output.failure(accounts.error());
            return Exit::Failed;
        }
        int removed = 0;
        for (const Account& account : *accounts) {
            if (account.service != service || account.state == AccountState::SignedOut ||
                (!user.isEmpty() && account.userName.compare(user, Qt::CaseInsensitive) != 0))
                continue;
            auto forgotten = services.secrets().remove(sessionSecretName(service, account.userName));
            auto signedOut = services.accountStore().signOut(account.id);
            if (!forgotten || !signedOut) {
                call.output.failure(forgotten ? signedOut.error() : forgotten.error());
                return Exit::Failed;
            }
            ++removed;
        }
        call.output.line(QStringLiteral("%1 disconnected").arg(removed));
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("removed"), removed}});
        return removed > 0 ? Exit::Done : Exit::Failed;
    });
}

} // namespace

Exit runAccount(const Call& call)
{
    Arguments arguments(call.arguments);
    const QString user = arguments.option(QStringLiteral("--user")).value_or(QString());
    const bool secretFromInput = arguments.flag(QStringLiteral("--secret-stdin"));
    const bool refresh = arguments.flag(QStringLiteral("--refresh"));
    const QStringList plain = arguments.plain();
    const QString verb = plain.value(0);
    const QString service = plain.value(1);
    if (!arguments.mistake().isEmpty())
        return Exit::Usage;
    if (verb == QLatin1String("list") && plain.size() == 1)
        return list(call);
    if (verb == QLatin1String("test") && plain.size() <= 2)
        return test(call, service);
    if (plain.size() != 2)
        return Exit::Usage;
    if (verb == QLatin1String("show") && !user.isEmpty())
        return show(call, service, user, refresh);
    if (verb == QLatin1String("add") && secretFromInput && !user.isEmpty())
        return add(call, service, user);
    if (verb == QLatin1String("remove"))
        return remove(call, service, user);
    if (verb == QLatin1String("login")) {
        return withServices(call, [&](Services& services) {
            if (!knows(call, services, service))
                return Exit::Failed;
            return services.signIns().wayAt(service) == SignInWay::Browser
                       ? login(call, services, service)
                       : loginWithSecret(call, services, service, user);
        });
    }
    return Exit::Usage;
}

} // namespace sillon::cli
