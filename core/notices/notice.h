// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>
#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace sillon {

/// What the user is told of. The words in noticeKindName are stored and stay; app makes sentences of them.
/// The names after each kind are its arguments, all texts; reasons are names of enumerations (errorKindName
/// ...).
enum class NoticeKind : std::uint8_t {
    ListensNotStored,    ///< reason, text: they wait in memory and are tried again
    TrackCannotCount,    ///< path, title, reason: playing, but never a listen
    TrackSkipped,        ///< path, reason, text: broken or missing; the queue went on
    DeviceLost,          ///< text
    ScanFinished,        ///< files, added, changed, moved, missing, seconds
    ScanFilesFailed,     ///< count, path: of the first
    ScanFailed,          ///< reason, text
    FolderAway,          ///< path, count: of the tracks that the library keeps of it
    KeysMissing,         ///< service
    SignInWaiting,       ///< service
    SignedIn,            ///< service, user
    SignedOut,           ///< service, user
    SignInFailed,        ///< service, reason, text
    SignInExpired,       ///< service
    AccountHeld,         ///< service, user, reason, text
    ScrobblesFailed,     ///< service, user, count
    ScrobblesIgnored,    ///< service, user, count
    ScrobblesExpired,    ///< service, user, count
    ScrobblesExpiring,   ///< service, user, count: soon too old for the service
    LovesRefused,        ///< service, user, count, artist, title, loved, reason, text: of the first
    DailyLimitReached,   ///< service, user, until
    SecondScrobbler,     ///< service, user, account, artist, title, ours, theirs: another program sends too
    ServiceClockDiffers, ///< service, seconds: the machine's clock minus the server's
    ClockSet,            ///< seconds: the wall clock jumped, starts were moved
    SecretsInFile,       ///< path: there is no system secret store
    SecretsLocked,       ///< the secret store does not answer; what needs a secret waits
    SettingsNotWritten,  ///< reason, text
    DatabaseFailed,      ///< reason, text
    PlaysKept, ///< service, user, count: it tells so few plays that they are not deleted on its word yet
    HistoryCorrected, ///< service, user, new, corrected, count (gone): found by comparing months
    HistoryLarge,     ///< service, count (megabytes)
    UserRenamed,      ///< service, user, former: what was fetched goes on under the new name
};

enum class NoticeSeverity : std::uint8_t { Success, Warning, Error, Busy };

[[nodiscard]] QString noticeKindName(NoticeKind kind); ///< "track-skipped"
[[nodiscard]] std::optional<NoticeKind> noticeKindOf(const QString& name);
[[nodiscard]] NoticeSeverity severityOf(NoticeKind kind);
[[nodiscard]] QString noticeSeverityName(NoticeSeverity severity); ///< "success", "warning", "error", "busy"

/// Something the user was told, once or several times in a row.
struct Notice
{
    qint64 id = 0; ///< 0: it could not be stored
    NoticeKind kind = NoticeKind::DatabaseFailed;
    QVariantMap arguments; ///< of QString
    qint64 at = 0;         ///< UTC second it was last told
    int times = 1;         ///< how often, each within a minute of the one before

    [[nodiscard]] NoticeSeverity severity() const { return severityOf(kind); }
    friend bool operator==(const Notice&, const Notice&) = default;
};

} // namespace sillon
