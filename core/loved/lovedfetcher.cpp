// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedfetcher.h"

#include <QJsonObject>

#include <algorithm>

namespace sillon {

namespace {

// A list that changes all the while is read as it comes.
constexpr int mostBeginnings = 3;

qint64 pagesOf(const LovedPage& page)
{
    if (page.pages)
        return *page.pages;
    return (page.total.value_or(0) + LovedTrackSource::pageSize - 1) / LovedTrackSource::pageSize;
}

/// How far it is after this page. A page without tracks is the last one, whatever the count says; without any
/// count they go on until one is.
LovedFetch after(const LovedFetch& before, const LovedPage& page)
{
    LovedFetch next = before;
    next.answered += static_cast<qint64>(page.loved.size());
    next.total = page.total.value_or(next.answered);
    next.pages = std::max(pagesOf(page), page.loved.empty() ? before.nextPage - 1 : before.nextPage);
    const bool isCounted = page.pages || page.total;
    const bool isLast = page.loved.empty() || (isCounted && before.nextPage >= pagesOf(page));
    next.nextPage = isLast ? 0 : before.nextPage + 1;
    return next;
}

QString lastOf(const LovedPage& page)
{
    if (page.loved.empty())
        return {};
    const Recording& recording = page.loved.back().recording;
    return recording.artist + QStringLiteral(" – ") + recording.title;
}

} // namespace

Result<LovedFetch> LovedFetcher::unfinished(const LovedOwner& owner)
{
    const auto found = m_store.find(owner);
    if (!found)
        return fail(found.error());
    const qint64 now = m_clock.utcNow();
    if (*found && !(*found)->isWhole() && (*found)->begunAt <= now && now - (*found)->begunAt < freshSeconds)
        return **found;
    return m_store.begin(owner, now);
}

/// A heart without a date was there by now.
std::vector<LovedTrack> LovedFetcher::dated(std::vector<LovedTrack> loved) const
{
    for (LovedTrack& one : loved) {
        if (one.lovedAt <= 0)
            one.lovedAt = m_clock.utcNow();
    }
    return loved;
}

Done LovedFetcher::run(const LovedOwner& owner, LovedTrackSource& source, JobProgress& progress,
                       const std::stop_token& stop)
{
    progress.setPhase(QStringLiteral("fetching"));
    auto fetch = unfinished(owner);
    int beginnings = 1;
    while (fetch && !fetch->isWhole()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto page = source.page(fetch->nextPage, stop);
        if (!page)
            return fail(page.error());
        // Something was loved or unloved meanwhile: what stands on which page is another now.
        const bool moved = fetch->nextPage > 1 && page->total && *page->total != fetch->total;
        if (moved && beginnings < mostBeginnings) {
            ++beginnings;
            fetch = m_store.begin(owner, m_clock.utcNow());
            continue;
        }
        const LovedFetch next = after(*fetch, *page);
        if (auto stored = m_store.putPage(next, fetch->nextPage == 1, dated(page->loved)); !stored)
            return stored;
        progress.setResult(
            {{QStringLiteral("fetched"), next.answered}, {QStringLiteral("total"), next.total}});
        progress.report(next.isWhole() ? next.pages : next.nextPage - 1, next.pages, lastOf(*page));
        fetch = next;
    }
    return fetch ? Done() : fail(fetch.error());
}

} // namespace sillon
