// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/notice.h"

#include <algorithm>
#include <array>

namespace sillon {

namespace {

struct KindRow
{
    NoticeKind kind;
    const char* name;
    NoticeSeverity severity;
};

constexpr std::array kinds{
    KindRow{NoticeKind::ListensNotStored, "listens-not-stored", NoticeSeverity::Error},
    KindRow{NoticeKind::TrackCannotCount, "track-cannot-count", NoticeSeverity::Warning},
    KindRow{NoticeKind::TrackSkipped, "track-skipped", NoticeSeverity::Warning},
    KindRow{NoticeKind::DeviceLost, "device-lost", NoticeSeverity::Error},
    KindRow{NoticeKind::ScanFinished, "scan-finished", NoticeSeverity::Success},
    KindRow{NoticeKind::ScanFilesFailed, "scan-files-failed", NoticeSeverity::Warning},
    KindRow{NoticeKind::ScanFailed, "scan-failed", NoticeSeverity::Error},
    KindRow{NoticeKind::FolderAway, "folder-away", NoticeSeverity::Warning},
    KindRow{NoticeKind::KeysMissing, "keys-missing", NoticeSeverity::Warning},
    KindRow{NoticeKind::SignInWaiting, "sign-in-waiting", NoticeSeverity::Busy},
    KindRow{NoticeKind::SignedIn, "signed-in", NoticeSeverity::Success},
    KindRow{NoticeKind::SignedOut, "signed-out", NoticeSeverity::Success},
    KindRow{NoticeKind::SignInFailed, "sign-in-failed", NoticeSeverity::Error},
    KindRow{NoticeKind::SignInExpired, "sign-in-expired", NoticeSeverity::Warning},
    KindRow{NoticeKind::AccountHeld, "account-held", NoticeSeverity::Warning},
    KindRow{NoticeKind::ScrobblesFailed, "scrobbles-failed", NoticeSeverity::Error},
    KindRow{NoticeKind::ScrobblesIgnored, "scrobbles-ignored", NoticeSeverity::Warning},
    KindRow{NoticeKind::ScrobblesExpired, "scrobbles-expired", NoticeSeverity::Warning},
    KindRow{NoticeKind::ScrobblesExpiring, "scrobbles-expiring", NoticeSeverity::Warning},
    KindRow{NoticeKind::LovesRefused, "loves-refused", NoticeSeverity::Warning},
    KindRow{NoticeKind::DailyLimitReached, "daily-limit-reached", NoticeSeverity::Warning},
    KindRow{NoticeKind::SecondScrobbler, "second-scrobbler", NoticeSeverity::Warning},
    KindRow{NoticeKind::ServiceClockDiffers, "service-clock-differs", NoticeSeverity::Warning},
    KindRow{NoticeKind::ClockSet, "clock-set", NoticeSeverity::Warning},
    KindRow{NoticeKind::SecretsInFile, "secrets-in-file", NoticeSeverity::Warning},
    KindRow{NoticeKind::SecretsLocked, "secrets-locked", NoticeSeverity::Warning},
    KindRow{NoticeKind::SettingsNotWritten, "settings-not-written", NoticeSeverity::Error},
    KindRow{NoticeKind::DatabaseFailed, "database-failed", NoticeSeverity::Error},
    KindRow{NoticeKind::PlaysKept, "plays-kept", NoticeSeverity::Warning},
    KindRow{NoticeKind::HistoryCorrected, "history-corrected", NoticeSeverity::Success},
    KindRow{NoticeKind::HistoryLarge, "history-large", NoticeSeverity::Warning},
    KindRow{NoticeKind::UserRenamed, "user-renamed", NoticeSeverity::Success},
};

const KindRow& rowOf(NoticeKind kind)
{
    const auto* const row =
        std::find_if(kinds.begin(), kinds.end(), [kind](const KindRow& r) { return r.kind == kind; });
    Q_ASSERT(row != kinds.end());
    return *row;
}

} // namespace

QString noticeKindName(NoticeKind kind)
{
    return QLatin1String(rowOf(kind).name);
}

std::optional<NoticeKind> noticeKindOf(const QString& name)
{
    for (const KindRow& row : kinds) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

NoticeSeverity severityOf(NoticeKind kind)
{
    return rowOf(kind).severity;
}

QString noticeSeverityName(NoticeSeverity severity)
{
    switch (severity) {
    case NoticeSeverity::Success:
        return QStringLiteral("success");
    case NoticeSeverity::Warning:
        return QStringLiteral("warning");
    case NoticeSeverity::Error:
        return QStringLiteral("error");
    case NoticeSeverity::Busy:
        return QStringLiteral("busy");
    }
    return {};
}

} // namespace sillon
