// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/movedfolder.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class MovedFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMovedIsWhatDiffers_data();
    void whatMovedIsWhatDiffers();
};

void MovedFolderTest::whatMovedIsWhatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("from"); // empty: nothing can be said of other files
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* before, const char* now, const char* from,
                        const char* to) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(now) << QString::fromUtf8(from)
                            << QString::fromUtf8(to);
    };
    row("another drive", "/old/m/a/1.mp3", "/new/x/m/a/1.mp3", "/old", "/new/x");
    row("a renamed folder", "/m/a/b/1.mp3", "/m/c/b/1.mp3", "/m/a", "/m/c");
    row("another folder", "/m/a/1.mp3", "/m/b/1.mp3", "/m/a", "/m/b");
    row("one level deeper", "/m/a/1.mp3", "/m/x/a/1.mp3", "/m", "/m/x");
    row("one level higher", "/m/x/a/1.mp3", "/m/a/1.mp3", "/m/x", "/m");
    row("from the root", "/m/1.mp3", "/x/m/1.mp3", "/", "/x");
    row("to the root", "/x/m/1.mp3", "/m/1.mp3", "/x", "/");
    row("another name", "/m/a/1.mp3", "/n/a/2.mp3", "", "");
    row("the end of a name is no name", "/m/ab/1.mp3", "/m/b/1.mp3", "/m/ab", "/m/b");
    row("where it was", "/m/a/1.mp3", "/m/a/1.mp3", "", "");
    row("spaces, no ASCII", "/m/Björk – x/1.mp3", "/n/Björk – x/1.mp3", "/m", "/n");
}

void MovedFolderTest::whatMovedIsWhatDiffers()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto moved = movedFolder(before, now);
    QCOMPARE(moved.has_value(), !from.isEmpty());
    QCOMPARE(moved.value_or(MovedFolder()).from, from);
    QCOMPARE(moved.value_or(MovedFolder()).to, to);
}

SILLON_TEST(MovedFolderTest, movedfolder)
#include "tst_movedfolder.moc"
