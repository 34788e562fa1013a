// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/discogstoken.h"
#include "application/releaseyears.h"
#include "application/yearindexes.h"
#include "flows/wholeprogram.h"
#include "jobs/jobstore.h"
#include "settings/keys.h"
#include "standin/discogsstandin.h"
#include "standin/listenbrainzstandin.h"
#include "standin/musicbrainzdump.h"
#include "standin/musicbrainzstandin.h"
#include "storage/database.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::BrainzRecording;
using sillon::standin::Fault;
using sillon::standin::MusicBrainzWorld;

Q_DECLARE_METATYPE(sillon::standin::Fault)
Q_DECLARE_METATYPE(sillon::ErrorKind)

namespace {

const auto brainzToken = QStringLiteral("0aa0aa0a-aaaa-4aaa-8aaa-aaaaaaaaaaaa");
const auto discogsToken = QStringLiteral("a-secret-of-discogs");

Track withoutAlbum(const QString& title)
{
    Track track = sampleTrack(title);
    track.release.title.clear();
    return track;
}

Track onAlbum(const QString& album)
{
    Track track = sampleTrack(album + QStringLiteral(" 0"));
    track.release.title = album;
    return track;
}

QString idNumber(const char* kind, int number)
{
    return MusicBrainzWorld::idFor(QString::fromLatin1(kind), QString::number(number));
}

/// The whole program beside a ListenBrainz, a MusicBrainz and a Discogs, thirty times as fast as the day.
struct Outside
{
    Outside()
    {
        brainz.addUser(QStringLiteral("Tester"), brainzToken);
        program.configure(QStringLiteral("listenbrainz"),
                          QStringLiteral("api_url=%1").arg(brainz.apiUrl().toString()));
        program.configure(QStringLiteral("musicbrainz"),
                          QStringLiteral("api_url=%1\nrequests_per_second=1000").arg(musicBrainz.apiUrl()));
        program.configure(QStringLiteral("discogs"), QStringLiteral("api_url=%1").arg(discogs.apiUrl()));
        program.start();
        program.services().jobs().load();
    }
    void signInAtListenBrainz()
    {
        const QSignalSpy signedIn(&program.services().roster(), &AccountRoster::signedIn);
        program.services().signIns().connectWith(QStringLiteral("listenbrainz"), QStringLiteral("Tester"),
                                                 brainzToken);
        QTRY_COMPARE(signedIn.size(), 1);
    }
    void giveDiscogsToken()
    {
        discogs.addToken(discogsToken, QStringLiteral("collector"));
        onWorker([](YearSecrets& secrets) { QVERIFY(secrets.storeDiscogsToken(discogsToken)); });
    }
    void onWorker(const std::function<void(YearSecrets&)>& work)
    {
        std::jthread([&] { work(program.services().years().secrets()); }).join();
    }
    void hear(const Track& track)
    {
        program.hear(track);
        clock.jump(track.lengthMs / 2);
    }
    [[nodiscard]] static BrainzRecording recording(int number, const QString& title, const QString& date)
    {
        BrainzRecording made{idNumber("recording", number), QStringLiteral("Björk"), title,
                             QStringLiteral("First Album")};
        made.releaseMbid = idNumber("release", number);
        made.groupMbid = idNumber("group", number);
        made.groupDate = date;
        made.releaseYear = date.left(4).toInt();
        return made;
    }
    /// At ListenBrainz.
    void know(int number, const QString& title, const QString& date)
    {
        brainz.addRecordings({recording(number, title, date)});
    }
    /// At MusicBrainz, on a single and an album.
    void addSong(const QString& title, const QString& date)
    {
        for (const char* kind : {"Single", "Album"})
            QVERIFY(!musicBrainz.add({{QStringLiteral("title"), title},
                                      {QStringLiteral("artist"), QStringLiteral("Björk")},
                                      {QStringLiteral("primary"), QString::fromLatin1(kind)},
                                      {QStringLiteral("date"), date},
                                      {QStringLiteral("tracks"), QJsonArray{title}}}));
    }
    QStringList texts(const QString& sql, const QString& value)
    {
        QStringList found;
        std::jthread([&] {
            const auto rows = program.services().database().read([&](Connection& connection) {
                return connection.all(sql, {value}, [](const Row& row) { return row.text(0); });
            });
            if (rows)
                found = QStringList(rows->begin(), rows->end());
        }).join();
        return found;
    }
    /// Of a title that was heard.
    QString view(const QString& title)
    {
        return texts(QStringLiteral("SELECT coalesce(release_year, 'none') || ' ' || year_source || ' ' || "
                                    "year_state FROM v_listens WHERE title = ? ORDER BY id DESC"),
                     title)
            .value(0);
    }
    QStringList votes()
    {
        return texts(QStringLiteral("SELECT DISTINCT source || ' ' || verdict FROM year_votes "
                                    "WHERE verdict <> ? ORDER BY 1"),
                     QStringLiteral("later"));
    }
    QStringList paths()
    {
        QStringList all;
        for (const auto& each : discogs.server().requests())
            all.append(each.request.path);
        return all;
    }

    JumpingClock clock{30.0};
    standin::ListenBrainzStandin brainz;
    standin::MusicBrainzStandin musicBrainz;
    standin::DiscogsStandin discogs;
    WholeProgram program{&clock};
};

} // namespace

/// The sources of years beside the web service, as the whole program uses them.
class YearSourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        MusicBrainzWorld world;
        QVERIFY(!world.add({{QStringLiteral("artist"), QStringLiteral("Björk")},
                            {QStringLiteral("title"), QStringLiteral("Album")},
                            {QStringLiteral("date"), QStringLiteral("1993-07-05")}}));
        QVERIFY(!standin::writeDump(world, m_dump.path()));
    }

    void aBuildThatWasKilledGoesOnAtTheNextStart()
    {
        WholeProgram program;
        program.start();
        const QString file = program.services().years().indexFile();
        const YearIndexOrder order{{m_dump.path()}, file};
        std::jthread([&] {
            // As a killed program leaves it.
            Job job;
            job.kind = QLatin1String(YearIndexes::jobKind);
            job.key = order.key();
            job.arguments = order.arguments();
            job.id = 77;
            job.state = JobState::Running;
            QVERIFY(JobStore(program.services().database()).put(job));
        }).join();
        program.stop();
        program.start();
        program.services().jobs().load();
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!program.services().yearIndexes().unfinished());
        const YearIndexState state = stateOf(program);
        QVERIFY(state.isThere && state.bytes > 0 && state.report);
        QCOMPARE(state.report->groups, 1);
        program.hear(sampleTrack(QStringLiteral("Song")));
        QCOMPARE(search(program).result.value(QLatin1String("resolved")).toInteger(), 1);
    }

    void aBuildThatFailsLeavesWords()
    {
        WholeProgram program;
        program.start();
        program.services().jobs().load();
        QTRY_VERIFY(program.services().jobs().isLoaded());
        const QTemporaryDir empty;
        program.services().yearIndexes().build({empty.path()});
        QTRY_VERIFY(program.services().yearIndexes().unfinished() &&
                    program.services().yearIndexes().unfinished()->state == JobState::Failed);
        QCOMPARE(program.services().yearIndexes().unfinished()->error->kind, ErrorKind::NotFound);
        program.services().yearIndexes().cancel();
        QTRY_VERIFY(!program.services().yearIndexes().unfinished());
        program.services().yearIndexes().build({m_dump.path()});
        QTRY_VERIFY(stateOf(program).report);
    }

    void aDamagedIndexIsPutAside()
    {
        WholeProgram program;
        program.start();
        program.services().jobs().load();
        const QString file = program.services().years().indexFile();
        const QByteArray junk = QByteArray("this is no index ").repeated(200);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(junk) == junk.size());
        damaged.close();
        program.hear(sampleTrack(QStringLiteral("Song")));
        const auto trouble = ReleaseYears::troublesOf(search(program)).index;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, ErrorKind::DatabaseDamaged);
        QCOMPARE(trouble->serverText, file + QStringLiteral(".damaged"));
        QVERIFY(!QFile::exists(file));
        QFile aside(trouble->serverText);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), junk);
        QVERIFY(!ReleaseYears::troublesOf(search(program)).index);
    }

    void aFileThatTheUserNamedIsLeftWhereItIs()
    {
        WholeProgram program;
        const QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("letters.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Dear all, this is no index.") > 0);
        other.close();
        program.configure(QStringLiteral("musicbrainz"),
                          QStringLiteral("index_path=%1").arg(other.fileName()));
        program.start();
        program.services().jobs().load();
        program.hear(sampleTrack(QStringLiteral("Song")));
        const auto trouble = ReleaseYears::troublesOf(search(program)).index;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, ErrorKind::DatabaseDamaged);
        QVERIFY(other.exists());
    }

    void theMirrorIsToldWithoutItsPassword()
    {
        WholeProgram program;
        program.configure(QStringLiteral("musicbrainz"),
                          QStringLiteral("mirror_dsn=postgresql://me:topsecret@127.0.0.1:1/mb"));
        program.start();
        program.services().jobs().load();
        QVERIFY(!program.settings().textOf(QStringLiteral("musicbrainz.mirror_dsn")));
        program.hear(sampleTrack(QStringLiteral("Song")));
        const Job job = search(program);
        const auto trouble = ReleaseYears::troublesOf(job).mirror;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, ErrorKind::NotSent);
        QVERIFY(!trouble->serverText.contains(QStringLiteral("topsecret")));
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.result.value(QLatin1String("pending")).toInteger(), 1);
    }

    void songsAreAskedForAtListenBrainzFirst()
    {
        Outside world;
        world.signInAtListenBrainz();
        world.know(1, QStringLiteral("Venus"), QStringLiteral("1969-07"));
        world.know(2, QStringLiteral("Lady"), QStringLiteral("1980"));
        world.hear(withoutAlbum(QStringLiteral("Venus")));
        world.hear(withoutAlbum(QStringLiteral("Lady")));
        const Job job = search(world.program, false);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.result.value(QLatin1String("songs_resolved")).toInteger(), 2);
        QCOMPARE(job.result.value(QLatin1String("requests")).toInteger(), 3);
        QCOMPARE(world.brainz.calls(QStringLiteral("lookup")).size(), 1);
        QCOMPARE(world.brainz.calls(QStringLiteral("release_group")).size(), 1);
        QCOMPARE(world.musicBrainz.server().requestCount(), 0);
        QCOMPARE(world.view(QStringLiteral("Venus")), QStringLiteral("1969 listenbrainz name_matched"));
        // Nobody is asked twice.
        world.brainz.server().clearLog();
        QCOMPARE(search(world.program, false).result.value(QLatin1String("requests")).toInteger(), 0);
        QCOMPARE(world.brainz.calls(QStringLiteral("lookup")).size(), 0);
    }

    void aLooseMatchIsLeftToMusicBrainz()
    {
        Outside world;
        world.signInAtListenBrainz();
        BrainzRecording loose = world.recording(1, QStringLiteral("Venus in Furs"), QStringLiteral("1967"));
        loose.alsoFor = QStringLiteral("Venus");
        world.brainz.addRecordings({loose});
        world.addSong(QStringLiteral("Venus"), QStringLiteral("1969"));
        world.hear(withoutAlbum(QStringLiteral("Venus")));
        search(world.program, false);
        QCOMPARE(world.view(QStringLiteral("Venus")), QStringLiteral("1969 musicbrainz-song name_matched"));
        QCOMPARE(world.votes(), (QStringList{QStringLiteral("listenbrainz title"),
                                             QStringLiteral("musicbrainz-song taken")}));
    }

    void withoutListenBrainzTheOthersGoOn_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ErrorKind>("kind");
        const auto refusal = [](int status, const char* words) {
            return standin::ListenBrainzStandin::errorFault(status, QString::fromLatin1(words));
        };
        QTest::newRow("token revoked")
            << refusal(401, "Invalid authorization token.") << ErrorKind::Unauthorized;
        QTest::newRow("server fails") << Fault::status(502) << ErrorKind::ServerBusy;
        QTest::newRow("no answer") << Fault::dropAfterHandling() << ErrorKind::AnswerLost;
        QTest::newRow("another answer") << Fault::status(200, "[{\"index\":0}]") << ErrorKind::Malformed;
    }
    void withoutListenBrainzTheOthersGoOn()
    {
        QFETCH(const Fault, fault);
        QFETCH(const ErrorKind, kind);
        Outside world;
        world.signInAtListenBrainz();
        world.know(1, QStringLiteral("Venus"), QStringLiteral("1969-07"));
        world.addSong(QStringLiteral("Venus"), QStringLiteral("1969"));
        world.brainz.fault(QStringLiteral("lookup"), fault, standin::ListenBrainzStandin::forEver);
        world.hear(withoutAlbum(QStringLiteral("Venus")));
        world.hear(withoutAlbum(QStringLiteral("Nobody Knows This")));
        const Job job = search(world.program, false);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.result.value(QLatin1String("songs_resolved")).toInteger(), 1);
        QCOMPARE(job.result.value(QLatin1String("songs_not_found")).toInteger(), 1);
        QCOMPARE(world.view(QStringLiteral("Venus")), QStringLiteral("1969 musicbrainz-song name_matched"));
        QCOMPARE(world.brainz.calls(QStringLiteral("lookup")).size(), 1);
        const auto trouble = ReleaseYears::troublesOf(job).listenBrainz;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, kind);
        QVERIFY(!trouble->serverText.contains(brainzToken));
    }

    void whatBeganByItselfEndsWhenItIsTurnedOff()
    {
        Outside world;
        Settings& settings = world.program.settings();
        QVERIFY(settings.set(keys::yearsAutomatic, true));
        world.musicBrainz.server().fault(Fault::status(503), standin::FaultServer::forEver);
        world.hear(onAlbum(QStringLiteral("Rare One")));
        JobRunner& jobs = world.program.services().jobs();
        const ReleaseYears::Wish byItself;
        const auto running = [&] {
            return jobs.unfinished(QLatin1String(ReleaseYears::jobKind), byItself.key());
        };
        QTRY_VERIFY(jobs.isLoaded());
        jobs.start(QLatin1String(ReleaseYears::jobKind), byItself.key(), byItself.arguments());
        QTRY_VERIFY(running() && running()->phase == QLatin1String(ReleaseYears::unreachable));
        QVERIFY(settings.set(keys::yearsAutomatic, false));
        QTRY_VERIFY(!running());
        const int asked = world.musicBrainz.server().requestCount();
        // As one that was cut off begins again at the next start.
        world.musicBrainz.server().clearFaults();
        const Job again = search(world.program, false, false);
        QCOMPARE(again.state, JobState::Completed);
        QCOMPARE(again.result.value(QLatin1String("pending")).toInteger(), 1);
        QCOMPARE(world.musicBrainz.server().requestCount(), asked);
    }

    void aCorrectionIsFollowedByASearch()
    {
        Outside world;
        QVERIFY(world.program.settings().set(keys::yearsAutomatic, false));
        world.hear(onAlbum(QStringLiteral("Rare One")));
        ReleaseYears& years = world.program.services().years();
        years.start();
        const QSignalSpy ended(&world.program.services().jobs(), &JobRunner::jobFinished);
        lookNow(years);
        QTRY_COMPARE(ended.size(), 1);
        years.searchSoon(); // nothing is new
        lookNow(years);
        years.takeCorrection();
        lookNow(years);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(world.musicBrainz.server().requestCount(), 0);
    }

    void onlyTheAlbumThatIsWantedAnewIsAskedForWhileNothingIsAskedByItself()
    {
        Outside world;
        QVERIFY(world.program.settings().set(keys::yearsAutomatic, false));
        world.addSong(QStringLiteral("Wanted"), QStringLiteral("1984"));
        world.addSong(QStringLiteral("Other"), QStringLiteral("1971"));
        world.hear(onAlbum(QStringLiteral("Other")));
        world.hear(onAlbum(QStringLiteral("Wanted")));
        ReleaseYears& years = world.program.services().years();
        years.start();
        const QSignalSpy ended(&world.program.services().jobs(), &JobRunner::jobFinished);
        lookNow(years);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(world.musicBrainz.server().requestCount(), 0);
        const auto entry = years.store().find(QStringLiteral("Björk"), QStringLiteral("Wanted"));
        QVERIFY(entry && *entry);
        years.searchAnew((*entry)->id);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(world.view(QStringLiteral("Wanted 0")),
                 QStringLiteral("1984 musicbrainz-name name_matched"));
        QVERIFY(world.view(QStringLiteral("Other 0")).endsWith(QStringLiteral("pending")));
    }

    void whatIsSaidDuringASearchIsSearchedForAfterIt()
    {
        Outside world;
        QVERIFY(world.program.settings().set(keys::yearsAutomatic, true));
        world.addSong(QStringLiteral("Later"), QStringLiteral("1984"));
        world.musicBrainz.server().fault(Fault::status(503), standin::FaultServer::forEver);
        world.hear(onAlbum(QStringLiteral("Rare One")));
        ReleaseYears& years = world.program.services().years();
        years.start();
        JobRunner& jobs = world.program.services().jobs();
        const QSignalSpy ended(&jobs, &JobRunner::jobFinished);
        lookNow(years);
        const auto running = [&] {
            return jobs.unfinished(QLatin1String(ReleaseYears::jobKind), ReleaseYears::Wish().key());
        };
        QTRY_VERIFY(running() && running()->phase == QLatin1String(ReleaseYears::unreachable));
        world.hear(onAlbum(QStringLiteral("Later")));
        years.takeCorrection();
        lookNow(years);
        world.musicBrainz.server().clearFaults();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        lookNow(years);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(world.view(QStringLiteral("Later 0")), QStringLiteral("1984 musicbrainz-name name_matched"));
    }

    void aNewSourceIsAskedForWhatNobodyKnew()
    {
        Outside world;
        world.hear(onAlbum(QStringLiteral("Rare One")));
        world.hear(withoutAlbum(QStringLiteral("Hidden Song")));
        QCOMPARE(search(world.program, false).result.value(QLatin1String("not_found")).toInteger(), 1);
        const auto due = [&world](const QString& kind) {
            return world.texts(QStringLiteral("SELECT retry_at = 0 FROM release_years WHERE kind = ?"), kind);
        };
        QCOMPARE(due(QStringLiteral("album")) + due(QStringLiteral("song")),
                 QStringList({QStringLiteral("0"), QStringLiteral("0")}));
        world.signInAtListenBrainz();
        QTRY_COMPARE(due(QStringLiteral("song")), QStringList(QStringLiteral("1")));
        QCOMPARE(due(QStringLiteral("album")), QStringList(QStringLiteral("0")));
        world.program.services().yearIndexes().build({m_dump.path()});
        QTRY_COMPARE_WITH_TIMEOUT(due(QStringLiteral("album")), QStringList(QStringLiteral("1")), 20000);
    }

    void nobodyIsAskedAtDiscogsWithoutAToken()
    {
        Outside world;
        world.discogs.addAlbum({7, QStringLiteral("Björk"), QStringLiteral("Rare One"), 1984});
        for (int play = 0; play < 3; ++play)
            world.hear(onAlbum(QStringLiteral("Rare One")));
        const Job job = search(world.program, false);
        QCOMPARE(job.result.value(QLatin1String("not_found")).toInteger(), 1);
        QCOMPARE(world.discogs.server().requestCount(), 0);
    }

    void leftoversAreAskedForAtDiscogs()
    {
        Outside world;
        world.giveDiscogsToken();
        world.discogs.addAlbum({7, QStringLiteral("Björk (2)"), QStringLiteral("Rare One"), 1984});
        world.discogs.addAlbum({8, QStringLiteral("Björk"), QStringLiteral("Rare One Live"), 1999});
        for (int play = 0; play < 3; ++play)
            world.hear(onAlbum(QStringLiteral("Rare One")));
        world.hear(onAlbum(QStringLiteral("Heard Once")));
        const Job job = search(world.program, false);
        QCOMPARE(job.result.value(QLatin1String("resolved")).toInteger(), 1);
        QCOMPARE(job.result.value(QLatin1String("not_found")).toInteger(), 1);
        QCOMPARE(world.view(QStringLiteral("Rare One 0")), QStringLiteral("1984 discogs name_matched"));
        QCOMPARE(world.paths(),
                 (QStringList{QStringLiteral("/database/search"), QStringLiteral("/masters/7")}));
        const auto first = world.discogs.server().requests().front().request;
        QVERIFY(first.query.contains("type=master"));
        QVERIFY(!first.query.contains("secret"));
        QVERIFY(!first.header("User-Agent").isEmpty());
    }

    void aTokenGivenLaterAsksForWhatNobodyKnew()
    {
        Outside world;
        world.discogs.addAlbum({7, QStringLiteral("Björk"), QStringLiteral("Rare One"), 1984});
        world.discogs.addToken(discogsToken, QStringLiteral("collector"));
        for (int play = 0; play < 3; ++play)
            world.hear(onAlbum(QStringLiteral("Rare One")));
        QCOMPARE(search(world.program, false).result.value(QLatin1String("not_found")).toInteger(), 1);
        Done kept;
        std::jthread([&] { kept = keepDiscogsToken(world.program.services(), discogsToken); }).join();
        QVERIFY(kept);
        QCOMPARE(search(world.program, false).result.value(QLatin1String("resolved")).toInteger(), 1);
        QVERIFY(world.discogs.server().requestCount() > 0);
    }

    void aTokenThatIsNotValidIsTold()
    {
        Outside world;
        world.giveDiscogsToken();
        world.discogs.removeToken(discogsToken);
        for (int play = 0; play < 3; ++play)
            world.hear(onAlbum(QStringLiteral("Rare One")));
        const Job job = search(world.program, false);
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.result.value(QLatin1String("not_found")).toInteger(), 1);
        const auto trouble = ReleaseYears::troublesOf(job).discogs;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, ErrorKind::Unauthorized);
        QCOMPARE(world.discogs.server().requestCount(), 1);
    }

    void secretsOfSourcesAreInTheSecretStoreAlone()
    {
        Outside world;
        world.giveDiscogsToken();
        auto mirror =
            MirrorAddress::parse(QStringLiteral("host=127.0.0.1 port=1 dbname=mb password=pass'w\\\\ord"));
        QVERIFY(mirror);
        world.onWorker([&](YearSecrets& secrets) {
            QVERIFY(secrets.storeMirror(*mirror));
            const auto read = secrets.mirror();
            QVERIFY(read && *read);
            QCOMPARE(**read, *mirror);
        });
        world.hear(onAlbum(QStringLiteral("Rare One")));
        QVERIFY(ReleaseYears::troublesOf(search(world.program, true)).mirror);
        world.program.stop();
        for (const QString& name :
             {QStringLiteral("sillon.ini"), QStringLiteral("sillon.db"), QStringLiteral("sillon.db-wal")}) {
            QFile file(world.program.folder() + QLatin1Char('/') + name);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            QVERIFY2(!bytes.contains(discogsToken.toUtf8()) && !bytes.contains("pass'w"), qPrintable(name));
        }
    }

private:
    /// Does not wait until the look is due.
    static void lookNow(ReleaseYears& years)
    {
        auto* soon = years.findChild<QTimer*>(QStringLiteral("soon"));
        QVERIFY(soon && soon->isActive());
        soon->start(0);
        QTRY_VERIFY(!soon->isActive());
    }
    static YearIndexState stateOf(WholeProgram& program)
    {
        YearIndexState state;
        std::jthread([&] { state = program.services().yearIndexes().state(); }).join();
        return state;
    }
    static Job search(WholeProgram& program, bool offline = true, bool byHand = true)
    {
        ReleaseYears::Wish wish;
        wish.offline = offline;
        wish.hurry = true;
        wish.byHand = byHand;
        std::optional<Job> ended;
        JobRunner& jobs = program.services().jobs();
        const auto connection =
            QObject::connect(&jobs, &JobRunner::jobFinished, &jobs, [&ended](const Job& job) {
                if (job.kind == QLatin1String(ReleaseYears::jobKind))
                    ended = job;
            });
        jobs.start(QLatin1String(ReleaseYears::jobKind), wish.key(), wish.arguments());
        [[maybe_unused]] const bool done = QTest::qWaitFor([&ended] { return ended.has_value(); }, 10000);
        QObject::disconnect(connection);
        return ended.value_or(Job{});
    }

    QTemporaryDir m_dump;
};

SILLON_TEST(YearSourcesTest, yearsources)
#include "tst_yearsources.moc"
