// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpoutcome.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

using Cause = HttpEnding::Cause;
using Net = QNetworkReply::NetworkError;

Q_DECLARE_METATYPE(sillon::HttpEnding)

class HttpOutcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEndingMeans_data();
    void anEndingMeans();
    void whatLeftIsNeverCalledUnsent();
};

void HttpOutcomeTest::anEndingMeans_data()
{
    QTest::addColumn<HttpEnding>("ending");
    QTest::addColumn<QString>("failure"); // empty: a whole answer
    const auto row = [](const char* name, const HttpEnding& ending, const char* failure) {
        QTest::newRow(name) << ending << QString::fromLatin1(failure);
    };
    row("answered", {Cause::ByItself, Net::NoError, 200, true, false}, "");
    row("refusal with a body", {Cause::ByItself, Net::ContentAccessDenied, 403, true, false}, "");
    row("server failure", {Cause::ByItself, Net::InternalServerError, 500, true, false}, "");
    row("odd client failure", {Cause::ByItself, Net::UnknownContentError, 418, true, false}, "");
    row("body cut short", {Cause::ByItself, Net::NoError, 200, true, true}, "answer-lost");
    row("body not to be unpacked", {Cause::ByItself, Net::UnknownContentError, 200, true, false},
        "answer-lost");
    row("closed in the body", {Cause::ByItself, Net::RemoteHostClosedError, 200, true, false}, "answer-lost");
    row("closed before the status", {Cause::ByItself, Net::RemoteHostClosedError, 0, true, false},
        "answer-lost");
    row("closed before we wrote", {Cause::ByItself, Net::RemoteHostClosedError, 0, false, false}, "not-sent");
    row("would have to be sent twice", {Cause::ByItself, Net::ContentReSendError, 0, true, false},
        "answer-lost");
    row("no HTTP", {Cause::ByItself, Net::NoError, 0, true, false}, "answer-lost");
    row("refused", {Cause::ByItself, Net::ConnectionRefusedError, 0, false, false}, "not-sent");
    row("unknown host", {Cause::ByItself, Net::HostNotFoundError, 0, false, false}, "not-sent");
    row("TLS not trusted", {Cause::ByItself, Net::SslHandshakeFailedError, 0, false, false}, "not-sent");
    row("proxy refused", {Cause::ByItself, Net::ProxyConnectionRefusedError, 0, false, false}, "not-sent");
    row("proxy wants a password", {Cause::ByItself, Net::ProxyAuthenticationRequiredError, 407, true, false},
        "not-sent");
    row("time-out while connecting", {Cause::TimedOut, Net::OperationCanceledError, 0, false, false},
        "not-sent");
    row("time-out while waiting", {Cause::TimedOut, Net::OperationCanceledError, 0, true, false},
        "answer-lost");
    row("stopped while connecting", {Cause::Stopped, Net::OperationCanceledError, 0, false, false},
        "cancelled");
    row("stopped while waiting", {Cause::Stopped, Net::OperationCanceledError, 0, true, false},
        "answer-lost");
    row("too large", {Cause::BodyTooLarge, Net::OperationCanceledError, 200, true, false}, "too-large");
}

void HttpOutcomeTest::anEndingMeans()
{
    QFETCH(HttpEnding, ending);
    QFETCH(QString, failure);
    const auto kind = failureOf(ending);
    QCOMPARE(kind ? errorKindName(*kind) : QString(), failure);
}

void HttpOutcomeTest::whatLeftIsNeverCalledUnsent()
{
    // All of Qt's errors but those of a proxy that passed nothing on.
    for (int error = 0; error < 500; ++error) {
        if (error >= Net::ProxyConnectionRefusedError && error <= Net::UnknownProxyError)
            continue;
        for (const Cause cause : {Cause::ByItself, Cause::TimedOut, Cause::Stopped}) {
            const auto kind = failureOf({cause, static_cast<Net>(error), 0, true, false});
            QCOMPARE(kind, std::optional(ErrorKind::AnswerLost));
        }
    }
}

SILLON_TEST(HttpOutcomeTest, httpoutcome)
#include "tst_httpoutcome.moc"
