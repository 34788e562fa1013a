// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/fetchplan.h"
#include "listens/listenstore.h"
#include "storage/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace sillon {

using SourceId = qint64;

/// A user of a service whose plays were fetched, or an imported file (service "file", filesource.h).
struct StoredSource
{
    SourceId id = 0;
    QString service;
    QString userName;
    ListenerId listener = myListenerId; ///< whose plays these are
    std::optional<qint64> total;        ///< plays there by the service's last word
    qint64 readAt = 0;                  ///< UTC second of its last answer; 0 never
    qint64 held = 0;                    ///< plays of it that are stored
    bool isWhole = false;               ///< nothing is missing before the last reading
};

/// How much of what the service holds is stored, 0..99; none when it did not say or nothing is missing.
[[nodiscard]] std::optional<int> partialPercent(const StoredSource& source);

/// The service of imported files; the user name is then that of a FileSource.
[[nodiscard]] QString fileSourceService();

/// Where plays came from, and how far each source was read. Workers only.
class SourceStore
{
public:
    explicit SourceStore(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::vector<StoredSource>> all() const;
    [[nodiscard]] Result<std::optional<StoredSource>> find(const QString& service,
                                                           const QString& userName) const;
    /// The source of that name, made when it is new: mine when an account of mine has the name (signed out
    /// too) or it is a file, else another listener's.
    [[nodiscard]] Result<StoredSource> open(const QString& service, const QString& userName);

    /// The same for a file that holds plays of that user of a service.
    [[nodiscard]] Result<StoredSource> openFile(const QString& name, const QString& ownerService,
                                                const QString& ownerName);
    /// Whose plays that user's are; none when nobody of that name is known.
    [[nodiscard]] Result<std::optional<ListenerId>> listenerOf(const QString& service,
                                                               const QString& userName) const;

    /// Forgets a source that nothing was ever read of: there is no such user.
    [[nodiscard]] Done dropEmpty(SourceId source);

    // Inside a transaction of the caller
    /// Whose plays they are by now: a sign-in makes a source mine while it is read.
    [[nodiscard]] static Result<ListenerId> listenerOf(Connection& connection, const StoredSource& source);
    [[nodiscard]] static Result<ReadSoFar> readSoFar(Connection& connection, SourceId source);
    [[nodiscard]] static Done setReadSoFar(Connection& connection, SourceId source, const ReadSoFar& read);
    [[nodiscard]] static Done setTotal(Connection& connection, SourceId source, std::optional<qint64> total);

    [[nodiscard]] Result<ReadSoFar> readSoFar(SourceId source) const;
    [[nodiscard]] Done setReadSoFar(SourceId source, const ReadSoFar& read);
    [[nodiscard]] Done setTotal(SourceId source, qint64 total);

private:
    [[nodiscard]] Result<StoredSource> openAs(const QString& service, const QString& userName,
                                              const QString& ownerService, const QString& ownerName);

    Database& m_database;
};

} // namespace sillon
