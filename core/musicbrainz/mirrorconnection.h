// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "musicbrainz/mirroraddress.h"

#include <QStringList>
#include <QVariantList>

#include <memory>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace sillon {

/// One row of an answer; columns count from 0.
class MirrorRow
{
public:
    explicit MirrorRow(QVariantList columns)
        : m_columns(std::move(columns))
    {}

    [[nodiscard]] QString text(int column) const { return m_columns.at(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_columns.at(column).toLongLong(); } ///< NULL: 0
    [[nodiscard]] bool flag(int column) const { return m_columns.at(column).toBool(); }

private:
    QVariantList m_columns;
};

/// A connection to a PostgreSQL database that is only read, made when first asked, on a thread of its own:
/// whoever asks waits a bounded time, whatever the server does, and not at all once it is to stop. One
/// caller at a time. The driver is loaded with the first question.
class MirrorConnection
{
public:
    explicit MirrorConnection(MirrorAddress address);
    ~MirrorConnection();
    MirrorConnection(const MirrorConnection&) = delete;
    MirrorConnection& operator=(const MirrorConnection&) = delete;

    /// values: one for each question mark. A connection that was lost is made once more. NotConfigured (no
    /// driver), NotSent (cannot connect), AnswerLost (lost on the way, or silent: then nothing more is
    /// asked), ServerBusy (it took too long), NotSupported (there are no such tables), AccessDenied,
    /// Cancelled. No error quotes the password.
    [[nodiscard]] Result<std::vector<MirrorRow>> rows(const QString& sql, const QStringList& values,
                                                      const std::stop_token& stop);

    /// What PostgreSQL takes as an array.
    [[nodiscard]] static QString array(const QStringList& texts);
    [[nodiscard]] static QString array(const std::vector<qint64>& numbers);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    SystemClock m_clock; // of the socket: real seconds, however fast the program's own clock goes
    bool m_silent = false;
};

} // namespace sillon
