// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/noticewords.h"

#include "application/lovedwords.h"
#include "application/pathwords.h"
#include "application/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace sillon::words {

namespace {

/// A notice's arguments as texts, and its sentences.
class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
public:
    explicit NoticeText(const Notice& notice)
        : m_notice(notice)
    {}

    [[nodiscard]] QString sentence() const
    {
        switch (m_notice.kind) {
        case NoticeKind::ListensNotStored:
            return tr("A play could not be stored yet; it is kept and tried again. %1").arg(why());
        case NoticeKind::TrackCannotCount:
            return tr("“%1”: %2").arg(named("title"), noListen(noListenReasonOf(text("reason"))));
        case NoticeKind::TrackSkipped:
            return unplayable();
        case NoticeKind::DeviceLost:
            return tr("The sound device is gone; the music is paused. %1").arg(text("text"));
        case NoticeKind::ScanFinished:
            return tr("Scan finished: %1 files, %2 new, %3 changed, %4 missing")
                .arg(text("files"), text("added"), text("changed"), text("missing"));
        case NoticeKind::ScanFilesFailed:
            return tr("%Ln file(s) could not be read, the first is %1", nullptr, number("count")).arg(file());
        case NoticeKind::ScanFailed:
            return tr("The scan could not be finished. %1").arg(why());
        case NoticeKind::FolderAway:
            return tr("%1 is away; its %n track(s) are kept", nullptr, number("count"))
                .arg(path(text("path")));
        case NoticeKind::ClockSet:
            return tr("The clock was set; plays that wait were moved by %1 s").arg(text("seconds"));
        case NoticeKind::SecretsInFile:
            return tr("There is no system keychain; the sign-in is kept in %1, which only you can read")
                .arg(path(text("path")));
        case NoticeKind::SecretsLocked:
            return tr("The system keychain does not answer. Plays wait until it is unlocked.");
        case NoticeKind::SettingsNotWritten:
            return tr("The settings could not be written. %1").arg(why());
        case NoticeKind::DatabaseFailed:
            return tr("The database does not answer. %1").arg(why());
        default:
            return ofAccount();
        }
    }

private:
    [[nodiscard]] QString ofAccount() const
    {
        const QString service = account();
        switch (m_notice.kind) {
        case NoticeKind::KeysMissing:
            return tr("%1: an API key and a shared secret are missing").arg(service);
        case NoticeKind::SignInWaiting:
            return tr("Waiting for you to allow access at %1").arg(service);
        case NoticeKind::SignedIn:
            return tr("Connected to %1 as %2").arg(serviceName(text("service")), text("user"));
        case NoticeKind::SignedOut:
            return tr("Disconnected from %1").arg(service);
        case NoticeKind::SignInFailed:
            return tr("The sign-in at %1 could not be changed. %2").arg(service, secretTrouble());
        case NoticeKind::SignInExpired:
            return tr("The sign-in at %1 has expired, start again").arg(service);
        case NoticeKind::AccountHeld:
            return tr("%1: %2").arg(service, hold(heldAccount()));
        case NoticeKind::ScrobblesFailed:
            return tr("%1 refused %Ln play(s)", nullptr, number("count")).arg(service);
        case NoticeKind::ScrobblesIgnored:
            return tr("%1 ignored %Ln play(s)", nullptr, number("count")).arg(service);
        case NoticeKind::ScrobblesExpired:
            return tr("%Ln play(s) became too old for %1; they stay in your history", nullptr,
                      number("count"))
                .arg(service);
        case NoticeKind::ScrobblesExpiring:
            return tr("%Ln play(s) will soon be too old for %1", nullptr, number("count")).arg(service);
        case NoticeKind::LovesRefused:
            return refusedLoves(service);
        case NoticeKind::DailyLimitReached:
            return tr("%1: the daily limit is reached; plays go on being kept and are sent later")
                .arg(service);
        case NoticeKind::SecondScrobbler:
            return tr("%1 has “%2” by %3 twice: from Sillon at %4, and from another program at %5")
                .arg(service, text("title"), text("artist"), time("ours"), time("theirs"));
        case NoticeKind::PlaysKept:
            return tr("%1 suddenly tells no more of %Ln play(s) of %2. They are kept until it says so again.",
                      nullptr, number("count"))
                .arg(service, text("user"));
        case NoticeKind::HistoryCorrected:
            return tr("The plays of %1 agree with %2 again: %3 new, %4 corrected, %5 gone")
                .arg(text("user"), service, text("new"), text("corrected"), text("count"));
        case NoticeKind::UserRenamed:
            return tr("%1 is called %2 at %3 now. What was fetched before goes on under the new name.")
                .arg(text("former"), text("user"), service);
        case NoticeKind::HistoryLarge:
            return tr("About %1 MB of your database come from %2. Its terms ask to keep no more than 100 MB; "
                      "what was fetched of others can be deleted on the page Histories.")
                .arg(text("count"), service);
        case NoticeKind::ServiceClockDiffers:
            return clockOff(-text("seconds").toLongLong(), text("service"));
        default:
            return {};
        }
    }

    /// The service, and whose account where there are several.
    [[nodiscard]] QString account() const
    {
        const QString service = serviceName(text("service"));
        return text("several").isEmpty() ? service : QStringLiteral("%1 (%2)").arg(service, text("user"));
    }

    /// Why secrets cannot be read or written.
    [[nodiscard]] QString secretTrouble() const
    {
        if (text("reason") == errorKindName(ErrorKind::Busy))
            return tr("The system keychain does not answer.");
        return text("text").isEmpty() ? why() : tr("Secrets cannot be kept: %1").arg(text("text"));
    }

    [[nodiscard]] QString refusedLoves(const QString& service) const
    {
        const QString reason = loveRefusal(text("reason"), text("text"));
        if (number("count") > 1)
            return tr("%1 does not take %Ln heart(s), the first is “%2”: %3", nullptr, number("count"))
                .arg(service, text("title"), reason);
        return number("loved") == 1 ? tr("%1 does not take the heart of “%2” by %3: %4")
                                          .arg(service, text("title"), text("artist"), reason)
                                    : tr("%1 does not take away the heart of “%2” by %3: %4")
                                          .arg(service, text("title"), text("artist"), reason);
    }

    [[nodiscard]] QString unplayable() const
    {
        const auto is = [this](ErrorKind kind) { return text("reason") == errorKindName(kind); };
        if (is(ErrorKind::NotFound))
            return tr("%1 cannot be played: the file is not there any more.").arg(file());
        if (is(ErrorKind::AccessDenied))
            return tr("%1 cannot be played: its permissions do not let it be read.").arg(file());
        if (is(ErrorKind::Malformed))
            return tr("%1 cannot be played: there is no music in it that could be read.").arg(file());
        if (is(ErrorKind::NotSupported))
            return tr("%1 cannot be played: it holds no sound of a kind that is known.").arg(file());
        return tr("%1 cannot be played: %2").arg(file(), why());
    }

    [[nodiscard]] Account heldAccount() const
    {
        Account account;
        account.holdReason = holdReasonOf(text("reason"));
        account.holdText = text("text");
        return account;
    }
    [[nodiscard]] QString text(const char* name) const
    {
        return m_notice.arguments.value(QLatin1String(name)).toString();
    }
    [[nodiscard]] QString time(const char* name) const
    {
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(text(name).toLongLong()).time(),
                                  QStringLiteral("HH:mm:ss"));
    }
    [[nodiscard]] int number(const char* name) const { return text(name).toInt(); }
    [[nodiscard]] QString file() const { return QFileInfo(text("path")).fileName(); }
    [[nodiscard]] QString named(const char* name) const { return text(name).isEmpty() ? file() : text(name); }
    [[nodiscard]] QString why() const { return submissionReason(text("reason"), text("text")); }

    const Notice& m_notice;
};

} // namespace

QString notice(const Notice& notice)
{
    const QString sentence = NoticeText(notice).sentence();
    return notice.times > 1 ? QStringLiteral("%1 (×%2)").arg(sentence).arg(notice.times) : sentence;
}

QString noticeAction(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::AccountHeld:
        return QCoreApplication::translate("NoticeText", "Open account");
    case NoticeKind::SecretsLocked:
        return QCoreApplication::translate("NoticeText", "Try again");
    case NoticeKind::SecondScrobbler:
        return QCoreApplication::translate("NoticeText", "Decide…");
    case NoticeKind::LovesRefused:
        return QCoreApplication::translate("NoticeText", "Show");
    case NoticeKind::KeysMissing:
    case NoticeKind::SignInFailed:
    case NoticeKind::SignInExpired:
        return QCoreApplication::translate("NoticeText", "Open settings");
    default:
        return {};
    }
}

} // namespace sillon::words
