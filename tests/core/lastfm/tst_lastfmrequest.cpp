// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmrequest.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString signature(const LastfmParameters& parameters, const QString& secret = sampleEndpoint().apiSecret)
{
    return QString::fromLatin1(lastfmSignature(parameters, secret));
}

/// method, key and session of the reference's vectors.
LastfmParameters common(const char* method, LastfmParameters more)
{
    more["method"] = QString::fromLatin1(method);
    more["api_key"] = sampleEndpoint().apiKey;
    more["sk"] = sampleSession();
    more["format"] = QStringLiteral("json");
    return more;
}

} // namespace

class LastfmRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTheVectorsOfTheReference_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("expected");
        LastfmParameters session =
            common("auth.getSession", {{"token", QStringLiteral("aaaabbbbccccddddeeeeffff00001111")}});
        session.erase("sk");
        QTest::newRow("1") << signature(session) << "16f55b769b9593cf33de0c0240e3d007";
        QTest::newRow("2") << signature(
                                  common("track.scrobble", {{"artist[0]", QStringLiteral("Björk")},
                                                            {"track[0]", QStringLiteral("Jóga & \"Sun\"")},
                                                            {"album[0]", QStringLiteral("Homogenic")},
                                                            {"timestamp[0]", QStringLiteral("1700000000")}}))
                           << "2f12dac4d50b7500431a18c91d2a726e";
        LastfmParameters twelve;
        for (int i = 0; i < 12; ++i) {
            const QByteArray suffix = "[" + QByteArray::number(i) + "]";
            twelve["artist" + suffix] = QStringLiteral("Artist %1").arg(i);
            twelve["track" + suffix] = QStringLiteral("Track %1").arg(i);
            twelve["timestamp" + suffix] = QString::number(1700000000 + 240 * i);
        }
        QTest::newRow("3") << signature(common("track.scrobble", twelve))
                           << "7a0bbc3211e1a6ab6637ee2c2966db93";
        QTest::newRow("4") << signature(
                                  common("track.scrobble", {{"artist[0]", QStringLiteral("Björk")},
                                                            {"track[0]", QStringLiteral("Jóga")},
                                                            {"album[0]", QStringLiteral("Homogenic")},
                                                            {"albumArtist[0]", QStringLiteral("Björk")},
                                                            {"trackNumber[0]", QStringLiteral("2")},
                                                            {"duration[0]", QStringLiteral("305")},
                                                            {"timestamp[0]", QStringLiteral("1700000000")}}))
                           << "caee1f498380fd849e67acee3ab14e32";
        QTest::newRow("5") << signature(common("track.updateNowPlaying",
                                               {{"artist", QStringLiteral("宇多田ヒカル")},
                                                {"albumArtist", QStringLiteral("宇多田ヒカル")},
                                                {"track", QStringLiteral("Automatic")},
                                                {"album", QStringLiteral("First Love")},
                                                {"trackNumber", QStringLiteral("1")},
                                                {"duration", QStringLiteral("328")}}))
                           << "dde5eedb7d7c9394cca0781f05676c69";
        const LastfmParameters published{{"api_key", QStringLiteral("YOUR_API_KEY")},
                                         {"method", QStringLiteral("track.love")},
                                         {"artist", QStringLiteral("KITANO REM")},
                                         {"track", QStringLiteral("RAINSICK")},
                                         {"sk", QStringLiteral("YOUR_SESSION_KEY")}};
        QTest::newRow("6") << signature(published, QStringLiteral("YOUR_SECRET"))
                           << "800b8884b00c9343d1d425ed271e0f42";
    }
    void signsTheVectorsOfTheReference()
    {
        QFETCH(QString, got);
        QTEST(got, "expected");
    }

    void formatCallbackAndEmptyValuesAreNotSigned()
    {
        const LastfmParameters plain{{"method", QStringLiteral("x")}, {"album", QStringLiteral("y")}};
        LastfmParameters more = plain;
        more["format"] = QStringLiteral("json");
        more["callback"] = QStringLiteral("f");
        more["api_sig"] = QStringLiteral("0");
        more["mbid"] = QString();
        QCOMPARE(signature(more), signature(plain));
        more["lang"] = QStringLiteral("de");
        QVERIFY(signature(more) != signature(plain));
    }

    void theFormEncodesWhatServersWouldMisread_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("ampersand") << "a b&c" << QByteArray("a%20b%26c");
        QTest::newRow("plus") << "1+1=2" << QByteArray("1%2B1%3D2");
        QTest::newRow("percent") << "100% %2B" << QByteArray("100%25%20%252B");
        QTest::newRow("hash, semicolon, slash") << "#;/?" << QByteArray("%23%3B%2F%3F");
        QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x8E\xB5") << QByteArray("%F0%9F%8E%B5");
        QTest::newRow("right to left")
            << QString::fromUtf8("فيروز") << QByteArray("%D9%81%D9%8A%D8%B1%D9%88%D8%B2");
        QTest::newRow("unreserved") << "Az09-._~" << QByteArray("Az09-._~");
    }
    void theFormEncodesWhatServersWouldMisread()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, encoded);
        QCOMPARE(lastfmForm({{"artist[0]", value}, {"album[0]", QString()}}),
                 QByteArray("artist%5B0%5D=" + encoded));
    }

    void aReadIsAnUnsignedGet()
    {
        LastfmCall call;
        call.method = "user.getRecentTracks";
        call.parameters["user"] = QStringLiteral("a b&c+%");
        call.attempts = 3;
        const HttpRequest request = lastfmRequest(sampleEndpoint(), call, sampleSession());
        QCOMPARE(request.method, HttpMethod::Get);
        QCOMPARE(request.attempts, 3);
        QVERIFY(request.body.isEmpty());
        QCOMPARE(request.url.toEncoded(),
                 QByteArray("http://127.0.0.1:1/2.0/?api_key=00112233445566778899aabbccddeeff&format=json"
                            "&method=user.getRecentTracks&user=a%20b%26c%2B%25"));
    }

    void aWriteIsASignedPostWithNothingInTheAddress()
    {
        LastfmCall call;
        call.method = "track.love";
        call.parameters = {{"artist", QStringLiteral("A")}, {"track", QStringLiteral("B")}};
        call.signing = LastfmSigning::Session;
        call.httpMethod = HttpMethod::Post;
        const HttpRequest request = lastfmRequest(sampleEndpoint(), call, sampleSession());
        QCOMPARE(request.method, HttpMethod::Post);
        QCOMPARE(request.attempts, 1);
        QCOMPARE(request.url, sampleEndpoint().apiUrl);
        QCOMPARE(request.headers.value(0).second, QByteArray("application/x-www-form-urlencoded"));
        const QString expected = signature(common("track.love", call.parameters));
        QVERIFY(request.body.contains(QByteArray("api_sig=" + expected.toLatin1())));
        QVERIFY(request.body.contains("format=json"));
        QVERIFY(request.body.contains(QByteArray("sk=" + sampleSession().toLatin1())));
        QVERIFY(!request.body.contains(sampleEndpoint().apiSecret.toLatin1()));
    }

    void signingWithTheKeyAloneShowsNoSession()
    {
        LastfmCall call;
        call.method = "auth.getSession";
        call.parameters["token"] = QStringLiteral("aaaabbbbccccddddeeeeffff00001111");
        call.signing = LastfmSigning::Key;
        const QByteArray query = lastfmRequest(sampleEndpoint(), call, sampleSession()).url.toEncoded();
        QVERIFY(query.contains("api_sig=16f55b769b9593cf33de0c0240e3d007"));
        QVERIFY(!query.contains("sk="));
    }
};

SILLON_TEST(LastfmRequestTest, lastfmrequest)
#include "tst_lastfmrequest.moc"
