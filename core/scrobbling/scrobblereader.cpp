// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblereader.h"

#include "listens/listenrow.h"
#include "scrobbling/scrobbleeditstore.h"
#include "scrobbling/submissionrow.h"

namespace sillon {

namespace {

Result<std::vector<Delivery>> deliveriesOf(Connection& c, ListenId listen)
{
    auto submissions = readBareSubmissions(
        c, selectSubmissions() + QStringLiteral("WHERE s.listen_id = ? ORDER BY s.account_id"), {listen});
    if (!submissions)
        return fail(std::move(submissions.error()));
    std::vector<Delivery> deliveries;
    for (const Submission& submission : *submissions) {
        auto own = ScrobbleEditStore::ownWords(c, submission.id);
        if (!own)
            return fail(std::move(own.error()));
        auto sent = ScrobbleEditStore::sentAs(c, submission.id);
        if (!sent)
            return fail(std::move(sent.error()));
        deliveries.push_back({submission, *own, *sent});
    }
    return deliveries;
}

} // namespace

Result<ScrobbleRow> ScrobbleReader::row(Connection& c, ListenId id)
{
    ScrobbleRow row;
    const auto listen = c.one(selectListens() + QStringLiteral("WHERE l.id = ?"), {id}, listenOf);
    if (!listen)
        return fail(listen.error());
    if (!*listen)
        return row;
    row.listen = **listen;
    auto deliveries = deliveriesOf(c, id);
    if (!deliveries)
        return fail(std::move(deliveries.error()));
    row.deliveries = std::move(*deliveries);
    auto unowed =
        c.all(QStringLiteral("SELECT account_id, why, detail FROM unowed WHERE listen_id = ?"), {id},
              [](const Row& found) {
                  return Unowed{found.optionalInteger(0), unowedWhyOf(found.text(1)), found.text(2)};
              });
    if (!unowed)
        return fail(std::move(unowed.error()));
    row.unowed = std::move(*unowed);
    return row;
}

Result<std::vector<ScrobbleRow>> ScrobbleReader::rows(std::span<const ListenId> ids) const
{
    return m_database.read([ids](Connection& c) -> Result<std::vector<ScrobbleRow>> {
        std::vector<ScrobbleRow> rows;
        rows.reserve(ids.size());
        for (const ListenId id : ids) {
            auto row = ScrobbleReader::row(c, id);
            if (!row)
                return fail(std::move(row.error()));
            rows.push_back(std::move(*row));
        }
        return rows;
    });
}

} // namespace sillon
