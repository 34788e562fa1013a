// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "listens/unstoredlisten.h"
#include "standin/lastfmstandin.h"
#include "storage/profilelock.h"
#include "testmain.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QString user = QStringLiteral("Tester");
const auto session = QStringLiteral("0123456789abcdef0123456789abcdef");
const auto apiKey = QStringLiteral("00112233445566778899aabbccddeeff");
const auto apiSecret = QStringLiteral("ffeeddccbbaa99887766554433221100");
constexpr int patienceMs = 40'000;

/// What a run of sillon-cli left behind.
struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray messages;

    [[nodiscard]] QJsonDocument json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("no JSON: %s", out.constData());
        return document;
    }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
};

/// A profile, a server, and the command line on both.
class Shell
{
public:
    explicit Shell(bool withKeys = true)
    {
        m_server.addApiKey(apiKey, apiSecret);
        m_server.addUser(user, session);
        QFile settings(profile() + QStringLiteral("/sillon.ini"));
        QVERIFY(QDir().mkpath(profile()) && settings.open(QIODevice::WriteOnly));
        const QString keys =
            withKeys ? QStringLiteral("api_key=%1\napi_secret=%2\n").arg(apiKey, apiSecret) : QString();
        settings.write(QStringLiteral("[lastfm]\napi_url=%1\nauth_url=%2\n%3[secrets]\nstore=file\n[net]\n"
                                      "proxy=none\n[playback]\naudio_output=null\n")
                           .arg(m_server.apiUrl().toString(), m_server.authPageUrl().toString(), keys)
                           .toUtf8());
    }

    Ran run(const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess program;
        program.start(QStringLiteral(SILLON_BINARY_DIR "/bin/sillon-cli"),
                      QStringList{QStringLiteral("--profile"), profile(), QStringLiteral("--json")} +
                          arguments);
        program.write(input);
        program.closeWriteChannel();
        if (!program.waitForFinished(patienceMs) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }
    Ran run(const char* arguments) { return run(QString::fromUtf8(arguments).split(QLatin1Char(' '))); }
    Ran signIn()
    {
        return run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("lastfm"),
                    QStringLiteral("--user"), user, QStringLiteral("--secret-stdin")},
                   session.toLatin1() + '\n');
    }

    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString music(const QString& name)
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("music")));
        return m_folder.filePath(QStringLiteral("music/")) + name;
    }
    [[nodiscard]] QString musicFolder() const { return m_folder.filePath(QStringLiteral("music")); }
    [[nodiscard]] standin::LastfmStandin& server() { return m_server; }

private:
    QTemporaryDir m_folder;
    standin::LastfmStandin m_server;
};

bool makeTrack(const QString& path, const QString& title, double seconds)
{
    return encode(
        path, makeSound(seconds, 22050),
        {QStringLiteral("ARTIST=Björk"), QStringLiteral("TITLE=") + title, QStringLiteral("ALBUM=Album")});
}

QStringList keysOf(const QJsonObject& object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

} // namespace

/// The program from its command line: what it prints, how it exits, and what reaches the server.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlayIsStoredSentAndListed()
    {
        Shell shell;
        const QString path = shell.music(QStringLiteral("Jóga.flac"));
        QVERIFY(makeTrack(path, QStringLiteral("Jóga"), 32));
        QCOMPARE(shell.run({QStringLiteral("scan"), shell.musicFolder()}).exit, 0);
        QCOMPARE(shell.signIn().exit, 0);
        const Ran played =
            shell.run({QStringLiteral("play"), path, QStringLiteral("--speed"), QStringLiteral("4")});
        QCOMPARE(played.exit, 0);
        const QJsonArray plays = played.object().value(QLatin1String("plays")).toArray();
        QCOMPARE(plays.size(), 1);
        const QJsonObject play = plays.first().toObject();
        QCOMPARE(keysOf(play), QStringList({QStringLiteral("counted"), QStringLiteral("heard_ms"),
                                            QStringLiteral("length_ms"), QStringLiteral("listened_at"),
                                            QStringLiteral("path"), QStringLiteral("reason")}));
        QVERIFY(play.value(QLatin1String("counted")).toBool());
        QCOMPARE(play.value(QLatin1String("path")).toString(), path);
        QCOMPARE(play.value(QLatin1String("length_ms")).toInteger(), 32000);
        QVERIFY(qAbs(play.value(QLatin1String("heard_ms")).toInteger() - 32000) <= 300);

        const auto held = shell.server().scrobbles(user);
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held.front().track, QStringLiteral("Jóga"));
        QCOMPARE(held.front().timestamp, play.value(QLatin1String("listened_at")).toInteger());
        QVERIFY(!shell.server().calls(QStringLiteral("track.updateNowPlaying")).empty());

        const QJsonObject listen = shell.run("listens").array().first().toObject();
        QCOMPARE(listen.value(QLatin1String("artist")).toString(), QStringLiteral("Björk"));
        QCOMPARE(listen.value(QLatin1String("origin")).toString(), QStringLiteral("player"));
        const QJsonObject sent = listen.value(QLatin1String("submissions")).toArray().first().toObject();
        QCOMPARE(sent.value(QLatin1String("state")).toString(), QStringLiteral("sent"));
        QCOMPARE(sent.value(QLatin1String("user")).toString(), user);
        const QJsonObject track = shell.run("tracks").array().first().toObject();
        QCOMPARE(keysOf(track),
                 QStringList({QStringLiteral("album"), QStringLiteral("artist"), QStringLiteral("length_ms"),
                              QStringLiteral("loved"), QStringLiteral("path"), QStringLiteral("plays"),
                              QStringLiteral("title"), QStringLiteral("year")}));
        QCOMPARE(track.value(QLatin1String("plays")).toInt(), 1);
        const QJsonObject check = shell.run("check").object();
        QVERIFY(check.value(QLatin1String("ok")).toBool());
        QCOMPARE(check.value(QLatin1String("sent")).toInt(), 1);
    }

    void whatWaitsIsListedSentAndDropped()
    {
        Shell shell;
        const QString path = shell.music(QStringLiteral("waits.flac"));
        QVERIFY(makeTrack(path, QStringLiteral("Waits"), 31));
        QCOMPARE(shell.signIn().exit, 0);
        shell.server().server().goOffline();
        QCOMPARE(shell
                     .run({QStringLiteral("play"), path, QStringLiteral("--speed"), QStringLiteral("4"),
                           QStringLiteral("--repeat"), QStringLiteral("2"), QStringLiteral("--wait"),
                           QStringLiteral("0")})
                     .exit,
                 0);
        const QJsonArray waiting = shell.run("queue list").array();
        QCOMPARE(waiting.size(), 2);
        const QJsonObject first = waiting.first().toObject();
        QCOMPARE(keysOf(first),
                 QStringList({QStringLiteral("attempts"), QStringLiteral("due"), QStringLiteral("id"),
                              QStringLiteral("listen_id"), QStringLiteral("reason"),
                              QStringLiteral("service"), QStringLiteral("state"), QStringLiteral("user")}));
        const QJsonObject account = shell.run("account list").array().first().toObject();
        QCOMPARE(keysOf(account),
                 QStringList({QStringLiteral("next_try"), QStringLiteral("reason"), QStringLiteral("service"),
                              QStringLiteral("state"), QStringLiteral("user"), QStringLiteral("waiting")}));
        QCOMPARE(account.value(QLatin1String("waiting")).toInt(), 2);
        QCOMPARE(shell.run("queue retry").exit, 1); // still offline: nothing went
        QCOMPARE(shell.run("queue send").exit, 0);  // nothing is due
        QVERIFY(shell.run("account list")
                    .array()
                    .first()
                    .toObject()
                    .value(QLatin1String("next_try"))
                    .toInteger() > QDateTime::currentSecsSinceEpoch());

        const QString id = QString::number(first.value(QLatin1String("id")).toInteger());
        QCOMPARE(shell.run({QStringLiteral("queue"), QStringLiteral("drop"), id}).exit, 0);
        QCOMPARE(shell.run({QStringLiteral("queue"), QStringLiteral("drop"), id}).exit, 1);
        shell.server().server().comeBack();
        const Ran sent = shell.run("queue retry");
        QCOMPARE(sent.exit, 0);
        QCOMPARE(sent.object().value(QLatin1String("sent")).toInt(), 1);
        QCOMPARE(shell.server().received(user).size(), std::size_t(1));
        QCOMPARE(shell.run("listens").array().size(), 2); // a listen is never dropped
    }

    void aPlayCutShortDoesNotCountAndSaysWhy()
    {
        Shell shell;
        const QString path = shell.music(QStringLiteral("short.wav"));
        writeWav(path, makeSound(4, 22050));
        QCOMPARE(shell.signIn().exit, 0);
        const Ran played = shell.run({QStringLiteral("play"), path, QStringLiteral("--speed"),
                                      QStringLiteral("4"), QStringLiteral("--stop"), QStringLiteral("2000")});
        QCOMPARE(played.exit, 0);
        const QJsonObject play = played.object().value(QLatin1String("plays")).toArray().first().toObject();
        QVERIFY(!play.value(QLatin1String("counted")).toBool(true));
        QVERIFY(!play.value(QLatin1String("reason")).toString().isEmpty());
        QVERIFY(play.value(QLatin1String("heard_ms")).toInteger() >= 1900);
        QCOMPARE(shell.run("listens").array().size(), 0);
        QCOMPARE(shell.server().calls(QStringLiteral("track.scrobble")).size(), std::size_t(0));
    }

    void junkIsCountedNamedAndPassedOver()
    {
        Shell shell;
        QVERIFY(makeTrack(shell.music(QStringLiteral("good.flac")), QStringLiteral("Good"), 2));
        for (const char* name : {"empty.mp3", "text.flac", "noise.ogg"}) {
            QFile junk(shell.music(QString::fromLatin1(name)));
            QVERIFY(junk.open(QIODevice::WriteOnly));
            if (junk.fileName().endsWith(QLatin1String("text.flac")))
                junk.write("this is no music");
            if (junk.fileName().endsWith(QLatin1String("noise.ogg")))
                junk.write(QByteArray(5000, '\xa5'));
        }
        const Ran scanned = shell.run({QStringLiteral("scan"), shell.musicFolder()});
        QCOMPARE(scanned.exit, 3);
        const QJsonObject report = scanned.object();
        QCOMPARE(keysOf(report),
                 QStringList({QStringLiteral("added"), QStringLiteral("away"), QStringLiteral("changed"),
                              QStringLiteral("failed"), QStringLiteral("files"), QStringLiteral("missing"),
                              QStringLiteral("moved"), QStringLiteral("seconds")}));
        QCOMPARE(report.value(QLatin1String("files")).toInt(), 4);
        QCOMPARE(report.value(QLatin1String("failed")).toInt(), 3);
        QVERIFY(scanned.messages.contains("text.flac"));

        const QString junk = shell.music(QStringLiteral("text.flac"));
        QCOMPARE(shell.run({QStringLiteral("play"), junk}).exit, 1);
        QCOMPARE(shell
                     .run({QStringLiteral("play"), junk, shell.music(QStringLiteral("good.flac")),
                           QStringLiteral("--speed"), QStringLiteral("4")})
                     .exit,
                 3);
        QCOMPARE(shell.run({QStringLiteral("play"), shell.music(QStringLiteral("absent.flac"))}).exit, 1);
    }

    void aProfileInOtherHandsIsSaidPlainlyAndStillRead()
    {
        Shell shell;
        QCOMPARE(shell.run("check").exit, 0);
        const auto lock = ProfileLock::take(shell.profile());
        QVERIFY(lock);
        for (const QStringList& command :
             {QStringList{QStringLiteral("scan"), shell.profile()},
              QStringList{QStringLiteral("queue"), QStringLiteral("send")},
              QStringList{QStringLiteral("play"), QStringLiteral("any.flac")},
              QStringList{QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("lastfm")}}) {
            const Ran refused = shell.run(command);
            QCOMPARE(refused.exit, 1);
            QCOMPARE(refused.object().value(QLatin1String("error")), QLatin1String("busy"));
            QVERIFY(!refused.messages.trimmed().isEmpty());
        }
        QCOMPARE(shell.signIn().exit, 1);
        for (const char* command : {"check", "listens", "tracks", "queue list", "account list", "notices"})
            QCOMPARE(shell.run(command).exit, 0);
    }

    void withoutKeysASignInIsRefusedInWordsAndNothingIsAsked()
    {
        Shell shell(false);
        const Ran login = shell.run("account login lastfm");
        QCOMPARE(login.exit, 1);
        QVERIFY(!login.messages.trimmed().isEmpty());
        QCOMPARE(shell.server().server().requestCount(), 0);
    }

    void aSignInWaitsForTheUsersYes()
    {
        Shell shell;
        shell.server().server().setObserver([&](const standin::LoggedRequest& request) {
            // The user allows access as soon as the program has its token.
            if (request.param(u"method") == QLatin1String("auth.getToken"))
                QVERIFY(shell.server().allowToken(shell.server().waitingTokens().front(), user));
        });
        const Ran login = shell.run("account login lastfm");
        QCOMPARE(login.exit, 0);
        QVERIFY(login.messages.contains("/api/auth/"));
        const QJsonObject account = login.object();
        QCOMPARE(account.value(QLatin1String("user")).toString(), user);
        QCOMPARE(account.value(QLatin1String("state")).toString(), QStringLiteral("connected"));
        for (const QString& key : shell.server().sessionKeys(user))
            QVERIFY(!login.out.contains(key.toLatin1()) && !login.messages.contains(key.toLatin1()));
        QCOMPARE(shell.run("account remove lastfm").exit, 0);
        QCOMPARE(
            shell.run("account list").array().first().toObject().value(QLatin1String("state")).toString(),
            QStringLiteral("signed_out"));
        QCOMPARE(shell.run("account remove lastfm").exit, 1);
    }

    void settingsAreClampedAndSecretsNeverShown()
    {
        Shell shell;
        const auto threshold = QStringLiteral("scrobbling.threshold_percent");
        for (const auto& [given, stored] : {std::pair{"7", "25"}, {"80", "80"}, {"1000", "100"}}) {
            const Ran set = shell.run(
                {QStringLiteral("settings"), QStringLiteral("set"), threshold, QLatin1String(given)});
            QCOMPARE(set.exit, 0);
            QCOMPARE(set.object().value(threshold).toString(), QLatin1String(stored));
        }
        QCOMPARE(shell.run({QStringLiteral("settings"), QStringLiteral("get"), threshold})
                     .object()
                     .value(threshold)
                     .toString(),
                 QStringLiteral("100"));
        QCOMPARE(shell.run("settings get lastfm.api_secret").exit, 1);
        QCOMPARE(shell.run("settings get no.such_key").exit, 1);
        const Ran refused =
            shell.run({QStringLiteral("settings"), QStringLiteral("set"), threshold, QStringLiteral("abc")});
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.object().value(QLatin1String("text")).toString().contains(u"\"abc\""));
        QVERIFY(!shell.run("settings get").out.contains(apiSecret.toLatin1()));
    }

    void whatAnEarlierRunCouldNotStoreIsOwedToTheAccountOfThen()
    {
        Shell shell;
        QCOMPARE(shell.signIn().exit, 0);
        UnstoredListen left;
        left.listen.recording = {QStringLiteral("Björk"), QStringLiteral("Jóga"), {}, {}};
        left.listen.listenedAt = QDateTime::currentSecsSinceEpoch() - 600;
        left.listen.lengthMs = left.listen.heardMs = 200'000;
        QFile journal(shell.profile() + QStringLiteral("/unstored-listens"));
        QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write(lineOf(left) + '\n');
        journal.close();
        QCOMPARE(shell.run("account remove lastfm").exit, 0);
        const QJsonArray waiting = shell.run("queue list").array();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().toObject().value(QLatin1String("user")).toString(), user);
    }

    void aLovedSongIsFoundByItsHeart()
    {
        Shell shell;
        QVERIFY(makeTrack(shell.music(QStringLiteral("a.flac")), QStringLiteral("Jóga"), 1));
        QVERIFY(makeTrack(shell.music(QStringLiteral("b.flac")), QStringLiteral("Hunter"), 1));
        QCOMPARE(shell.run({QStringLiteral("scan"), shell.musicFolder()}).exit, 0);
        QCOMPARE(shell.run("love --artist bjork --title JOGA").exit, 0);
        const QJsonArray found = shell.run("tracks artist:björk loved:yes").array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value(QLatin1String("title")).toString(), QStringLiteral("Jóga"));
        QVERIFY(found.first().toObject().value(QLatin1String("loved")).toBool());
        QCOMPARE(shell.run("loved list").array().size(), 1);
        QCOMPARE(shell.run("unlove --artist Björk --title Jóga").exit, 0);
        QVERIFY(shell.run("loved list").array().isEmpty());
        QVERIFY(shell.run("tracks loved:yes").array().isEmpty());
        QCOMPARE(shell.run("tracks -hunter plays:0 length<0:30").array().size(), 1);
    }

    void lovedTracksOfAUserAreImported()
    {
        Shell shell;
        QVERIFY(makeTrack(shell.music(QStringLiteral("a.flac")), QStringLiteral("Jóga"), 1));
        QCOMPARE(shell.run({QStringLiteral("scan"), shell.musicFolder()}).exit, 0);
        std::vector<standin::LovedTrack> all{{QStringLiteral("BJÖRK"), QStringLiteral("joga"), 77},
                                             {QStringLiteral("Björk"), QStringLiteral("Jóga (Live)"), 78}};
        for (int i = 0; i < 399; ++i)
            all.push_back({QStringLiteral("Sade"), QStringLiteral("Song %1").arg(i), 1000 + i});
        shell.server().addLoved(user, all);
        QCOMPARE(shell.run("loved import").exit, 1); // nobody is signed in, and nobody named

        const QJsonObject dry = shell.run("loved import --user tester --dry-run").object();
        QCOMPARE(dry.value(QLatin1String("total")).toInt(), 401);
        QCOMPARE(dry.value(QLatin1String("matched")).toInt(), 1);
        QCOMPARE(dry.value(QLatin1String("ambiguous")).toInt(), 1);
        QCOMPARE(dry.value(QLatin1String("missing")).toInt(), 399);
        QVERIFY(shell.run("loved list").array().isEmpty());

        shell.server().server().fault(shell.server().errorFault(10), 1, [](const standin::Request& request) {
            return request.params.value(u"page") == QLatin1String("2");
        });
        const Ran partly = shell.run("loved import --user tester");
        QCOMPARE(partly.exit, 3);
        QCOMPARE(partly.object().value(QLatin1String("total")).toInt(), 200);
        QCOMPARE(shell.run("loved list").array().size(), 200);
        const QJsonObject failed = shell.run("jobs").array().last().toObject();
        QCOMPARE(failed.value(QLatin1String("state")).toString(), QStringLiteral("failed"));
        QCOMPARE(failed.value(QLatin1String("error")).toString(), QStringLiteral("account-refused"));

        QCOMPARE(shell.run("loved import --user tester").exit, 0);
        QCOMPARE(shell.server().calls(QStringLiteral("user.getLovedTracks")).size(), std::size_t(3 + 2 + 2));
        QCOMPARE(shell.run("loved list").array().size(), 401);
        QVERIFY(shell.run("tracks").array().first().toObject().value(QLatin1String("loved")).toBool());
        const QJsonObject again = shell.run("loved import --user tester").object();
        QCOMPARE(again.value(QLatin1String("imported")).toInt(), 0);
        QCOMPARE(again.value(QLatin1String("already")).toInt(), 1);
        QCOMPARE(shell.run("loved import --user nobody").exit, 1);
    }

    void aSearchThatIsNotUnderstoodIsMarkedInItsPlace()
    {
        Shell shell;
        const Ran ran = shell.run("tracks air plays>many");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        const QList<QByteArray> lines = ran.messages.split('\n');
        QCOMPARE(lines.at(1), QByteArray("  air plays>many"));
        QCOMPARE(lines.at(2), QByteArray("            ^^^^"));
    }

    void whatIsNotUnderstoodExitsWithTwo_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"nonsense", "play", "queue", "queue drop x", "account add lastfm",
                                    "listens --limit many", "tracks --unknown", "settings set",
                                    "notices extra", "check extra", "play a.flac --speed fast", "scan"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void whatIsNotUnderstoodExitsWithTwo()
    {
        QFETCH(const QString, command);
        Shell shell;
        const Ran ran = shell.run(command.split(QLatin1Char(' ')));
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
    }

    void hoursDaysAndAgesArePaintedAsInTheWindow()
    {
        Shell shell;
        std::vector<standin::Scrobble> plays;
        for (int i = 0; i < 9; ++i)
            plays.push_back({QStringLiteral("Artist"), QStringLiteral("Song %1").arg(i),
                             1'600'000'000 + i * 86'400, QStringLiteral("Album")});
        shell.server().addScrobbles(user, plays);
        QCOMPARE(shell.run("history fetch lastfm --user Tester").exit, 0);
        const auto file = [&shell](const char* name) {
            return QString(shell.profile() + QLatin1Char('/') + QLatin1String(name));
        };
        const auto painted = [&](const char* chart) {
            const Ran ran = shell.run({QStringLiteral("chart"), QLatin1String(chart),
                                       QStringLiteral("--user"), user, QStringLiteral("--png"),
                                       file("chart.png"), QStringLiteral("--svg"), file("chart.svg")});
            QFile drawing(file("chart.svg"));
            return ran.exit == 0 && drawing.open(QIODevice::ReadOnly) ? drawing.readAll() : QByteArray();
        };
        for (const char* chart : {"clock", "calendar"}) {
            const QByteArray drawing = painted(chart);
            QVERIFY(
                drawing.contains("Sillon · plays up to Monday, September 21, 2020 · days in UTC · plays from "
                                 "Last.fm<"));
            QFile picture(file("chart.png"));
            QVERIFY(picture.open(QIODevice::ReadOnly) && picture.read(4).endsWith("PNG"));
            QVERIFY(picture.remove());
        }
        // No year is known: nothing to paint, and nothing is written.
        QCOMPARE(painted("ages"), QByteArray());
        QVERIFY(!QFile::exists(file("chart.png")));
        QCOMPARE(shell
                     .run({QStringLiteral("years"), QStringLiteral("set"), QStringLiteral("--artist"),
                           QStringLiteral("Artist"), QStringLiteral("--album"), QStringLiteral("Album"),
                           QStringLiteral("--year"), QStringLiteral("1977")})
                     .exit,
                 0);
        QVERIFY(painted("ages").contains("plays from Last.fm<")); // the year is one's own word
        QCOMPARE(shell
                     .run({QStringLiteral("chart"), QStringLiteral("streaks"), QStringLiteral("--png"),
                           file("chart.png")})
                     .exit,
                 2);
    }
};

SILLON_TEST(CommandsTest, commands)
#include "tst_commands.moc"
