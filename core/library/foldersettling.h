// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>
#include <set>
#include <vector>

namespace sillon {

/// Gathers the folders in which something happened until it is quiet there, but not for ever. Pure; times are
/// milliseconds of a clock that never jumps.
class FolderSettling
{
public:
    /// Quiet for settleMs, or longestMs after the first event.
    FolderSettling(qint64 settleMs, qint64 longestMs)
        : m_settleMs(settleMs)
        , m_longestMs(longestMs)
    {}

    void add(const QByteArray& folder, qint64 nowMs);
    /// When the gathered folders are to be taken; none while there are none.
    [[nodiscard]] std::optional<qint64> dueAtMs() const;
    /// All folders but those that lie below another one of them, and forgets them.
    [[nodiscard]] std::vector<QByteArray> take();

private:
    qint64 m_settleMs;
    qint64 m_longestMs;
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
    std::set<QByteArray> m_folders;
};

/// Of these folders (in any order) those that lie below none of the others. Pure.
[[nodiscard]] std::vector<QByteArray> topmostFolders(std::vector<QByteArray> folders);

} // namespace sillon
