// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobbleeditstore.h"

namespace sillon {

namespace {

Result<std::optional<SentTexts>> textsIn(Connection& c, const QString& sql, SubmissionId id)
{
    return c.one(sql, {id}, [](const Row& row) {
        return SentTexts{row.text(0), row.text(1), row.text(2), row.text(3)};
    });
}

Done readMapping(Connection& c, ScrobbleEdits& edits)
{
    return c.each(QStringLiteral("SELECT field, source FROM field_mapping"), {}, [&](const Row& row) {
        if (const auto field = sentFieldOf(row.text(0)))
            edits.mapping[*field] = sentFieldOf(row.text(1));
    });
}

Done readRules(Connection& c, ScrobbleEdits& edits)
{
    return c.each(
        QStringLiteral("SELECT enabled, field, match, find, replacement FROM edit_rules ORDER BY position"),
        {}, [&](const Row& row) {
            const auto field = sentFieldOf(row.text(1));
            const auto match = editMatchOf(row.text(2));
            if (field && match)
                edits.rules.push_back({row.flag(0), *field, *match, row.text(3), row.text(4)});
        });
}

Done storeMapping(Connection& c, const ScrobbleEdits& edits)
{
    if (auto gone = c.execute(QStringLiteral("DELETE FROM field_mapping")); !gone)
        return gone;
    for (const auto& entry : edits.mapping) {
        auto kept =
            c.execute(QStringLiteral("INSERT INTO field_mapping(field, source) VALUES(?, ?)"),
                      {sentFieldName(entry.first), entry.second ? sentFieldName(*entry.second) : QString()});
        if (!kept)
            return kept;
    }
    return {};
}

Done storeRules(Connection& c, const ScrobbleEdits& edits)
{
    if (auto gone = c.execute(QStringLiteral("DELETE FROM edit_rules")); !gone)
        return gone;
    int position = 0;
    for (const EditRule& rule : edits.rules) {
        auto kept = c.execute(
            QStringLiteral("INSERT INTO edit_rules(position, enabled, field, match, find, replacement) "
                           "VALUES(?, ?, ?, ?, ?, ?)"),
            {++position, rule.enabled, sentFieldName(rule.field), editMatchName(rule.match), rule.find,
             rule.replacement});
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace

Result<ScrobbleEdits> ScrobbleEditStore::edits()
{
    return m_database.read([](Connection& c) { return edits(c); });
}

Result<ScrobbleEdits> ScrobbleEditStore::edits(Connection& connection)
{
    ScrobbleEdits edits;
    if (auto mapping = readMapping(connection, edits); !mapping)
        return fail(std::move(mapping.error()));
    if (auto rules = readRules(connection, edits); !rules)
        return fail(std::move(rules.error()));
    return edits;
}

Done ScrobbleEditStore::setEdits(const ScrobbleEdits& edits)
{
    return m_database.write([&edits](Connection& c) -> Done {
        if (auto mapping = storeMapping(c, edits); !mapping)
            return mapping;
        return storeRules(c, edits);
    });
}

Result<std::optional<SentTexts>> ScrobbleEditStore::ownWords(Connection& connection, SubmissionId id)
{
    return textsIn(connection,
                   QStringLiteral("SELECT artist, title, album, album_artist FROM submission_edits "
                                  "WHERE submission_id = ?"),
                   id);
}

Done ScrobbleEditStore::setOwnWords(Connection& connection, SubmissionId id, const SentTexts& texts)
{
    return connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO submission_edits(submission_id, artist, title, album, "
                       "album_artist) VALUES(?, ?, ?, ?, ?)"),
        {id, texts.artist, texts.title, texts.album, texts.albumArtist});
}

Result<std::optional<SentTexts>> ScrobbleEditStore::sentAs(Connection& connection, SubmissionId id)
{
    return textsIn(connection,
                   QStringLiteral("SELECT artist, title, album, album_artist FROM sent_as "
                                  "WHERE submission_id = ?"),
                   id);
}

Done ScrobbleEditStore::noteSentAs(Connection& connection, SubmissionId id,
                                   const std::optional<SentTexts>& texts)
{
    if (!texts)
        return connection.execute(QStringLiteral("DELETE FROM sent_as WHERE submission_id = ?"), {id});
    return connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO sent_as(submission_id, artist, title, album, album_artist) "
                       "VALUES(?, ?, ?, ?, ?)"),
        {id, texts->artist, texts->title, texts->album, texts->albumArtist});
}

} // namespace sillon
