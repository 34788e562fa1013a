// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace sillon::testing {

/// A real PostgreSQL in a folder of its own that answers on a local socket there only, with the tables of a
/// MusicBrainz database. Root cannot run one: then it runs as another user.
class PostgresServer
{
public:
    /// Where Debian has PostgreSQL's programs; empty without them.
    [[nodiscard]] static QString programs();

    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// What went wrong so far; empty: it answers.
    [[nodiscard]] QString wrong() const { return m_wrong; }
    /// What the setting takes.
    [[nodiscard]] QString dsn() const;

    /// The tables, and FOLDER/mbdump in them (standin::writeDump).
    [[nodiscard]] bool load(const QString& dumpFolder);
    /// Runs statements and returns what they print.
    QString run(const QString& sql);

    void start();
    void stop(); ///< at once, connections are cut
    /// It goes on holding its connections, but answers nothing; and again.
    void freeze();
    void thaw();

private:
    [[nodiscard]] bool runProgram(const QString& name, const QStringList& arguments, const QByteArray& input,
                                  QByteArray* output = nullptr, bool asOther = false);
    void signalAll(int number);

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_wrong;
};

} // namespace sillon::testing
