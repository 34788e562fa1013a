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
    void addressesKeepEveryByte_data();
    void addressesKeepEveryByte();
    void onlyAddressesOfFilesNameAFile();
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

void FileNameTest::addressesKeepEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << QByteArray("/m/a b.mp3") << QStringLiteral("file:///m/a%20b.mp3");
    QTest::newRow("marks of addresses")
        << QByteArray("/m/50%#?;.mp3") << QStringLiteral("file:///m/50%25%23%3F%3B.mp3");
    QTest::newRow("UTF-8") << QByteArray("/m/\xC3\xA9") << QStringLiteral("file:///m/%C3%A9");
    QTest::newRow("latin 1") << QByteArray("/m/\xE9t\xE9.flac") << QStringLiteral("file:///m/%E9t%E9.flac");
}

void FileNameTest::addressesKeepEveryByte()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, address);
    const QString path = textOfFileName(bytes);
    QCOMPARE(addressOfFile(path), address);
    QCOMPARE(fileOfAddress(address), std::optional(path));
}

void FileNameTest::onlyAddressesOfFilesNameAFile()
{
    QCOMPARE(fileOfAddress(QStringLiteral("/m/a.mp3")), std::nullopt);
    QCOMPARE(fileOfAddress(QStringLiteral("https://example.org/a.mp3")), std::nullopt);
    QCOMPARE(fileOfAddress(QString()), std::nullopt);
    QCOMPARE(fileOfAddress(QStringLiteral("file:///m/é.mp3")), std::optional(QStringLiteral("/m/é.mp3")));
}

SILLON_TEST(FileNameTest, filename)
#include "tst_filename.moc"
