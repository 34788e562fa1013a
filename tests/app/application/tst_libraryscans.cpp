// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/libraryscans.h"
#include "fakes/audiofiles.h"
#include "fakes/temporarydatabase.h"
#include "library/trackreader.h"
#include "testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// A music folder and the scans of it; the clock is fast, since watched folders settle for a second.
class House
{
public:
    TemporaryDatabase database;
    SystemClock clock{1000};
    LibraryScans scans{*database, clock};
    QSignalSpy finished{&scans, &LibraryScans::finished};
    QSignalSpy changed{&scans, &LibraryScans::tracksChanged};

    [[nodiscard]] QString path(const char* name = "") const { return m_music.filePath(QLatin1String(name)); }
    void add(const char* name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        writeWav(path(name), makeTone(0.02, 0.1));
    }
    [[nodiscard]] std::size_t tracks()
    {
        return TrackReader(*database).allTracks().value_or(std::vector<Track>()).size();
    }
    /// Why the next scan ran, once it is over.
    ScanReason next()
    {
        if (finished.isEmpty() && !finished.wait(10000))
            qFatal("no scan ended");
        return finished.takeFirst().at(1).value<ScanReason>();
    }

private:
    QTemporaryDir m_music;
};

} // namespace

class LibraryScansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWishedScanFindsTracks();
    void wishesDuringAScanFollowIt();
    void watchedFoldersAreScannedByThemselves();
    void aScanThatChangesNothingIsNotToldAsChange();
    void foldersAreForgotten();
    void nothingRunsAfterStopping();
};

void LibraryScansTest::aWishedScanFindsTracks()
{
    House house;
    house.add("1.wav");
    house.scans.start({house.path()});
    QVERIFY(house.next() == ScanReason::Asked);
    QCOMPARE(house.tracks(), std::size_t{1});
    QVERIFY(!house.changed.isEmpty());
    QVERIFY(!house.scans.isRunning());
}

void LibraryScansTest::wishesDuringAScanFollowIt()
{
    House house;
    house.add("a/1.wav");
    house.add("b/2.wav");
    house.add("c/3.wav");
    for (const char* folder : {"a", "b", "c"})
        house.scans.start({house.path(folder)});
    house.next();
    house.next();
    QCOMPARE(house.tracks(), std::size_t{3});
}

void LibraryScansTest::watchedFoldersAreScannedByThemselves()
{
    House house;
    house.add("a/1.wav");
    house.scans.watch({house.path()});
    QVERIFY(house.next() == ScanReason::Noticed); // what happened while nobody watched
    QCOMPARE(house.tracks(), std::size_t{1});
    house.add("b/2.wav");
    while (house.tracks() < 2)
        QVERIFY(house.next() == ScanReason::Noticed);
    QVERIFY(QFile::remove(house.path("a/1.wav")));
    while (house.tracks() > 1)
        house.next();
    QCOMPARE(TrackReader(*house.database).allTracks()->front().path, house.path("b/2.wav"));
}

void LibraryScansTest::aScanThatChangesNothingIsNotToldAsChange()
{
    House house;
    house.add("1.wav");
    house.scans.start({house.path()});
    house.next();
    house.changed.clear();
    house.scans.start({house.path()});
    house.next();
    QVERIFY(house.changed.isEmpty());
}

void LibraryScansTest::foldersAreForgotten()
{
    House house;
    house.add("a/1.wav");
    house.add("b/2.wav");
    house.scans.start({house.path()});
    house.next();
    house.changed.clear();
    house.scans.start({house.path()}); // ends for what follows
    house.scans.forget({house.path()}, {house.path("b")});
    house.next();
    QVERIFY(house.next() == ScanReason::Noticed);
    QCOMPARE(house.tracks(), std::size_t{1});
    QCOMPARE(TrackReader(*house.database).allTracks()->front().path, house.path("b/2.wav"));
    QVERIFY(!house.changed.isEmpty());
    house.scans.forget({}, {});
    QVERIFY(!house.scans.isRunning());
}

void LibraryScansTest::nothingRunsAfterStopping()
{
    House house;
    house.add("1.wav");
    house.scans.watch({house.path()});
    house.scans.stop();
    house.scans.start({house.path()});
    house.scans.watch({house.path()});
    QVERIFY(!house.scans.isRunning());
    QCOMPARE(house.tracks(), std::size_t{0});
}

SILLON_TEST(LibraryScansTest, libraryscans)
#include "tst_libraryscans.moc"
