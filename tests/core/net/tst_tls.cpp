// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "netfixture.h"
#include "testmain.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using sillon::testing::NetFixture;

class TlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aCertificateNobodyVouchesForIsNotSent();
    void aCertificateOfAnotherHostIsNotSent();
    void aTrustedServerAnswers();
    void trustGivenLaterCounts();

private:
    [[nodiscard]] standin::FaultServerOptions options(const QString& name) const;
    [[nodiscard]] bool makeCertificate(const QString& name, const QString& alternativeName) const;
    void trust(const QString& name) const;

    QTemporaryDir m_folder;
    QSslConfiguration m_usual;
};

void TlsTest::initTestCase()
{
    m_usual = QSslConfiguration::defaultConfiguration();
    QVERIFY(makeCertificate(QStringLiteral("right"), QStringLiteral("IP:127.0.0.1")));
    QVERIFY(makeCertificate(QStringLiteral("other"), QStringLiteral("DNS:other.example")));
}

void TlsTest::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_usual);
}

standin::FaultServerOptions TlsTest::options(const QString& name) const
{
    standin::FaultServerOptions options;
    options.certificateFile = m_folder.filePath(name + QStringLiteral(".pem"));
    options.privateKeyFile = m_folder.filePath(name + QStringLiteral(".key"));
    return options;
}

bool TlsTest::makeCertificate(const QString& name, const QString& alternativeName) const
{
    const auto place = options(name);
    return QProcess::execute(QStringLiteral("openssl"),
                             {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                              QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=sillon test"), QStringLiteral("-addext"),
                              QStringLiteral("subjectAltName=") + alternativeName, QStringLiteral("-keyout"),
                              place.privateKeyFile, QStringLiteral("-out"), place.certificateFile}) == 0;
}

void TlsTest::trust(const QString& name) const
{
    QSslConfiguration trusting = m_usual;
    trusting.addCaCertificates(QSslCertificate::fromPath(options(name).certificateFile));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TlsTest::aCertificateNobodyVouchesForIsNotSent()
{
    NetFixture net(5000, QStringLiteral("none"), options(QStringLiteral("right")));
    QVERIFY2(net.server.isListening(), qPrintable(net.server.errorText()));
    QCOMPARE(net.send(net.post()).error().kind, ErrorKind::NotSent);
    QCOMPARE(net.send(net.get()).error().kind, ErrorKind::NotSent);
    QCOMPARE(net.server.requestCount(), 0);
}

void TlsTest::aCertificateOfAnotherHostIsNotSent()
{
    trust(QStringLiteral("other"));
    NetFixture net(5000, QStringLiteral("none"), options(QStringLiteral("other")));
    QCOMPARE(net.send(net.post()).error().kind, ErrorKind::NotSent);
    QCOMPARE(net.server.requestCount(), 0);
}

void TlsTest::aTrustedServerAnswers()
{
    trust(QStringLiteral("right"));
    NetFixture net(5000, QStringLiteral("none"), options(QStringLiteral("right")));
    const auto answer = net.send(net.post());
    QVERIFY(answer);
    QCOMPARE(answer->body, net.reply.body);
    net.server.fault(standin::Fault::dropAfterHandling(), 1);
    QCOMPARE(net.send(net.post()).error().kind, ErrorKind::AnswerLost);
    QCOMPARE(net.effects.load(), 2);
}

void TlsTest::trustGivenLaterCounts()
{
    NetFixture net(5000, QStringLiteral("none"), options(QStringLiteral("right")));
    QCOMPARE(net.send(net.post()).error().kind, ErrorKind::NotSent);
    trust(QStringLiteral("right"));
    QVERIFY(net.send(net.post()));
}

SILLON_TEST(TlsTest, tls)
#include "tst_tls.moc"
