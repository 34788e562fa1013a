// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coversourcecache.h"
#include "library/coversourceimage.h"
#include "songs.h"
#include "testmain.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

Release release()
{
    Release made;
    made.mbid = ReleaseMbid::parse(QStringLiteral("c1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    return made;
}

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

class CoverSourceCacheTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCoverIsFoundAgain();
    void whatHasNoneIsAskedAgainLater();
    void aSpoiledFileIsNoCover();
    void onlyTheNewestAreKept();
    void picturesAreToldByTheirHead();
};

void CoverSourceCacheTest::aCoverIsFoundAgain()
{
    const QTemporaryDir folder;
    const FetchedCovers covers(folder.filePath(QStringLiteral("covers")));
    QVERIFY(!covers.find(release(), now()));
    QVERIFY(covers.keep(release(), "\xFF\xD8\xFF picture"));
    QCOMPARE(covers.find(release(), now()), std::optional(QByteArray("\xFF\xD8\xFF picture")));
    QVERIFY(!covers.find({}, now()));
    QCOMPARE(covers.keep({}, "x").error().kind, ErrorKind::BadRequest);
}

void CoverSourceCacheTest::whatHasNoneIsAskedAgainLater()
{
    const QTemporaryDir folder;
    const FetchedCovers covers(folder.path());
    QVERIFY(covers.keep(release(), {}));
    QCOMPARE(covers.find(release(), now()), std::optional(QByteArray()));
    QVERIFY(!covers.find(release(), now() + FetchedCovers::noneForSeconds + 1));
}

void CoverSourceCacheTest::aSpoiledFileIsNoCover()
{
    const QTemporaryDir folder;
    const FetchedCovers covers(folder.path());
    QVERIFY(writeBytes(folder.filePath(release().mbid->text()), "<html>"));
    QVERIFY(!covers.find(release(), now()));
}

void CoverSourceCacheTest::onlyTheNewestAreKept()
{
    const QTemporaryDir folder;
    const FetchedCovers covers(folder.path());
    for (int i = 0; i < FetchedCovers::mostFiles + 5; ++i)
        QVERIFY(writeBytes(folder.filePath(QString::number(i)), "x"));
    QVERIFY(covers.keep(release(), "\xFF\xD8\xFF"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), FetchedCovers::mostFiles);
}

void CoverSourceCacheTest::picturesAreToldByTheirHead()
{
    const auto jpeg = readImageHead(QByteArray("\xFF\xD8\xFF\xE0\0\4ab\xFF\xC0\0\x11\x08\0\x10\0\x20\3", 18));
    QVERIFY(jpeg);
    QCOMPARE(jpeg->width, 32);
    QCOMPARE(jpeg->height, 16);
    const auto png = readImageHead(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\0\x80", 24));
    QVERIFY(png);
    QCOMPARE(png->kind, ImageKind::Png);
    QCOMPARE(png->width, 256);
    QCOMPARE(readImageHead("RIFF1234WEBPVP8 ")->kind, ImageKind::Webp);
    QCOMPARE(readImageHead("GIF89a")->kind, ImageKind::Gif);
    QVERIFY(!readImageHead("<html>"));
    QVERIFY(!readImageHead({}));
    QVERIFY(readImageHead("\xFF\xD8\xFF"));
}

SILLON_TEST(CoverSourceCacheTest, coversourcecache)
#include "tst_coversourcecache.moc"
