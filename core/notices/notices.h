// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/lane.h"
#include "base/mailbox.h"
#include "notices/notice.h"
#include "notices/noticestore.h"

#include <QObject>

namespace sillon {

/// Where the program tells the user something. Each notice is stored on a lane of its own and then shown; one
/// that cannot be stored is shown all the same. Lives on the main thread.
class Notices : public QObject
{
    Q_OBJECT
public:
    Notices(Database& database, Clock& clock, QObject* parent = nullptr);
    ~Notices() override;

    /// The stored ones, for the message log. Blocks: workers only.
    [[nodiscard]] NoticeStore& store() { return m_store; }
    /// Stores what waits. Idempotent; nothing is taken afterwards.
    void close();

public Q_SLOTS:
    /// arguments: QString values, as notice.h lists them for each kind.
    void post(sillon::NoticeKind kind, const QVariantMap& arguments = {});

Q_SIGNALS:
    /// A new notice, or one posted before (the same id) told once more.
    void posted(const sillon::Notice& notice);

private:
    Clock& m_clock;
    NoticeStore m_store;
    Mailbox m_mailbox;
    Lane m_lane; // last: its thread uses the store and the mailbox
};

} // namespace sillon
