// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class FileNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNameSurvivesTheWayThereAndBack_data();
    void everyNameSurvivesTheWayThereAndBack();
    void plainNamesStayAsTheyAre();
    void allBytesSurviveInAnyOrder();
};

void FileNameTest::everyNameSurvivesTheWayThereAndBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("plain");
    QTest::newRow("ascii") << QByteArray("/music/a.mp3") << true;
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("umlaut") << QByteArray("/m/Bj\xC3\xB6rk") << true;
    QTest::newRow("outside the first plane") << QByteArray("/m/\xF0\x9F\x8E\xB5.ogg") << true;
    QTest::newRow("latin 1") << QByteArray("/m/Bj\xF6rk.mp3") << false;
    QTest::newRow("cut short") << QByteArray("/m/\xF0\x9F\x8E") << false;
    QTest::newRow("latin 1 after a note") << QByteArray("\xF0\x9F\x8E\xB5\xF6") << false;
    QTest::newRow("an encoded surrogate") << QByteArray("/m/\xED\xB2\x80") << false;
    QTest::newRow("an overlong slash") << QByteArray("/m/\xC0\xAF") << false;
    QTest::newRow("byte order mark in a bad name") << QByteArray("/m/\xEF\xBB\xBF\xFF") << false;
    QTest::newRow("byte order mark first") << QByteArray("\xEF\xBB\xBFx") << true;
}

void FileNameTest::everyNameSurvivesTheWayThereAndBack()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, plain);
    const QString text = textOfFileName(bytes);
    QCOMPARE(bytesOfFileName(text), bytes);
    QCOMPARE(isPlainFileName(text), plain);
    QCOMPARE(shownFileName(text) == text, plain);
    QVERIFY(isPlainFileName(shownFileName(text)));
}

void FileNameTest::plainNamesStayAsTheyAre()
{
    const QString name = QStringLiteral("/m/Björk – 🎵.flac");
    QCOMPARE(textOfFileName(name.toUtf8()), name);
    QCOMPARE(bytesOfFileName(name), name.toUtf8());
}

void FileNameTest::allBytesSurviveInAnyOrder()
{
    for (int first = 1; first < 256; ++first) {
        for (int second = 1; second < 256; ++second) {
            const char pair[] = {static_cast<char>(first), static_cast<char>(second), 'x'};
            const QByteArray bytes(pair, 3);
            if (bytesOfFileName(textOfFileName(bytes)) != bytes)
                QFAIL(bytes.toHex().constData());
        }
    }
}

SILLON_TEST(FileNameTest, filename)
#include "tst_filename.moc"
