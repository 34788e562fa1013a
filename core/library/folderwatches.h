// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <cstdint>
#include <functional>
#include <vector>

struct inotify_event;

namespace sillon {

/// The kernel's watches on folders and all that lie below them (inotify). One thread.
class FolderWatches
{
public:
    FolderWatches();
    ~FolderWatches();
    FolderWatches(const FolderWatches&) = delete;
    FolderWatches& operator=(const FolderWatches&) = delete;

    /// To be polled for input; -1 when the system gives none.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    enum class Added : std::uint8_t { All, NotThere, TooMany };
    /// Also what is watched already, which changes nothing. Hidden folders are passed over. keepsOn is asked
    /// now and then and ends a long walk with false.
    Added add(const QByteArray& folder, const std::function<bool()>& keepsOn);

    /// What a round of events amounts to.
    struct News
    {
        std::vector<QByteArray> changed; ///< folders in which music came, went or was written
        bool overflow = false;           ///< events were lost: anything may have changed
        bool tooMany = false;            ///< new folders could not be watched
    };
    /// Reads what there is; does not block.
    [[nodiscard]] News read(const std::function<bool()>& keepsOn);

private:
    void take(const ::inotify_event& event, News& news, const std::function<bool()>& keepsOn);
    void forgetBelow(const QByteArray& folder);

    int m_descriptor;
    QHash<int, QByteArray> m_folders;
};

} // namespace sillon
