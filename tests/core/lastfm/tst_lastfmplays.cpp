// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmplays.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// "Artist/Title@second ..." or the error's kind.
QString told(const QByteArray& body)
{
    const auto page = lastfmPlaysPage(sampleJson(body));
    if (!page)
        return errorKindName(page.error().kind);
    QStringList plays;
    for (const LastfmPlay& play : page->plays)
        plays.append(QStringLiteral("%1/%2@%3").arg(play.artist, play.title).arg(play.listenedAt));
    return plays.join(QLatin1Char(' '));
}

} // namespace

class LastfmPlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFormsOfAPageAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("plays");
        const QByteArray one = json(
            "{'artist':{'mbid':'','#text':'A'},'name':'T','date':{'uts':'1700000000','#text':'14 Nov'}}");
        const QByteArray now = json("{'artist':{'#text':'N'},'name':'X','@attr':{'nowplaying':'true'}}");
        const QByteArray nowDated = json(
            "{'artist':{'#text':'N'},'name':'X','@attr':{'nowplaying':'true'},'date':{'uts':'1700000009'}}");
        const auto page = [](const QByteArray& track) -> QByteArray {
            return json("{'recenttracks':{'track':") + track + json(",'@attr':{'user':'u'}}}");
        };
        QTest::newRow("list") << page("[" + one + "," + one + "]") << "A/T@1700000000 A/T@1700000000";
        QTest::newRow("one as object") << page(one) << "A/T@1700000000";
        QTest::newRow("extended")
            << page(json("[{'artist':{'name':'A','mbid':''},'name':'T','date':{'uts':'5'},'loved':'1'}]"))
            << "A/T@5";
        QTest::newRow("plain artist, number")
            << page(json("[{'artist':'A','name':'T','date':{'uts':5}}]")) << "A/T@5";
        QTest::newRow("title that is a number")
            << page(json("[{'artist':{'#text':1},'name':1979,'date':{'uts':5}}]")) << "1/1979@5";
        QTest::newRow("now playing first") << page("[" + now + "," + one + "]") << "A/T@1700000000";
        QTest::newRow("now playing alone") << page(now) << "";
        QTest::newRow("now playing with a date, not first")
            << page("[" + one + "," + nowDated + "]") << "A/T@1700000000";
        QTest::newRow("undated") << page(json("[{'artist':{'#text':'A'},'name':'T'},") + one + "]")
                                 << "A/T@1700000000";
        QTest::newRow("year 1970") << page(json("[{'artist':{'#text':'A'},'name':'T','date':{'uts':'0'}}]"))
                                   << "";
        QTest::newRow("empty") << page("[]") << "";
        QTest::newRow("empty, old")
            << QByteArray(json(
                   "{'recenttracks':{'#text':'\\n','user':'u','page':'1','totalPages':'0','total':'0'}}"))
            << "";
        QTest::newRow("empty as text") << json("{'recenttracks':'\\n'}") << "";
        QTest::newRow("tracks as text") << page(json("'\\n'")) << "";
        QTest::newRow("wrong types") << page(json("[1,'x',null,[],{'date':[],'artist':[],'name':{}}]")) << "";
        QTest::newRow("no answer") << QByteArray("{}") << "malformed";
        QTest::newRow("another answer") << json("{'lovedtracks':{}}") << "malformed";
        QTest::newRow("a number") << json("{'recenttracks':1}") << "malformed";
    }
    void allFormsOfAPageAreRead()
    {
        QFETCH(QByteArray, body);
        QTEST(told(body), "plays");
    }

    void userAndPagesAreReadFromBothPlaces()
    {
        const auto now = lastfmPlaysPage(
            sampleJson(json("{'recenttracks':{'track':[],'@attr':{'user':'Me','totalPages':'7'}}}")));
        QCOMPARE(now->userName, QStringLiteral("Me"));
        QCOMPARE(now->totalPages, std::optional<qint64>(7));
        const auto old = lastfmPlaysPage(sampleJson(json("{'recenttracks':{'user':'Me','totalPages':0}}")));
        QCOMPARE(old->userName, QStringLiteral("Me"));
        QCOMPARE(old->totalPages, std::optional<qint64>(0));
        const auto bare = lastfmPlaysPage(sampleJson(json("{'recenttracks':{'track':[]}}")));
        QVERIFY(bare->userName.isEmpty());
        QVERIFY(!bare->totalPages);
    }
};

SILLON_TEST(LastfmPlaysTest, lastfmplays)
#include "tst_lastfmplays.moc"
