// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "byhand/albumsource.h"
#include "storage/database.h"

#include <functional>
#include <optional>

namespace sillon {

/// Keeps what another source answered for a while, so that going back and forth asks nobody. Errors are not
/// kept.
class StoredAlbumSource final : public AlbumSource
{
public:
    static constexpr qint64 searchSeconds = 86'400;
    static constexpr qint64 albumSeconds = 7 * 86'400;

    StoredAlbumSource(AlbumSource& source, Database& database, const Clock& clock);

    [[nodiscard]] QString scheme() const override { return m_source.scheme(); }
    [[nodiscard]] Result<AlbumHits> search(const QString& text, int page, std::stop_token stop) override;
    [[nodiscard]] Result<Album> album(const QString& id, std::stop_token stop) override;

private:
    [[nodiscard]] std::optional<QByteArray> stored(const QString& question, qint64 lifetime);
    void store(const QString& question, const QByteArray& answer);

    AlbumSource& m_source;
    Database& m_database;
    const Clock& m_clock;
};

} // namespace sillon
