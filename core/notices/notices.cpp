// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/notices.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logNotices, "sillon.notices")

} // namespace

Notices::Notices(Database& database, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(database)
{}

Notices::~Notices()
{
    close();
}

void Notices::close()
{
    m_lane.close();
}

void Notices::post(NoticeKind kind, const QVariantMap& arguments)
{
    Notice notice;
    notice.kind = kind;
    notice.arguments = arguments;
    notice.at = m_clock.utcNow();
    m_lane.post([this, notice] {
        const auto stored = m_store.add(notice.kind, notice.arguments, notice.at);
        if (!stored)
            qCWarning(logNotices) << "The notice" << noticeKindName(notice.kind)
                                  << "could not be stored:" << stored.error().serverText;
        m_mailbox.post([this, told = stored.value_or(notice)] { Q_EMIT posted(told); });
    });
}

} // namespace sillon
