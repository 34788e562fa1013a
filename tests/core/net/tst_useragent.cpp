// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/useragent.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

/// What every request says of the program.
class UserAgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contacts_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QByteArray>("within");
        QTest::newRow("none") << QString() << QByteArray("org.sillon.Sillon");
        QTest::newRow("an address") << QStringLiteral("https://example.org/sillon")
                                    << QByteArray("https://example.org/sillon");
        QTest::newRow("a mail address")
            << QStringLiteral(" packager@example.org ") << QByteArray("packager@example.org");
        QTest::newRow("another header")
            << QStringLiteral("a@example.org\r\nX-Other: 1") << QByteArray("a@example.orgX-Other: 1");
        QTest::newRow("what ends the remark") << QStringLiteral("me) (you\\") << QByteArray("me you");
        QTest::newRow("blanks") << QStringLiteral("  \t ") << QByteArray("org.sillon.Sillon");
    }
    void contacts()
    {
        QFETCH(QString, contact);
        QFETCH(QByteArray, within);
        QCOMPARE(userAgentOf(contact), QByteArray("Sillon/" SILLON_VERSION " (" + within + ")"));
    }
};

SILLON_TEST(UserAgentTest, useragent)
#include "tst_useragent.moc"
