// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/discogsyearsource.h"
#include "fakes/hastyclock.h"
#include "fakes/temporarydatabase.h"
#include "listens/listenstore.h"
#include "musicbrainz/musicbrainzyears.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "releaseyear/releaseyearresolver.h"
#include "standin/discogsstandin.h"
#include "standin/musicbrainzstandin.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::DiscogsStandin;
using sillon::standin::Fault;
using sillon::standin::MusicBrainzStandin;
using sillon::standin::MusicBrainzWorld;

namespace {

constexpr qint64 in2010 = 1262304000;
const auto token = QStringLiteral("a-secret-of-discogs");

YearQuestion questionOf(const QString& artist, const QString& title, qint64 plays = 5)
{
    YearQuestion question;
    question.artist = artist;
    question.title = title;
    question.plays = plays;
    question.firstHeard = in2010;
    return question;
}

QString artist()
{
    return QStringLiteral("Artist");
}

standin::DiscogsAlbum album(qint64 id, const QString& artist, const QString& title, int year,
                            const char* format = "")
{
    return {id, artist, title, year, {QString::fromLatin1(format)}};
}

} // namespace

/// The second catalogue over real sockets, waiting on a clock that is turned by itself.
class DiscogsYearsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_discogs = std::make_unique<DiscogsStandin>();
        m_discogs->addToken(token, QStringLiteral("collector"));
        m_http = std::make_unique<QtHttpClient>(
            "Sillon/test (tests)", QtHttpClient::Options{5000, QStringLiteral("none")}, m_sockets);
        m_polite = std::make_unique<RateLimitedHttpClient>(*m_http, m_clock);
        m_polite->setRate(QUrl(m_discogs->apiUrl()), {50.0 / 60, 50.0 / 60});
        m_trouble.reset();
    }
    void cleanup()
    {
        m_http->stop();
        m_polite.reset();
        m_http.reset();
        m_discogs.reset();
    }

    void anEqualNameIsTaken()
    {
        m_discogs->addAlbum(album(7, QStringLiteral("Artist (2)"), QStringLiteral("Album"), 1984, "LP"));
        m_discogs->addAlbum(album(8, QStringLiteral("Artist"), QStringLiteral("Album Two"), 1990));
        const YearFinding finding = ask(questionOf(artist(), QStringLiteral("album (Deluxe Edition)")));
        QVERIFY(finding.asked && finding.answer);
        QCOMPARE(finding.answer->date.year, 1984);
        QCOMPARE(finding.answer->source, YearSource::Discogs);
        QCOMPARE(finding.answer->id, QStringLiteral("discogs:7"));
        QVERIFY(finding.answer->byName);
        QCOMPARE(finding.votes.size(), 1);
        const auto requests = m_discogs->server().requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.front().request.param(u"artist"), artist());
        QCOMPARE(requests.front().request.param(u"release_title"), QStringLiteral("album"));
        QCOMPARE(requests.front().request.header("Authorization"),
                 QByteArray("Discogs token=" + token.toUtf8()));
        QVERIFY(!requests.front().request.query.contains(token.toUtf8()));
    }

    void severalOfOneNameAreNotGuessed()
    {
        m_discogs->addAlbum(album(7, artist(), artist(), 1984, "Album"));
        m_discogs->addAlbum(album(8, artist(), artist(), 1999, "Album"));
        const YearFinding finding = ask(questionOf(artist(), artist()));
        QVERIFY(!finding.answer);
        QCOMPARE(finding.votes.size(), 2);
        QCOMPARE(finding.votes.front().verdict, QStringLiteral("ambiguous"));
    }

    void guardsApply()
    {
        m_discogs->addAlbum(album(7, artist(), QStringLiteral("Reissue"), 2019));
        m_discogs->addAlbum(album(8, artist(), QStringLiteral("Undated"), 0));
        QCOMPARE(ask(questionOf(artist(), QStringLiteral("Reissue"))).votes.front().verdict,
                 QStringLiteral("heard-before"));
        QCOMPARE(ask(questionOf(artist(), QStringLiteral("Undated"))).votes.front().verdict,
                 QStringLiteral("no-date"));
    }

    void aCompilationIsOne()
    {
        m_discogs->addAlbum(
            album(7, QStringLiteral("Various"), QStringLiteral("Sampler"), 1984, "Compilation"));
        const YearFinding finding =
            ask(questionOf(QStringLiteral("Various Artists"), QStringLiteral("Sampler")));
        QVERIFY(finding.answer && finding.answer->compilation);
    }

    void whatIsNotWorthItIsNotAsked()
    {
        DiscogsYearSource source(*m_polite, m_discogs->apiUrl(), token);
        QVERIFY(!source.takes(questionOf(artist(), QStringLiteral("Album"), 2)));
        QVERIFY(source.takes(questionOf(artist(), QStringLiteral("Album"), 3)));
        YearQuestion question = questionOf(artist(), QStringLiteral("Album"), 1);
        question.isDoubted = true;
        QVERIFY(source.takes(question));
        question.said.push_back({});
        question.said.back().verdict = QStringLiteral("ambiguous");
        QVERIFY(!source.takes(question));
        question = questionOf(artist(), QStringLiteral("Song"));
        question.kind = YearKind::Song;
        QVERIFY(!source.takes(question));
    }

    void requestsAreSpacedAndAFullMinuteIsWaitedFor()
    {
        const qsizetype before = m_clock.waits().size();
        standin::DiscogsRules rules;
        rules.rateRequests = 4;
        m_discogs->setRules(rules);
        m_discogs->addAlbum(album(7, artist(), QStringLiteral("Album"), 1984));
        for (int i = 0; i < 2; ++i)
            QVERIFY(ask(questionOf(artist(), QStringLiteral("Album"))).answer);
        QCOMPARE(m_discogs->server().requestCount(), 4);
        QCOMPARE(m_clock.waits().mid(before), (QList<qint64>{1260, 1260, 1260}));
        // The fourth answer said that nothing is left of this minute.
        rules.rateRequests = 60;
        m_discogs->setRules(rules);
        QVERIFY(ask(questionOf(artist(), QStringLiteral("Album"))).answer);
        QVERIFY(m_clock.waits().at(before + 3) >= 58000);
    }

    void aRefusalForNowIsWaitedFor()
    {
        m_discogs->addAlbum(album(7, artist(), QStringLiteral("Album"), 1984));
        m_discogs->server().fault(
            Fault::status(429, "{\"message\":\"You are making requests too quickly.\"}"));
        QVERIFY(ask(questionOf(artist(), QStringLiteral("Album"))).answer);
        QVERIFY(!m_trouble);
    }

    void theFirstFailureEndsIt_data()
    {
        QTest::addColumn<bool>("offline");
        QTest::addColumn<bool>("revoked");
        QTest::addColumn<int>("kind");
        QTest::newRow("revoked") << false << true << int(ErrorKind::Unauthorized);
        QTest::newRow("away") << true << false << int(ErrorKind::NotSent);
    }
    void theFirstFailureEndsIt()
    {
        QFETCH(const bool, offline);
        QFETCH(const bool, revoked);
        QFETCH(const int, kind);
        if (offline)
            m_discogs->server().goOffline();
        if (revoked)
            m_discogs->removeToken(token);
        auto source = std::make_shared<DiscogsYearSource>(*m_polite, m_discogs->apiUrl(), token,
                                                          [this](const Error& error) { m_trouble = error; });
        for (int i = 0; i < 3; ++i) {
            const YearFinding finding = ask(questionOf(artist(), QStringLiteral("Album")), source);
            QVERIFY(!finding.asked && !finding.answer);
        }
        QVERIFY(m_trouble);
        QCOMPARE(int(m_trouble->kind), kind);
        QVERIFY(!m_trouble->serverText.contains(token));
        QCOMPARE(source->requests(), 1);
    }

    void aTokenTellsWhoseItIs()
    {
        Result<QString> name = fail(ErrorKind::Cancelled);
        Result<QString> nobody = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            name = DiscogsClient(*m_polite, m_discogs->apiUrl() + QLatin1Char('/'), token).userName({});
            nobody = DiscogsClient(*m_polite, m_discogs->apiUrl(), QStringLiteral("other")).userName({});
        }).join();
        QCOMPARE(name.value_or(QString()), QStringLiteral("collector"));
        QCOMPARE(nobody.error().kind, ErrorKind::Unauthorized);
    }

    void aReissueHeardBeforeItsYearIsPutRight()
    {
        MusicBrainzStandin musicBrainz;
        const QString id = MusicBrainzWorld::idFor(QStringLiteral("release"), QStringLiteral("1"));
        const auto add = [&](const char* title, const QString& release) {
            QVERIFY(!musicBrainz.add(
                {{QStringLiteral("artist"), artist()},
                 {QStringLiteral("title"), QString::fromLatin1(title)},
                 {QStringLiteral("releases"),
                  QJsonArray{QJsonObject{{QStringLiteral("id"), release},
                                         {QStringLiteral("date"), QStringLiteral("2015")}}}}}));
        };
        add("Album", id);
        m_discogs->addAlbum(album(7, artist(), QStringLiteral("Album"), 1984));
        TemporaryDatabase database;
        const auto heard = database->write([&](Connection& connection) -> Done {
            Listen listen;
            listen.recording.artist = artist();
            listen.recording.title = QStringLiteral("Song");
            listen.release.title = QStringLiteral("Album");
            listen.release.mbid = ReleaseMbid::parse(id);
            listen.listenedAt = in2010;
            const auto stored = ListenStore(connection).insert(myListenerId, listen);
            return stored ? Done{} : fail(stored.error());
        });
        QVERIFY(heard);
        Result<YearRun> run = fail(ErrorKind::Cancelled);
        Result<std::optional<YearEntry>> entry = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            MusicBrainzClient client(*m_http, [&] { return musicBrainz.apiUrl(); });
            std::vector<YearStep> steps = musicBrainzYearSteps(client);
            steps.push_back({std::make_shared<DiscogsYearSource>(*m_polite, m_discogs->apiUrl(), token),
                             std::numeric_limits<std::size_t>::max(),
                             {},
                             true});
            run = ReleaseYearResolver(*database.get(), m_clock, std::move(steps)).run({}, {}, {});
            entry = YearStore(*database.get()).find(artist(), QStringLiteral("Album"));
        }).join();
        QVERIFY(run && entry && *entry);
        QCOMPARE(run->albums.resolved, 1);
        QCOMPARE((*entry)->known.year, 1984);
        QCOMPARE((*entry)->known.source, YearSource::Discogs);
    }

private:
    YearFinding ask(const YearQuestion& question, std::shared_ptr<DiscogsYearSource> source = {})
    {
        if (!source)
            source = std::make_shared<DiscogsYearSource>(*m_polite, m_discogs->apiUrl(), token,
                                                         [this](const Error& error) { m_trouble = error; });
        YearFinding finding;
        std::jthread([&] {
            auto found = source->lookup(std::span(&question, 1), {});
            if (found)
                finding = std::move(found->front());
        }).join();
        return finding;
    }

    HastyClock m_clock;    ///< of what waits
    SystemClock m_sockets; ///< of the sockets
    std::unique_ptr<DiscogsStandin> m_discogs;
    std::unique_ptr<QtHttpClient> m_http;
    std::unique_ptr<RateLimitedHttpClient> m_polite;
    std::optional<Error> m_trouble;
};

SILLON_TEST(DiscogsYearsTest, discogsyears)
#include "tst_discogsyears.moc"
