// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/artistmodel.h"
#include "library/coverpage.h"

namespace sillon {

/// Every artist of the library as round covers.
class ArtistsPage : public CoverPage
{
    Q_OBJECT
public:
    explicit ArtistsPage(const LibraryTools& parts);

    [[nodiscard]] QString searchHint() const override;

Q_SIGNALS:
    void artistWanted(const QString& name);

protected:
    void fill(const std::optional<std::vector<int>>& rows) override;
    [[nodiscard]] int wholeCount() const override;
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] QString showAllText() const override;
    void open(int row) override;

private:
    ArtistsPage(const LibraryTools& parts, ArtistModel* artists);
    [[nodiscard]] static std::vector<Order> orders();

    ArtistModel* m_artists;
};

} // namespace sillon
