// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmclient.h"
#include "standin/lastfmsignature.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;

Q_DECLARE_METATYPE(sillon::standin::Params)

namespace {

Params signedCall(const char* method, std::initializer_list<std::pair<const char*, QString>> more)
{
    Params call = params({{"method", QString::fromLatin1(method)},
                          {"api_key", LastfmBench::key},
                          {"format", QStringLiteral("json")}});
    call.append(params(more));
    return call;
}

Params twelvePlays()
{
    Params call = signedCall("track.scrobble", {{"sk", LastfmBench::session}});
    for (int i = 0; i < 12; ++i) {
        call.append(QStringLiteral("artist[%1]").arg(i), QStringLiteral("Artist %1").arg(i));
        call.append(QStringLiteral("track[%1]").arg(i), QStringLiteral("Track %1").arg(i));
        call.append(QStringLiteral("timestamp[%1]").arg(i), QString::number(1700000000 + 240 * i));
    }
    return call;
}

} // namespace

/// The vectors of reference lastfm.md, section 3.
class LastfmSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheVectors_data()
    {
        QTest::addColumn<Params>("call");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("signature");
        const QString secret = LastfmBench::secret;
        const QString sk = LastfmBench::session;
        const QString bjork = QString::fromUtf8("Björk");
        QTest::newRow("1 session") << signedCall(
                                          "auth.getSession",
                                          {{"token", QStringLiteral("aaaabbbbccccddddeeeeffff00001111")}})
                                   << secret << QStringLiteral("16f55b769b9593cf33de0c0240e3d007");
        QTest::newRow("2 UTF-8 and an ampersand")
            << signedCall("track.scrobble", {{"artist[0]", bjork},
                                             {"track[0]", QString::fromUtf8("Jóga & \"Sun\"")},
                                             {"album[0]", QStringLiteral("Homogenic")},
                                             {"timestamp[0]", QStringLiteral("1700000000")},
                                             {"sk", sk}})
            << secret << QStringLiteral("2f12dac4d50b7500431a18c91d2a726e");
        QTest::newRow("3 twelve items")
            << twelvePlays() << secret << QStringLiteral("7a0bbc3211e1a6ab6637ee2c2966db93");
        QTest::newRow("4 upper case before brackets")
            << signedCall("track.scrobble", {{"artist[0]", bjork},
                                             {"track[0]", QString::fromUtf8("Jóga")},
                                             {"album[0]", QStringLiteral("Homogenic")},
                                             {"albumArtist[0]", bjork},
                                             {"trackNumber[0]", QStringLiteral("2")},
                                             {"duration[0]", QStringLiteral("305")},
                                             {"timestamp[0]", QStringLiteral("1700000000")},
                                             {"sk", sk}})
            << secret << QStringLiteral("caee1f498380fd849e67acee3ab14e32");
        const QString utada = QString::fromUtf8("宇多田ヒカル");
        QTest::newRow("5 without brackets")
            << signedCall("track.updateNowPlaying", {{"artist", utada},
                                                     {"albumArtist", utada},
                                                     {"track", QStringLiteral("Automatic")},
                                                     {"album", QStringLiteral("First Love")},
                                                     {"trackNumber", QStringLiteral("1")},
                                                     {"duration", QStringLiteral("328")},
                                                     {"sk", sk}})
            << secret << QStringLiteral("dde5eedb7d7c9394cca0781f05676c69");
        QTest::newRow("6 published") << params({{"api_key", QStringLiteral("YOUR_API_KEY")},
                                                {"method", QStringLiteral("track.love")},
                                                {"artist", QStringLiteral("KITANO REM")},
                                                {"track", QStringLiteral("RAINSICK")},
                                                {"sk", QStringLiteral("YOUR_SESSION_KEY")}})
                                     << QStringLiteral("YOUR_SECRET")
                                     << QStringLiteral("800b8884b00c9343d1d425ed271e0f42");
    }
    void matchesTheVectors()
    {
        QFETCH(Params, call);
        QFETCH(QString, secret);
        QFETCH(QString, signature);
        QCOMPARE(expectedSignature(call, secret), signature);
        QVERIFY(!isSignedBy(call, secret));
        call.append(QStringLiteral("api_sig"), signature.toUpper());
        QVERIFY(isSignedBy(call, secret));
        QVERIFY(!isSignedBy(call, secret + QLatin1Char('x')));
    }

    void theServerAcceptsTheVectorsAndNothingElse()
    {
        LastfmBench bench(1700003600);
        Params call = twelvePlays();
        call.append(QStringLiteral("api_sig"), QStringLiteral("7a0bbc3211e1a6ab6637ee2c2966db93"));
        const QByteArray form = urlEncoded(call);
        QCOMPARE(RawClient(bench.lastfm.apiUrl()).postForm("/2.0/", form).status, 200);
        QCOMPARE(bench.lastfm.scrobbles(LastfmBench::user).size(), std::size_t{12});

        QByteArray altered = form;
        altered.replace("Track%2011", "Track%2012");
        QVERIFY(altered != form);
        const RawAnswer refused = RawClient(bench.lastfm.apiUrl()).postForm("/2.0/", altered);
        QCOMPARE(refused.status, 403);
        QCOMPARE(QJsonDocument::fromJson(refused.body)[QLatin1String("error")].toInt(), 13);
        QCOMPARE(bench.lastfm.received(LastfmBench::user).size(), std::size_t{12});
    }

    void aPlusSentBareIsASpaceAndSpoilsTheSignature()
    {
        LastfmBench bench;
        Params call = signedCall("track.love", {{"artist", QStringLiteral("A+B")},
                                                {"track", QStringLiteral("Song")},
                                                {"sk", LastfmBench::session}});
        call.append(QStringLiteral("api_sig"), expectedSignature(call, LastfmBench::secret));
        QByteArray bare = urlEncoded(call);
        const QByteArray right = bare;
        bare.replace("A%2BB", "A+B");
        const RawAnswer refused = RawClient(bench.lastfm.apiUrl()).postForm("/2.0/", bare);
        QCOMPARE(QJsonDocument::fromJson(refused.body)[QLatin1String("error")].toInt(), 13);
        QCOMPARE(RawClient(bench.lastfm.apiUrl()).postForm("/2.0/", right).status, 200);
        QCOMPARE(bench.lastfm.loved(LastfmBench::user).at(0).artist, QStringLiteral("A+B"));
    }
};

SILLON_TEST(LastfmSignatureTest, lastfmsignature)
#include "tst_lastfmsignature.moc"
