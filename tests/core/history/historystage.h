// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/temporarydatabase.h"
#include "history/historyimporter.h"
#include "lastfm/lastfmhistory.h"
#include "listens/listenreader.h"
#include "net/qthttpclient.h"
#include "standin/lastfmstandin.h"

#include <atomic>
#include <future>

namespace sillon::testing {

/// A clock that stands still but for waits, which it passes at once.
class HurriedClock final : public Clock
{
public:
    [[nodiscard]] qint64 utcNowMs() const override { return m_utcMs; }
    [[nodiscard]] qint64 steadyNowMs() const override { return m_utcMs; }
    bool waitUntil(std::unique_lock<std::mutex>&, std::condition_variable_any&, qint64 deadlineMs,
                   const std::stop_token&, const std::function<bool()>& predicate) override
    {
        if (deadlineMs != noDeadline && deadlineMs > m_utcMs)
            m_utcMs = deadlineMs;
        return predicate();
    }
    void advance(qint64 seconds) { m_utcMs += seconds * 1000; }

private:
    std::atomic<qint64> m_utcMs = 1'700'000'000'000;
};

/// A database, and a server on loopback with a user whose plays are read.
class HistoryStage
{
public:
    static inline const QString user = QStringLiteral("Tester");
    static constexpr qint64 now = 1'700'000'000;
    static inline const QString apiKey = QStringLiteral("00112233445566778899aabbccddeeff");

    HistoryStage()
        : m_http(QByteArrayLiteral("Sillon test"), {5000, QStringLiteral("none")}, clock)
    {
        server.addApiKey(apiKey, QStringLiteral("secret"));
        server.addUser(user, QStringLiteral("session"));
    }

    /// count plays, each a song of its own, the oldest at `from`, the next every step seconds.
    void layIn(int count, qint64 from, qint64 step = 240)
    {
        std::vector<standin::Scrobble> plays;
        for (int i = 0; i < count; ++i)
            plays.push_back({QStringLiteral("Artist %1").arg(i % 7), QStringLiteral("Song %1").arg(i),
                             from + i * step, QStringLiteral("Album %1").arg(i % 11)});
        server.addScrobbles(user, plays);
    }

    /// Runs work on a worker with the plays of that name as the server tells them.
    template <typename Work>
    auto withSource(Work work, const QString& name = user)
    {
        return std::async(std::launch::async,
                          [&] {
                              LastfmServer settings;
                              settings.service = service;
                              settings.apiUrl = server.apiUrl().toString();
                              settings.apiKey = apiKey;
                              settings.apiSecret = QStringLiteral("secret");
                              LastfmClient client(lastfmEndpoint(settings), sessionKey, m_http, clock);
                              LastfmHistory source(client, name, !sessionKey.isEmpty());
                              return work(source);
                          })
            .get();
    }

    /// What the server tells of that name, to be asked on any worker.
    Result<std::shared_ptr<HistorySource>> opened(const QString& name)
    {
        LastfmServer settings;
        settings.service = service;
        settings.apiUrl = server.apiUrl().toString();
        settings.apiKey = apiKey;
        settings.apiSecret = QStringLiteral("secret");
        auto client = std::make_shared<LastfmClient>(lastfmEndpoint(settings), sessionKey, m_http, clock);
        auto history = std::make_shared<LastfmHistory>(*client, name, !sessionKey.isEmpty());
        auto* told = history.get();
        return std::shared_ptr<HistorySource>(
            told, [client = std::move(client), history = std::move(history)](HistorySource*) {});
    }

    Result<FetchReport> fetch(const FetchWish& wish = {}, const QString& name = user,
                              const TellProgress& tell = {})
    {
        return withSource(
            [&](HistorySource& source) {
                const auto stored = SourceStore(*database).open(QStringLiteral("lastfm"), name);
                if (!stored)
                    return Result<FetchReport>(fail(stored.error()));
                return HistoryImporter(*database, clock).fetch(source, *stored, wish, tell, stop.get_token());
            },
            name);
    }

    /// "SECOND artist - title" of every listen of that source's listener, oldest first.
    [[nodiscard]] QStringList stored(const QString& name = user)
    {
        const auto source = SourceStore(*database).find(QStringLiteral("lastfm"), name);
        ListenQuery query;
        query.limit = 0;
        query.listener = source && *source ? (*source)->listener : myListenerId;
        QStringList lines;
        for (const Listen& listen : ListenReader(*database).listens(query).value_or(std::vector<Listen>()))
            lines.prepend(QStringLiteral("%1 %2 - %3")
                              .arg(listen.listenedAt)
                              .arg(listen.recording.artist, listen.recording.title));
        lines.sort();
        return lines;
    }
    [[nodiscard]] QStringList held() const
    {
        QStringList lines;
        for (const standin::Scrobble& play : server.scrobbles(user))
            lines.append(QStringLiteral("%1 %2 - %3").arg(play.timestamp).arg(play.artist, play.track));
        lines.sort();
        return lines;
    }
    [[nodiscard]] int requests() const
    {
        return static_cast<int>(server.calls(QStringLiteral("user.getRecentTracks")).size());
    }

    HurriedClock clock;
    TemporaryDatabase database;
    standin::LastfmStandin server;
    std::stop_source stop;
    QString sessionKey;
    QString service = QStringLiteral("lastfm"); ///< whose rules the client goes by

private:
    QtHttpClient m_http;
};

} // namespace sillon::testing
