// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/faultserver.h"
#include "standin/musicbrainzsearch.h"
#include "standin/musicbrainzworld.h"

#include <QJsonObject>

#include <memory>
#include <mutex>

namespace sillon::standin {

/// Ways in which a MusicBrainzStandin may differ from a healthy one, or check its callers.
struct MusicBrainzRules
{
    qint64 minimumGapMs = 0;  ///< requests closer than this are 503, and so is everything until it is quiet
    int mostClauses = 1024;   ///< of a query, then 400
    int mostUrlBytes = 8000;  ///< then 414
    int mostHits = 0;         ///< a search tells no more than so many though its count says more; 0: all
    bool knowsReid = true;    ///< the field reid finds nothing in release groups when not
    bool answersPairs = true; ///< a query that joins pairs of names by OR finds nothing when not
    bool wantsContact = true; ///< a User-Agent without "(...)" is 403
};

/// A small MusicBrainz web service (ws/2) on loopback, over a MusicBrainzWorld: search, lookup and browse of
/// releases, release groups, artists and recordings, merged ids (301), 404, 400, and the limits of the real
/// one. Any thread.
class MusicBrainzStandin
{
public:
    explicit MusicBrainzStandin(const FaultServerOptions& options = {});

    /// ".../ws/2".
    [[nodiscard]] QString apiUrl() const { return m_server.url(QStringLiteral("/ws/2")).toString(); }
    [[nodiscard]] FaultServer& server() { return m_server; }

    /// See MusicBrainzWorld; what is wrong with the object, if anything.
    std::optional<QString> add(const QJsonObject& object);
    /// What it knows, as the tables of a dump in FOLDER/mbdump.
    std::optional<QString> writeDump(const QString& folder) const;
    void setRules(const MusicBrainzRules& rules);
    [[nodiscard]] MusicBrainzRules rules() const;

private:
    [[nodiscard]] Reply answer(const Request& request);
    [[nodiscard]] Reply answerFor(const QString& entity, const QString& id, const Request& request);
    [[nodiscard]] Reply search(const QString& entity, const Request& request);
    [[nodiscard]] Reply browse(const QString& entity, const Request& request);
    [[nodiscard]] Reply browseGroups(const Request& request);
    [[nodiscard]] Reply browseReleases(const Request& request);
    [[nodiscard]] Reply lookUp(const QString& entity, const QString& id, const Request& request);
    [[nodiscard]] bool isTooSoon(qint64 nowMs);

    mutable std::mutex m_mutex;
    MusicBrainzWorld m_world;
    std::unique_ptr<MusicBrainzSearch> m_search; ///< none: to be made anew
    MusicBrainzRules m_rules;
    qint64 m_lastMs = 0;
    FaultServer m_server;
};

} // namespace sillon::standin
