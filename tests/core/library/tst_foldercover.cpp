// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "library/coverreader.h"
#include "library/foldercover.h"
#include "songs.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace sillon;
using namespace sillon::testing;

class FolderCoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNamedByWhatItIs_data();
    void isNamedByWhatItIs();
    void aCoverThatIsThereStays();
    void whatIsNoPictureIsNotWritten();
    void aFolderThatMayNotBeWrittenSaysSo();
    void namesThatAreNoUtf8AreKept();
};

namespace {

const QByteArray jpeg("\xFF\xD8\xFF picture");

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

void FolderCoverTest::isNamedByWhatItIs_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QString>("name");
    QTest::newRow("jpeg") << jpeg << QStringLiteral("folder.jpg");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n picture") << QStringLiteral("folder.png");
    QTest::newRow("webp") << QByteArray("RIFFsizeWEBP picture") << QStringLiteral("folder.webp");
}

void FolderCoverTest::isNamedByWhatItIs()
{
    QFETCH(const QByteArray, picture);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString music = folder.filePath(QStringLiteral("a.mp3"));
    const auto written = writeFolderCover(music, picture);
    QVERIFY(written);
    QCOMPARE(*written, folder.filePath(name));
    QCOMPARE(readCover(music).value_or(QByteArray()), picture);
    QCOMPARE(filesIn(folder), QStringList{name});
}

void FolderCoverTest::aCoverThatIsThereStays()
{
    const QTemporaryDir folder;
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("AlbumArtSmall.jpg")), "mine"));
    const QString music = folder.filePath(QStringLiteral("a.mp3"));
    const auto written = writeFolderCover(music, jpeg);
    QVERIFY(!written && written.error().kind == ErrorKind::Busy);
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("AlbumArtSmall.jpg")});
}

void FolderCoverTest::whatIsNoPictureIsNotWritten()
{
    const QTemporaryDir folder;
    const auto written = writeFolderCover(folder.filePath(QStringLiteral("a.mp3")), "<html>");
    QVERIFY(!written && written.error().kind == ErrorKind::NotSupported);
    QVERIFY(filesIn(folder).isEmpty());
}

void FolderCoverTest::aFolderThatMayNotBeWrittenSaysSo()
{
    const auto gone = writeFolderCover(QStringLiteral("/nonexistent/a.mp3"), jpeg);
    QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound);
    const auto refused = writeFolderCover(QStringLiteral("/proc/a.mp3"), jpeg);
    QVERIFY(!refused);
}

void FolderCoverTest::namesThatAreNoUtf8AreKept()
{
    const QTemporaryDir folder;
    const QByteArray odd = folder.path().toUtf8() + "/\xE9t\xE9";
    QVERIFY(::mkdir(odd.constData(), 0700) == 0);
    const auto written = writeFolderCover(textOfFileName(odd + "/a.mp3"), jpeg);
    QVERIFY(written);
    QCOMPARE(bytesOfFileName(*written), QByteArray(odd + "/folder.jpg"));
    const QByteArray picture = odd + "/folder.jpg";
    QCOMPARE(::unlink(picture.constData()), 0);
    QCOMPARE(::rmdir(odd.constData()), 0);
}

SILLON_TEST(FolderCoverTest, foldercover)
#include "tst_foldercover.moc"
