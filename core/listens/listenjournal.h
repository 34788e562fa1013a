// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/unstoredlisten.h"

#include <QString>

#include <functional>
#include <vector>

namespace sillon {

/// A file beside the database for listens that could not be stored before the program ends (disk full,
/// database locked); the next start stores them. It holds room on the disk in advance, so that a full disk
/// does not refuse it too. Several programs of one profile may use it. Workers only.
class ListenJournal
{
public:
    static constexpr qsizetype roomBytes = 64 << 10;  ///< kept free for it
    static constexpr qsizetype mostBytes = 256 << 10; ///< never grows beyond
    using Store = std::function<Done(const UnstoredListen&)>;

    explicit ListenJournal(QString file);

    /// Makes the file and its room. Where the file system cannot hold room, the file just is there.
    [[nodiscard]] Done reserve();
    /// Adds these and returns when they are on disk; on an error none was added, but with TooLarge those that
    /// fit. Errors: DiskFull, TooLarge, AccessDenied.
    [[nodiscard]] Done append(const std::vector<UnstoredListen>& unstored);
    /// Hands every listen to store, in order, and empties the file once all of them were taken. When one is
    /// not, its error, and all stay: store has to know again what it has taken.
    [[nodiscard]] Done handOver(const Store& store);

private:
    QString m_file;
};

} // namespace sillon
