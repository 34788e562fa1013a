// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "standin/lastfmstandin.h"
#include "standin/musicbrainzstandin.h"
#include "testmain.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon::testing;
using sillon::standin::KnownAlbum;
using sillon::standin::LastfmStandin;
using sillon::standin::MusicBrainzStandin;

namespace {

const auto user = QStringLiteral("Tester");
const auto session = QStringLiteral("0123456789abcdef0123456789abcdef");
const auto apiKey = QStringLiteral("00112233445566778899aabbccddeeff");
const auto apiSecret = QStringLiteral("ffeeddccbbaa99887766554433221100");
constexpr int patienceMs = 40'000;

struct Ran
{
    int exit = -1;
    QJsonObject object;
    QString messages;

    [[nodiscard]] QJsonArray array(const char* name) const
    {
        return object.value(QLatin1String(name)).toArray();
    }
    [[nodiscard]] int number(const char* name) const { return object.value(QLatin1String(name)).toInt(-1); }
};

/// A signed-in profile, its servers, and `sillon-cli scrobble` on them.
class Desk
{
public:
    Desk()
    {
        lastfm.addApiKey(apiKey, apiSecret);
        lastfm.addUser(user, session);
        QFile settings(m_folder.filePath(QStringLiteral("sillon.ini")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(QStringLiteral("[lastfm]\napi_url=%1\napi_key=%2\napi_secret=%3\n[musicbrainz]\n"
                                      "api_url=%4\n[secrets]\nstore=file\n[net]\nproxy=none\n")
                           .arg(lastfm.apiUrl().toString(), apiKey, apiSecret, musicbrainz.apiUrl())
                           .toUtf8());
        settings.close();
        QCOMPARE(program({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("lastfm"),
                          QStringLiteral("--user"), user, QStringLiteral("--secret-stdin")},
                         session.toLatin1() + '\n')
                     .exit,
                 0);
    }

    Ran scrobble(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("scrobble"));
        return program(arguments);
    }
    Ran program(const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.start(QStringLiteral(SILLON_BINARY_DIR "/bin/sillon-cli"),
                      QStringList{QStringLiteral("--profile"), m_folder.path(), QStringLiteral("--json")} +
                          arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// An album of so many songs that Last.fm knows.
    void addAlbum(int songs, const QString& title = QStringLiteral("Record"))
    {
        KnownAlbum album{QStringLiteral("Band"), title};
        for (int i = 1; i <= songs; ++i)
            album.tracks.push_back({QStringLiteral("Song %1").arg(i), (200 + i) * 1000});
        lastfm.addAlbum(album);
    }
    [[nodiscard]] int scrobbleCalls() const
    {
        return static_cast<int>(lastfm.calls(QStringLiteral("track.scrobble")).size());
    }

    LastfmStandin lastfm;
    MusicBrainzStandin musicbrainz;

private:
    QTemporaryDir m_folder;
};

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QStringList titlesOf(const QJsonArray& rows)
{
    QStringList titles;
    for (const QJsonValue& row : rows)
        titles.append(row.toObject().value(QLatin1String("title")).toString());
    return titles;
}

} // namespace

/// Scrobbling by hand from the command line: what it prints, how it exits, and what reaches the server.
class ScrobbleCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyTracksAreOneRequest()
    {
        Desk desk;
        desk.addAlbum(50);
        QElapsedTimer timer;
        timer.start();
        const Ran ran = desk.scrobble(words("album Band - Record"));
        QVERIFY2(ran.exit == 0, qPrintable(ran.messages));
        QCOMPARE(ran.number("sent"), 50);
        QCOMPARE(desk.scrobbleCalls(), 1);
        const auto held = desk.lastfm.scrobbles(user);
        QCOMPARE(held.size(), std::size_t(50));
        for (std::size_t i = 1; i < held.size(); ++i)
            QCOMPARE(held[i].timestamp - held[i - 1].timestamp, held[i - 1].duration);
        QCOMPARE(held[0].album, QStringLiteral("Record"));
    }

    void aDryRunSendsAndStoresNothing()
    {
        Desk desk;
        desk.addAlbum(3);
        const Ran ran = desk.scrobble(words("album Record --started-at 1000000000 --dry-run"));
        QCOMPARE(ran.exit, 1); // 2001 is too long ago
        QCOMPARE(ran.array("skipped").size(), 3);
        const qint64 start = QDateTime::currentSecsSinceEpoch() - 7200;
        const Ran shown =
            desk.scrobble(words("album Record --dry-run --started-at") + QStringList(QString::number(start)));
        QCOMPARE(shown.exit, 0);
        const QJsonArray timeline = shown.array("timeline");
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline.at(0).toObject().value(QLatin1String("starts_at")).toInteger(), start);
        QCOMPARE(timeline.at(1).toObject().value(QLatin1String("starts_at")).toInteger(), start + 201);
        QCOMPARE(desk.scrobbleCalls(), 0);
        QVERIFY(desk.program({QStringLiteral("listens")}).object.isEmpty());
    }

    void aPartIsTold()
    {
        Desk desk;
        desk.addAlbum(15);
        desk.lastfm.changeRules([](sillon::standin::LastfmRules& rules) {
            rules.ignoredTracks = {QStringLiteral("song 3"), QStringLiteral("song 9")};
        });
        const Ran ran = desk.scrobble(words("album Record"));
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.number("sent"), 13);
        QCOMPARE(ran.number("failed"), 2);
        const QJsonObject third = ran.array("timeline").at(2).toObject();
        QCOMPARE(third.value(QLatin1String("submissions"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("state")),
                 QJsonValue(QStringLiteral("ignored")));
    }

    void inPrivateItWaitsAndSaysSo()
    {
        Desk desk;
        QCOMPARE(desk.program(words("settings set scrobbling.private on")).exit, 0);
        const Ran ran = desk.scrobble(words("track --artist Band --title Song"));
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.number("waiting"), 1);
        QVERIFY(ran.messages.contains(QStringLiteral("Private listening is on")));
        QVERIFY(desk.program(words("love --artist Band --title Song"))
                    .messages.contains(QStringLiteral("Private listening is on")));
        QCOMPARE(desk.program(words("queue retry")).number("waiting"), 1);
        QCOMPARE(desk.scrobbleCalls(), 0);
        QVERIFY(desk.lastfm.calls(QStringLiteral("track.love")).empty());
        QCOMPARE(desk.program(words("settings set scrobbling.private off")).exit, 0);
        const Ran sent = desk.program(words("queue send"));
        QCOMPARE(sent.exit, 0);
        QCOMPARE(sent.number("sent"), 1);
        QCOMPARE(sent.number("hearts"), 1);
        QCOMPARE(desk.scrobbleCalls(), 1);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* command, const char* sentence) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(sentence);
        };
        row("album Record --tracks foo", "--tracks: give numbers such as 1-3,5.");
        row("album Record --discs 0", "--discs: give numbers such as 1-3,5.");
        row("album Record --ended-at 1 --started-at 2", "not both");
        row("album --dry-run", "Name an album");
        row("track --artist A", "Both --artist and --title are needed.");
        row("track --artist A --title B --at yesterday", "--at");
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, sentence);
        Desk desk;
        const Ran ran = desk.scrobble(command.split(QLatin1Char(' ')));
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.messages.contains(sentence), qPrintable(ran.messages));
    }

    void theSameAlbumAgainIsRefusedUntilAskedFor()
    {
        Desk desk;
        desk.addAlbum(3);
        QCOMPARE(desk.scrobble(words("album Record")).exit, 0);
        const Ran again = desk.scrobble(words("album Record"));
        QCOMPARE(again.exit, 1);
        QVERIFY(again.object.value(QLatin1String("again")).toBool());
        QCOMPARE(desk.scrobbleCalls(), 1);
        QCOMPARE(desk.scrobble(words("album Record --again")).exit, 0);
        QCOMPARE(desk.scrobbleCalls(), 2);
    }

    void nobodyInParticularIsNotScrobbled()
    {
        Desk desk;
        KnownAlbum various{QStringLiteral("Various Artists"), QStringLiteral("Hits")};
        various.tracks = {{QStringLiteral("One"), 100'000}, {QStringLiteral("Two"), 100'000}};
        desk.lastfm.addAlbum(various);
        const Ran ran = desk.scrobble(words("album Hits"));
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.array("skipped").size(), 2);
        QCOMPARE(desk.scrobble({QStringLiteral("track"), QStringLiteral("--artist"), QStringLiteral("V/A"),
                                QStringLiteral("--title"), QStringLiteral("X")})
                     .exit,
                 1);
        QCOMPARE(desk.scrobbleCalls(), 0);
    }

    void oneTrackGoesOut()
    {
        Desk desk;
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        const Ran ran = desk.scrobble(
            {QStringLiteral("track"), QStringLiteral("--artist"), QStringLiteral("Björk"),
             QStringLiteral("--title"), QStringLiteral("Jóga"), QStringLiteral("--album"),
             QStringLiteral("Homogenic"), QStringLiteral("--length-ms"), QStringLiteral("305000")});
        QVERIFY2(ran.exit == 0, qPrintable(ran.messages));
        const auto held = desk.lastfm.scrobbles(user);
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held[0].track, QStringLiteral("Jóga"));
        QVERIFY(qAbs(held[0].timestamp - (before - 305)) <= 5);
        QCOMPARE(
            desk.scrobble({QStringLiteral("track"), QStringLiteral("--artist"), QStringLiteral("A")}).exit,
            2);
    }

    void aReleaseIsScrobbledBySides()
    {
        Desk desk;
        QVERIFY(!desk.musicbrainz.add(
            QJsonDocument::fromJson(
                R"({"type":"group","title":"The Record","artist":"Some Band","releases":[{"id":"c1a9c0e9-d987-4042-ae91-78d6a3267d69","format":"Vinyl","tracks":[{"title":"One","length_ms":100000,"number":"A1"},{"title":"Two","length_ms":100000,"number":"A2"},{"title":"Three","length_ms":100000,"number":"B1"},{"title":"[untitled]","number":"B2"}]}]})")
                .object()));
        const Ran all =
            desk.scrobble(words("album mbid:c1a9c0e9-d987-4042-ae91-78d6a3267d69 --pause 60 --dry-run"));
        QVERIFY2(all.exit == 0, qPrintable(all.messages));
        const QJsonArray timeline = all.array("timeline");
        QCOMPARE(titlesOf(timeline),
                 QStringList({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}));
        const auto start = [&](int i) {
            return timeline.at(i).toObject().value(QLatin1String("starts_at")).toInteger();
        };
        QCOMPARE(start(1) - start(0), 100);
        QCOMPARE(start(2) - start(1), 160);
        QCOMPARE(titlesOf(all.array("skipped")), QStringList(QStringLiteral("[untitled]")));
        const Ran side = desk.scrobble(words("album c1a9c0e9-d987-4042-ae91-78d6a3267d69 --sides b"));
        QCOMPARE(side.exit, 0);
        QCOMPARE(desk.lastfm.scrobbles(user).size(), std::size_t(1));
        QCOMPARE(desk.musicbrainz.server().requestCount(), 1); // kept from the dry run
    }

    void aSearchHasPages()
    {
        Desk desk;
        for (int i = 0; i < 45; ++i)
            desk.addAlbum(0, QStringLiteral("Meteora %1").arg(i));
        const Ran third = desk.scrobble(words("search meteora --page 3"));
        QCOMPARE(third.exit, 0);
        QCOMPARE(third.array("albums").size(), 5);
        QCOMPARE(third.number("pages"), 3);
        QCOMPARE(desk.scrobble(words("search meteora --source nowhere")).exit, 2);
        const Ran several = desk.scrobble(words("album meteora"));
        QCOMPARE(several.exit, 1);
        QCOMPARE(several.array("candidates").size(), 20);
    }

    void theLibraryComesFirst()
    {
        Desk desk;
        desk.addAlbum(2, QStringLiteral("Album"));
        QTemporaryDir music;
        for (const char* title : {"Eins", "Zwei", "Drei"})
            QVERIFY(encode(music.filePath(QString::fromLatin1(title) + QStringLiteral(".flac")),
                           makeSound(31, 8000),
                           {QStringLiteral("ARTIST=Wir"), QStringLiteral("ALBUM=Album"),
                            QString(QStringLiteral("TITLE=") + QString::fromLatin1(title))}));
        QCOMPARE(desk.program({QStringLiteral("scan"), music.path()}).exit, 0);
        const Ran ran = desk.scrobble(words("album Album"));
        QVERIFY2(ran.exit == 0, qPrintable(ran.messages));
        QCOMPARE(ran.number("sent"), 3);
        QVERIFY(desk.lastfm.calls(QStringLiteral("album.search")).empty());
    }
};

SILLON_TEST(ScrobbleCommandTest, scrobblecommand)
#include "tst_scrobblecommand.moc"
