// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "byhand/storedalbumsource.h"
#include "fakes/hastyclock.h"
#include "fakes/temporarydatabase.h"
#include "musicbrainz/musicbrainzalbumquery.h"
#include "musicbrainz/musicbrainzalbumreply.h"
#include "musicbrainz/musicbrainzalbums.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "standin/musicbrainzstandin.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::Fault;
using sillon::standin::MusicBrainzStandin;

namespace {

const auto releaseId = QStringLiteral("c1a9c0e9-d987-4042-ae91-78d6a3267d69");

QJsonObject objectOf(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class MusicBrainzAlbumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server.emplace();
        m_database.emplace();
        m_clock.emplace();
        m_waits.clear();
    }

    void queriesAreEscaped_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("query");
        const auto row = [](const char* words, const QString& query) {
            QTest::newRow(words) << QString::fromUtf8(words) << query;
        };
        const auto word = [](const char* text) {
            return QStringLiteral("(release:\"%1\" OR artist:\"%1\" OR creditname:\"%1\")")
                .arg(QString::fromUtf8(text));
        };
        const auto both = [](const char* artist, const char* title) {
            return QStringLiteral("artist:\"%1\" AND release:\"%2\"")
                .arg(QString::fromUtf8(artist), QString::fromUtf8(title));
        };
        row("homogenic", word("homogenic"));
        row("Björk - Homogenic", both("Björk", "Homogenic"));
        row("Björk – Homogenic", both("Björk", "Homogenic"));
        row("A \"B\\C\" - D", both("A \\\"B\\\\C\\\"", "D"));
        row("a OR", QString(word("a") + QStringLiteral(" AND ") + word("OR")));
    }
    void queriesAreEscaped()
    {
        QFETCH(const QString, words);
        QTEST(releaseSearchQuery(words), "query");
    }

    void hitsComeTwentyAPage()
    {
        for (int i = 0; i < 45; ++i)
            add(QJsonObject{{QStringLiteral("type"), QStringLiteral("group")},
                            {QStringLiteral("title"), QStringLiteral("Meteora %1").arg(i)},
                            {QStringLiteral("artist"), QStringLiteral("Some Band")},
                            {QStringLiteral("date"), QStringLiteral("2003-03-25")}});
        for (const auto& [page, hits] : {std::pair(1, 20), std::pair(2, 20), std::pair(3, 5)}) {
            const auto found = search(QStringLiteral("meteora band"), page);
            QVERIFY2(found, found ? "" : qPrintable(found.error().serverText));
            QCOMPARE(static_cast<int>(found->hits.size()), hits);
            QCOMPARE(found->total, 45);
            QCOMPARE(found->pages(), 3);
        }
        QCOMPARE(m_server->server().requestCount(), 3);
    }

    void aReleaseHasSidesAndLengths()
    {
        addRecord();
        const auto found = search(QStringLiteral("Some Band - The Record"), 1);
        QVERIFY(found && found->hits.size() == 1);
        const AlbumHit& hit = found->hits.front();
        QCOMPARE(hit.id, QStringLiteral("mbid:") + releaseId);
        QCOMPARE(hit.artist, QStringLiteral("Some Band"));
        QCOMPARE(hit.year, 1994);
        QCOMPARE(hit.tracks, 4);
        QCOMPARE(hit.note, QStringLiteral("2 x Vinyl, GB"));
        const auto album = this->album(hit.id);
        QVERIFY2(album, album ? "" : qPrintable(album.error().serverText));
        QCOMPARE(album->title, QStringLiteral("The Record"));
        QCOMPARE(album->mbid->text(), releaseId);
        QVERIFY(album->groupMbid);
        QCOMPARE(album->rows.size(), std::size_t(4));
        QCOMPARE(album->rows[0].position, QStringLiteral("A1"));
        QCOMPARE(album->rows[0].side, QStringLiteral("A"));
        QCOMPARE(album->rows[0].lengthMs, 200'500);
        QCOMPARE(album->rows[0].artist, QString());
        QVERIFY(album->rows[0].mbid);
        QCOMPARE(album->rows[1].side, QStringLiteral("B"));
        QCOMPARE(album->rows[1].lengthMs, 0);
        QCOMPARE(album->rows[2].disc, 2);
        QCOMPARE(album->rows[2].artist, QStringLiteral("Guest"));
        QCOMPARE(album->rows[3].number, 2);
    }

    void whatIsNotThereIsSaid()
    {
        const auto missing = album(QStringLiteral("mbid:") + releaseId);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        for (const char* id : {"mbid:no-uuid", "lastfm:a/b", "mbid:"}) {
            const auto wrong = album(QString::fromLatin1(id));
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().kind, ErrorKind::BadRequest);
        }
        QCOMPARE(m_server->server().requestCount(), 1);
    }

    void whatIsAskedTwiceIsAnsweredFromHere()
    {
        addRecord();
        m_server->server().fault(Fault::status(503), 2);
        const auto first = storedAlbum();
        QVERIFY(first);
        QCOMPARE(m_server->server().requestCount(), 3); // 503, 503, 200
        QCOMPARE(m_waits, QList<qint64>({1000, 2000}));
        const auto second = storedAlbum();
        QVERIFY(second);
        QCOMPARE(*second, *first);
        QCOMPARE(m_server->server().requestCount(), 3);
        m_clock->advance(StoredAlbumSource::albumSeconds * 1000);
        QVERIFY(storedAlbum());
        QCOMPARE(m_server->server().requestCount(), 4);
    }

    void failuresAreNotKept()
    {
        m_server->server().fault(Fault::status(503), 3);
        const auto refused = storedAlbum();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
        addRecord();
        QVERIFY(storedAlbum());
    }

    void junkIsMalformed()
    {
        for (const char* body : {"", "[]", "{}", "<html>", R"({"id":"x"})", R"({"releases":7})"}) {
            QVERIFY(!musicBrainzAlbum(body));
            QVERIFY(!musicBrainzAlbumHits(body));
        }
        const auto odd = musicBrainzAlbum(
            R"({"id":"c1a9c0e9-d987-4042-ae91-78d6a3267d69","title":7,"media":[{"tracks":[{"length":-4,"recording":
            {"title":"R","length":1000}}]},{"tracks":null}],"artist-credit":[{"artist":{"name":"A"},"joinphrase":" & "},
            {"name":"B"}]})");
        QVERIFY(odd);
        QCOMPARE(odd->artist, QStringLiteral("A & B"));
        QCOMPARE(odd->rows.size(), std::size_t(1));
        QCOMPARE(odd->rows[0].title, QStringLiteral("R"));
        QCOMPARE(odd->rows[0].lengthMs, 1000);
    }

private:
    void add(const QJsonObject& object)
    {
        const auto wrong = m_server->add(object);
        QVERIFY2(!wrong, wrong ? qPrintable(*wrong) : "");
    }
    void addRecord()
    {
        add(objectOf(R"({"type":"group","title":"The Record","artist":"Some Band","releases":[
            {"id":"c1a9c0e9-d987-4042-ae91-78d6a3267d69","date":"1994-08-22","country":"GB","format":"Vinyl","media":
            [[{"title":"One","length_ms":200500,"number":"A1"},{"title":"Two","number":"B1"}],
             [{"title":"Three","length_ms":1000,"artist":"Guest","number":"C1"},{"title":"Four","number":"D1"}]]}]})"));
    }

    /// The client refuses the main thread; waits take no time.
    template <typename Ask>
    auto onWorker(Ask ask)
    {
        decltype(ask(std::declval<AlbumSource&>())) answer = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            SystemClock system;
            QtHttpClient transport("Test/1 (x)", {2000, QStringLiteral("none")}, system);
            const qsizetype before = m_clock->waits().size();
            RateLimitedHttpClient http(transport, *m_clock, {1000, 1000});
            MusicBrainzAlbums albums(http, [this] { return m_server->apiUrl(); });
            answer = ask(albums);
            m_waits = m_clock->waits().mid(before);
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
    Result<Album> storedAlbum()
    {
        return onWorker([&](AlbumSource& source) {
            return StoredAlbumSource(source, **m_database, *m_clock)
                .album(QStringLiteral("mbid:") + releaseId, {});
        });
    }

    std::optional<MusicBrainzStandin> m_server;
    std::optional<TemporaryDatabase> m_database;
    std::optional<HastyClock> m_clock;
    QList<qint64> m_waits;
};

SILLON_TEST(MusicBrainzAlbumsTest, musicbrainzalbums)
#include "tst_musicbrainzalbums.moc"
