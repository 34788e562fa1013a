// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/coversource.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sillon {

/// Covers that were fetched, kept as files in the cache folder, and which releases had none. At most
/// mostFiles; the oldest go first. Any worker.
class FetchedCovers
{
public:
    static constexpr int mostFiles = 1000;
    /// After so long a release without a cover is asked for again.
    static constexpr qint64 noneForSeconds = 30LL * 24 * 3600;

    explicit FetchedCovers(QString folder)
        : m_folder(std::move(folder))
    {}

    /// The kept cover; empty: there is none, as was learned lately (now: UTC second); none: not known yet.
    [[nodiscard]] std::optional<QByteArray> find(const Release& release, qint64 now) const;
    /// bytes empty: the release has none.
    [[nodiscard]] Done keep(const Release& release, const QByteArray& bytes) const;

private:
    [[nodiscard]] QString fileOf(const Release& release) const;
    void dropOldest() const;

    QString m_folder;
};

} // namespace sillon
