// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sillon {

/// Where one is: a page, what it shows when it can show many things, and to where that was scrolled.
struct Place
{
    QString page;
    QString what;
    int scroll = 0;

    [[nodiscard]] bool isSameAs(const Place& other) const { return page == other.page && what == other.what; }
};

/// The places one came through, for Back and Forward. A plain value.
class Trail
{
public:
    static constexpr std::size_t longest = 100;

    [[nodiscard]] const Place& here() const;
    /// How far the place one is about to leave is scrolled.
    void setScroll(int scroll);
    /// To another place; what was ahead is forgotten. Nothing when one is there already.
    void go(const Place& place);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void goBack();
    void goForward();
    /// A page that is no more: nobody comes back to it.
    void forget(const QString& page);

private:
    std::vector<Place> m_places{Place{}}; ///< the first one is nowhere
    std::size_t m_at = 0;
};

} // namespace sillon
