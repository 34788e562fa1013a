// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "listenbrainz/listenbrainzyearsource.h"
#include "net/qthttpclient.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QTest>

#include <thread>

using namespace sillon;
using standin::BrainzRecording;
using standin::ListenBrainzStandin;

namespace {

constexpr qint64 in2010 = 1262304000;
const auto token = QStringLiteral("0aa0aa0a-aaaa-4aaa-8aaa-aaaaaaaaaaaa");

QString idOf(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

YearQuestion songOf(const QString& title, const QString& artist = QStringLiteral("Artist"))
{
    YearQuestion question;
    question.kind = YearKind::Song;
    question.artist = artist;
    question.title = title;
    question.plays = 1;
    question.firstHeard = in2010;
    return question;
}

BrainzRecording recordingOf(int number, const QString& title, const QString& date)
{
    BrainzRecording made{idOf(number), QStringLiteral("Artist"), title, QStringLiteral("Some Album")};
    made.releaseMbid = idOf(number + 1000);
    made.groupMbid = idOf(number % 200 + 5000);
    made.groupDate = date;
    made.releaseYear = date.left(4).toInt();
    return made;
}

QJsonDocument document(const char* text)
{
    return QJsonDocument::fromJson(text);
}

} // namespace

class ListenBrainzYearsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAMatchSays_data()
    {
        QTest::addColumn<QString>("artist");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("album");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("albumArtist");
        QTest::addColumn<int>("heardOn");
        QTest::addColumn<int>("editionYear");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, const char* verdict, const char* date, int heardOn = 0,
                            int editionYear = 0, const char* album = "Album", const char* type = "Album",
                            const char* albumArtist = "The Artist", const char* title = "Song",
                            const char* artist = "Artist") {
            QTest::newRow(name) << QString::fromUtf8(artist) << QString::fromUtf8(title)
                                << QString::fromUtf8(album) << QString::fromUtf8(type)
                                << QString::fromUtf8(date) << QString::fromUtf8(albumArtist) << heardOn
                                << editionYear << QString::fromUtf8(verdict);
        };
        row("plain", "taken", "1969-07");
        row("another title", "title", "1969", 0, 0, "Album", "Album", "Artist", "Song Two");
        row("live is another song", "title", "1969", 0, 0, "Album", "Album", "Artist", "Song (Live)");
        row("a remaster is not", "taken", "1969", 0, 0, "Album", "Album", "Artist", "Song - 2011 Remaster");
        row("another artist", "artist", "1969", 0, 0, "Album", "Album", "Artist", "Song", "Artists");
        row("without the", "taken", "1969", 0, 0, "Album", "Album", "Artist", "Song", "The Artist");
        row("no date", "no-date", "");
        row("of various artists", "qualifiers", "1969", 0, 0, "Sixties", "Album", "Various Artists");
        row("best of", "qualifiers", "1999", 0, 0, "The Best of Artist");
        row("live album", "qualifiers", "1999", 0, 0, "Live in Rome");
        row("broadcast", "qualifiers", "1999", 0, 0, "Album", "Broadcast");
        row("no kind", "qualifiers", "1999", 0, 0, "Album", "");
        row("heard before", "heard-before", "2015");
        row("after the compilation", "edition-before", "2005", 1999);
        row("little before the compilation", "taken", "1996", 1999);
        row("far before it, alone", "nobody-agrees", "1969", 1999, 1989);
        row("far before it, borne out", "taken", "1969", 1999, 1970);
    }
    void whatAMatchSays()
    {
        QFETCH(const QString, artist);
        QFETCH(const QString, title);
        QFETCH(const QString, album);
        QFETCH(const QString, type);
        QFETCH(const QString, date);
        QFETCH(const QString, albumArtist);
        QFETCH(const int, heardOn);
        QFETCH(const int, editionYear);
        YearQuestion song = songOf(QStringLiteral("Song"), QStringLiteral("Artist"));
        song.albumYear = heardOn;
        const YearFinding finding =
            listenBrainzYear(song, {idOf(1), artist, title}, {{}, idOf(2), albumArtist, editionYear},
                             {album, PartialDate::parse(date), type});
        QCOMPARE(finding.votes.size(), 1);
        QTEST(finding.votes.front().verdict, "verdict");
        QCOMPARE(finding.answer.has_value(), finding.votes.front().verdict == QLatin1String("taken"));
    }

    void answersToOtherSongsAreNotUnderstood()
    {
        const std::vector<ListenBrainzNames> asked{{QStringLiteral("Artist"), QStringLiteral("Song")}};
        const char* right = R"([{"index":0,"artist_name_arg":"Artist","recording_name_arg":"Song"}])";
        QVERIFY(listenBrainzMatches(document(right), asked));
        QVERIFY(!listenBrainzMatches(document(right), asked)->front());
        for (const char* wrong : {"[]", "{}", R"([{"index":0}])", "[3]",
                                  R"([{"index":0,"artist_name_arg":"Artist","recording_name_arg":"Else"}])"})
            QCOMPARE(listenBrainzMatches(document(wrong), asked).error().kind, ErrorKind::Malformed);
        QCOMPARE(listenBrainzPlaces(document("[]")).error().kind, ErrorKind::Malformed);
        QCOMPARE(listenBrainzPlaces(document(R"({"no id":{}})")).error().kind, ErrorKind::Malformed);
        QCOMPARE(listenBrainzAlbums(document("[]")).error().kind, ErrorKind::Malformed);
    }

    void manySongsTakeAFewRequests()
    {
        ListenBrainzStandin server;
        server.addUser(QStringLiteral("Tester"), token);
        std::vector<YearQuestion> songs;
        for (int i = 0; i < 150; ++i) {
            const QString title = QStringLiteral("Song %1").arg(i);
            songs.push_back(songOf(title));
            if (i % 3 != 0)
                server.addRecordings({recordingOf(i, title, QStringLiteral("1980-05"))});
        }
        SystemClock clock;
        QtHttpClient http("Sillon/test (tests)", {5000, QStringLiteral("none")}, clock);
        ListenBrainzYearSource source(
            {QStringLiteral("listenbrainz"), listenBrainzRoot(server.apiUrl().toString())}, token, http,
            clock);
        Result<std::vector<YearFinding>> found = fail(ErrorKind::Cancelled);
        std::jthread([&] { found = source.lookup(songs, {}); }).join();
        http.stop();
        QVERIFY(found);
        QCOMPARE(found->size(), 150);
        QVERIFY(!(*found)[0].answer && (*found)[0].asked);
        QVERIFY((*found)[1].answer);
        QCOMPARE((*found)[1].answer->date.text(), QStringLiteral("1980-05"));
        QCOMPARE(source.requests(), 6); // three look-ups, one for the recordings, two for their albums
        QCOMPARE(server.calls(QStringLiteral("lookup")).size(), 3);
        for (const auto& call : server.server().requests())
            QCOMPARE(call.status, 200);
    }

    void namesThatAreTooLongAreLeftToOthers()
    {
        SystemClock clock;
        QtHttpClient http("Sillon/test (tests)", {5000, QStringLiteral("none")}, clock);
        const ListenBrainzYearSource source({}, token, http, clock);
        QVERIFY(source.takes(songOf(QStringLiteral("Song"))));
        QVERIFY(!source.takes(songOf(QString(245, QLatin1Char('x')))));
        YearQuestion album = songOf(QStringLiteral("Album"));
        album.kind = YearKind::Album;
        QVERIFY(!source.takes(album));
        http.stop();
    }
};

SILLON_TEST(ListenBrainzYearsTest, listenbrainzyears)
#include "tst_listenbrainzyears.moc"
