// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmpasswordsignin.h"
#include "lastfmsamples.h"
#include "net/qthttpclient.h"
#include "standin/lastfmstandin.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QString user = QStringLiteral("Tester");
const QString password = QStringLiteral("pass + wörd & %");

/// A server on loopback that knows one user by password.
struct Wire
{
    explicit Wire(const standin::LastfmRules& rules)
        : http("Sillon/test (loopback)", {2000, QStringLiteral("none")}, clock)
        , client(lastfmEndpoint({QStringLiteral("audioscrobbler.x"),
                                 server.apiUrl().toString(),
                                 {},
                                 {},
                                 sampleEndpoint().apiKey,
                                 sampleEndpoint().apiSecret}),
                 {}, http, clock)
    {
        server.setRules(rules);
        server.addApiKey(sampleEndpoint().apiKey, sampleEndpoint().apiSecret);
        server.addUser(user, {}, password);
    }
    [[nodiscard]] Result<LastfmSession> signIn(const QString& with)
    {
        return lastfmPasswordSignIn(client, user, with, {});
    }

    standin::LastfmStandin server;
    SystemClock clock;
    QtHttpClient http;
    LastfmClient client;
};

} // namespace

/// Servers without a page on which access is allowed.
class LastfmPasswordSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfServerGivesASession_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("calls");
        QTest::newRow("as documented") << 0 << 1;
        QTest::newRow("GNU FM knows the old form alone") << 1 << 2;
        QTest::newRow("Maloja tells no name") << 2 << 1;
    }
    void everyKindOfServerGivesASession()
    {
        QFETCH(const int, kind);
        QFETCH(const int, calls);
        Wire wire(kind == 0   ? standin::LastfmRules()
                  : kind == 1 ? standin::gnuFmRules()
                              : standin::malojaRules());
        const auto session = wire.signIn(password);
        QVERIFY(session.has_value());
        QCOMPARE(session->userName, user);
        QVERIFY(wire.server.sessionKeys(user).contains(session->key));
        const auto asked = wire.server.calls(QStringLiteral("auth.getMobileSession"));
        QCOMPARE(static_cast<int>(asked.size()), calls);
        QCOMPARE(asked.front().request.httpMethod, QByteArray("POST"));
        QVERIFY(asked.front().request.query.isEmpty()); // the password is in no address
    }

    void aWrongPasswordIsRefused()
    {
        Wire wire{standin::LastfmRules()};
        const auto session = wire.signIn(QStringLiteral("wrong"));
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::AccountRefused);
    }
};

SILLON_TEST(LastfmPasswordSignInTest, lastfmpasswordsignin)
#include "tst_lastfmpasswordsignin.moc"
