// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmendpoint.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class LastfmEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastfmsOwnAddressesAreKnown()
    {
        const auto endpoint = lastfmEndpoint({QStringLiteral("lastfm"), {}, {}, {}, {}, {}});
        QCOMPARE(endpoint.apiUrl, QUrl(QStringLiteral("https://ws.audioscrobbler.com/2.0/")));
        QCOMPARE(endpoint.authUrl, QUrl(QStringLiteral("https://www.last.fm/api/auth/")));
        QCOMPARE(endpoint.siteUrl, QUrl(QStringLiteral("https://www.last.fm/")));
        QVERIFY(endpoint.isLastfm());
    }

    void addressesAreMadeWhole_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("auth");
        QTest::addColumn<QString>("wholeApi");
        QTest::addColumn<QString>("wholeAuth");
        QTest::newRow("last slash") << "https://libre.fm/2.0"
                                    << ""
                                    << "https://libre.fm/2.0/"
                                    << "https://libre.fm/api/auth/";
        QTest::newRow("no scheme") << " libre.fm/2.0/ "
                                   << ""
                                   << "https://libre.fm/2.0/"
                                   << "https://libre.fm/api/auth/";
        QTest::newRow("port kept") << "http://127.0.0.1:8080/x/2.0"
                                   << ""
                                   << "http://127.0.0.1:8080/x/2.0/"
                                   << "http://127.0.0.1:8080/api/auth/";
        QTest::newRow("auth given") << "http://a.example/2.0/"
                                    << "http://b.example/auth"
                                    << "http://a.example/2.0/"
                                    << "http://b.example/auth/";
        QTest::newRow("auth script") << "http://a.example/2.0/"
                                     << "http://b.example/auth.php?x=1"
                                     << "http://a.example/2.0/"
                                     << "http://b.example/auth.php?x=1";
        QTest::newRow("auth a browser must not open") << "http://a.example/2.0/"
                                                      << "file:///etc/passwd"
                                                      << "http://a.example/2.0/"
                                                      << "http://a.example/api/auth/";
        QTest::newRow("query and fragment dropped") << "http://a.example/2.0?x=1#y"
                                                    << ""
                                                    << "http://a.example/2.0/"
                                                    << "http://a.example/api/auth/";
        QTest::newRow("password not for the browser") << "http://u:p@a.example/2.0/"
                                                      << ""
                                                      << "http://u:p@a.example/2.0/"
                                                      << "http://a.example/api/auth/";
        QTest::newRow("lastfm typed out") << "ws.audioscrobbler.com/2.0"
                                          << ""
                                          << "https://ws.audioscrobbler.com/2.0/"
                                          << "https://www.last.fm/api/auth/";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << ""
                                 << "";
        QTest::newRow("another scheme") << "ftp://a.example/2.0/"
                                        << ""
                                        << ""
                                        << "";
        QTest::newRow("no host") << "http:///2.0/"
                                 << ""
                                 << ""
                                 << "";
    }
    void addressesAreMadeWhole()
    {
        QFETCH(QString, api);
        QFETCH(QString, auth);
        const auto endpoint = lastfmEndpoint({QStringLiteral("audioscrobbler.libre"), api, auth, {}, {}, {}});
        QTEST(endpoint.apiUrl.toString(), "wholeApi");
        QTEST(endpoint.authUrl.toString(), "wholeAuth");
        QVERIFY(!endpoint.isLastfm());
    }

    void isConfiguredOnlyWithAddressKeyAndSecret()
    {
        LastfmServer server{QStringLiteral("lastfm"),   {}, {}, {}, QStringLiteral(" key "),
                            QStringLiteral(" secret\n")};
        QVERIFY(lastfmEndpoint(server).isConfigured());
        QCOMPARE(lastfmEndpoint(server).apiKey, QStringLiteral("key"));
        QCOMPARE(lastfmEndpoint(server).apiSecret, QStringLiteral("secret"));
        server.apiSecret = QStringLiteral("  ");
        QVERIFY(!lastfmEndpoint(server).isConfigured());
        QVERIFY(lastfmEndpoint(server).canBeRead());
        server.apiSecret = QStringLiteral("secret");
        server.apiKey.clear();
        QVERIFY(!lastfmEndpoint(server).isConfigured());
        QVERIFY(!lastfmEndpoint(server).canBeRead());
        server.apiKey = QStringLiteral("key");
        server.apiUrl = QStringLiteral("javascript:alert(1)");
        QVERIFY(!lastfmEndpoint(server).isConfigured());
    }
};

SILLON_TEST(LastfmEndpointTest, lastfmendpoint)
#include "tst_lastfmendpoint.moc"
