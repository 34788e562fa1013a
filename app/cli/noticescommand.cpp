// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/noticewords.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "notices/noticestore.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

Exit runNotices(const Call& call)
{
    Arguments arguments(call.arguments);
    const auto limit = arguments.number(QStringLiteral("--limit"));
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty())
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        const auto notices = NoticeStore(*profile.database).recent(static_cast<int>(limit.value_or(100)));
        if (!notices) {
            call.output.failure(notices.error());
            return Exit::Failed;
        }
        QJsonArray document;
        for (const Notice& notice : *notices) {
            document.append(
                QJsonObject{{QStringLiteral("id"), notice.id},
                            {QStringLiteral("kind"), noticeKindName(notice.kind)},
                            {QStringLiteral("severity"), noticeSeverityName(notice.severity())},
                            {QStringLiteral("at"), notice.at},
                            {QStringLiteral("times"), notice.times},
                            {QStringLiteral("text"), words::notice(notice)},
                            {QStringLiteral("arguments"), QJsonObject::fromVariantMap(notice.arguments)}});
            call.output.line(QStringLiteral("%1  %2").arg(notice.at).arg(words::notice(notice)));
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

} // namespace sillon::cli
