// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmaccount.h"
#include "lastfm/lastfmscrobbling.h"
#include "lastfm/lastfmsignin.h"
#include "lastfmsamples.h"
#include "net/qthttpclient.h"
#include "standin/lastfmstandin.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;
using standin::LastfmStandin;

namespace {

const QString user = QStringLiteral("Tester");
const QString scrobbleMethod = QStringLiteral("track.scrobble");

LastfmEndpoint endpointAt(const LastfmStandin& server, const QString& service)
{
    return lastfmEndpoint({service,
                           server.apiUrl().toString(),
                           server.authPageUrl().toString(),
                           {},
                           sampleEndpoint().apiKey,
                           sampleEndpoint().apiSecret});
}

/// A server on loopback, and a user's client that speaks to it over real sockets.
struct Wire
{
    explicit Wire(const QString& service = QStringLiteral("lastfm"))
        : http("Sillon/test (loopback)", {600, QStringLiteral("none")}, clock)
        , client(endpointAt(server, service), sampleSession(), http, clock)
        , scrobbling(client, user, clock)
        , now(clock.utcNow())
    {
        server.addApiKey(sampleEndpoint().apiKey, sampleEndpoint().apiSecret);
        server.addUser(user, sampleSession());
    }

    /// n plays of three minutes, the last of which has just ended.
    [[nodiscard]] std::vector<Listen> listens(int n) const
    {
        std::vector<Listen> all;
        for (int i = 0; i < n; ++i)
            all.push_back(sampleListen(QStringLiteral("Artist %1").arg(i), QStringLiteral("Title %1").arg(i),
                                       now - (n - i) * 180, 180'000));
        return all;
    }
    [[nodiscard]] qsizetype calls(const QString& method) const
    {
        return qsizetype(server.calls(method).size());
    }

    LastfmStandin server;
    SystemClock clock;
    QtHttpClient http;
    LastfmClient client;
    LastfmScrobbling scrobbling;
    qint64 now;
};

qsizetype count(const Result<std::vector<Held>>& held, Held wanted)
{
    return held ? std::count(held->begin(), held->end(), wanted) : -1;
}

qsizetype count(const Result<std::vector<SubmitOutcome>>& outcomes, SubmitVerdict wanted)
{
    return outcomes
               ? std::count_if(outcomes->begin(), outcomes->end(),
                               [wanted](const SubmitOutcome& outcome) { return outcome.verdict == wanted; })
               : -1;
}

} // namespace

class LastfmOnTheWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesArriveAsTheyAre()
    {
        Wire wire;
        const QStringList names{
            QStringLiteral("a b&c"),
            QStringLiteral("1+1=2"),
            QStringLiteral("100 % pure %2B %zz"),
            QStringLiteral("\"quoted\" 'n' <b>; #?/\\"),
            QStringLiteral("Björk Guðmundsdóttir"),
            QStringLiteral("宇多田ヒカル"),
            QString::fromUtf8("\xF0\x9F\x8E\xB5 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8E\xA4"),
            QStringLiteral("فيروز – نسم علينا الهوى"),
            QStringLiteral("tab\tand\nnew line"),
            QStringLiteral("sk=x&api_key=y&artist[1]=z"),
            QString(2000, QLatin1Char('x'))};
        std::vector<Listen> listens;
        for (const QString& name : names) {
            listens.push_back(sampleListen(name, QString(name + QLatin1Char('+')),
                                           wire.now - 5000 + qint64(listens.size())));
            listens.back().release.title = name;
        }
        QCOMPARE(count(wire.scrobbling.submit(listens, {}), SubmitVerdict::Accepted), names.size());
        const auto held = wire.server.scrobbles(user);
        QCOMPARE(qsizetype(held.size()), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(held[size_t(i)].artist, names[i]);
            QCOMPARE(held[size_t(i)].track, QString(names[i] + QLatin1Char('+')));
            QCOMPARE(held[size_t(i)].album, names[i]);
        }
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::Yes), names.size());
    }

    void fiftyAreOneRequestWithAllTheirFields()
    {
        Wire wire;
        auto listens = wire.listens(50);
        listens[7].release.albumArtist = QStringLiteral("Somebody");
        listens[7].trackNumber = 8;
        listens[7].recording.mbid =
            RecordingMbid::parse(QStringLiteral("11111111-1111-4111-8111-111111111111"));
        QCOMPARE(count(wire.scrobbling.submit(listens, {}), SubmitVerdict::Accepted), 50);
        QCOMPARE(wire.calls(scrobbleMethod), 1);
        const auto held = wire.server.scrobbles(user);
        QCOMPARE(held.size(), size_t(50));
        QCOMPARE(held[7].timestamp, listens[7].listenedAt);
        QCOMPARE(held[7].albumArtist, QStringLiteral("Somebody"));
        QCOMPARE(held[7].trackNumber, QStringLiteral("8"));
        QCOMPARE(held[7].duration, 180);
        QCOMPARE(held[7].mbid, QStringLiteral("11111111-1111-4111-8111-111111111111"));
    }

    void everyCodeIsToldInEveryForm_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        const std::vector<std::pair<int, ErrorKind>> rows{
            {4, ErrorKind::AccountRefused},  {6, ErrorKind::BadRequest},      {8, ErrorKind::ServerBusy},
            {9, ErrorKind::Unauthorized},    {10, ErrorKind::AccountRefused}, {11, ErrorKind::ServerBusy},
            {13, ErrorKind::BadSignature},   {16, ErrorKind::ServerBusy},     {17, ErrorKind::Private},
            {26, ErrorKind::AccountRefused}, {29, ErrorKind::RateLimited}};
        for (const auto& [code, kind] : rows)
            QTest::addRow("%d", code) << code << kind;
    }
    void everyCodeIsToldInEveryForm()
    {
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        Wire wire;
        using Nested = standin::LastfmRules::NestedErrors;
        for (const Nested nested : {Nested::Never, Nested::Always}) {
            wire.server.changeRules([nested](standin::LastfmRules& rules) { rules.nestedErrors = nested; });
            for (const int status : {0, 200, 403}) {
                wire.server.forceError(scrobbleMethod, code, 1, status);
                const auto outcomes = wire.scrobbling.submit(wire.listens(2), {});
                QVERIFY(!outcomes);
                QCOMPARE(outcomes.error().kind, kind);
                QCOMPARE(outcomes.error().serviceCode, code);
                QVERIFY(!outcomes.error().serverText.isEmpty());
            }
        }
        QCOMPARE(wire.calls(scrobbleMethod), 6);
        QVERIFY(wire.server.scrobbles(user).empty());
    }

    void aDeadSessionAndAWrongSecretAreTold()
    {
        Wire wire;
        LastfmEndpoint wrong = wire.client.endpoint();
        wrong.apiSecret = QStringLiteral("00000000000000000000000000000000");
        LastfmClient forger(wrong, sampleSession(), wire.http, wire.clock);
        QCOMPARE(LastfmScrobbling(forger, user, wire.clock).submit(wire.listens(1), {}).error().kind,
                 ErrorKind::BadSignature);
        QCOMPARE(LastfmAccount(wire.client, user).check({})->name, user);
        wire.server.revoke(sampleSession());
        QCOMPARE(wire.scrobbling.submit(wire.listens(1), {}).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(LastfmAccount(wire.client, user).check({}).error().kind, ErrorKind::Unauthorized);
    }

    void aLostAnswerIsFoundAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("dropped after handling") << Fault::dropAfterHandling();
        QTest::newRow("truncated body") << Fault::truncatedBody();
        QTest::newRow("truncated JSON") << Fault::truncatedJson();
        QTest::newRow("garbage") << Fault::garbage();
        QTest::newRow("broken HTTP") << Fault::brokenHttp();
        QTest::newRow("bad chunk") << Fault::badChunk();
        QTest::newRow("wrong types") << Fault::wrongTypes();
        QTest::newRow("endless body") << Fault::endlessBody();
        QTest::newRow("outage page") << Fault::htmlOutage(502).withEffect();
        QTest::newRow("outage page as 200") << Fault::htmlOutage(200).withEffect();
        QTest::newRow("503") << Fault::status(503).withEffect();
        QTest::newRow("too late") << Fault::late(5000);
        QTest::newRow("silence") << Fault::silence().withEffect();
    }
    void aLostAnswerIsFoundAgain()
    {
        QFETCH(Fault, fault);
        Wire wire;
        const auto listens = wire.listens(5);
        wire.server.fault(scrobbleMethod, fault);
        const auto outcomes = wire.scrobbling.submit(listens, {});
        QVERIFY(!outcomes);
        QVERIFY(outcomes.error().mayHaveBeenCarriedOut());
        QCOMPARE(wire.calls(scrobbleMethod), 1);
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::Yes), 5);
        QCOMPARE(wire.server.received(user).size(), size_t(5));
    }

    void whatNeverArrivedIsNotFound_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("dropped unread") << Fault::dropBeforeReading();
        QTest::newRow("reset") << Fault::reset();
        QTest::newRow("outage page") << Fault::htmlOutage();
        QTest::newRow("redirects without end") << Fault::redirectLoop();
    }
    void whatNeverArrivedIsNotFound()
    {
        QFETCH(Fault, fault);
        Wire wire;
        const auto listens = wire.listens(3);
        wire.server.fault(scrobbleMethod, fault);
        const auto outcomes = wire.scrobbling.submit(listens, {});
        QVERIFY(!outcomes);
        QVERIFY(outcomes.error().mayHaveBeenCarriedOut());
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::No), 3);
        QCOMPARE(count(wire.scrobbling.submit(listens, {}), SubmitVerdict::Accepted), 3);
        QCOMPARE(wire.server.received(user).size(), size_t(3));
    }

    void withoutServerNothingIsSent()
    {
        Wire wire;
        wire.server.server().goOffline();
        QCOMPARE(wire.scrobbling.submit(wire.listens(1), {}).error().kind, ErrorKind::NotSent);
    }

    void anOutageThatStoredIsFoundAgain()
    {
        Wire wire;
        const auto listens = wire.listens(3);
        wire.server.forceErrorAfterEffect(scrobbleMethod, 16);
        QVERIFY(wire.scrobbling.submit(listens, {}).error().mayHaveBeenCarriedOut());
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::Yes), 3);
    }

    void loosenedTypesAreReadAllTheSame()
    {
        Wire wire;
        const auto listens = wire.listens(1);
        wire.server.fault({}, Fault::looseTypes(), LastfmStandin::forEver);
        QCOMPARE(count(wire.scrobbling.submit(listens, {}), SubmitVerdict::Accepted), 1);
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::Yes), 1);
        QCOMPARE(LastfmAccount(wire.client, user).check({})->name, user);
    }

    void eachPlayOfAMixedBatchHasItsOwnVerdict()
    {
        Wire wire;
        wire.server.changeRules([](standin::LastfmRules& rules) { rules.dailyLimit = 1; });
        auto listens = wire.listens(5);
        listens[0].recording.artist = QStringLiteral("Unknown Artist");
        listens[1].listenedAt = wire.now - 15 * 86'400;
        listens[2].listenedAt = wire.now + 3600;
        const auto outcomes = wire.scrobbling.submit(listens, {});
        QVERIFY(outcomes.has_value());
        const std::vector expected{SubmitVerdict::IgnoredArtist, SubmitVerdict::TooOld, SubmitVerdict::TooNew,
                                   SubmitVerdict::Accepted, SubmitVerdict::DailyLimit};
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(outcomes->at(i).verdict, expected[i]);
    }

    void playsAreFoundAtTheBordersAndUnderOtherNames()
    {
        Wire wire;
        const auto listens = wire.listens(4);
        wire.server.addScrobbles(
            user, {{QStringLiteral("ARTIST 0"), QStringLiteral("Other"), listens[0].listenedAt - 1},
                   {QStringLiteral("Other"), QStringLiteral("title 3"), listens[3].listenedAt + 1},
                   {QStringLiteral("Other"), QStringLiteral("Other"), listens[1].listenedAt},
                   {QStringLiteral("Artist 2"), QStringLiteral("Title 2"), listens[2].listenedAt - 2}});
        const auto held = wire.scrobbling.find(listens, {});
        QCOMPARE(*held, (std::vector{Held::Yes, Held::Yes, Held::No, Held::Yes}));
    }

    void playsOfOthersInBetweenFillManyPages()
    {
        Wire wire;
        std::vector<Listen> listens{
            sampleListen(QStringLiteral("A"), QStringLiteral("First"), wire.now - 20'000),
            sampleListen(QStringLiteral("A"), QStringLiteral("Last"), wire.now - 100)};
        std::vector<standin::Scrobble> plays;
        for (int i = 0; i < 450; ++i)
            plays.push_back({QStringLiteral("B"), QStringLiteral("C%1").arg(i), wire.now - 19'000 + i * 40});
        plays.push_back({QStringLiteral("A"), QStringLiteral("First"), wire.now - 20'000});
        wire.server.addScrobbles(user, plays);
        wire.server.setNowPlaying(user, {QStringLiteral("A"), QStringLiteral("Last"), 0}, 300);
        QCOMPARE(*wire.scrobbling.find(listens, {}), (std::vector{Held::Yes, Held::No}));
        // The listens are five and a half hours apart: one window, three pages of 200.
        QCOMPARE(wire.calls(QStringLiteral("user.getRecentTracks")), 3);
    }

    void hiddenPlaysAreReadWithTheSession()
    {
        Wire wire;
        const auto listens = wire.listens(2);
        QVERIFY(wire.scrobbling.submit(listens, {}).has_value());
        wire.server.setPrivate(user, true);
        QCOMPARE(count(wire.scrobbling.find(listens, {}), Held::Yes), 2);
    }

    void gnuFmTakesOldPlaysAndRepeats()
    {
        Wire wire(QStringLiteral("audioscrobbler.gnufm"));
        wire.server.setRules(standin::gnuFmRules());
        auto listens = wire.listens(4);
        QCOMPARE(wire.scrobbling.find(listens, {}).error().kind,
                 ErrorKind::NotSupported); // no plays at all: error 7
        listens[0].listenedAt = 1'100'000'000;
        listens[1].listenedAt = 900'000'000;
        listens[2].listenedAt = wire.now + 4000;
        for (int i = 0; i < 2; ++i) {
            const auto outcomes = wire.scrobbling.submit(listens, {});
            QVERIFY(outcomes.has_value());
            QCOMPARE(outcomes->at(0).verdict,
                     SubmitVerdict::Accepted); // the second time as a repeat, code 91
            QCOMPARE(outcomes->at(1).verdict, SubmitVerdict::TooOld);
            QCOMPARE(outcomes->at(2).verdict, SubmitVerdict::TooNew);
            QCOMPARE(outcomes->at(3).verdict, SubmitVerdict::Accepted);
        }
        QCOMPARE(*wire.scrobbling.find(listens, {}), (std::vector{Held::Yes, Held::No, Held::No, Held::Yes}));
        QCOMPARE(LastfmAccount(wire.client, user).check({})->name, user);
        wire.server.revoke(sampleSession());
        QCOMPARE(wire.scrobbling.submit(listens, {}).error().kind, ErrorKind::Unauthorized);
    }

    void malojaTakesPlaysAndCanBeAskedNothing()
    {
        Wire wire(QStringLiteral("audioscrobbler.maloja"));
        wire.server.setRules(standin::malojaRules());
        const auto listens = wire.listens(1);
        QCOMPARE(count(wire.scrobbling.submit(listens, {}), SubmitVerdict::Accepted), 1);
        QCOMPARE(wire.scrobbling.find(listens, {}).error().kind, ErrorKind::NotSupported);
        QCOMPARE(LastfmAccount(wire.client, user).check({}).error().kind, ErrorKind::NotSupported);
        QCOMPARE(wire.scrobbling.updateNowPlaying({}, {}).error().kind, ErrorKind::NotSupported);
    }

    void nowPlayingCarriesWhatIsKnownAndNothingEmpty()
    {
        Wire wire;
        NowPlaying playing;
        playing.recording.artist = QStringLiteral("a b&c");
        playing.recording.title = QStringLiteral("1+1");
        playing.lengthMs = 245'000;
        QVERIFY(wire.scrobbling.updateNowPlaying(playing, {}).has_value());
        playing.release.title = QStringLiteral("Album");
        playing.release.albumArtist = QStringLiteral("Others");
        playing.trackNumber = 3;
        playing.recording.mbid = RecordingMbid::parse(QStringLiteral("11111111-1111-4111-8111-111111111111"));
        QVERIFY(wire.scrobbling.updateNowPlaying(playing, {}).has_value());
        const auto calls = wire.server.calls(QStringLiteral("track.updateNowPlaying"));
        QCOMPARE(calls.size(), size_t(2));
        for (const auto& call : calls) {
            QCOMPARE(call.request.httpMethod, QByteArray("POST"));
            for (const auto& [name, value] : call.request.params.all())
                QVERIFY2(!value.isEmpty(), qPrintable(name));
        }
        QVERIFY(!calls[0].request.params.contains(u"album"));
        const auto sounding = wire.server.nowPlaying(user);
        QVERIFY(sounding.has_value());
        QCOMPARE(sounding->track.artist, QStringLiteral("a b&c"));
        QCOMPARE(sounding->track.track, QStringLiteral("1+1"));
        QCOMPARE(sounding->track.albumArtist, QStringLiteral("Others"));
        QCOMPARE(sounding->track.trackNumber, QStringLiteral("3"));
        QCOMPARE(sounding->track.duration, 245);
        QVERIFY(wire.server.scrobbles(user).empty());
    }

    void theServersClockIsRead()
    {
        Wire wire;
        wire.server.server().setDateOffset(3 * 3600);
        QVERIFY(wire.scrobbling.submit(wire.listens(1), {}).has_value());
        QVERIFY(qAbs(wire.client.clockOffsetSeconds().value_or(0) - 3 * 3600) <= 2);
    }

    void aStopEndsTheWait()
    {
        Wire wire;
        wire.server.fault(scrobbleMethod, Fault::silence());
        std::stop_source stop;
        std::jthread stopper([&] {
            (void)wire.server.waitForCalls(scrobbleMethod, 1, 5000);
            stop.request_stop();
        });
        const auto outcomes = wire.scrobbling.submit(wire.listens(1), stop.get_token());
        QVERIFY(outcomes.error().mayHaveBeenCarriedOut());
    }

    void theUserSignsInWithTheBrowser()
    {
        Wire wire;
        wire.server.addUser(QStringLiteral("New User"));
        Background background;
        LastfmSignIn signIn(wire.client.endpoint(), wire.http, background, wire.clock, 20);
        QSignalSpy granted(&signIn, &LastfmSignIn::tokenGranted);
        QSignalSpy signedIn(&signIn, &LastfmSignIn::signedIn);
        signIn.start();
        QTRY_COMPARE(granted.count(), 1);
        const QUrl address = granted.at(0).at(0).toUrl();
        QVERIFY(address.toString().startsWith(wire.server.authPageUrl().toString()));
        QTRY_VERIFY(wire.calls(QStringLiteral("auth.getSession")) >= 2);
        QCOMPARE(signIn.state().phase, SignInState::Phase::WaitingForUser);
        QVERIFY(wire.server.allowToken(wire.server.waitingTokens().value(0), QStringLiteral("New User")));
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(signedIn.at(0).at(0).toString(), QStringLiteral("New User"));
        QCOMPARE(wire.calls(QStringLiteral("auth.getToken")), 1);

        LastfmClient client(wire.client.endpoint(), signedIn.at(0).at(1).toString(), wire.http, wire.clock);
        LastfmScrobbling scrobbling(client, QStringLiteral("New User"), wire.clock);
        QCOMPARE(count(scrobbling.submit(wire.listens(2), {}), SubmitVerdict::Accepted), 2);
        QCOMPARE(wire.server.scrobbles(QStringLiteral("New User")).size(), size_t(2));
    }

    void aSignInExpiresOrCannotBeginInPlainStates()
    {
        Wire wire;
        Background background;
        LastfmSignIn signIn(wire.client.endpoint(), wire.http, background, wire.clock, 20);
        signIn.start();
        QTRY_COMPARE(signIn.state().phase, SignInState::Phase::WaitingForUser);
        wire.server.expireToken(wire.server.waitingTokens().value(0));
        QTRY_COMPARE(signIn.state().phase, SignInState::Phase::Expired);

        wire.server.server().goOffline();
        // Where a connection is left from before, nobody can say whether the server still read the question.
        QtHttpClient unconnected("Sillon/test (loopback)", {600, QStringLiteral("none")}, wire.clock);
        LastfmSignIn alone(wire.client.endpoint(), unconnected, background, wire.clock, 20);
        alone.start();
        QTRY_COMPARE(alone.state().phase, SignInState::Phase::Failed);
        QCOMPARE(alone.state().error->kind, ErrorKind::NotSent);
        signIn.start();
        QTRY_COMPARE(signIn.state().phase, SignInState::Phase::Failed);
        const ErrorKind kind = signIn.state().error->kind;
        QVERIFY(kind == ErrorKind::NotSent || kind == ErrorKind::AnswerLost);
        wire.server.server().comeBack();

        wire.server.setRules(standin::malojaRules());
        signIn.start();
        QTRY_COMPARE(signIn.state().phase, SignInState::Phase::Failed);
        QTRY_COMPARE(signIn.state().error->kind, ErrorKind::NotSupported);
    }
};

SILLON_TEST(LastfmOnTheWireTest, lastfmonthewire)
#include "tst_lastfmonthewire.moc"
