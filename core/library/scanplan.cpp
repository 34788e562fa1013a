// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scanplan.h"

#include <QHash>

#include <algorithm>

namespace sillon {

namespace {

bool isBelow(const QByteArray& path, const QByteArray& folder)
{
    if (!path.startsWith(folder))
        return false;
    return path.size() == folder.size() || folder.endsWith('/') || path.at(folder.size()) == '/';
}

bool isBelowAny(const QByteArray& path, const std::vector<QByteArray>& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QByteArray& folder) { return isBelow(path, folder); });
}

bool isRenamed(const FileStamp& before, const FileStamp& now)
{
    return before.size == now.size && before.mtimeNs == now.mtimeNs;
}

bool isRenamedAndWritten(const FileStamp& before, const FileStamp& now)
{
    return before.bornNs != 0 && before.bornNs == now.bornNs && before.device == now.device;
}

bool isOutdated(const KnownFile& known)
{
    return known.readVersion < currentReadVersion;
}

/// Gone files, to be found again under another name.
class GoneFiles
{
public:
    void add(const KnownFile& file) { m_byInode.insert(file.stamp.inode, &file); }

    /// The gone file that this one was, or null; each is given out once. One of the same device is preferred,
    /// since drives get other device numbers when they are plugged in again.
    const KnownFile* takeFormer(const FoundFile& found)
    {
        const KnownFile* former = nullptr;
        const auto [first, last] = std::as_const(m_byInode).equal_range(found.stamp.inode);
        for (auto at = first; at != last; ++at) {
            const KnownFile* candidate = *at;
            const bool same = isRenamed(candidate->stamp, found.stamp) ||
                              isRenamedAndWritten(candidate->stamp, found.stamp);
            if (same && (!former || candidate->stamp.device == found.stamp.device))
                former = candidate;
        }
        if (former)
            m_byInode.remove(found.stamp.inode, former);
        return former;
    }

private:
    QMultiHash<qint64, const KnownFile*> m_byInode;
};

/// What becomes of a file that is known under the path it was found at.
void planKnown(ScanPlan& plan, const KnownFile& known, const FoundFile& found)
{
    if (!isUntouched(known.stamp, found.stamp) || known.sheetStamp != found.sheetStamp || isOutdated(known)) {
        plan.changed.push_back({known.id, found});
        return;
    }
    if (known.missing)
        plan.returned.push_back(known.id);
    else
        ++plan.unchanged;
    if (known.broken)
        plan.stillBroken.push_back(known.id);
}

void planMoved(ScanPlan& plan, const KnownFile& former, const FoundFile& found)
{
    plan.moved.push_back({former.id, found});
    if (!isRenamed(former.stamp, found.stamp) || former.sheetStamp != found.sheetStamp || isOutdated(former))
        plan.changed.push_back({former.id, found});
    else if (former.broken)
        plan.stillBroken.push_back(former.id);
}

QByteArray nameOf(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

bool ScanScope::covers(const QByteArray& path) const
{
    return isBelowAny(path, folders) && !isBelowAny(path, unreadFolders);
}

std::vector<TrackId> ScanPlan::missing() const
{
    std::vector<TrackId> ids;
    for (const KnownFile& file : gone) {
        if (!file.missing)
            ids.push_back(file.id);
    }
    return ids;
}

ScanPlan planScan(const std::vector<FoundFile>& found, const std::vector<KnownFile>& known,
                  const ScanScope& scope)
{
    QHash<QByteArray, std::size_t> byPath;
    byPath.reserve(static_cast<qsizetype>(known.size()));
    for (std::size_t i = 0; i < known.size(); ++i)
        byPath.insert(known[i].path, i);

    ScanPlan plan;
    std::vector<const FoundFile*> unknown;
    std::vector<bool> met(known.size());
    for (const FoundFile& file : found) {
        const auto same = byPath.constFind(file.path);
        if (same == byPath.constEnd()) {
            unknown.push_back(&file);
            continue;
        }
        met[*same] = true;
        planKnown(plan, known[*same], file);
    }

    GoneFiles gone;
    for (std::size_t i = 0; i < known.size(); ++i) {
        met[i] = met[i] || (!known[i].missing && !scope.covers(known[i].path));
        if (!met[i])
            gone.add(known[i]);
    }
    for (const FoundFile* file : unknown) {
        const KnownFile* const former = gone.takeFormer(*file);
        if (!former) {
            plan.added.push_back(*file);
            continue;
        }
        met[static_cast<std::size_t>(former - known.data())] = true;
        planMoved(plan, *former, *file);
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (!met[i])
            plan.gone.push_back(known[i]);
    }
    return plan;
}

GoneContents::GoneContents(const std::vector<KnownFile>& gone)
{
    for (const KnownFile& file : gone) {
        if (file.contentHash != 0)
            m_byHash.insert(file.contentHash, file);
    }
}

std::optional<KnownFile> GoneContents::take(const QByteArray& path, qint64 size, qint64 contentHash)
{
    std::vector<KnownFile> equal;
    std::vector<KnownFile> named;
    const auto [first, last] = std::as_const(m_byHash).equal_range(contentHash);
    for (auto at = first; at != last; ++at) {
        if (at->stamp.size != size)
            continue;
        equal.push_back(*at);
        if (nameOf(at->path) == nameOf(path))
            named.push_back(*at);
    }
    const std::vector<KnownFile>& chosen = equal.size() == 1 ? equal : named;
    if (chosen.size() != 1)
        return std::nullopt;
    for (auto at = m_byHash.find(contentHash); at != m_byHash.end(); ++at) {
        if (at->id == chosen.front().id) {
            m_byHash.erase(at);
            break;
        }
    }
    return chosen.front();
}

} // namespace sillon
