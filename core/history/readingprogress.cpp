// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/readingprogress.h"

#include <algorithm>

namespace sillon {

ReadingProgress::ReadingProgress(int pageRows)
    : m_pageRows(std::max(pageRows, 1))
{}

void ReadingProgress::goOnFrom(qint64 plays, std::optional<qint64> stated)
{
    m_earlier = std::max<qint64>(plays, 0);
    if (stated)
        expect(*stated);
}

void ReadingProgress::take(qint64 rows, std::optional<qint64> left)
{
    // A second is read twice where it may not have been whole: what is left tells better than what came.
    m_rows += m_left && left ? std::max<qint64>(*m_left - *left, 0) : rows;
    m_left = left;
    ++m_pages;
    if (left)
        expect(plays() + std::max<qint64>(*left, 0));
}

/// Never less than was said before: a stretch knows nothing of the others.
void ReadingProgress::expect(qint64 inAll)
{
    m_inAll = std::max(m_inAll.value_or(0), inAll);
}

std::optional<qint64> ReadingProgress::pagesInAll() const
{
    if (!m_inAll)
        return std::nullopt;
    // What is short of a whole page of the earlier ones counts with it, not as a page of its own.
    const qint64 counted = pagesOf(m_earlier) * m_pageRows + m_rows;
    return pages() + pagesOf(std::max<qint64>(*m_inAll - counted, 0));
}

} // namespace sillon
