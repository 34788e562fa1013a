// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/foldersettling.h"

#include <algorithm>

namespace sillon {

void FolderSettling::add(const QByteArray& folder, qint64 nowMs)
{
    if (m_folders.empty())
        m_firstMs = nowMs;
    m_lastMs = nowMs;
    m_folders.insert(folder);
}

std::optional<qint64> FolderSettling::dueAtMs() const
{
    if (m_folders.empty())
        return std::nullopt;
    return std::min(m_lastMs + m_settleMs, m_firstMs + m_longestMs);
}

std::vector<QByteArray> FolderSettling::take()
{
    std::vector<QByteArray> folders(m_folders.begin(), m_folders.end());
    m_folders.clear();
    return topmostFolders(std::move(folders));
}

std::vector<QByteArray> topmostFolders(std::vector<QByteArray> folders)
{
    // With the slash at the end a folder sorts right before what is in it.
    for (QByteArray& folder : folders) {
        if (!folder.endsWith('/'))
            folder += '/';
    }
    std::sort(folders.begin(), folders.end());
    std::vector<QByteArray> top;
    for (QByteArray& folder : folders) {
        if (top.empty() || !folder.startsWith(top.back()))
            top.push_back(std::move(folder));
    }
    for (QByteArray& folder : top) {
        if (folder.size() > 1)
            folder.chop(1);
    }
    return top;
}

} // namespace sillon
