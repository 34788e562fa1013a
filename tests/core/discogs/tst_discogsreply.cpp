// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/discogsreply.h"
#include "discogs/discogsyearsource.h"
#include "testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace sillon;

Q_DECLARE_METATYPE(sillon::ErrorKind)

namespace {

HttpResponse response(int status, const QByteArray& body)
{
    HttpResponse made;
    made.status = status;
    made.body = body;
    return made;
}

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class DiscogsReplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsWhatItsStatusSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not signed in")
            << 401 << QByteArray("{\"message\":\"You must authenticate.\"}") << ErrorKind::Unauthorized;
        QTest::newRow("blocked") << 403 << QByteArray("<html>") << ErrorKind::AccountRefused;
        QTest::newRow("gone") << 404 << QByteArray("{}") << ErrorKind::NotFound;
        QTest::newRow("bad value") << 422 << QByteArray("{}") << ErrorKind::BadRequest;
        QTest::newRow("too quick") << 429 << QByteArray("{}") << ErrorKind::RateLimited;
        QTest::newRow("outage") << 502 << QByteArray("<html>") << ErrorKind::ServerBusy;
        QTest::newRow("a page") << 200 << QByteArray("<html>") << ErrorKind::Malformed;
        QTest::newRow("a list") << 200 << QByteArray("[]") << ErrorKind::Malformed;
        QTest::newRow("cut off") << 200 << QByteArray("{\"results\":[") << ErrorKind::Malformed;
    }
    void anAnswerIsWhatItsStatusSays()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        const auto answer = discogsAnswer(response(status, body));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
    }

    void onlyMastersAreHits()
    {
        const auto hits = discogsHits(object(
            R"({"results":[{"id":1,"type":"release","title":"A - B"},{"id":2,"type":"master","title":"A - B",)"
            R"("year":"1998","format":["Vinyl","LP"]},{"id":"x","type":"master"},3]})"));
        QVERIFY(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->front().id, 2);
        QCOMPARE(hits->front().formats.size(), 2);
        QCOMPARE(discogsHits(object(R"({"results":{}})")).error().kind, ErrorKind::Malformed);
        QCOMPARE(discogsHits({}).error().kind, ErrorKind::Malformed);
    }

    void aMastersCreditIsJoined()
    {
        const auto master = discogsMaster(object(
            R"j({"id":7,"title":"Album","year":1984,"artists":[{"name":"One (2)","anv":"1","join":"&"},)j"
            R"j({"name":"Blue (Da Ba Dee)","anv":"","join":","},{"name":"Third (12)","join":"x"}]})j"));
        QVERIFY(master);
        QCOMPARE(master->artist, QStringLiteral("One & Blue (Da Ba Dee), Third"));
        QCOMPARE(master->artists, (QStringList{QStringLiteral("One"), QStringLiteral("1"),
                                               QStringLiteral("Blue (Da Ba Dee)"), QStringLiteral("Third")}));
        QCOMPARE(master->year, 1984);
        QCOMPARE(discogsMaster(object(R"({"id":7,"title":"Album","year":-1,"artists":[]})"))->year, 0);
        QCOMPARE(discogsMaster(object(R"({"title":"Album","artists":[]})")).error().kind,
                 ErrorKind::Malformed);
        QCOMPARE(discogsMaster({}).error().kind, ErrorKind::Malformed);
    }

    void hitsAreKeptByEqualNamesAlone_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("kept");
        QTest::newRow("equal") << QStringLiteral("The Artist (3) - Album - One") << true;
        QTest::newRow("without the") << QStringLiteral("Artist - Album - One") << true;
        QTest::newRow("printed otherwise") << QStringLiteral("The Artist* - album: one") << true;
        QTest::newRow("edition words") << QStringLiteral("The Artist - Album - One (Remastered)") << true;
        QTest::newRow("more words") << QStringLiteral("The Artist - Album - One Two") << false;
        QTest::newRow("somebody else") << QStringLiteral("The Artists - Album - One") << false;
        QTest::newRow("no artist") << QStringLiteral("Album - One") << false;
    }
    void hitsAreKeptByEqualNamesAlone()
    {
        QFETCH(const QString, title);
        YearQuestion question;
        question.artist = QStringLiteral("The Artist");
        question.title = QStringLiteral("Album - One");
        QTEST(!discogsHitsOf(question, {DiscogsHit{1, title, {}}}).empty(), "kept");
    }

    void anAlbumHasAPage()
    {
        const QUrl site(QStringLiteral("https://www.discogs.com"));
        QCOMPARE(discogsAlbumPage(site, QStringLiteral("discogs:7")),
                 QUrl(QStringLiteral("https://www.discogs.com/master/7")));
        QVERIFY(discogsAlbumPage(site, QStringLiteral("7")).isEmpty());
    }
};

SILLON_TEST(DiscogsReplyTest, discogsreply)
#include "tst_discogsreply.moc"
