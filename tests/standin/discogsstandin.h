// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/faultserver.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace sillon::standin {

/// A master: all editions of an album.
struct DiscogsAlbum
{
    qint64 id = 0;
    QString artist; ///< with its number: "Artist A (2)"
    QString title;
    int year = 0;             ///< 0 not known
    QStringList formats = {}; ///< of its main edition, as a search tells them
};

/// How a DiscogsStandin behaves.
struct DiscogsRules
{
    int rateRequests = 60;      ///< in a moving window of a minute, then 429; 0: no limit and no headers
    bool wantsUserAgent = true; ///< a missing or generic one is 403
};

/// Discogs on loopback as reference discogs.md describes it: search and masters for who has a personal token,
/// and whose that is. Any thread.
class DiscogsStandin
{
public:
    explicit DiscogsStandin(const FaultServerOptions& options = {});

    [[nodiscard]] QString apiUrl() const { return m_server.url(QString()).toString(); }
    [[nodiscard]] FaultServer& server() { return m_server; }

    void addToken(const QString& token, const QString& userName);
    void removeToken(const QString& token);
    void addAlbum(const DiscogsAlbum& album);
    void setRules(const DiscogsRules& rules);

private:
    [[nodiscard]] Reply answer(const Request& request);
    [[nodiscard]] Reply answerTo(const Request& request);
    [[nodiscard]] Reply search(const Request& request) const;
    [[nodiscard]] Reply master(qint64 id) const;
    /// How many requests of the last minute there were, this one included.
    [[nodiscard]] int countRequest(qint64 nowMs);

    std::function<qint64()> m_utcNowMs;
    std::mutex m_mutex;
    std::map<QString, QString> m_users; ///< names by token
    std::vector<DiscogsAlbum> m_albums;
    DiscogsRules m_rules;
    std::deque<qint64> m_recent; ///< ms of the last minute's requests
    FaultServer m_server;        ///< last: its thread ends before what it uses
};

} // namespace sillon::standin
