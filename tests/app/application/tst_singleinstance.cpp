// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/singleinstance.h"
#include "base/filename.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace sillon;

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartHandsItsFilesToTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.filePath(QStringLiteral("socket")));
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        first.listen();

        const QStringList paths{QStringLiteral("/music/a.flac"), QStringLiteral("/music/Björk – Jóga.mp3"),
                                textOfFileName("/music/\xE9t\xE9.mp3")};
        bool handedOver = false;
        std::jthread second(
            [&] { handedOver = SingleInstance(folder.filePath(QStringLiteral("socket"))).handOver(paths); });
        QTRY_COMPARE(received.count(), 1);
        second.join();
        QVERIFY(handedOver);
        QCOMPARE(received.first().first().toStringList(), paths);
    }

    void withoutAFirstProgramNothingIsHandedOver()
    {
        const QTemporaryDir folder;
        SingleInstance alone(folder.filePath(QStringLiteral("socket")));
        QVERIFY(!alone.handOver({QStringLiteral("/music/a.flac")}));
    }

    void aSocketFileLeftByACrashIsNoObstacle()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("socket"));
        QFile left(name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(name);
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        first.listen();
        std::jthread second([&] { (void)SingleInstance(name).handOver({}); });
        QTRY_COMPARE(received.count(), 1);
    }
};

SILLON_TEST(SingleInstanceTest, singleinstance)
#include "tst_singleinstance.moc"
