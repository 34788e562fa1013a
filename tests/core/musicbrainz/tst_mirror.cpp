// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/postgresserver.h"
#include "fakes/temporarydatabase.h"
#include "listens/listenstore.h"
#include "musicbrainz/mirroryearsource.h"
#include "musicbrainz/musicbrainzyears.h"
#include "net/qthttpclient.h"
#include "standin/musicbrainzdump.h"
#include "standin/musicbrainzstandin.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <optional>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::MusicBrainzStandin;
using sillon::standin::MusicBrainzWorld;

namespace {

constexpr qint64 in2020 = 1577836800;

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

QString id(const char* kind, const char* name)
{
    return MusicBrainzWorld::idFor(utf8(kind), utf8(name));
}

QJsonObject release(const char* date, const char* name, const char* status = "Official",
                    const QStringList& tracks = {})
{
    return {{utf8("date"), utf8(date)},
            {utf8("id"), id("release", name)},
            {utf8("status"), utf8(status)},
            {utf8("tracks"), QJsonArray::fromStringList(tracks)}};
}

QJsonObject group(const char* artist, const char* title, const QJsonArray& releases,
                  const char* secondary = "", const char* comment = "")
{
    QJsonObject object{{utf8("artist"), utf8(artist)},
                       {utf8("title"), utf8(title)},
                       {utf8("releases"), releases},
                       {utf8("disambiguation"), utf8(comment)}};
    if (*secondary)
        object.insert(utf8("secondary"), QJsonArray{utf8(secondary)});
    return object;
}

/// What both the mirror and the web service of these tests know.
QList<QJsonObject> smallCatalogue()
{
    return {
        group("Air", "Moon Safari", {release("2008", "safari-2008"), release("1998-01-16", "safari")}),
        group("Air", "Talkie Walkie", {release("2004-01-23", "talkie")}),
        group("Leaked Band", "Early", {release("2000", "leak", "Bootleg"), release("2001-03", "early")}),
        group("Leaked Band", "Only Live", {release("1990", "boot", "Bootleg")}),
        group("Cancelled", "Never", {release("1990", "never", "Cancelled")}),
        group("Björk", "Début", {release("1993-07-05", "debut")}),
        group("Guns N’ Roses", "Lies", {release("1988", "lies")}),
        group("Various Artists", "Trance Nation", {release("1999", "trance")}, "Compilation"),
        group("ABBA", "Gold",
              {release("1992-09-21", "gold", "Official", {utf8("Waterloo"), utf8("Gold Rush")})},
              "Compilation"),
        group("Weezer", "Weezer",
              {release("1994", "blue", "Official", {utf8("Buddy Holly"), utf8("Undone")})}, "", "blue"),
        group("Weezer", "Weezer",
              {release("2001", "green", "Official", {utf8("Hash Pipe"), utf8("Photograph")})}, "", "green"),
        group("ABBA", "Waterloo", {release("1974-03-04", "waterloo", "Official", {utf8("Waterloo")})}),
        group("ABBA", "Waterloo (single)",
              {release("1974-03-04", "waterloo-single", "Official", {utf8("Waterloo")})}),
        {{utf8("type"), utf8("merged")},
         {utf8("from"), id("old", "safari")},
         {utf8("to"), id("release", "safari")}},
        {{utf8("type"), utf8("artist")},
         {utf8("name"), utf8("Кино")},
         {utf8("aliases"), QJsonArray{utf8("Kino")}}},
        group("Кино", "45", {release("1982", "45")}),
    };
}

} // namespace

/// Years from a real PostgreSQL with MusicBrainz's own tables.
class MirrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void addressesAreUnderstood_data();
    void addressesAreUnderstood();
    void passwordsAreNotShown();
    void albumsAreFound_data();
    void albumsAreFound();
    void songsHaveTheYearOfTheirFirstRelease_data();
    void songsHaveTheYearOfTheirFirstRelease();
    void manyQuestionsGoTogether();
    void withoutTrigramsOnlyEqualNamesAreFound();
    void aServerStartedAnewIsAskedAgain();
    void whatIsNoMirrorIsToldInWords_data();
    void whatIsNoMirrorIsToldInWords();
    void aFrozenServerHoldsNobodyUp();
    void albumsStayPendingWhileTheMirrorIsGone();
    void theWebGoesOnWithoutTheMirror();
    void theMirrorLeavesNothingToTheWeb();

private:
    static YearQuestion question(const QString& artist, const QString& title, const QString& mbid = {})
    {
        YearQuestion question;
        question.artist = artist;
        question.title = title;
        if (auto release = ReleaseMbid::parse(mbid))
            question.releaseMbids.push_back(*release);
        return question;
    }
    [[nodiscard]] MirrorAddress address() const { return MirrorAddress::parse(m_server->dsn()).value(); }
    static QString answerOf(MirrorYearSource& source, const YearQuestion& question)
    {
        const auto found = source.lookup(std::span(&question, 1), {});
        if (!found)
            return errorKindName(found.error().kind);
        const auto& answer = found->front().answer;
        return answer ? answer->date.text() + (answer->byName ? utf8(" name") : utf8(" id")) +
                            (answer->compilation ? utf8(" compilation") : QString())
                      : utf8("none");
    }
    void hear(const QString& artist, const QString& album)
    {
        const auto done = (*m_database)->write([&](Connection& connection) -> Done {
            Listen listen;
            listen.recording.artist = artist;
            listen.recording.title = utf8("Song");
            listen.release.title = album;
            listen.listenedAt = in2020 + m_listens++;
            auto stored = ListenStore(connection).insert(myListenerId, listen);
            return stored ? Done() : fail(stored.error());
        });
        QVERIFY(done);
    }
    YearRun search(bool withWeb)
    {
        Result<YearRun> run = fail(ErrorKind::Cancelled);
        std::jthread([&] {
            SystemClock clock;
            QtHttpClient http("Sillon/test (test)", {}, clock);
            MusicBrainzClient client(http, [this] { return m_web->apiUrl(); });
            std::vector<YearStep> steps{{std::make_shared<MirrorYearSource>(address()),
                                         std::numeric_limits<std::size_t>::max(),
                                         [this](const Error& error) { m_passedOver = error.kind; }}};
            if (withWeb) {
                for (YearStep& step : musicBrainzYearSteps(client))
                    steps.push_back(std::move(step));
            }
            run = ReleaseYearResolver(*m_database->get(), clock, std::move(steps)).run({}, {}, {});
            http.stop();
        }).join();
        return run.value_or(YearRun{});
    }
    QString stateOf(const QString& artist, const QString& album)
    {
        const auto found = YearStore(*m_database->get()).find(artist, album);
        const YearEntry entry = found ? found->value_or(YearEntry{}) : YearEntry{};
        return yearStateName(entry.known.state) + u' ' + yearSourceName(entry.known.source) + u' ' +
               entry.date.text();
    }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<MusicBrainzStandin> m_web;
    std::unique_ptr<TemporaryDatabase> m_database;
    std::optional<ErrorKind> m_passedOver;
    qint64 m_listens = 0;
};

void MirrorTest::initTestCase()
{
    if (PostgresServer::programs().isEmpty())
        QSKIP("PostgreSQL is not installed (package postgresql)");
    m_server = std::make_unique<PostgresServer>();
    QVERIFY2(m_server->wrong().isEmpty(), qPrintable(m_server->wrong()));
    MusicBrainzWorld world;
    for (const QJsonObject& object : smallCatalogue())
        QVERIFY(!world.add(object));
    const QTemporaryDir dump;
    QVERIFY(!standin::writeDump(world, dump.path()));
    QVERIFY2(m_server->load(dump.path()), qPrintable(m_server->wrong()));
}

void MirrorTest::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
    m_web = std::make_unique<MusicBrainzStandin>();
    for (const QJsonObject& object : smallCatalogue())
        m_web->add(object);
}

void MirrorTest::addressesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char* name, const char* text, const char* parts) {
        QTest::newRow(name) << utf8(text) << utf8(parts);
    };
    row("words", "host=db.home port=5433 dbname=mb user=me password=pw", "db.home|5433|mb|me|pw|");
    row("quotes", "host = '/run/my socket'  password='it\\'s \\\\ here' dbname=mb",
        "/run/my socket|0|mb||it's \\ here|");
    row("plain backslash", "host=a\\ b", "a b|0||||");
    row("options", "dbname=mb sslmode=require", "|0|mb|||sslmode=require");
    row("address", "postgresql://me:p%40w@db.home:5432/mb?sslmode=verify-full",
        "db.home|5432|mb|me|p@w|sslmode=verify-full");
    row("short address", "postgres:///mb?host=/run/postgresql", "/run/postgresql|0|mb|||");
    row("another option", "dbname=mb options=-cx", "bad-request options");
    row("bad port", "port=99999", "bad-request port");
    row("no end", "password='secret", "bad-request password");
    row("no name", "=x", "bad-request ");
    row("only a word", "musicbrainz", "bad-request ");
    row("nothing", "  ", "bad-request ");
    row("bad address", "postgresql://a b/%%", "bad-request postgresql://");
}

void MirrorTest::addressesAreUnderstood()
{
    QFETCH(QString, text);
    const auto parsed = MirrorAddress::parse(text);
    QString parts;
    if (parsed) {
        QStringList options;
        for (auto option = parsed->options.begin(); option != parsed->options.end(); ++option)
            options.append(option.key() + u'=' + option.value());
        parts = QStringList{parsed->host,     QString::number(parsed->port),
                            parsed->database, parsed->user,
                            parsed->password, options.join(u',')}
                    .join(u'|');
    } else {
        parts = errorKindName(parsed.error().kind) + u' ' + parsed.error().serverText;
    }
    QTEST(parts, "parts");
}

void MirrorTest::passwordsAreNotShown()
{
    const auto parsed = MirrorAddress::parse(utf8("postgresql://me:topsecret@127.0.0.1:1/mb"));
    QVERIFY(parsed);
    QCOMPARE(parsed->shown(), utf8("mb (me@127.0.0.1:1)"));
    QVERIFY(parsed->isHere());
    QVERIFY(!MirrorAddress::parse(utf8("host=db.home dbname=mb"))->isHere());
    MirrorYearSource source(*parsed);
    const YearQuestion asked = question(utf8("Air"), utf8("Moon Safari"));
    const auto found = source.lookup(std::span(&asked, 1), {});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::NotSent);
    QVERIFY(!found.error().serverText.contains(utf8("topsecret")));
}

void MirrorTest::albumsAreFound_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("album");
    QTest::addColumn<QString>("mbid");
    QTest::addColumn<QStringList>("tracks");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* name, const char* artist, const char* album, const char* answer,
                        const QString& mbid = {}, const QStringList& tracks = {}) {
        QTest::newRow(name) << utf8(artist) << utf8(album) << mbid << tracks << utf8(answer);
    };
    row("by id", "Air", "Moon Safari", "1998-01-16 id", id("release", "safari-2008"));
    row("by a merged id", "Air", "Moon Safari", "1998-01-16 id", id("old", "safari"));
    row("by a group's id", "Air", "Talkie Walkie", "2004-01-23 name", id("nothing", "x"));
    row("an id of another artist", "Air", "Moon Safari", "1998-01-16 name", id("release", "gold"));
    row("equal name", "AIR", "moon safari (Deluxe Edition)", "1998-01-16 name");
    row("a bootleg was earlier", "Leaked Band", "Early", "2001-03 name");
    row("nothing but a bootleg", "Leaked Band", "Only Live", "1990 name");
    row("cancelled", "Cancelled", "Never", "none");
    row("accents are folded", "Bjork", "Debut", "1993-07-05 name");
    row("another apostrophe", "Guns N' Roses", "Lies", "1988 name");
    row("a slip in the artist", "Leakd Band", "Early", "2001-03 name");
    row("a slip in the title", "Air", "Moonsafari", "1998-01-16 name");
    row("various artists", "Various Artists", "Trance Nation", "1999 name compilation");
    row("compilation", "Abba", "Gold", "1992-09-21 name compilation");
    row("by an alias", "Kino", "45", "1982 name");
    row("two of one name", "Weezer", "Weezer", "none");
    row("a track decides", "Weezer", "Weezer", "2001 name", {}, {utf8("Hash Pipe")});
    row("unknown", "Somebody Else", "Moon Safari", "none");
    row("odd letters", "'; DROP TABLE artist; -- \\ \" {", "x\ty", "none");
}

void MirrorTest::albumsAreFound()
{
    QFETCH(QString, artist);
    QFETCH(QString, album);
    QFETCH(QString, mbid);
    QFETCH(QStringList, tracks);
    MirrorYearSource source(address());
    YearQuestion asked = question(artist, album, mbid);
    asked.tracks = tracks;
    QTEST(answerOf(source, asked), "answer");
}

void MirrorTest::songsHaveTheYearOfTheirFirstRelease_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("answer");
    QTest::newRow("single and album")
        << utf8("abba") << utf8("Waterloo - Remastered") << utf8("1974-03-04 name");
    QTest::newRow("only one album") << utf8("Weezer") << utf8("hash pipe") << utf8("2001 name");
    QTest::newRow("only on a compilation") << utf8("ABBA") << utf8("Gold Rush") << utf8("none");
    QTest::newRow("nowhere") << utf8("ABBA") << utf8("Water") << utf8("none");
    QTest::newRow("nobody") << utf8("Nobody") << utf8("Waterloo") << utf8("none");
}

void MirrorTest::songsHaveTheYearOfTheirFirstRelease()
{
    QFETCH(QString, artist);
    QFETCH(QString, title);
    MirrorYearSource source(address());
    YearQuestion asked = question(artist, title);
    asked.kind = YearKind::Song;
    QVERIFY(source.takes(asked));
    QTEST(answerOf(source, asked), "answer");
}

void MirrorTest::manyQuestionsGoTogether()
{
    MirrorYearSource source(address());
    const std::vector<YearQuestion> questions{question(utf8("Air"), utf8("Moon Safari"), id("old", "safari")),
                                              question(utf8("Nobody"), utf8("Nothing")),
                                              question(utf8("air"), utf8("Talkie Walkie")),
                                              question(utf8("ABBA"), utf8("Gold"), id("release", "gold"))};
    const auto found = source.lookup(questions, {});
    QVERIFY(found);
    QStringList years;
    for (const YearFinding& finding : *found)
        years.append(finding.answer ? finding.answer->date.text() : utf8("none"));
    QCOMPARE(years.join(u' '), utf8("1998-01-16 none 2004-01-23 1992-09-21"));
    QCOMPARE(found->front().answer->editionYear, 1998);
    QCOMPARE(found->front().answer->source, YearSource::Mirror);
}

void MirrorTest::withoutTrigramsOnlyEqualNamesAreFound()
{
    m_server->run(utf8("DROP INDEX musicbrainz.artist_idx_trigrams"));
    QStringList told;
    MirrorYearSource source(address(), [&told](const Error& error) { told.append(error.serverText); });
    QCOMPARE(answerOf(source, question(utf8("Air"), utf8("Moon Safari"))), utf8("1998-01-16 name"));
    QVERIFY(told.isEmpty());
    QCOMPARE(answerOf(source, question(utf8("Leakd Band"), utf8("Early"))), utf8("none"));
    QCOMPARE(answerOf(source, question(utf8("Leakd Bandd"), utf8("Early"))), utf8("none"));
    QCOMPARE(told, QStringList{utf8("pg_trgm")});
    m_server->run(
        utf8("CREATE INDEX artist_idx_trigrams ON musicbrainz.artist USING gin (name gin_trgm_ops)"));
}

void MirrorTest::aServerStartedAnewIsAskedAgain()
{
    MirrorYearSource source(address());
    QCOMPARE(answerOf(source, question(utf8("Air"), utf8("Moon Safari"))), utf8("1998-01-16 name"));
    m_server->stop();
    QCOMPARE(answerOf(source, question(utf8("Air"), utf8("Moon Safari"))), utf8("not-sent"));
    m_server->start();
    QCOMPARE(answerOf(source, question(utf8("Air"), utf8("Moon Safari"))), utf8("1998-01-16 name"));
    m_server->stop();
    m_server->start();
    QCOMPARE(answerOf(source, question(utf8("Air"), utf8("Moon Safari"))), utf8("1998-01-16 name"));
}

void MirrorTest::whatIsNoMirrorIsToldInWords_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no tables") << utf8("postgres") << utf8("sillon") << utf8("not-supported");
    QTest::newRow("no such database") << utf8("nothing") << utf8("sillon") << utf8("not-sent");
    QTest::newRow("no such user") << utf8("musicbrainz_db") << utf8("nobody_known") << utf8("not-sent");
}

void MirrorTest::whatIsNoMirrorIsToldInWords()
{
    QFETCH(QString, database);
    QFETCH(QString, user);
    MirrorAddress other = address();
    other.database = database;
    other.user = user;
    MirrorYearSource source(other);
    const YearQuestion asked = question(utf8("Air"), utf8("Moon Safari"), id("release", "safari"));
    const auto found = source.lookup(std::span(&asked, 1), {});
    QVERIFY(!found);
    QTEST(errorKindName(found.error().kind), "kind");
    QVERIFY(!found.error().serverText.isEmpty());
}

void MirrorTest::aFrozenServerHoldsNobodyUp()
{
    QElapsedTimer timer;
    {
        MirrorYearSource source(address());
        QCOMPARE(answerOf(source, question(utf8("Air"), utf8("Moon Safari"))), utf8("1998-01-16 name"));
        m_server->freeze();
        timer.start();
        std::stop_source stop;
        Result<std::vector<YearFinding>> found;
        {
            const std::jthread asker([&] {
                const YearQuestion asked = question(utf8("Air"), utf8("Talkie Walkie"));
                found = source.lookup(std::span(&asked, 1), stop.get_token());
            });
            QTest::qWait(50);
            stop.request_stop();
        }
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY(timer.elapsed() < 3000);
    m_server->thaw();
}

void MirrorTest::albumsStayPendingWhileTheMirrorIsGone()
{
    hear(utf8("Air"), utf8("Moon Safari"));
    hear(utf8("Unknown Band"), utf8("Unknown Album"));
    m_server->stop();
    const YearRun run = search(false);
    m_server->start();
    QVERIFY(!run.ended);
    QCOMPARE(m_passedOver, ErrorKind::NotSent);
    QCOMPARE(run.albums.pending(), 2);
    QCOMPARE(stateOf(utf8("Air"), utf8("Moon Safari")), utf8("pending  "));
    QCOMPARE(search(false).albums.resolved, 1);
    QCOMPARE(stateOf(utf8("Air"), utf8("Moon Safari")), utf8("name_matched mirror 1998-01-16"));
}

void MirrorTest::theWebGoesOnWithoutTheMirror()
{
    hear(utf8("Air"), utf8("Moon Safari"));
    hear(utf8("Unknown Band"), utf8("Unknown Album"));
    m_server->stop();
    const YearRun run = search(true);
    m_server->start();
    QVERIFY(!run.ended);
    QCOMPARE(stateOf(utf8("Air"), utf8("Moon Safari")), utf8("name_matched musicbrainz-name 1998-01-16"));
    // The mirror may know it: it cannot be called not found. Yet nobody is asked anew after each play.
    QCOMPARE(stateOf(utf8("Unknown Band"), utf8("Unknown Album")), utf8("pending  "));
    m_server->stop();
    m_web->server().clearLog();
    search(true);
    m_server->start();
    QCOMPARE(m_web->server().requestCount(), 0);
}

void MirrorTest::theMirrorLeavesNothingToTheWeb()
{
    hear(utf8("Air"), utf8("Moon Safari"));
    hear(utf8("Weezer"), utf8("Weezer"));
    const YearRun run = search(true);
    QCOMPARE(run.albums.asked, 2);
    QCOMPARE(stateOf(utf8("Air"), utf8("Moon Safari")), utf8("name_matched mirror 1998-01-16"));
    for (const auto& entry : m_web->server().requests())
        QVERIFY(!entry.request.param(u"query").contains(utf8("Moon Safari")));
}

SILLON_TEST(MirrorTest, mirror)
#include "tst_mirror.moc"
