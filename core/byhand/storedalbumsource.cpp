// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/storedalbumsource.h"

#include "byhand/albumjson.h"

#include <QLoggingCategory>

#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logAlbums, "sillon.byhand")

} // namespace

StoredAlbumSource::StoredAlbumSource(AlbumSource& source, Database& database, const Clock& clock)
    : m_source(source)
    , m_database(database)
    , m_clock(clock)
{}

Result<AlbumHits> StoredAlbumSource::search(const QString& text, int page, std::stop_token stop)
{
    const QString question = scheme() % QLatin1String(" search ") % QString::number(page) % QLatin1Char(' ') %
                             text.simplified().toCaseFolded();
    if (const auto json = stored(question, searchSeconds)) {
        if (auto hits = albumHitsOfJson(*json))
            return std::move(*hits);
    }
    auto found = m_source.search(text, page, stop);
    if (found)
        store(question, jsonOfAlbumHits(*found));
    return found;
}

Result<Album> StoredAlbumSource::album(const QString& id, std::stop_token stop)
{
    const QString question = QLatin1String("album ") % id;
    if (const auto json = stored(question, albumSeconds)) {
        if (auto album = albumOfJson(*json))
            return std::move(*album);
    }
    auto found = m_source.album(id, stop);
    if (found)
        store(question, jsonOfAlbum(*found));
    return found;
}

std::optional<QByteArray> StoredAlbumSource::stored(const QString& question, qint64 lifetime)
{
    const qint64 now = m_clock.utcNow();
    const auto found = m_database.read([&](Connection& c) {
        return c.one(QStringLiteral("SELECT answer FROM album_answers WHERE question = ? AND answered_at > ? "
                                    "AND answered_at <= ?"),
                     {question, now - lifetime, now}, [](const Row& row) { return row.text(0); });
    });
    if (!found) {
        qCWarning(logAlbums) << "A kept answer could not be read:" << found.error().serverText;
        return std::nullopt;
    }
    return *found ? std::optional((*found)->toUtf8()) : std::nullopt;
}

void StoredAlbumSource::store(const QString& question, const QByteArray& answer)
{
    const qint64 now = m_clock.utcNow();
    const auto kept = m_database.write([&](Connection& c) -> Done {
        auto old =
            c.execute(QStringLiteral("DELETE FROM album_answers WHERE answered_at <= ? OR answered_at > ?"),
                      {now - albumSeconds, now});
        if (!old)
            return old;
        return c.execute(
            QStringLiteral("INSERT INTO album_answers(question, answer, answered_at) VALUES(?, ?, ?) "
                           "ON CONFLICT(question) DO UPDATE SET answer = excluded.answer, "
                           "answered_at = excluded.answered_at"),
            {question, QString::fromUtf8(answer), now});
    });
    // Only a convenience: without the profile's lock, or on a full disk, the next question asks again.
    if (!kept)
        qCInfo(logAlbums) << "An answer could not be kept:" << kept.error().serverText;
}

} // namespace sillon
