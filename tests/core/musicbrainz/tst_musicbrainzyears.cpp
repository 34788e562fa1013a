// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "fakes/temporarydatabase.h"
#include "listens/heardsong.h"
#include "listens/listenstore.h"
#include "musicbrainz/musicbrainzyears.h"
#include "musicbrainz/releasedates.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "releaseyear/editionstore.h"
#include "releaseyear/songyears.h"
#include "releaseyear/yearworklist.h"
#include "standin/musicbrainzstandin.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <atomic>
#include <functional>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::Fault;
using sillon::standin::FaultServer;
using sillon::standin::MusicBrainzRules;
using sillon::standin::MusicBrainzStandin;
using sillon::standin::MusicBrainzWorld;

namespace {

constexpr qint64 in2010 = 1262304000;

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

/// The id of a release of the stand-in.
QString releaseId(int number)
{
    return MusicBrainzWorld::idFor(QStringLiteral("release"), QString::number(number));
}

QJsonObject groupOf(const QString& artist, const QString& title, const QString& date, const QString& id = {})
{
    QJsonObject release{{QStringLiteral("date"), date}};
    if (!id.isEmpty())
        release.insert(QStringLiteral("id"), id);
    return {{QStringLiteral("title"), title},
            {QStringLiteral("artist"), artist},
            {QStringLiteral("releases"), QJsonArray{release}}};
}

} // namespace

/// The whole way of a year: listens in a real database, a resolver, a real server.
class MusicBrainzYearsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aThousandIdsTakeAFewRequests();
    void aSecondRunAsksNobody();
    void editionsHaveYearsOfTheirOwn();
    void mergedIdsAreFollowed();
    void idsOfEveryKindAreAskedOnce_data();
    void idsOfEveryKindAreAskedOnce();
    void aSingleQuestionKnowsTheIds();
    void theViewSaysWhatTheChartSays_data();
    void theViewSaysWhatTheChartSays();
    void recordingsHaveYearsOfTheirOwnWhenTheyAreWished();
    void idsThatNobodyKnowsAreLookedForByName();
    void aServerWithoutBatchesIsAskedSingly();
    void aServerThatRefusesLargeQueriesGetsSmallerOnes();
    void equalNamesAreFoundSeveralAtATime();
    void aServerThatDoesNotUnderstandPairsIsAskedSingly();
    void aFrequentTitleDoesNotCrowdOutTheOthers();
    void namesThatAreAlikeAreFoundThroughTheArtist();
    void trackDecidesBetweenAlbumsOfOneName();
    void anArtistOfManyAlbumsIsAskedForOnce_data();
    void anArtistOfManyAlbumsIsAskedForOnce();
    void aBootlegsDateIsPutRight();
    void aCandidatesDateIsTheOneTaken_data();
    void aCandidatesDateIsTheOneTaken();
    void aBootlegsDateIsPutRightOfASingleId();
    void whatIsNotFoundIsAskedAgainLater();
    void nothingIsLostWhileTheServerIsDown_data();
    void nothingIsLostWhileTheServerIsDown();
    void aStormPasses();
    void aQuestionTheServerFailsAtHoldsUpNoOther_data();
    void aQuestionTheServerFailsAtHoldsUpNoOther();
    void aWayThatFailsLeavesTheOthers_data();
    void aWayThatFailsLeavesTheOthers();
    void aPatientSearchWaitsForTheServer();
    void batchesAreLargeAgainAfterAnOutage_data();
    void batchesAreLargeAgainAfterAnOutage();
    void aWordOfTheUserCanBeTakenBack();
    void aSearchIsWorthItWhenThereIsNews();
    void songsOfACompilationTakeTheirOwnYear();
    void aSongIsNoYoungerThanItsCompilation();
    void goodTagsNeedNoNetwork();
    void offlineNobodyIsAsked();
    void whatWasHeardInPrivateStaysHere();
    void anAlbumHeardOpenlyIsNotAskedByWhatWasHeardInPrivate();
    void aRefusedCandidateIsNotTakenAgain();
    void yearsByHandStay();
    void oddNamesAreAskedForWhole();

private:
    void hear(const QString& artist, const QString& album, const QString& mbid = {}, int plays = 1,
              const QString& title = QStringLiteral("Song"), bool isPrivate = false)
    {
        const auto done = (*m_database)->write([&](Connection& connection) -> Done {
            ListenStore store(connection);
            for (int i = 0; i < plays; ++i) {
                Listen listen;
                listen.recording.artist = artist;
                listen.recording.title = title;
                listen.release.title = album;
                listen.release.mbid = ReleaseMbid::parse(mbid);
                listen.listenedAt = in2010 + m_listens++;
                listen.isPrivate = isPrivate;
                if (auto stored = store.insert(myListenerId, listen); !stored)
                    return fail(stored.error());
            }
            return {};
        });
        QVERIFY(done);
    }
    /// Once, with the ids of the release and of its group as they stand in tags, bad ones too.
    void hearTagged(const QString& artist, const QString& album, const QString& mbid,
                    const QString& groupMbid)
    {
        const auto done = (*m_database)->write([&](Connection& connection) -> Done {
            Listen listen;
            listen.recording.artist = artist;
            listen.recording.title = QStringLiteral("Song");
            listen.release.title = album;
            listen.release.mbid = ReleaseMbid::parse(mbid);
            listen.release.groupMbid = ReleaseGroupMbid::parse(groupMbid);
            listen.listenedAt = in2010 + m_listens++;
            const auto stored = ListenStore(connection).insert(myListenerId, listen);
            return stored ? Done{} : fail(stored.error());
        });
        QVERIFY(done);
    }
    YearRun searchWithEditions()
    {
        Result<YearRun> run = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            MusicBrainzClient client(*m_http, [this] { return m_server->apiUrl(); });
            run = ReleaseYearResolver(*m_database->get(), m_clock, musicBrainzYearSteps(client),
                                      std::make_shared<ReleaseDates>(client))
                      .run(quick(), {}, {});
        }).join();
        return run.value_or(YearRun{});
    }
    int editionOf(const QString& album)
    {
        const auto year = (*m_database)->read([&](Connection& connection) {
            return connection.number(QStringLiteral("SELECT edition_year FROM release_years WHERE title = ?"),
                                     {album});
        });
        return static_cast<int>(year.value_or(-1));
    }
    YearRun search(const YearRunOptions& options = quick())
    {
        Result<YearRun> run = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            MusicBrainzClient client(*m_http, [this] { return m_server->apiUrl(); });
            run = ReleaseYearResolver(*m_database->get(), m_clock, musicBrainzYearSteps(client))
                      .run(options, {}, {});
        }).join();
        return run.value_or(YearRun{});
    }
    static YearRunOptions quick()
    {
        YearRunOptions options;
        options.retrySeconds = {};
        return options;
    }
    YearEntry entry(const QString& artist, const QString& album)
    {
        const auto found = YearStore(*m_database->get()).find(artist, album);
        return found ? found->value_or(YearEntry{}) : YearEntry{};
    }
    QString stateOf(const QString& artist, const QString& album)
    {
        const YearEntry known = entry(artist, album);
        return yearStateName(known.known.state) + u' ' + known.date.text();
    }
    /// Of the newest listen, as the view tells it.
    QString viewed(const QString& artist, const QString& title)
    {
        const auto row = (*m_database)->read([&](Connection& connection) {
            return connection.one(
                QStringLiteral(
                    "SELECT coalesce(release_year, 'none') || ' ' || year_source || ' ' || year_state "
                    "FROM v_listens WHERE artist = ? AND title = ? ORDER BY id DESC"),
                {artist, title}, [](const Row& one) { return one.text(0); });
        });
        return row ? row->value_or(QString()) : row.error().serverText;
    }
    struct HeardYear
    {
        QString title;
        qint64 plays = 0;
        KnownYear known;
    };
    /// What the charts are told of everything that was heard.
    std::vector<HeardYear> heardYears(YearBasis basis)
    {
        std::vector<HeardYear> heard;
        std::vector<HeardSong> songs;
        const auto done = (*m_database)->read([&](Connection& connection) {
            return connection.each(
                QStringLiteral("SELECT l.recording_id, l.release_id, r.title, count(*) FROM listens l JOIN "
                               "recordings r ON r.id = l.recording_id GROUP BY 1, 2"),
                {}, [&](const Row& row) {
                    songs.push_back({row.integer(0), row.integer(1)});
                    heard.push_back({row.text(2), row.integer(3), {}});
                });
        });
        const auto years = SongYears(*m_database->get()).of(songs, basis);
        for (std::size_t i = 0; done && years && i < songs.size(); ++i)
            heard[i].known = (*years)[i];
        return heard;
    }
    int requests() { return m_server->server().requestCount(); }

    SystemClock m_clock{1000.0};
    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<MusicBrainzStandin> m_server;
    std::unique_ptr<QtHttpClient> m_transport;
    std::unique_ptr<RateLimitedHttpClient> m_http;
    qint64 m_listens = 0;
};

void MusicBrainzYearsTest::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
    m_server = std::make_unique<MusicBrainzStandin>();
    QtHttpClient::Options options;
    options.timeoutMs = 5000;
    m_transport = std::make_unique<QtHttpClient>("Sillon/test (tests)", options, m_clock);
    m_http = std::make_unique<RateLimitedHttpClient>(*m_transport, m_clock, HostRate{1000, 1000});
    m_listens = 0;
}

void MusicBrainzYearsTest::cleanup()
{
    m_transport->stop();
    m_http.reset();
    m_transport.reset();
    m_server.reset();
    m_database.reset();
}

void MusicBrainzYearsTest::aThousandIdsTakeAFewRequests()
{
    for (int i = 0; i < 1000; ++i) {
        const QString title = QStringLiteral("Album %1").arg(i);
        m_server->add(groupOf(QStringLiteral("Artist"), title, QString::number(1950 + i % 70), releaseId(i)));
        hear(QStringLiteral("Artist"), title, releaseId(i));
    }
    const YearRun run = search();
    QCOMPARE(run.albums.resolved, 1000);
    QCOMPARE(run.albums.pending(), 0);
    QCOMPARE(requests(), 10);
    QCOMPARE(stateOf(QStringLiteral("artist"), QStringLiteral("album 71")), QStringLiteral("matched 1951"));
}

void MusicBrainzYearsTest::aSecondRunAsksNobody()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("Known"), QStringLiteral("1980-05")));
    hear(QStringLiteral("A"), QStringLiteral("Known"));
    hear(QStringLiteral("A"), QStringLiteral("Unknown to Everybody"));
    search();
    QCOMPARE(stateOf(QStringLiteral("A"), QStringLiteral("Known")), QStringLiteral("name_matched 1980-05"));
    m_server->server().clearLog();
    const YearRun again = search();
    QCOMPARE(requests(), 0);
    QCOMPARE(again.asked(), 0);
}

void MusicBrainzYearsTest::editionsHaveYearsOfTheirOwn()
{
    for (int i = 0; i < 150; ++i) {
        const QString title = QStringLiteral("Album %1").arg(i);
        const QJsonObject first{{QStringLiteral("date"), QStringLiteral("1971-03")}};
        const QJsonObject again{{QStringLiteral("id"), releaseId(i)},
                                {QStringLiteral("date"), QString::number(1990 + i % 30)}};
        m_server->add({{QStringLiteral("title"), title},
                       {QStringLiteral("artist"), QStringLiteral("Artist")},
                       {QStringLiteral("releases"), QJsonArray{first, again}}});
        hear(QStringLiteral("Artist"), title, releaseId(i));
    }
    hear(QStringLiteral("Artist"), QStringLiteral("Quiet"), releaseId(900), 1, QStringLiteral("Song"), true);
    hear(QStringLiteral("Artist"), QStringLiteral("Deleted There"), releaseId(901));
    QVERIFY(!searchWithEditions().ended);
    QCOMPARE(stateOf(QStringLiteral("Artist"), QStringLiteral("Album 31")),
             QStringLiteral("matched 1971-03"));
    QCOMPARE(editionOf(QStringLiteral("Album 31")), 1991);
    QCOMPARE(editionOf(QStringLiteral("Deleted There")), 0);
    for (const standin::LoggedRequest& entry : m_server->server().requests())
        QVERIFY(!entry.request.param(u"query").contains(releaseId(900)));
    m_server->server().clearLog();
    searchWithEditions();
    QCOMPARE(requests(), 0);
    QVERIFY(EditionStore(*m_database->get()).unasked(m_clock.utcNow()).value().empty());
}

void MusicBrainzYearsTest::mergedIdsAreFollowed()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    m_server->add({{QStringLiteral("type"), QStringLiteral("merged")},
                   {QStringLiteral("from"), releaseId(2)},
                   {QStringLiteral("to"), releaseId(1)}});
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(2));
    search();
    QCOMPARE(stateOf(QStringLiteral("A"), QStringLiteral("B")), QStringLiteral("matched 1980"));
    QCOMPARE(entry(QStringLiteral("A"), QStringLiteral("B")).known.source, YearSource::MusicBrainzId);
}

void MusicBrainzYearsTest::idsOfEveryKindAreAskedOnce_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("requests");
    const QString none;
    const QString release = releaseId(1);
    const QString oldRelease = releaseId(2);
    const QString deleted = releaseId(3);
    const QString otherAlbum = releaseId(8);
    const QString group = MusicBrainzWorld::idFor(QStringLiteral("group"), QStringLiteral("here"));
    const QString oldGroup = MusicBrainzWorld::idFor(QStringLiteral("group"), QStringLiteral("merged"));
    const QString recording = MusicBrainzWorld::idFor(QStringLiteral("recording"), QStringLiteral("song"));
    const QString byId = QStringLiteral("matched 1980");
    const QString byName = QStringLiteral("name_matched 1980");
    QTest::newRow("a release") << release << none << byId << 1;
    QTest::newRow("a group") << none << group << byId << 1;
    QTest::newRow("a merged release") << oldRelease << none << byId << 3;
    QTest::newRow("a merged group") << none << oldGroup << byId << 3;
    QTest::newRow("a merged release beside its group") << oldRelease << group << byId << 2;
    QTest::newRow("a deleted release beside its group") << deleted << group << byId << 2;
    QTest::newRow("a deleted release beside a merged group") << deleted << oldGroup << byId << 5;
    QTest::newRow("a release of another album") << otherAlbum << none << byName << 2;
    QTest::newRow("a deleted release") << deleted << none << byName << 3;
    QTest::newRow("a deleted group") << none << deleted << byName << 3;
    QTest::newRow("a recording as a group") << none << recording << byName << 3;
    QTest::newRow("a recording as a release") << recording << none << byName << 3;
    QTest::newRow("a release as a group") << none << release << byName << 3;
    QTest::newRow("a group as a release") << group << none << byName << 3;
    QTest::newRow("no id") << QStringLiteral("not-a-uuid") << QStringLiteral("{12}") << byName << 1;
}

void MusicBrainzYearsTest::idsOfEveryKindAreAskedOnce()
{
    QFETCH(const QString, release);
    QFETCH(const QString, group);
    const QString here = MusicBrainzWorld::idFor(QStringLiteral("group"), QStringLiteral("here"));
    QJsonObject album = groupOf(utf8("A"), utf8("B"), QStringLiteral("1980"), releaseId(1));
    album.insert(QStringLiteral("id"), here);
    m_server->add(album);
    m_server->add(groupOf(utf8("Else"), utf8("Wrong"), QStringLiteral("1999"), releaseId(8)));
    const auto merge = [this](const QString& from, const QString& to) {
        m_server->add({{QStringLiteral("type"), QStringLiteral("merged")},
                       {QStringLiteral("from"), from},
                       {QStringLiteral("to"), to}});
    };
    merge(releaseId(2), releaseId(1));
    merge(MusicBrainzWorld::idFor(QStringLiteral("group"), QStringLiteral("merged")), here);
    hearTagged(utf8("A"), utf8("B"), release, group);
    search();
    QTEST(stateOf(utf8("A"), utf8("B")), "state");
    QCOMPARE(entry(utf8("A"), utf8("B")).matchedId, here); // the id that is left
    QTEST(requests(), "requests");                         // a redirection is one more
    m_server->server().clearLog();
    QCOMPARE(search().asked(), 0);
    QCOMPARE(requests(), 0);
}

void MusicBrainzYearsTest::aSingleQuestionKnowsTheIds()
{
    m_server->add(groupOf(utf8("A"), utf8("B"), QStringLiteral("1980"), releaseId(1)));
    m_server->add(groupOf(utf8("A"), utf8("B"), QStringLiteral("1999"), releaseId(2)));
    hear(utf8("A"), utf8("B"), releaseId(2), 3);
    const auto question = YearWorkList(*m_database->get()).question(utf8("a"), utf8("b"), in2010);
    QVERIFY(question);
    QCOMPARE(question->plays, 3);
    QCOMPARE(question->firstHeard, in2010);
    QCOMPARE(question->latestYear, 2011);
    Result<YearFinding> found = fail(ErrorKind::Cancelled);
    std::jthread([&] {
        MusicBrainzClient client(*m_http, [this] { return m_server->apiUrl(); });
        found = ReleaseYearResolver(*m_database->get(), m_clock, musicBrainzYearSteps(client))
                    .lookUp(*question, quick(), {});
    }).join();
    QVERIFY(found && found->answer);
    QCOMPARE(found->answer->source, YearSource::MusicBrainzId);
    QCOMPARE(found->answer->date.year, 1999);
    QCOMPARE(requests(), 1);
    // Of what was never heard only the names are known.
    const auto unheard = YearWorkList(*m_database->get()).question(utf8("C"), utf8("D"), in2010);
    QVERIFY(unheard);
    QCOMPARE(unheard->artist + unheard->title, utf8("CD"));
    QVERIFY(unheard->releaseMbids.empty() && unheard->id == 0);
}

void MusicBrainzYearsTest::theViewSaysWhatTheChartSays_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("nothing asked yet") << QString();
    QTest::newRow("asked") << QStringLiteral("search");
    QTest::newRow("a year by hand of what was never asked") << QStringLiteral("by hand");
    QTest::newRow("another edition of a known album") << QStringLiteral("search, edition");
    QTest::newRow("a known song on an album nobody asked for") << QStringLiteral("search, new album");
    QTest::newRow("a known song without its album") << QStringLiteral("search, no album");
}

void MusicBrainzYearsTest::theViewSaysWhatTheChartSays()
{
    QFETCH(const QString, change);
    m_server->add(groupOf(utf8("A"), utf8("B"), QStringLiteral("1980"), releaseId(1)));
    for (const char* kind : {"Single", "Album"})
        m_server->add({{QStringLiteral("title"), utf8("Tune")},
                       {QStringLiteral("artist"), utf8("A")},
                       {QStringLiteral("primary"), utf8(kind)},
                       {QStringLiteral("date"), QStringLiteral("1979")},
                       {QStringLiteral("tracks"), QJsonArray{utf8("Tune")}}});
    hear(utf8("A"), utf8("B"), releaseId(1), 2);
    hear(utf8("A"), {}, {}, 1, utf8("Tune"));
    hear(utf8("Nobody"), utf8("Nothing"));
    if (change.startsWith(utf8("search")))
        search();
    if (change == utf8("by hand"))
        QVERIFY(YearStore(*m_database->get()).setByHand(utf8("a"), utf8("b"), 1975, in2010));
    if (change.endsWith(utf8("edition")))
        hear(utf8("A"), utf8("B"), releaseId(77), 3);
    if (change.endsWith(utf8("new album")))
        hear(utf8("A"), utf8("New"), {}, 4, utf8("Tune"));
    if (change.endsWith(utf8("no album")))
        hear(utf8("A"), {}, {}, 4, utf8("Song"));
    QMap<QString, qint64> chart;
    for (const HeardYear& heard : heardYears(YearBasis::Album))
        chart[QString::number(heard.known.year) + u' ' + yearStateName(heard.known.state) + u' ' +
              yearSourceName(heard.known.source)] += heard.plays;
    QMap<QString, qint64> view;
    QVERIFY((*m_database)->read([&](Connection& connection) {
        return connection.each(QStringLiteral("SELECT coalesce(release_year, 0) || ' ' || year_state || ' ' "
                                              "|| year_source, count(*) FROM v_listens GROUP BY 1"),
                               {}, [&](const Row& row) { view.insert(row.text(0), row.integer(1)); });
    }));
    QCOMPARE(view, chart);
    qint64 plays = 0;
    qint64 datedPlays = 0;
    for (auto at = view.begin(); at != view.end(); ++at) {
        plays += at.value();
        datedPlays += at.key().startsWith(u'0') ? 0 : at.value();
    }
    const auto coverage = YearStore(*m_database->get()).coverage(myListenerId);
    QVERIFY(coverage);
    QCOMPARE(coverage->plays, plays);
    QCOMPARE(coverage->dated, datedPlays);
}

void MusicBrainzYearsTest::recordingsHaveYearsOfTheirOwnWhenTheyAreWished()
{
    const auto id = [](const char* name) {
        return MusicBrainzWorld::idFor(QStringLiteral("recording"), utf8(name));
    };
    const auto track = [&id](const char* name) {
        return QJsonObject{{QStringLiteral("title"), utf8(name)}, {QStringLiteral("id"), id(name)}};
    };
    const auto release = [](const char* date, const char* status, const QJsonArray& tracks) {
        return QJsonObject{{QStringLiteral("date"), utf8(date)},
                           {QStringLiteral("status"), utf8(status)},
                           {QStringLiteral("tracks"), tracks}};
    };
    m_server->add({{QStringLiteral("title"), utf8("Album")},
                   {QStringLiteral("artist"), utf8("A")},
                   {QStringLiteral("releases"),
                    QJsonArray{release("1980", "Official", {track("Early"), track("Plain"), track("Leaked")}),
                               release("1978", "Bootleg", {track("Leaked")})}}});
    m_server->add({{QStringLiteral("title"), utf8("Early")},
                   {QStringLiteral("artist"), utf8("A")},
                   {QStringLiteral("primary"), utf8("Single")},
                   {QStringLiteral("releases"), QJsonArray{release("1979", "Official", {track("Early")})}}});
    m_server->add({{QStringLiteral("type"), QStringLiteral("merged")},
                   {QStringLiteral("from"), id("old")},
                   {QStringLiteral("to"), id("Plain")}});
    const auto play = [this](const char* title, const QString& mbid, int plays) {
        const auto done = (*m_database)->write([&](Connection& connection) -> Done {
            Listen listen;
            listen.recording = {utf8("A"), utf8(title), RecordingMbid::parse(mbid), {}};
            listen.release.title = utf8("Album");
            for (int i = 0; i < plays; ++i) {
                listen.listenedAt = in2010 + m_listens++;
                if (const auto stored = ListenStore(connection).insert(myListenerId, listen); !stored)
                    return fail(stored.error());
            }
            return {};
        });
        QVERIFY(done);
    };
    play("Early", id("Early"), 1);
    play("Plain", id("old"), 3);
    play("Leaked", id("Leaked"), 1);
    play("Unknown", id("deleted"), 1);
    play("Bad", id("Early"), 1); // the id of another song
    play("Nameless", {}, 1);
    search();
    const int before = requests();
    QCOMPARE(search().asked(), 0);
    QCOMPARE(requests(), before);

    const auto ownYears = [this] {
        QStringList told;
        for (const HeardYear& heard : heardYears(YearBasis::Song))
            told.append(heard.title + u' ' + QString::number(heard.known.year) +
                        utf8(heard.known.ofSong ? "" : " album"));
        told.sort();
        return told.join(u',');
    };
    QVERIFY(YearStore(*m_database->get()).wishForRecordings().value());
    QVERIFY(!YearStore(*m_database->get()).wishForRecordings().value());
    QVERIFY(YearWorkList(*m_database->get()).hasNews(in2010, true).value());
    m_server->server().clearLog();
    search();
    QCOMPARE(requests(), 3); // all ids at once, and one that was merged
    QCOMPARE(ownYears(), utf8("Bad 1980 album,Early 1979,Leaked 1980,Nameless 1980 album,Plain 1980,"
                              "Unknown 1980 album"));
    QCOMPARE(viewed(utf8("A"), utf8("Early")), utf8("1980 musicbrainz-name name_matched"));
    m_server->server().clearLog();
    QCOMPARE(search().asked(), 0);
    QCOMPARE(requests(), 0);
    // Heard without an album its year is looked for by its name: that of the recording is not sure enough.
    hear(utf8("A"), {}, {}, 1, utf8("Early"));
    QCOMPARE(viewed(utf8("A"), utf8("Early")), utf8("none  pending"));
    search();
    QCOMPARE(viewed(utf8("A"), utf8("Early")), utf8("1979 musicbrainz-song name_matched"));
}

void MusicBrainzYearsTest::idsThatNobodyKnowsAreLookedForByName()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980")));
    m_server->add(
        groupOf(QStringLiteral("Else"), QStringLiteral("Wrong"), QStringLiteral("1999"), releaseId(7)));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(2));
    search();
    QCOMPARE(stateOf(QStringLiteral("A"), QStringLiteral("B")), QStringLiteral("name_matched 1980"));
    // The id of an album of somebody else is no answer either.
    m_server->add(groupOf(QStringLiteral("Some Band"), QStringLiteral("Title"), QStringLiteral("1970")));
    hear(QStringLiteral("Some Band"), QStringLiteral("Title"), releaseId(7));
    search();
    QCOMPARE(stateOf(QStringLiteral("Some Band"), QStringLiteral("Title")),
             QStringLiteral("name_matched 1970"));
}

void MusicBrainzYearsTest::aServerWithoutBatchesIsAskedSingly()
{
    MusicBrainzRules rules;
    rules.knowsReid = false;
    m_server->setRules(rules);
    for (int i = 0; i < 5; ++i) {
        const QString title = QStringLiteral("Album %1").arg(i);
        m_server->add(groupOf(QStringLiteral("Artist"), title, QStringLiteral("1980"), releaseId(i)));
        hear(QStringLiteral("Artist"), title, releaseId(i));
    }
    QCOMPARE(search().albums.resolved, 5);
    QCOMPARE(stateOf(QStringLiteral("Artist"), QStringLiteral("Album 3")), QStringLiteral("matched 1980"));
}

void MusicBrainzYearsTest::aServerThatRefusesLargeQueriesGetsSmallerOnes()
{
    MusicBrainzRules rules;
    rules.mostClauses = 20;
    m_server->setRules(rules);
    for (int i = 0; i < 60; ++i) {
        const QString title = QStringLiteral("Album %1").arg(i);
        m_server->add(groupOf(QStringLiteral("Artist"), title, QStringLiteral("1980"), releaseId(i)));
        hear(QStringLiteral("Artist"), title, releaseId(i));
    }
    QCOMPARE(search().albums.resolved, 60);
    QVERIFY(requests() < 12);
}

void MusicBrainzYearsTest::equalNamesAreFoundSeveralAtATime()
{
    for (int i = 0; i < 120; ++i) {
        const QString artist = QStringLiteral("Artist %1").arg(i);
        m_server->add(groupOf(artist, QStringLiteral("Album (No. %1)").arg(i), QStringLiteral("1980")));
        hear(artist, QStringLiteral("Album (No. %1) [Remastered]").arg(i));
    }
    const YearRun run = search();
    QCOMPARE(run.albums.resolved, 120);
    QVERIFY2(requests() <= 20, qPrintable(QString::number(requests())));
}

void MusicBrainzYearsTest::aServerThatDoesNotUnderstandPairsIsAskedSingly()
{
    MusicBrainzRules rules;
    rules.answersPairs = false;
    m_server->setRules(rules);
    for (int i = 0; i < 30; ++i) {
        const QString artist = QStringLiteral("Artist %1").arg(i);
        m_server->add(groupOf(artist, QStringLiteral("Album"), QStringLiteral("1980")));
        hear(artist, QStringLiteral("Album"));
    }
    QCOMPARE(search().albums.resolved, 30);
    QVERIFY(requests() <= 31);
}

void MusicBrainzYearsTest::aFrequentTitleDoesNotCrowdOutTheOthers()
{
    MusicBrainzRules rules;
    rules.mostHits = 10;
    m_server->setRules(rules);
    for (int i = 0; i < 30; ++i)
        m_server->add(groupOf(QStringLiteral("Crowd"), QStringLiteral("Crowd %1 Live in Town").arg(i),
                              QStringLiteral("1990")));
    m_server->add(groupOf(QStringLiteral("Crowd"), QStringLiteral("Crowd"), QStringLiteral("1980")));
    for (const char* title : {"One", "Two", "Three"}) {
        m_server->add(groupOf(QStringLiteral("Quiet"), utf8(title), QStringLiteral("1970")));
        hear(QStringLiteral("Quiet"), utf8(title));
    }
    hear(QStringLiteral("Crowd"), QStringLiteral("Crowd"), {}, 5);
    QCOMPARE(search().albums.resolved, 4);
}

void MusicBrainzYearsTest::namesThatAreAlikeAreFoundThroughTheArtist()
{
    m_server->add(groupOf(utf8("Talking Heads"), utf8("Remain in Light"), QStringLiteral("1980")));
    m_server->add(groupOf(utf8("Talking Heads"), utf8("Speaking in Tongues"), QStringLiteral("1983")));
    hear(utf8("Talking Heads"), utf8("Remain in the Light"));
    hear(utf8("Talking Head"), utf8("Speaking in Tongue"));
    hear(utf8("Talking Heads"), utf8("Something Else Entirely"));
    const YearRun run = search();
    QCOMPARE(run.albums.resolved, 2);
    QCOMPARE(run.albums.notFound, 1);
    QCOMPARE(stateOf(utf8("Talking Heads"), utf8("Remain in the Light")),
             QStringLiteral("name_matched 1980"));
    QCOMPARE(entry(utf8("Talking Head"), utf8("Speaking in Tongue")).known.source,
             YearSource::MusicBrainzFuzzy);
}

void MusicBrainzYearsTest::trackDecidesBetweenAlbumsOfOneName()
{
    const auto weezer = [this](const char* year, const char* colour, const QJsonArray& tracks) {
        m_server->add({{QStringLiteral("title"), QStringLiteral("Weezer")},
                       {QStringLiteral("artist"), QStringLiteral("Weezer")},
                       {QStringLiteral("disambiguation"), utf8(colour)},
                       {QStringLiteral("date"), utf8(year)},
                       {QStringLiteral("tracks"), tracks}});
    };
    weezer("1994", "blue", {QStringLiteral("My Name Is Jonas"), QStringLiteral("Undone")});
    weezer("2001", "green", {QStringLiteral("Hash Pipe"), QStringLiteral("Island in the Sun")});
    hear(QStringLiteral("Weezer"), QStringLiteral("Weezer"), {}, 3, QStringLiteral("Hash Pipe"));
    search();
    QCOMPARE(stateOf(QStringLiteral("Weezer"), QStringLiteral("Weezer")),
             QStringLiteral("name_matched 2001"));
}

void MusicBrainzYearsTest::anArtistOfManyAlbumsIsAskedForOnce_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("most");
    QTest::newRow("known") << true << 2;    // two pages
    QTest::newRow("unknown") << false << 2; // its albums, and artists of a name like it
}

void MusicBrainzYearsTest::anArtistOfManyAlbumsIsAskedForOnce()
{
    QFETCH(const bool, known);
    QFETCH(const int, most);
    for (int i = 0; i < 120; ++i) {
        const QString title = QStringLiteral("Album of number %1").arg(i);
        if (known)
            m_server->add(groupOf(QStringLiteral("Artist"), title, QStringLiteral("1980")));
        hear(QStringLiteral("Artist"), title);
    }
    qint64 before = 0;
    bool moved = false;
    YearRun run;
    std::jthread([&] {
        MusicBrainzClient client(*m_http, [this] { return m_server->apiUrl(); });
        run = ReleaseYearResolver(*m_database->get(), m_clock, musicBrainzYearSteps(client))
                  .run(quick(),
                       [&](const YearRun& now) {
                           QVERIFY(now.answered() >= before && now.answered() <= now.asked());
                           moved = moved || (now.answered() > 0 && now.answered() < now.asked());
                           before = now.answered();
                       },
                       {})
                  .value_or(YearRun{});
    }).join();
    QCOMPARE(run.albums.resolved, known ? 120 : 0);
    QCOMPARE(run.albums.notFound, known ? 0 : 120);
    QVERIFY(moved); // also where nothing is found
    QVERIFY2(requests() <= most, qPrintable(QString::number(requests())));
    QSet<QString> asked;
    for (const standin::LoggedRequest& entry : m_server->server().requests())
        asked.insert(entry.request.path + entry.request.param(u"query") + entry.request.param(u"offset"));
    QCOMPARE(asked.size(), qsizetype{requests()});
}

void MusicBrainzYearsTest::aBootlegsDateIsPutRight()
{
    const auto add = [this](const QString& title, const QString& bootleg, const QString& official, int id) {
        m_server->add({{QStringLiteral("title"), title},
                       {QStringLiteral("artist"), QStringLiteral("A")},
                       {QStringLiteral("releases"),
                        QJsonArray{QJsonObject{{QStringLiteral("date"), bootleg},
                                               {QStringLiteral("status"), QStringLiteral("Bootleg")}},
                                   QJsonObject{{QStringLiteral("date"), official},
                                               {QStringLiteral("id"), releaseId(id)}}}}});
        hear(QStringLiteral("A"), title, releaseId(id));
    };
    add(QStringLiteral("Leaked"), QStringLiteral("2000"), QStringLiteral("2001-03-01"), 1);
    add(QStringLiteral("Copied"), QStringLiteral("1990-01"), QStringLiteral("1990-05"), 2);
    search();
    QCOMPARE(stateOf(QStringLiteral("A"), QStringLiteral("Leaked")), QStringLiteral("matched 2001-03-01"));
    QVERIFY(stateOf(QStringLiteral("A"), QStringLiteral("Copied")).startsWith(QLatin1String("matched 1990")));
    QCOMPARE(requests(), 3); // the ids, one question about both, all releases of one
}

void MusicBrainzYearsTest::aCandidatesDateIsTheOneTaken_data()
{
    QTest::addColumn<QString>("heardAs");
    QTest::newRow("equal name") << "Leaked";
    QTest::newRow("name alike") << "Leaking Songs of the Years";
}

void MusicBrainzYearsTest::aCandidatesDateIsTheOneTaken()
{
    QFETCH(const QString, heardAs);
    m_server->add({{QStringLiteral("title"),
                    heardAs.size() > 10 ? QStringLiteral("Leaking Song of the Years") : heardAs},
                   {QStringLiteral("artist"), QStringLiteral("Artist")},
                   {QStringLiteral("releases"),
                    QJsonArray{QJsonObject{{QStringLiteral("date"), QStringLiteral("2000")},
                                           {QStringLiteral("status"), QStringLiteral("Bootleg")}},
                               QJsonObject{{QStringLiteral("date"), QStringLiteral("2001")}}}}});
    hear(QStringLiteral("Artist"), heardAs);
    search();
    const YearEntry found = entry(QStringLiteral("Artist"), heardAs);
    QCOMPARE(found.known.year, 2001);
    YearStore store(*m_database->get());
    for (const YearVote& vote : store.votes(found.id).value_or(std::vector<YearVote>{}))
        QVERIFY(vote.verdict != u"taken" || vote.date.year == 2001);
    QVERIFY(store.choose(found.id, found.known.source, found.matchedId, 1));
    QCOMPARE(entry(QStringLiteral("Artist"), heardAs).known.year, 2001);
}

void MusicBrainzYearsTest::aBootlegsDateIsPutRightOfASingleId()
{
    m_server->add(
        {{QStringLiteral("title"), utf8("Leaked")},
         {QStringLiteral("artist"), utf8("A")},
         {QStringLiteral("releases"), QJsonArray{QJsonObject{{QStringLiteral("date"), utf8("2000")},
                                                             {QStringLiteral("status"), utf8("Bootleg")}},
                                                 QJsonObject{{QStringLiteral("date"), utf8("2001-03-01")},
                                                             {QStringLiteral("id"), releaseId(1)}}}}});
    m_server->add({{QStringLiteral("type"), QStringLiteral("merged")},
                   {QStringLiteral("from"), releaseId(2)},
                   {QStringLiteral("to"), releaseId(1)}});
    hear(utf8("A"), utf8("Leaked"), releaseId(2));
    search();
    QCOMPARE(stateOf(utf8("A"), utf8("Leaked")), QStringLiteral("matched 2001-03-01"));
}

void MusicBrainzYearsTest::whatIsNotFoundIsAskedAgainLater()
{
    hear(QStringLiteral("Nobody"), QStringLiteral("Nothing"));
    search();
    QCOMPARE(stateOf(QStringLiteral("Nobody"), QStringLiteral("Nothing")), QStringLiteral("not_found "));
    QCOMPARE(viewed(QStringLiteral("Nobody"), QStringLiteral("Song")), QStringLiteral("none  not_found"));
    const auto waits = [this] {
        return (*m_database)
            ->read([](Connection& connection) {
                return connection.number(
                    QStringLiteral("SELECT (retry_at - checked_at) / 86400 FROM release_years"));
            })
            .value_or(-1);
    };
    for (const qint64 days : {1, 7, 30, 180, 180}) {
        QCOMPARE(waits(), days);
        QVERIFY((*m_database)->write([](Connection& connection) {
            return connection.execute(QStringLiteral("UPDATE release_years SET retry_at = 1"));
        }));
        QCOMPARE(search().albums.notFound, 1);
    }
}

void MusicBrainzYearsTest::nothingIsLostWhileTheServerIsDown_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"503", "500", "garbage", "truncated-body", "drop-after", "html", "wrong-types"})
        QTest::newRow(fault) << utf8(fault);
}

void MusicBrainzYearsTest::nothingIsLostWhileTheServerIsDown()
{
    QFETCH(const QString, fault);
    const auto named = standin::faultNamed(fault);
    QVERIFY2(named, qPrintable(fault));
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    m_server->server().fault(*named, FaultServer::forEver);
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    const YearRun run = search();
    QCOMPARE(run.albums.resolved, 0);
    QVERIFY(run.ended);
    QCOMPARE(stateOf(QStringLiteral("A"), QStringLiteral("B")), QStringLiteral("pending "));
    QCOMPARE(viewed(QStringLiteral("A"), QStringLiteral("Song")), QStringLiteral("none  pending"));
    m_server->server().clearFaults();
    QCOMPARE(search().albums.resolved, 1);
}

void MusicBrainzYearsTest::aStormPasses()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    m_server->server().fault(Fault::status(503), 3);
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    YearRunOptions options;
    options.retrySeconds = {5, 10, 20, 40};
    QCOMPARE(search(options).albums.resolved, 1);
}

void MusicBrainzYearsTest::aQuestionTheServerFailsAtHoldsUpNoOther_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("upsetBy");
    QTest::addColumn<QString>("state");
    for (const char* fault : {"500", "garbage", "drop-after"}) {
        QTest::addRow("%s, an id", fault) << utf8(fault) << releaseId(3) << "name_matched 1980";
        QTest::addRow("%s, a title", fault) << utf8(fault) << "no3\""
                                            << "name_matched 1980";
        QTest::addRow("%s, an artist", fault) << utf8(fault) << "Upsetter"
                                              << "pending ";
    }
}

void MusicBrainzYearsTest::aQuestionTheServerFailsAtHoldsUpNoOther()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, upsetBy);
    QFETCH(const QString, state);
    const bool byId = upsetBy == releaseId(3);
    const bool byArtist = upsetBy == u"Upsetter";
    const auto artistOf = [byArtist](int i) {
        return byArtist && i == 3 ? QStringLiteral("Upsetter") : QStringLiteral("Artist");
    };
    for (int i = 0; i < 30; ++i) {
        const QString title = QStringLiteral("Album no%1").arg(i);
        m_server->add(groupOf(artistOf(i), title, QStringLiteral("1980"), releaseId(i)));
        hear(artistOf(i), title, byId ? releaseId(i) : QString(), i == 3 ? 9 : 1);
    }
    m_server->server().fault(
        *standin::faultNamed(fault), FaultServer::forEver, [upsetBy](const standin::Request& request) {
            return request.path.contains(upsetBy) || request.param(u"query").contains(upsetBy);
        });
    YearRunOptions options;
    options.patient = true;
    const YearRun run = search(options);
    QVERIFY(!run.ended);
    QCOMPARE(stateOf(artistOf(3), QStringLiteral("Album no3")), state);
    QCOMPARE(run.albums.resolved, byArtist ? 29 : 30);
    QCOMPARE(run.albums.notFound, 0);
    QVERIFY2(requests() < 60, qPrintable(QString::number(requests())));
}

void MusicBrainzYearsTest::aWayThatFailsLeavesTheOthers_data()
{
    QTest::addColumn<QString>("fault");
    for (const char* fault : {"500", "garbage", "wrong-types"})
        QTest::newRow(fault) << utf8(fault);
}

void MusicBrainzYearsTest::aWayThatFailsLeavesTheOthers()
{
    QFETCH(const QString, fault);
    for (int i = 0; i < 10; ++i) {
        const QString title = QStringLiteral("Album %1").arg(i);
        m_server->add(groupOf(QStringLiteral("Artist"), title, QStringLiteral("1980"), releaseId(i)));
        hear(QStringLiteral("Artist"), title, i < 5 ? releaseId(i) : QString());
    }
    m_server->server().fault(
        *standin::faultNamed(fault), FaultServer::forEver,
        [](const standin::Request& request) { return request.param(u"query").startsWith(u"reid:"); });
    const YearRun run = searchWithEditions();
    QCOMPARE(run.albums.resolved, 10);
    QVERIFY(!run.ended);
    QCOMPARE(stateOf(QStringLiteral("Artist"), QStringLiteral("Album 3")), QStringLiteral("matched 1980"));
    QCOMPARE(stateOf(QStringLiteral("Artist"), QStringLiteral("Album 7")),
             QStringLiteral("name_matched 1980"));
    // Nor does each play ask for the editions again, to which there is no other way.
    QCOMPARE(EditionStore(*m_database->get()).unasked(m_clock.utcNow() + 100000).value().size(),
             std::size_t{5});
    m_server->server().clearLog();
    searchWithEditions();
    QCOMPARE(requests(), 0);
}

void MusicBrainzYearsTest::batchesAreLargeAgainAfterAnOutage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("most");
    QTest::newRow("busy") << 503 << 7 + 3;
    QTest::newRow("broken") << 502 << 7 + 1 + 4; // that it is well again is asked once; one batch is halved
}

void MusicBrainzYearsTest::batchesAreLargeAgainAfterAnOutage()
{
    QFETCH(const int, status);
    QFETCH(const int, most);
    for (int i = 0; i < 300; ++i) {
        const QString title = QStringLiteral("Album %1").arg(i);
        m_server->add(groupOf(QStringLiteral("Artist"), title, QStringLiteral("1980"), releaseId(i)));
        hear(QStringLiteral("Artist"), title, releaseId(i));
    }
    m_server->server().fault(Fault::status(status), 7);
    YearRunOptions options;
    options.retrySeconds = std::vector<qint64>(7, 1);
    QCOMPARE(search(options).albums.resolved, 300);
    QVERIFY2(requests() <= most, qPrintable(QString::number(requests())));
}

void MusicBrainzYearsTest::aPatientSearchWaitsForTheServer()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    m_server->server().goOffline();
    YearRunOptions options;
    options.retrySeconds = {1};
    QCOMPARE(search(options).ended.value_or(Error{}).kind, ErrorKind::NotSent);
    options.patient = true;
    std::atomic<int> waits = 0;
    Result<YearRun> run = fail(ErrorKind::Cancelled);
    std::jthread worker([&] {
        MusicBrainzClient client(*m_http, [this] { return m_server->apiUrl(); });
        run = ReleaseYearResolver(*m_database->get(), m_clock, musicBrainzYearSteps(client))
                  .run(options, [&waits](const YearRun& now) { waits += now.waitsFor ? 1 : 0; }, {});
    });
    QTRY_VERIFY(waits >= 2);
    m_server->server().comeBack();
    worker.join();
    QVERIFY(run);
    QCOMPARE(run->albums.resolved, 1);
    QVERIFY(!run->waitsFor);
}

void MusicBrainzYearsTest::aWordOfTheUserCanBeTakenBack()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980-05"), releaseId(1)));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    search();
    YearStore store(*m_database->get());
    const YearEntry found = entry(QStringLiteral("A"), QStringLiteral("B"));
    const auto votes = [&] {
        QStringList verdicts;
        for (const YearVote& vote : store.votes(found.id).value_or(std::vector<YearVote>{}))
            verdicts.append(vote.verdict);
        return verdicts;
    };
    const QStringList before = votes();
    const auto memory = store.remember(found.id);
    QVERIFY(memory);
    const std::vector<std::function<bool()>> words{
        [&] { return store.refuse(found.id, found.matchedId).has_value(); },
        [&] { return store.choose(found.id, found.known.source, found.matchedId, 5).has_value(); },
        [&] { return store.setLocked(found.id, true).has_value(); },
        [&] { return store.setByHand(QStringLiteral("A"), QStringLiteral("B"), 1999, 5).has_value(); },
        [&] { return store.setByHand(QStringLiteral("A"), QStringLiteral("B"), 0, 5).has_value(); }};
    for (const auto& word : words) {
        QVERIFY(word());
        QVERIFY(store.putBack(*memory));
        const YearEntry again = entry(QStringLiteral("A"), QStringLiteral("B"));
        QCOMPARE(again.known, found.known);
        QCOMPARE(again.date.text(), QStringLiteral("1980-05"));
        QCOMPARE(again.matchedId, found.matchedId);
        QVERIFY(!again.locked);
        QCOMPARE(votes(), before);
        QCOMPARE(store.remember(found.id).value_or(YearMemory{}).refused, QStringList());
    }
}

void MusicBrainzYearsTest::aSearchIsWorthItWhenThereIsNews()
{
    const YearWorkList list(*m_database->get());
    const auto news = [&](bool outside) { return list.hasNews(in2010, outside).value_or(false); };
    QVERIFY(!news(true));
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    QVERIFY(news(false));
    YearRunOptions offline = quick();
    offline.offline = true;
    search(offline);
    QVERIFY(!news(false));
    QVERIFY(news(true));
    searchWithEditions();
    QVERIFY(!news(true));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    QVERIFY(!news(true));
    hear(QStringLiteral("A"), QString(), {}, 1, QStringLiteral("Alone"));
    QVERIFY(news(false));
}

void MusicBrainzYearsTest::songsOfACompilationTakeTheirOwnYear()
{
    const auto add = [this](const char* title, const char* date, const char* type,
                            const QJsonArray& secondary) {
        m_server->add({{QStringLiteral("title"), utf8(title)},
                       {QStringLiteral("artist"), QStringLiteral("ABBA")},
                       {QStringLiteral("primary"), utf8(type)},
                       {QStringLiteral("secondary"), secondary},
                       {QStringLiteral("date"), utf8(date)},
                       {QStringLiteral("tracks"), QJsonArray{QStringLiteral("Waterloo")}}});
    };
    add("Waterloo", "1974-03-04", "Single", {});
    add("Waterloo", "1974-03-04", "Album", {});
    add("Gold", "1992-09-21", "Album", {QStringLiteral("Compilation")});
    hear(QStringLiteral("ABBA"), QStringLiteral("Gold"), {}, 2, QStringLiteral("Waterloo"));
    hear(QStringLiteral("ABBA"), QStringLiteral("Gold"), {}, 1, QStringLiteral("Under Attack"));
    const YearRun run = search();
    QCOMPARE(run.songs.resolved, 1);
    QCOMPARE(viewed(QStringLiteral("ABBA"), QStringLiteral("Waterloo")),
             QStringLiteral("1974 musicbrainz-song name_matched"));
    QCOMPARE(viewed(QStringLiteral("ABBA"), QStringLiteral("Under Attack")),
             QStringLiteral("1992 compilation name_matched"));
    // The user's own word is the compilation's year, not that of each of its songs.
    YearStore store(*m_database->get());
    QVERIFY(store.setByHand(QStringLiteral("ABBA"), QStringLiteral("Gold"), 1993, 1));
    QCOMPARE(viewed(QStringLiteral("ABBA"), QStringLiteral("Waterloo")),
             QStringLiteral("1974 musicbrainz-song name_matched"));
}

void MusicBrainzYearsTest::aSongIsNoYoungerThanItsCompilation()
{
    const auto add = [this](const char* title, const char* artist, const char* date, const char* type,
                            const QJsonArray& secondary, const QJsonArray& tracks) {
        m_server->add({{QStringLiteral("title"), utf8(title)},
                       {QStringLiteral("artist"), utf8(artist)},
                       {QStringLiteral("primary"), utf8(type)},
                       {QStringLiteral("secondary"), secondary},
                       {QStringLiteral("date"), utf8(date)},
                       {QStringLiteral("tracks"), tracks}});
    };
    const QJsonArray compilation{QStringLiteral("Compilation")};
    add("Help", "Various Artists", "1995-09-09", "Album", compilation, {utf8("Lucky")});
    add("Album", "Band", "1997", "Album", {}, {utf8("Lucky")});
    add("Lucky", "Band", "1997", "Single", {}, {utf8("Lucky")});
    // One witness of long ago is no proof.
    add("Early Days", "Band", "1969", "Album", {}, {utf8("Old One")});
    const auto play = [this](const char* title) {
        const auto done = (*m_database)->write([&](Connection& connection) -> Done {
            Listen listen;
            listen.recording.artist = utf8("Band");
            listen.recording.title = utf8(title);
            listen.release.title = utf8("Help");
            listen.release.albumArtist = utf8("Various Artists");
            listen.listenedAt = in2010 + m_listens++;
            const auto stored = ListenStore(connection).insert(myListenerId, listen);
            return stored ? Done{} : fail(stored.error());
        });
        QVERIFY(done);
    };
    play("Lucky");
    play("Old One");
    search();
    QCOMPARE(viewed(utf8("Band"), utf8("Lucky")), utf8("1995 compilation name_matched"));
    QCOMPARE(viewed(utf8("Band"), utf8("Old One")), utf8("1995 compilation name_matched"));
}

void MusicBrainzYearsTest::goodTagsNeedNoNetwork()
{
    hear(QStringLiteral("Air"), QStringLiteral("Moon Safari"));
    QVERIFY((*m_database)->write([](Connection& connection) {
        return connection.execute(QStringLiteral(
            "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist_key, "
            "title_key, "
            "album_key, year, original_date) "
            "VALUES(X'2F61', 1, 1, 1, 1, 1, 1, 'air', 'talisman', 'moon safari', 2008, '1998-01-16')"));
    }));
    const YearRun run = search();
    QCOMPARE(run.albums.resolved, 1);
    QCOMPARE(requests(), 0);
    QCOMPARE(viewed(QStringLiteral("Air"), QStringLiteral("Song")), QStringLiteral("1998 tags matched"));
}

void MusicBrainzYearsTest::offlineNobodyIsAsked()
{
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    YearRunOptions options = quick();
    options.offline = true;
    QCOMPARE(search(options).albums.pending(), 1);
    QCOMPARE(requests(), 0);
    QCOMPARE(stateOf(QStringLiteral("A"), QStringLiteral("B")), QStringLiteral("pending "));
}

void MusicBrainzYearsTest::whatWasHeardInPrivateStaysHere()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1), 3, QStringLiteral("Song"), true);
    search();
    QCOMPARE(requests(), 0);
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    QCOMPARE(search().albums.resolved, 1);
}

void MusicBrainzYearsTest::anAlbumHeardOpenlyIsNotAskedByWhatWasHeardInPrivate()
{
    hear(QStringLiteral("A"), QStringLiteral("B"), QString(), 1, QStringLiteral("Open Song"));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(7), 20, QStringLiteral("Hidden Song"), true);
    search();
    QVERIFY(requests() > 0);
    for (const standin::LoggedRequest& entry : m_server->server().requests()) {
        const QString asked = entry.request.path + entry.request.param(u"query");
        QVERIFY2(!asked.contains(QStringLiteral("Hidden")), qPrintable(asked));
        QVERIFY2(!asked.contains(releaseId(7)), qPrintable(asked));
    }
}

void MusicBrainzYearsTest::aRefusedCandidateIsNotTakenAgain()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    search();
    const YearEntry wrong = entry(QStringLiteral("A"), QStringLiteral("B"));
    QCOMPARE(wrong.known.year, 1980);
    YearStore store(*m_database->get());
    QVERIFY(store.refuse(wrong.id, wrong.matchedId));
    QCOMPARE(entry(QStringLiteral("A"), QStringLiteral("B")).known.year, 0);
    search();
    QCOMPARE(entry(QStringLiteral("A"), QStringLiteral("B")).known.year, 0);
    QVERIFY(store.choose(wrong.id, wrong.known.source, wrong.matchedId, 1));
    QCOMPARE(entry(QStringLiteral("A"), QStringLiteral("B")).known.year, 1980);
    QVERIFY(entry(QStringLiteral("A"), QStringLiteral("B")).locked);
}

void MusicBrainzYearsTest::yearsByHandStay()
{
    m_server->add(groupOf(QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("1980"), releaseId(1)));
    hear(QStringLiteral("A"), QStringLiteral("B"), releaseId(1));
    YearStore store(*m_database->get());
    QVERIFY(store.setByHand(QStringLiteral("a"), QStringLiteral("B"), 1979, 1));
    QCOMPARE(search().albums.asked, 0);
    QCOMPARE(viewed(QStringLiteral("A"), QStringLiteral("Song")), QStringLiteral("1979 manual matched"));
    QVERIFY(store.setByHand(QStringLiteral("A"), QStringLiteral("B"), 0, 1));
    QCOMPARE(search().albums.resolved, 1);
    QCOMPARE(entry(QStringLiteral("A"), QStringLiteral("B")).known.year, 1980);
    const YearCoverage coverage = store.coverage(myListenerId).value_or(YearCoverage{});
    QCOMPARE(coverage.plays, 1);
    QCOMPARE(coverage.dated, 1);
}

void MusicBrainzYearsTest::oddNamesAreAskedForWhole()
{
    const std::vector<std::pair<QString, QString>> names{{utf8("Sigur Rós"), utf8("( )")},
                                                         {utf8("AC/DC"), utf8("T.N.T.")},
                                                         {utf8("!!!"), utf8("Louden Up Now")},
                                                         {utf8("椎名林檎"), utf8("無罪モラトリアム")},
                                                         {utf8("\"Weird Al\" Yankovic"), utf8("Even Worse")},
                                                         {utf8("A\\B"), utf8("C & D + E: [F] {G}^~*?")},
                                                         {utf8("Кино"), utf8("Группа крови")}};
    for (const auto& [artist, album] : names) {
        m_server->add(groupOf(artist, album, QStringLiteral("1988")));
        hear(artist, album);
    }
    search();
    for (const auto& [artist, album] : names) {
        if (album != utf8("( )") && artist != utf8("!!!")) // a search has no words to look for
            QCOMPARE(stateOf(artist, album), QStringLiteral("name_matched 1988"));
    }
}

SILLON_TEST(MusicBrainzYearsTest, musicbrainzyears)
#include "tst_musicbrainzyears.moc"
