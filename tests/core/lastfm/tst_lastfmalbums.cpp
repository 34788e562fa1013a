// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "fakes/hastyclock.h"
#include "lastfm/lastfmalbumreply.h"
#include "lastfm/lastfmalbums.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "standin/lastfmstandin.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <optional>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::Fault;
using sillon::standin::KnownAlbum;
using sillon::standin::LastfmStandin;

namespace {

const auto apiKey = QStringLiteral("00112233445566778899aabbccddeeff");
const auto apiSecret = QStringLiteral("ffeeddccbbaa99887766554433221100");

QJsonObject objectOf(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class LastfmAlbumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server.emplace();
        m_server->addApiKey(apiKey, apiSecret);
    }

    void fortyFiveHitsAreThreePages()
    {
        for (int i = 0; i < 45; ++i)
            m_server->addAlbum({QStringLiteral("Artist"), QStringLiteral("Meteora %1").arg(i)});
        for (const auto& [page, hits] :
             {std::pair(1, 20), std::pair(2, 20), std::pair(3, 5), std::pair(4, 0)}) {
            const auto found = search(QStringLiteral("meteora"), page);
            QVERIFY(found);
            QCOMPARE(static_cast<int>(found->hits.size()), hits);
            if (page < 4)
                QCOMPARE(found->pages(), 3);
        }
        const auto calls = m_server->calls(QStringLiteral("album.search"));
        QCOMPARE(calls.size(), std::size_t(4));
        QCOMPARE(calls.front().request.param(u"limit"), QStringLiteral("20"));
        QVERIFY(calls.front().request.param(u"sk").isNull());
    }

    void anAlbumHasItsTracksAndLengths()
    {
        m_server->addAlbum({QStringLiteral("AC/DC & Björk+"),
                            QStringLiteral("100 % / Live"),
                            {{QStringLiteral("One"), 296'000},
                             {QStringLiteral("Two"), 0},
                             {QStringLiteral("Three"), 61'000, QStringLiteral("Guest")}}});
        const auto found = search(QStringLiteral("Björk+ – 100 % / live"), 1);
        QVERIFY(found && found->hits.size() == 1);
        const auto album = this->album(found->hits.front().id);
        QVERIFY(album);
        QCOMPARE(album->id, found->hits.front().id);
        QCOMPARE(album->artist, QStringLiteral("AC/DC & Björk+"));
        QCOMPARE(album->title, QStringLiteral("100 % / Live"));
        QCOMPARE(album->rows.size(), std::size_t(3));
        QCOMPARE(album->rows[0].lengthMs, 296'000);
        QCOMPARE(album->rows[0].artist, QString());
        QCOMPARE(album->rows[1].lengthMs, 0);
        QCOMPARE(album->rows[2].artist, QStringLiteral("Guest"));
        QCOMPARE(album->rows[2].number, 3);
    }

    void oneTrackAndNoneAreRead()
    {
        m_server->addAlbum(
            {QStringLiteral("A"), QStringLiteral("Single"), {{QStringLiteral("Song"), 261'000}}});
        m_server->addAlbum({QStringLiteral("A"), QStringLiteral("Empty")});
        const auto single = album(lastfmAlbumId(QStringLiteral("A"), QStringLiteral("Single")));
        QVERIFY(single && single->rows.size() == 1);
        const auto empty = album(lastfmAlbumId(QStringLiteral("A"), QStringLiteral("Empty")));
        QVERIFY(empty && empty->rows.empty());
    }

    void whatIsNotThereIsSaid()
    {
        const auto missing = album(lastfmAlbumId(QStringLiteral("No"), QStringLiteral("Body")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        const auto wrong = album(QStringLiteral("mbid:x"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::BadRequest);
        const auto nothing = search(QStringLiteral("nothing of that kind"), 1);
        QVERIFY(nothing && nothing->hits.empty() && nothing->total == 0);
    }

    void aServerInTroubleIsAskedThreeTimes()
    {
        m_server->addAlbum({QStringLiteral("Artist"), QStringLiteral("Meteora")});
        m_server->fault(QStringLiteral("album.search"), Fault::status(503), 2);
        const auto found = search(QStringLiteral("meteora"), 1);
        QVERIFY(found && found->hits.size() == 1);
        const auto calls = m_server->calls(QStringLiteral("album.search"));
        QCOMPARE(calls.size(), std::size_t(3));
        QCOMPARE(m_waited, QList<qint64>({1000, 2000}));
        m_server->fault(QStringLiteral("album.search"), Fault::status(503), 3);
        QVERIFY(!search(QStringLiteral("meteora"), 1));
        QCOMPARE(m_server->calls(QStringLiteral("album.search")).size(), std::size_t(6));
    }

    void withoutAKeyNobodyIsAsked()
    {
        LastfmEndpoint nowhere = endpoint();
        nowhere.apiKey.clear();
        m_endpoint = nowhere;
        const auto found = search(QStringLiteral("x"), 1);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotConfigured);
        QCOMPARE(m_server->server().requestCount(), 0);
        m_endpoint.reset();
    }

    void oddAnswersAreRead()
    {
        const auto old =
            lastfmAlbumHits(objectOf(R"({"results":{"opensearch:totalResults":"0","albummatches":"\n"}})"));
        QVERIFY(old && old->hits.empty());
        const auto picture = [](const char* size, const QString& address) {
            return QJsonObject{{QStringLiteral("#text"), address},
                               {QStringLiteral("size"), QString::fromLatin1(size)}};
        };
        const QJsonArray pictures{picture("large", QStringLiteral("javascript:x")),
                                  picture("small", QStringLiteral("https://e/34")),
                                  picture("extralarge", QStringLiteral("https://e/300")),
                                  picture("mega", QStringLiteral("https://e/600"))};
        const QJsonObject album{{QStringLiteral("name"), QStringLiteral("T")},
                                {QStringLiteral("artist"), QStringLiteral("A")},
                                {QStringLiteral("image"), pictures}};
        const QJsonObject matches{{QStringLiteral("album"), album}};
        const QJsonObject results{{QStringLiteral("opensearch:totalResults"), 1},
                                  {QStringLiteral("albummatches"), matches}};
        const auto one = lastfmAlbumHits(QJsonObject{{QStringLiteral("results"), results}});
        QVERIFY(one && one->hits.size() == 1);
        QCOMPARE(one->hits.front().coverUrl, QStringLiteral("https://e/300"));
        QVERIFY(!lastfmAlbumHits(objectOf(R"({"nothing":1})")));
        QVERIFY(!lastfmAlbum(objectOf(R"({"album":[]})")));
        const auto texts = lastfmAlbum(objectOf(
            R"({"album":{"name":"T","artist":{"name":"A"},"tracks":{"track":[{"name":"S","duration":"-5",
            "@attr":{"rank":"7"}},{"name":"L","duration":"99999999999"}]}}})"));
        QVERIFY(texts && texts->rows.size() == 2);
        QCOMPARE(texts->artist, QStringLiteral("A"));
        QCOMPARE(texts->rows[0].lengthMs, 0);
        QCOMPARE(texts->rows[0].number, 7);
        QCOMPARE(texts->rows[1].lengthMs, 86'400'000);
    }

private:
    LastfmEndpoint endpoint() const
    {
        LastfmServer server;
        server.service = QStringLiteral("lastfm");
        server.apiUrl = m_server->apiUrl().toString();
        server.apiKey = apiKey;
        server.apiSecret = apiSecret;
        return lastfmEndpoint(server);
    }

    /// The client refuses the main thread; the waits between attempts are noted, not waited for.
    template <typename Ask>
    auto onWorker(Ask ask)
    {
        decltype(ask(std::declval<AlbumSource&>())) answer = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            SystemClock system;
            QtHttpClient transport("Test/1 (x)", {2000, QStringLiteral("none")}, system);
            HastyClock clock;
            RateLimitedHttpClient http(transport, clock, {1000, 1000});
            LastfmAlbums albums([this] { return m_endpoint.value_or(endpoint()); }, http, clock);
            answer = ask(albums);
            m_waited = clock.waits();
            transport.stop();
        }).join();
        return answer;
    }
    Result<AlbumHits> search(const QString& text, int page)
    {
        return onWorker([&](AlbumSource& source) { return source.search(text, page, {}); });
    }
    Result<Album> album(const QString& id)
    {
        return onWorker([&](AlbumSource& source) { return source.album(id, {}); });
    }

    std::optional<LastfmStandin> m_server;
    std::optional<LastfmEndpoint> m_endpoint;
    QList<qint64> m_waited;
};

SILLON_TEST(LastfmAlbumsTest, lastfmalbums)
#include "tst_lastfmalbums.moc"
