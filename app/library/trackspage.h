// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/librarypage.h"

namespace sillon {

class LibraryTable;
class TrackTable;

/// Every track of the library in one table: sorted by its headings, narrowed by the search box, played from
/// any row.
class TracksPage : public LibraryPage
{
    Q_OBJECT
public:
    explicit TracksPage(const LibraryTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] TrackTable& table();

private:
    void renew(bool anew) override;
    [[nodiscard]] QString countText() const override;

    LibraryTable* m_tracks;
};

} // namespace sillon
