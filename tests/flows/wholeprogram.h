// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/services.h"
#include "fakes/fakeengine.h"
#include "flows/testclocks.h"
#include "standin/lastfmstandin.h"

#include <QTemporaryDir>

#include <memory>

namespace sillon::testing {

/// A track of `artist` with a title and a length, as a library would know it.
[[nodiscard]] Track sampleTrack(const QString& title, qint64 lengthMs = 200000,
                                const QString& artist = QStringLiteral("Björk"));

/// The whole program without windows, as a test drives it: a real database in a folder of its own, a real
/// server on loopback, and an engine turned by hand. It can be stopped and started again.
class WholeProgram
{
public:
    /// clock: outlives this, and is the server's as well; none = the machine's, ahead by the music played, so
    /// that no two plays begin in one second.
    explicit WholeProgram(Clock* clock = nullptr);
    ~WholeProgram();

    /// Writes a line into sillon.ini; for what is read at the next start.
    void configure(const QString& section, const QString& line);
    void start();
    void stop();
    /// start() and an account that is connected and has its worker.
    void startSignedIn(const QString& user = QStringLiteral("Tester"));
    /// Connects with a session key that the server knows.
    void signIn(const QString& user);
    void signOut();

    /// Begins a play and lets ms of it sound. With the clock of its own, more than two minutes at once look
    /// like a clock set wrong to a request that is on its way.
    void play(const Track& track, qint64 ms);
    /// Plays a track just long enough to count, and waits until it is on disk.
    void hear(const Track& track);

    [[nodiscard]] Account account(const QString& user = QStringLiteral("Tester")) const;
    [[nodiscard]] std::vector<Submission> submissions();
    [[nodiscard]] int waiting();
    [[nodiscard]] int listenCount();
    /// Titles of the plays the server holds, in the order of their timestamps.
    [[nodiscard]] QStringList held(const QString& user = QStringLiteral("Tester")) const;
    /// Titles of every item the server ever took in, repeats too.
    [[nodiscard]] QStringList received(const QString& user = QStringLiteral("Tester")) const;
    [[nodiscard]] int calls(const char* method) const;
    [[nodiscard]] bool wasTold(NoticeKind kind);

    [[nodiscard]] standin::LastfmStandin& server() { return m_server; }
    [[nodiscard]] Services& services() { return *m_services; }
    [[nodiscard]] Settings& settings() { return *m_settings; }
    [[nodiscard]] FakeEngine& engine() { return *m_engine; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void writeSettings() const;

    QTemporaryDir m_folder;
    JumpingClock m_ownClock;
    Clock& m_clock;
    standin::LastfmStandin m_server;
    std::map<QString, QStringList> m_sections;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Services> m_services;
    FakeEngine* m_engine = nullptr; ///< the services' own
};

} // namespace sillon::testing
