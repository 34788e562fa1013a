// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace sillon;

Q_LOGGING_CATEGORY(trialLog, "sillon.trial")

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linesCarryTimeLevelAndCategory();
    void aLaterStartGoesOnInTheSameFile();
    void theFileStaysSmall();
    void threadsDoNotTearEachOthersLines();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("log/sillon.log")); }
    [[nodiscard]] QList<QByteArray> lines() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QtMessageHandler m_usual = nullptr;
};

void LogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_usual = qInstallMessageHandler(nullptr);
    startLog(m_folder->filePath(QStringLiteral("log")));
}

void LogTest::cleanup()
{
    qInstallMessageHandler(m_usual);
}

QList<QByteArray> LogTest::lines() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

void LogTest::linesCarryTimeLevelAndCategory()
{
    qCInfo(trialLog) << "something happened";
    const QByteArray line = lines().constLast();
    QVERIFY2(line.endsWith("Z info sillon.trial: something happened"), line.constData());
    QVERIFY(line.startsWith("20"));
}

void LogTest::aLaterStartGoesOnInTheSameFile()
{
    qCInfo(trialLog) << "one";
    startLog(m_folder->filePath(QStringLiteral("log")));
    qCInfo(trialLog) << "two";
    QCOMPARE(lines().size(), 2);
}

void LogTest::theFileStaysSmall()
{
    const QString text(10000, QLatin1Char('x'));
    for (int i = 0; i < 700; ++i)
        qCInfo(trialLog).noquote() << text;
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(m_folder->filePath(QStringLiteral("log"))).entryInfoList(QDir::Files))
        bytes += file.size();
    QVERIFY2(bytes > 2000000 && bytes < 5000000, qPrintable(QString::number(bytes)));
}

void LogTest::threadsDoNotTearEachOthersLines()
{
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([] {
                for (int k = 0; k < 200; ++k)
                    qCInfo(trialLog) << "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
            });
    }
    QCOMPARE(lines().size(), 800);
    for (const QByteArray& line : lines())
        QVERIFY2(line.endsWith("info sillon.trial: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
                 line.constData());
}

SILLON_TEST(LogTest, log)
#include "tst_log.moc"
