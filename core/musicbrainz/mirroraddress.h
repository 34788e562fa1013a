// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace sillon {

/// Where a PostgreSQL database is. An empty part is left to the system (postgresql.org/docs, "Database
/// Connection Control Functions"): no host is the local socket, no password is that of ~/.pgpass.
struct MirrorAddress
{
    QString host; ///< a name, an address, or the folder of a local socket
    int port = 0; ///< 0: the usual one
    QString database;
    QString user;
    QString password;               ///< never logged, never shown
    QMap<QString, QString> options; ///< further ones that are allowed, such as "sslmode"
    friend bool operator==(const MirrorAddress&, const MirrorAddress&) = default;

    /// It leads to this machine: nothing that is asked leaves it.
    [[nodiscard]] bool isHere() const;
    /// What parse() reads, with the password: for the secret store alone.
    [[nodiscard]] QString text() const;
    /// For people and logs: everything but the password and the options.
    [[nodiscard]] QString shown() const;

    /// Of "host=db.home dbname=musicbrainz_db user=me password=...", or of
    /// "postgresql://me:...@db.home:5432/musicbrainz_db?sslmode=require". BadRequest where it is neither,
    /// with the name of the part that is not understood; the error never quotes a value.
    [[nodiscard]] static Result<MirrorAddress> parse(const QString& text);
};

} // namespace sillon
