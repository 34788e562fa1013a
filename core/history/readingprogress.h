// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace sillon {

/// How far a reading is, over all that was asked for: what earlier readings of it have stored counts as read.
/// Pure.
class ReadingProgress
{
public:
    /// pageRows: plays of a usual page, at least 1.
    explicit ReadingProgress(int pageRows);

    /// plays: stored by earlier readings of the same. stated: how many the source says there are in all.
    void goOnFrom(qint64 plays, std::optional<qint64> stated);
    /// Another stretch of time is read now.
    void beginStretch() { m_left.reset(); }
    /// A page was answered and stored. left: the rows of the stretch that are still to come, when told.
    void take(qint64 rows, std::optional<qint64> left);

    [[nodiscard]] qint64 plays() const { return m_earlier + m_rows; }
    [[nodiscard]] const std::optional<qint64>& playsInAll() const { return m_inAll; }
    [[nodiscard]] qint64 pages() const { return pagesOf(m_earlier) + m_pages; }
    /// None while nobody said how much there is.
    [[nodiscard]] std::optional<qint64> pagesInAll() const;

private:
    [[nodiscard]] qint64 pagesOf(qint64 rows) const { return (rows + m_pageRows - 1) / m_pageRows; }
    void expect(qint64 inAll);

    qint64 m_pageRows;
    qint64 m_earlier = 0;
    qint64 m_rows = 0;
    qint64 m_pages = 0;
    std::optional<qint64> m_left;
    std::optional<qint64> m_inAll;
};

} // namespace sillon
