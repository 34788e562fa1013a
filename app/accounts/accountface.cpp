// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountface.h"

#include "application/words.h"
#include "base/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sillon {

namespace {

/// Whose texts these are, for lupdate.
struct AccountFaceText
{
    Q_DECLARE_TR_FUNCTIONS(AccountFace)
};

using Phase = SignInState::Phase;

/// Why a sign-in failed; what was typed is not "no longer" valid.
QString whyNot(const QString& service, const SignInState& signIn, SignInWay way)
{
    if (!signIn.error)
        return {};
    const ErrorKind kind = signIn.error->kind;
    const bool isNo = kind == ErrorKind::Unauthorized || kind == ErrorKind::AccountRefused;
    if (isNo && way == SignInWay::Token)
        return AccountFaceText::tr("%1 does not accept this token.").arg(service);
    if (isNo && way == SignInWay::Password)
        return AccountFaceText::tr("%1 does not accept this name and password.").arg(service);
    if (way == SignInWay::Token && (kind == ErrorKind::Malformed || kind == ErrorKind::NotFound ||
                                    kind == ErrorKind::NotSupported || kind == ErrorKind::AnswerLost))
        return AccountFaceText::tr("There is no ListenBrainz at that address.");
    return words::error(*signIn.error);
}

/// How one connects there.
QString invitation(const QString& service, SignInWay way)
{
    if (way == SignInWay::Token)
        return AccountFaceText::tr(
                   "Connect to send what you hear to %1: paste the user token that its settings "
                   "page shows you.")
            .arg(service);
    if (way == SignInWay::Password)
        return AccountFaceText::tr(
                   "Connect to send what you hear to %1. It has no page to allow access on: type "
                   "your name and password (for Maloja an API key). Sillon keeps only the "
                   "session.")
            .arg(service);
    return AccountFaceText::tr("Connect to send what you hear to %1. Your browser opens, you allow "
                               "access there; Sillon never "
                               "sees your password.")
        .arg(service);
}

/// Why the last sign-in came to nothing; empty when it did not.
QString failureOf(const QString& service, const SignInState& signIn, SignInWay way)
{
    if (signIn.phase == Phase::Failed)
        return AccountFaceText::tr("Could not connect: %1").arg(whyNot(service, signIn, way));
    if (signIn.phase == Phase::Expired)
        return AccountFaceText::tr("Access was not allowed in time. Please start again.");
    return {};
}

/// A sign-in that is under way, or has just failed, stands before everything else.
std::optional<AccountFace> signInFace(const QString& service, const SignInState& signIn, SignInWay way)
{
    AccountFace face;
    switch (signIn.phase) {
    case Phase::AskingForToken:
        face.dot = StatusDot::Kind::Busy;
        face.state = AccountFaceText::tr("Asking %1…").arg(service);
        face.cancel = true;
        return face;
    case Phase::WaitingForUser:
        face.dot = StatusDot::Kind::Busy;
        face.state = AccountFaceText::tr("Waiting for you to allow access");
        face.help =
            signIn.error
                ? words::error(*signIn.error)
                : AccountFaceText::tr(
                      "A page of %1 has opened in your browser. Allow access there; Sillon notices by "
                      "itself. If no page opened, copy the link.")
                      .arg(service);
        face.complete = face.cancel = face.copyLink = true;
        return face;
    case Phase::Finishing:
        face.dot = StatusDot::Kind::Busy;
        face.state = AccountFaceText::tr("Asking %1 whether access was allowed…").arg(service);
        face.complete = face.cancel = face.copyLink = true; // what stands still can be pressed again
        return face;
    case Phase::Failed:
        face.dot = StatusDot::Kind::Bad;
        face.state = AccountFaceText::tr("Not connected");
        face.help = failureOf(service, signIn, way);
        face.connect = AccountFaceText::tr("Connect");
        face.form = way != SignInWay::Browser;
        return face;
    case Phase::Expired:
        face.dot = StatusDot::Kind::Warning;
        face.state = AccountFaceText::tr("This sign-in has expired");
        face.help = failureOf(service, signIn, way);
        face.connect = AccountFaceText::tr("Connect");
        return face;
    case Phase::NotConfigured:
    case Phase::Idle:
    case Phase::SignedIn:
        break;
    }
    return std::nullopt;
}

AccountFace connectedFace(const Account& account)
{
    AccountFace face;
    face.disconnect = face.switches = face.another = true;
    const bool offline = account.lastAnswer == errorKindName(ErrorKind::NotSent);
    face.dot = offline ? StatusDot::Kind::Warning : StatusDot::Kind::Good;
    face.state = offline ? AccountFaceText::tr("Connected as %1 (offline)").arg(account.userName)
                         : AccountFaceText::tr("Connected as %1").arg(account.userName);
    if (account.clockOffSeconds) {
        face.dot = StatusDot::Kind::Warning;
        face.help = words::clockOff(*account.clockOffSeconds, account.service);
    }
    return face;
}

AccountFace heldFace(const Account& account, SignInWay way)
{
    AccountFace face;
    face.dot = StatusDot::Kind::Bad;
    face.state = AccountFaceText::tr("On hold: %1").arg(account.userName);
    face.help = words::hold(account);
    face.connect =
        account.holdReason == HoldReason::SignInAgain ? AccountFaceText::tr("Sign in again") : QString();
    face.form = way != SignInWay::Browser && !face.connect.isEmpty();
    face.disconnect = face.switches = true;
    return face;
}

} // namespace

AccountFace accountFace(const QString& serviceName, const std::optional<Account>& account,
                        const SignInState& signIn, SignInWay way)
{
    const bool isThere = account && account->state != AccountState::SignedOut;
    const QString failure = failureOf(serviceName, signIn, way);
    if (isThere && (!failure.isEmpty() || !signInFace(serviceName, signIn, way))) {
        AccountFace face =
            account->state == AccountState::Held ? heldFace(*account, way) : connectedFace(*account);
        // A further account that could not be connected does not disconnect this one.
        if (!failure.isEmpty())
            face.help = face.help.isEmpty() ? failure : failure + QStringLiteral("\n") + face.help;
        return face;
    }
    if (auto face = signInFace(serviceName, signIn, way))
        return *face;
    AccountFace face;
    face.state = AccountFaceText::tr("Not connected");
    face.connect = AccountFaceText::tr("Connect");
    face.form = way != SignInWay::Browser;
    if (signIn.phase == Phase::NotConfigured) {
        Error missing;
        missing.kind = ErrorKind::NotConfigured;
        face.help = words::error(missing);
    } else {
        face.help = invitation(serviceName, way);
    }
    return face;
}

QString queueWords(int waiting, std::optional<qint64> nextTry, const Account& account, qint64 now,
                   bool isPrivate)
{
    if (waiting == 0)
        return AccountFaceText::tr("Nothing is waiting to be sent.");
    const QString plays = AccountFaceText::tr("%Ln scrobble(s) waiting", nullptr, waiting);
    if (account.state == AccountState::SignedOut)
        return AccountFaceText::tr("%1 for %2 (signed out)").arg(plays, account.userName);
    if (account.state == AccountState::Held)
        return AccountFaceText::tr("%1 until the hold is lifted").arg(plays);
    if (!account.scrobbling)
        return AccountFaceText::tr("%1 while scrobbling is switched off").arg(plays);
    if (isPrivate)
        return AccountFaceText::tr("%1 until private listening ends").arg(plays);
    if (account.clockOffSeconds)
        return AccountFaceText::tr("%1 until your clock is right").arg(plays);
    if (!nextTry || *nextTry <= now)
        return AccountFaceText::tr("%1, next try in a moment").arg(plays);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(*nextTry);
    const QString format = *nextTry - now < 20 * 3600 ? QStringLiteral("HH:mm") : QStringLiteral("ddd HH:mm");
    return AccountFaceText::tr("%1, next try %2").arg(plays, QLocale().toString(moment, format));
}

} // namespace sillon
