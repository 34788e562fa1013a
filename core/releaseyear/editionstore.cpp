// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/editionstore.h"

namespace sillon {

QString editionIsUnasked()
{
    return QStringLiteral(
        "y.kind = 'album' AND y.release_mbid <> '' AND y.edition_of <> y.release_mbid AND "
        "(y.year = 0 OR y.retry_at <= ?) AND "
        "EXISTS(SELECT 1 FROM year_releases m JOIN listens l ON l.release_id = m.release_id "
        "WHERE m.question_id = y.id AND l.private = 0)");
}

Result<std::vector<HeardEdition>> EditionStore::unasked(qint64 now) const
{
    const QString sql = QStringLiteral("SELECT y.id, y.release_mbid FROM release_years y WHERE ") +
                        editionIsUnasked() +
                        QStringLiteral(" ORDER BY (SELECT count(*) FROM year_releases m JOIN listens l ON "
                                       "l.release_id = m.release_id WHERE m.question_id = y.id) DESC, y.id");
    std::vector<HeardEdition> editions;
    auto done = m_database.read([&](Connection& connection) {
        return connection.each(sql, {now}, [&editions](const Row& row) {
            if (const auto release = ReleaseMbid::parse(row.text(1)))
                editions.push_back({row.integer(0), *release, 0});
        });
    });
    if (!done)
        return fail(std::move(done.error()));
    return editions;
}

Done EditionStore::write(std::span<const HeardEdition> editions)
{
    return m_database.write([editions](Connection& connection) -> Done {
        for (const HeardEdition& edition : editions) {
            auto done = connection.execute(
                QStringLiteral("UPDATE release_years SET edition_of = ?, edition_year = CASE WHEN ? > 0 THEN "
                               "? ELSE edition_year END WHERE id = ?"),
                {edition.release.text(), edition.year, edition.year, edition.questionId});
            if (!done)
                return done;
        }
        return {};
    });
}

Done EditionStore::putOff(const HeardEdition& edition, qint64 until)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral("UPDATE release_years SET retry_at = max(retry_at, ?) WHERE id = ?"),
            {until, edition.questionId});
    });
}

} // namespace sillon
