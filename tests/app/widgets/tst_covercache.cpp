// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "base/background.h"
#include "library/coverreader.h"
#include "testmain.h"
#include "widgets/covercache.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace sillon;
using namespace sillon::testing;

class CoverCacheTest : public QObject
{
    Q_OBJECT

private:
    static Track track(const QString& album, const QString& folder = QStringLiteral("/music/a"))
    {
        Track made;
        made.release.title = album;
        made.path = folder + QStringLiteral("/one.flac");
        return made;
    }

private Q_SLOTS:
    void arrivesLaterAtTheAskedSize();
    void oneAlbumIsLoadedOnce();
    void aMissingCoverIsNotAskedForAgain();
    void whatIsNoPictureIsNoCover();
    void sameTitleElsewhereIsAnotherAlbum();
    void theNewestQuestionComesFirst();
    void whatIsForgottenWhileItIsReadIsReadAgain();
    void aCoverFoundLaterReplacesTheCopyOnDisk();
    void changedFilesOfAFolderAreReadAnew();
    void whatOthersChangedStaysUntilTheNewOneIsThere();
    void aCoverThatIsGoneGoes();
    void survivesItsOwnEnd();
};

void CoverCacheTest::arrivesLaterAtTheAskedSize()
{
    Background background;
    CoverCache covers(background, [](const Track& t, const std::stop_token&) { return sampleCover(t); });
    QSignalSpy arrived(&covers, &CoverCache::arrived);
    QVERIFY(covers.cover(track(QStringLiteral("Album")), 32, 2.0).isNull());
    QTRY_COMPARE(arrived.size(), 1);
    const QPixmap picture = covers.cover(track(QStringLiteral("Album")), 32, 2.0);
    QCOMPARE(picture.size(), QSize(64, 64));
    QCOMPARE(picture.devicePixelRatio(), 2.0);
    background.stop();
}

void CoverCacheTest::oneAlbumIsLoadedOnce()
{
    Background background;
    std::atomic<int> loads = 0;
    CoverCache covers(background, [&loads](const Track& t, const std::stop_token&) {
        ++loads;
        return sampleCover(t);
    });
    Track second = track(QStringLiteral("Album"));
    second.path = QStringLiteral("/music/a/two.flac");
    for (int i = 0; i < 3; ++i) {
        std::ignore = covers.cover(track(QStringLiteral("Album")), 32, 1);
        std::ignore = covers.cover(second, 32, 1);
    }
    QTRY_VERIFY(!covers.cover(second, 32, 1).isNull());
    QCOMPARE(loads.load(), 1);
    background.stop();
}

void CoverCacheTest::aMissingCoverIsNotAskedForAgain()
{
    Background background;
    std::atomic<int> loads = 0;
    CoverCache covers(background, [&loads](const Track&, const std::stop_token&) {
        ++loads;
        return QByteArray();
    });
    std::ignore = covers.cover(track(QStringLiteral("Bare")), 32, 1);
    QTRY_COMPARE(loads.load(), 1);
    // A second question of another album is answered after the first one's answer was taken in.
    std::ignore = covers.cover(track(QStringLiteral("Other")), 32, 1);
    QTRY_COMPARE(loads.load(), 2);
    QVERIFY(covers.cover(track(QStringLiteral("Bare")), 32, 1).isNull());
    QTest::qWait(5);
    QCOMPARE(loads.load(), 2);
    background.stop();
}

void CoverCacheTest::whatIsNoPictureIsNoCover()
{
    Background background;
    std::atomic<int> loads = 0;
    CoverCache covers(background, [&loads](const Track&, const std::stop_token&) {
        ++loads;
        return QByteArray("\x89PNG\r\n\x1a\n then nothing of use");
    });
    QSignalSpy arrived(&covers, &CoverCache::arrived);
    std::ignore = covers.cover(track(QStringLiteral("Broken")), 32, 1);
    QTRY_COMPARE(loads.load(), 1);
    QTest::qWait(5);
    QVERIFY(covers.cover(track(QStringLiteral("Broken")), 32, 1).isNull());
    QCOMPARE(arrived.size(), 0);
    background.stop();
}

void CoverCacheTest::sameTitleElsewhereIsAnotherAlbum()
{
    QVERIFY(CoverCache::albumKey(track(QStringLiteral("Greatest Hits"), QStringLiteral("/music/a"))) !=
            CoverCache::albumKey(track(QStringLiteral("Greatest Hits"), QStringLiteral("/music/b"))));
    Track one = track({});
    Track two = one;
    two.path = QStringLiteral("/music/a/two.flac");
    QVERIFY(CoverCache::albumKey(one) != CoverCache::albumKey(two)); // without an album each file is its own
}

void CoverCacheTest::theNewestQuestionComesFirst()
{
    Background background(1);
    std::mutex mutex;
    QStringList order;
    CoverCache covers(background, [&](const Track& t, const std::stop_token&) {
        const std::lock_guard lock(mutex);
        order.append(t.release.title);
        return QByteArray();
    });
    // Scrolled past quickly: only what is still waiting is loaded, the last first.
    for (int i = 0; i < 100; ++i)
        std::ignore = covers.cover(track(QStringLiteral("album %1").arg(i)), 32, 1);
    const auto loaded = [&] {
        const std::lock_guard lock(mutex);
        return order.size();
    };
    QTRY_VERIFY(loaded() >= 49);
    QTest::qWait(5);
    QCOMPARE(loaded(), qsizetype(49));
    QCOMPARE(order.at(0), QStringLiteral("album 0"));
    QCOMPARE(order.at(1), QStringLiteral("album 99"));
    QCOMPARE(order.at(48), QStringLiteral("album 52"));
    background.stop();
}

void CoverCacheTest::whatIsForgottenWhileItIsReadIsReadAgain()
{
    Background background(1);
    std::mutex reading;
    std::atomic<int> loads = 0;
    CoverCache covers(background, [&](const Track& t, const std::stop_token&) {
        const int load = ++loads;
        const std::lock_guard wait(reading);
        return load == 1 ? QByteArray() : sampleCover(t);
    });
    const Track asked = track(QStringLiteral("Album"));
    connect(&covers, &CoverCache::arrived, this, [&] { std::ignore = covers.cover(asked, 32, 1); });
    reading.lock();
    std::ignore = covers.cover(asked, 32, 1);
    QTRY_COMPARE(loads.load(), 1);
    covers.forgetFolder(QStringLiteral("/music/a"));
    reading.unlock();
    QTRY_VERIFY(!covers.cover(asked, 32, 1).isNull());
    QCOMPARE(loads.load(), 2);
    background.stop();
}

void CoverCacheTest::aCoverFoundLaterReplacesTheCopyOnDisk()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.flac")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Track asked = track(QStringLiteral("Album"), folder.path());
    Background background;
    std::atomic<bool> found = false;
    std::atomic<int> loads = 0;
    CoverCache covers(background, [&](const Track& t, const std::stop_token&) {
        ++loads;
        return found ? sampleCover(t) : QByteArray();
    });
    const QTemporaryDir copies; // elsewhere: the music's folder stays as it is
    const CoverThumbnails kept(copies.path());
    covers.keepThumbnails(kept);
    std::ignore = covers.cover(asked, 32, 1);
    QTRY_VERIFY(kept.read(asked).has_value()); // that there is none
    found = true;
    covers.forget(asked);
    QTRY_VERIFY(!covers.cover(asked, 32, 1).isNull());
    QVERIFY(!kept.read(asked)->isNull());
    background.stop();
}

void CoverCacheTest::changedFilesOfAFolderAreReadAnew()
{
    Background background;
    CoverCache covers(background, [](const Track& t, const std::stop_token&) { return sampleCover(t); });
    const Track here = track(QStringLiteral("Album"));
    const Track elsewhere = track(QStringLiteral("Album"), QStringLiteral("/music/ab"));
    QTRY_VERIFY(!covers.cover(here, 32, 1).isNull() && !covers.cover(elsewhere, 32, 1).isNull());
    QSignalSpy arrived(&covers, &CoverCache::arrived);
    covers.forgetFolder(QStringLiteral("/music/a"));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().first().toString(), CoverCache::albumKey(here));
    QVERIFY(covers.known(here, 32, 1).isNull());
    QVERIFY(!covers.known(elsewhere, 32, 1).isNull());
    background.stop();
}

void CoverCacheTest::whatOthersChangedStaysUntilTheNewOneIsThere()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString& album) {
        QFile file(folder.filePath(QStringLiteral("cover.jpg"))); // written over, in place
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sampleCover(track(album)));
    };
    put(QStringLiteral("one"));
    const Track asked = track(QStringLiteral("Album"), folder.path());
    QFile music(asked.path);
    QVERIFY(music.open(QIODevice::WriteOnly));
    Background background;
    CoverCache covers(background, [](const Track& t, const std::stop_token&) {
        return readCover(t.path).value_or(QByteArray());
    });
    const QTemporaryDir copies;
    covers.keepThumbnails(CoverThumbnails(copies.path()));
    QTRY_VERIFY(!covers.cover(asked, 32, 1).isNull());
    const QImage before = covers.cover(asked, 32, 1).toImage();
    QTest::qWait(10); // the file system's clock is coarse
    put(QStringLiteral("two"));
    QCOMPARE(covers.cover(asked, 32, 1).toImage(), before);
    covers.lookAgain(folder.path());
    QCOMPARE(covers.cover(asked, 32, 1).toImage(), before); // nothing flickers
    QTRY_VERIFY(covers.cover(asked, 32, 1).toImage() != before);
    QVERIFY(!covers.cover(asked, 32, 1).isNull());
    background.stop();
}

void CoverCacheTest::aCoverThatIsGoneGoes()
{
    Background background;
    std::atomic<bool> there = true;
    CoverCache covers(background, [&there](const Track& t, const std::stop_token&) {
        return there ? sampleCover(t) : QByteArray();
    });
    const Track asked = track(QStringLiteral("Album"));
    QTRY_VERIFY(!covers.cover(asked, 32, 1).isNull());
    there = false;
    QSignalSpy arrived(&covers, &CoverCache::arrived);
    covers.lookAgain(QStringLiteral("/music"));
    QCOMPARE(arrived.size(), 1); // ask again
    QTRY_VERIFY(covers.cover(asked, 32, 1).isNull());
    QCOMPARE(arrived.size(), 2); // and paint
    QVERIFY(covers.known(asked, 32, 1).isNull());
    background.stop();
}

void CoverCacheTest::survivesItsOwnEnd()
{
    Background background;
    {
        CoverCache covers(background, [](const Track& t, const std::stop_token&) { return sampleCover(t); });
        std::ignore = covers.cover(track(QStringLiteral("Album")), 32, 1);
    }
    QTest::qWait(20); // the answer comes to nobody
    background.stop();
}

SILLON_TEST(CoverCacheTest, covercache)
#include "tst_covercache.moc"
