// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakehttpclient.h"
#include "lastfm/lastfmaccount.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>
#include <QUrlQuery>

using namespace sillon;
using namespace sillon::testing;

class LastfmAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileIsRead()
    {
        const auto profile = lastfmUserProfile(sampleJson(
            json("{'user':{'name':'testuser','realname':'Test User','playcount':'1234','country':'None',"
                 "'registered':{'unixtime':'1177185149','#text':1177185149},"
                 "'url':'https://www.last.fm/user/testuser','type':'user'}}")));
        QCOMPARE(profile->name, QStringLiteral("testuser"));
        QCOMPARE(profile->realName, QStringLiteral("Test User"));
        QCOMPARE(profile->url, QStringLiteral("https://www.last.fm/user/testuser"));
        QCOMPARE(profile->plays, 1234);
        QCOMPARE(profile->memberSince, 1177185149);
    }

    void whatIsMissingIsEmpty()
    {
        const auto profile = lastfmUserProfile(sampleJson(
            json("{'user':{'name':'me','playcount':-3,'registered':{'#text':12},'realname':[]}}")));
        QCOMPARE(profile->name, QStringLiteral("me"));
        QCOMPARE(profile->realName, QString());
        QCOMPARE(profile->plays, 0);
        QCOMPARE(profile->memberSince, 12);
        for (const char* body : {"{}", "{'user':[]}", "{'user':{'name':''}}", "{'user':{'name':{}}}"})
            QCOMPARE(lastfmUserProfile(sampleJson(json(body))).error().kind, ErrorKind::Malformed);
    }

    void lastfmIsAskedBySessionAloneOthersByNameToo_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("user");
        QTest::newRow("Last.fm") << "lastfm"
                                 << "";
        QTest::newRow("other") << "audioscrobbler.libre"
                               << "me";
    }
    void lastfmIsAskedBySessionAloneOthersByNameToo()
    {
        QFETCH(QString, service);
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(sampleEndpoint(service), sampleSession(), http, clock);
        http.answer(200, json("{'user':{'name':'me'}}"));
        QCOMPARE(LastfmAccount(client, QStringLiteral("me")).check({})->name, QStringLiteral("me"));
        const QUrlQuery query(http.requests().at(0).url);
        QTEST(query.queryItemValue(QStringLiteral("user")), "user");
        QCOMPARE(query.queryItemValue(QStringLiteral("sk")), sampleSession());
    }

    void aProfileHasItsPicturesAndItsNewestPlay()
    {
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(sampleEndpoint(), sampleSession(), http, clock);
        http.answer(200,
                    json("{'user':{'name':'me','country':'Iceland','subscriber':'1','image':["
                         "{'size':'small','#text':'http://x/s'},{'size':'large','#text':'http://x/l'}]}}"));
        http.answer(200,
                    json("{'recenttracks':{'track':{'name':'Song','artist':{'#text':'Artist'},"
                         "'image':[{'size':'medium','#text':''},{'size':'small','#text':'http://x/c'}]}}}"));
        const auto profile = LastfmAccount(client, QStringLiteral("me")).profile({});
        QVERIFY(profile.has_value());
        QCOMPARE(profile->country, QStringLiteral("Iceland"));
        QVERIFY(profile->isPro);
        QCOMPARE(profile->pictureUrl, QStringLiteral("http://x/l"));
        QCOMPARE(profile->newestArtist, QStringLiteral("Artist"));
        QCOMPARE(profile->newestTitle, QStringLiteral("Song"));
        QCOMPARE(profile->newestPictureUrl, QStringLiteral("http://x/c"));
        // What only the second read would tell may be missing.
        http.answer(200, json("{'user':{'name':'me','country':'None'}}"));
        http.answer(500, {});
        const auto bare = LastfmAccount(client, QStringLiteral("me")).profile({});
        QVERIFY(bare.has_value());
        QVERIFY(bare->country.isEmpty());
        QVERIFY(bare->newestTitle.isEmpty());
    }

    void aDeadSessionIsTold()
    {
        FakeHttpClient http;
        FakeClock clock;
        LastfmClient client(sampleEndpoint(), sampleSession(), http, clock);
        http.answer(403, json("{'error':9}"));
        QCOMPARE(LastfmAccount(client, QStringLiteral("me")).check({}).error().kind, ErrorKind::Unauthorized);
    }
};

SILLON_TEST(LastfmAccountTest, lastfmaccount)
#include "tst_lastfmaccount.moc"
