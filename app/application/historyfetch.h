// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "history/fetchplan.h"
#include "history/fetchprogress.h"
#include "history/historysource.h"
#include "history/sourcestore.h"
#include "jobs/jobprogress.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace sillon {

class Database;
class HttpClient;
class LastfmServers;
class SecretStore;
class Settings;

/// What reading a user's plays needs; all of it outlives the reading.
struct HistoryParts
{
    const LastfmServers& servers;
    const Settings& settings;
    SecretStore& secrets;
    HttpClient& http;
    Database& database;
    Clock& clock;
};

/// Whose plays to read, and which.
struct HistoryOrder
{
    QString service; ///< "lastfm", "audioscrobbler.NAME", "listenbrainz", "listenbrainz.NAME"
    QString userName;
    FetchWish wish;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static HistoryOrder fromJson(const QJsonObject& object);
    /// One unfinished reading of it is enough.
    [[nodiscard]] QString key() const;
};

/// The kind of job that reads the plays of a service's user.
[[nodiscard]] QString historyJobKind(const QString& service);

/// What a service tells of a user's plays; with the user's own session where it is an account of mine. Blocks
/// (secret store): a worker. NotSupported for a service that there is not.
[[nodiscard]] Result<std::shared_ptr<HistorySource>>
openHistorySource(const HistoryParts& parts, const QString& service, const QString& userName);

/// Reads plays as the order says. Blocks: a worker.
[[nodiscard]] Result<FetchReport> fetchHistory(const HistoryParts& parts, const HistoryOrder& order,
                                               const TellProgress& tell, const std::stop_token& stop);

/// {"fetched","new","joined","corrected","removed","deleted","doubted","pages","requests","state"}; state:
/// "complete", "partial" or, when no page came, "failed"; "former_name" of a user who was renamed.
[[nodiscard]] QJsonObject reportJson(const FetchReport& report);

/// The same as the work of a job, whose arguments are an order; its result is reportJson, and while it runs
/// {"plays","plays_in_all","plays_a_minute","seconds_left"}, each as far as it is known.
[[nodiscard]] JobFunction historyJob(const HistoryParts& parts);

} // namespace sillon
