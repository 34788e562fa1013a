// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scanplan.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sillon {

namespace {

bool isBelow(const QString& path, const QString& folder)
{
    if (!path.startsWith(folder))
        return false;
    return path.size() == folder.size() || folder.endsWith(QLatin1Char('/')) ||
           path.at(folder.size()) == QLatin1Char('/');
}

bool isBelowAny(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& folder) { return isBelow(path, folder); });
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
        const auto candidates = m_byInode.values(found.stamp.inode);
        for (const KnownFile* candidate : candidates) {
            const bool same =
                candidate->stamp.size == found.stamp.size && candidate->stamp.mtimeNs == found.stamp.mtimeNs;
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
    if (known.stamp != found.stamp) {
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

} // namespace

bool ScanScope::covers(const QString& path) const
{
    return isBelowAny(path, folders) && !isBelowAny(path, unreadFolders);
}

ScanPlan planScan(const std::vector<FoundFile>& found, const std::vector<KnownFile>& known,
                  const ScanScope& scope)
{
    QHash<QString, const KnownFile*> byPath;
    byPath.reserve(static_cast<qsizetype>(known.size()));
    for (const KnownFile& file : known)
        byPath.insert(file.path, &file);

    ScanPlan plan;
    std::vector<const FoundFile*> unknown;
    QSet<TrackId> met;
    for (const FoundFile& file : found) {
        const KnownFile* const same = byPath.value(file.path);
        if (!same) {
            unknown.push_back(&file);
            continue;
        }
        met.insert(same->id);
        planKnown(plan, *same, file);
    }

    GoneFiles gone;
    for (const KnownFile& file : known) {
        if (!met.contains(file.id) && (file.missing || scope.covers(file.path)))
            gone.add(file);
    }
    QSet<TrackId> moved;
    for (const FoundFile* file : unknown) {
        const KnownFile* const former = gone.takeFormer(*file);
        if (!former) {
            plan.added.push_back(*file);
            continue;
        }
        moved.insert(former->id);
        plan.moved.push_back({former->id, *file});
        if (former->broken)
            plan.stillBroken.push_back(former->id);
    }
    for (const KnownFile& file : known) {
        if (!file.missing && !met.contains(file.id) && !moved.contains(file.id) && scope.covers(file.path))
            plan.missing.push_back(file.id);
    }
    return plan;
}

} // namespace sillon
