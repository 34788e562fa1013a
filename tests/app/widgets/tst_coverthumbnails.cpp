// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "testmain.h"
#include "widgets/coverthumbnails.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class CoverThumbnailsTest : public QObject
{
    Q_OBJECT

private:
    Track made(const QString& album) const;
    static void touch(const QString& path, qint64 atMs);

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatWasKeptIsFound();
    void aChangedFileMakesItOld();
    void whatIsAwayKeepsItsPicture();
    void noCoverIsKeptToo();
    void damageIsNoPicture();
    void theOldestGoFirst();
    void whatChangesWhileItIsReadIsOld();
    void whatIsRemovedIsUnknown();
};

Track CoverThumbnailsTest::made(const QString& album) const
{
    Track track;
    track.release.title = album;
    track.path = m_folder->filePath(QStringLiteral("music/%1/one.flac").arg(album));
    QDir().mkpath(m_folder->filePath(QStringLiteral("music/%1").arg(album)));
    QFile file(track.path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    return track;
}

void CoverThumbnailsTest::touch(const QString& path, qint64 atMs)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(atMs), QFileDevice::FileModificationTime));
}

namespace {

QImage picture(const QColor& colour)
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

void CoverThumbnailsTest::whatWasKeptIsFound()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track track = made(QStringLiteral("Album"));
    QVERIFY(!kept.read(track));
    kept.write(track, picture(Qt::red), CoverThumbnails::sourceOf(track));
    const auto found = kept.read(track);
    QVERIFY(found);
    QCOMPARE(found->size(), QSize(40, 40));
    QVERIFY(found->pixelColor(20, 20).red() > 240);
    QVERIFY(!kept.read(made(QStringLiteral("Other"))));
}

void CoverThumbnailsTest::aChangedFileMakesItOld()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track track = made(QStringLiteral("Album"));
    kept.write(track, picture(Qt::red), CoverThumbnails::sourceOf(track));
    QTest::qWait(15); // the file system's clock is coarse
    touch(track.path, QDateTime::currentMSecsSinceEpoch() + 20);
    QVERIFY(!kept.read(track));
}

void CoverThumbnailsTest::whatIsAwayKeepsItsPicture()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track track = made(QStringLiteral("Album"));
    kept.write(track, picture(Qt::red), CoverThumbnails::sourceOf(track));
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("music"))).removeRecursively());
    QVERIFY(kept.read(track));
    kept.write(track, {}, CoverThumbnails::sourceOf(track)); // what could not be read says nothing
    QVERIFY(!kept.read(track)->isNull());
}

void CoverThumbnailsTest::noCoverIsKeptToo()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track track = made(QStringLiteral("Album"));
    kept.write(track, {}, CoverThumbnails::sourceOf(track));
    QVERIFY(kept.read(track));
    QVERIFY(kept.read(track)->isNull());
}

void CoverThumbnailsTest::damageIsNoPicture()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track track = made(QStringLiteral("Album"));
    kept.write(track, picture(Qt::red), CoverThumbnails::sourceOf(track));
    const QDir folder(m_folder->filePath(QStringLiteral("kept")));
    const QString path = folder.filePath(folder.entryList(QDir::Files).first());
    const QDateTime before = QFileInfo(path).lastModified();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("half a picture");
    file.close();
    touch(path, before.toMSecsSinceEpoch());
    QVERIFY(!kept.read(track));
}

void CoverThumbnailsTest::theOldestGoFirst()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track first = made(QStringLiteral("first"));
    const Track second = made(QStringLiteral("second"));
    kept.write(first, picture(Qt::red), CoverThumbnails::sourceOf(first));
    QTest::qWait(15); // the file system's clock is coarse
    kept.write(second, picture(Qt::blue), CoverThumbnails::sourceOf(second));
    const QDir folder(m_folder->filePath(QStringLiteral("kept")));
    const qint64 one = folder.entryInfoList(QDir::Files).first().size();
    kept.trim(one + one / 2);
    QVERIFY(!kept.read(first));
    QVERIFY(kept.read(second));
}

void CoverThumbnailsTest::whatChangesWhileItIsReadIsOld()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track track = made(QStringLiteral("Album"));
    const qint64 before = CoverThumbnails::sourceOf(track);
    QTest::qWait(15); // the file system's clock is coarse
    touch(track.path, before + 20);
    kept.write(track, picture(Qt::red), before);
    QVERIFY(!kept.read(track).has_value());
}

void CoverThumbnailsTest::whatIsRemovedIsUnknown()
{
    const CoverThumbnails kept(m_folder->filePath(QStringLiteral("kept")));
    const Track track = made(QStringLiteral("Album"));
    kept.write(track, {}, CoverThumbnails::sourceOf(track));
    QVERIFY(kept.read(track).has_value());
    kept.remove(track);
    QVERIFY(!kept.read(track).has_value());
}

SILLON_TEST(CoverThumbnailsTest, coverthumbnails)
#include "tst_coverthumbnails.moc"
