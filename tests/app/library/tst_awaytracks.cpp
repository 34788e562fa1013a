// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningprogram.h"
#include "fakes/audiofiles.h"
#include "library/awaytracks.h"
#include "testmain.h"
#include "widgets/noticebar.h"
#include "widgets/trackactions.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// Songs in a library whose files can be moved.
class Stage
{
public:
    Stage()
    {
        for (const char* name : {"old/a/1.wav", "old/a/2.wav", "old/b/3.wav", "there/4.wav"}) {
            QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
            writeWav(path(name), makeTone(0.02, 0.1));
        }
        scan();
        QTRY_COMPARE(catalogue().size(), 4);
    }

    RunningProgram running;
    QWidget window;
    NoticeBar notices{&window};
    TrackActions actions{running.services().player(), running.services().loved()};
    AwayTracks away{running.services(), actions, notices, &window};

    [[nodiscard]] QString path(const char* name) const { return m_music.filePath(QLatin1String(name)); }
    [[nodiscard]] Catalogue& catalogue() { return running.services().catalogue(); }
    void scan()
    {
        QSignalSpy finished(&running.services().scans(), &LibraryScans::finished);
        running.services().scans().start({m_music.path()});
        QTRY_COMPARE(finished.size(), 1);
        catalogue().reload();
    }
    void move(const char* from, const char* to)
    {
        QVERIFY(QDir().mkpath(QFileInfo(outside(to)).path()));
        QVERIFY(QFile::rename(path(from), outside(to)));
    }
    /// Where no scan looks.
    [[nodiscard]] QString outside(const char* name) const { return m_outside.filePath(QLatin1String(name)); }
    [[nodiscard]] QList<Track> all()
    {
        QList<Track> tracks;
        for (int row = 0; row < catalogue().size(); ++row)
            tracks.append(catalogue().track(row));
        return tracks;
    }
    [[nodiscard]] int awayCount()
    {
        int count = 0;
        for (int row = 0; row < catalogue().size(); ++row)
            count += catalogue().facts(row).away ? 1 : 0;
        return count;
    }
    /// The entry of the menu of all tracks; null when it has none.
    QAction* entry(QMenu& menu, const QString& text)
    {
        actions.addToMenu(menu, all());
        const QList<QAction*> entries = menu.actions();
        for (QAction* action : entries) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_music;
    QTemporaryDir m_outside;
};

} // namespace

class AwayTracksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsAwayHasEntries();
    void whatIsAwayIsTakenOutAndBackAgain();
    void locatingOneFindsWhatMovedWithIt();
    void whatIsNoMusicIsToldAndChangesNothing();
};

void AwayTracksTest::onlyWhatIsAwayHasEntries()
{
    Stage stage;
    QMenu before;
    QVERIFY(stage.entry(before, QStringLiteral("Remove from the library")) == nullptr);
    stage.move("old/a/1.wav", "1.wav");
    stage.scan();
    QTRY_COMPARE(stage.awayCount(), 1);
    QMenu after;
    QVERIFY(stage.entry(after, QStringLiteral("Remove from the library")) != nullptr);
    QMenu again;
    QVERIFY(stage.entry(again, QStringLiteral("Locate the file…")) != nullptr);
}

void AwayTracksTest::whatIsAwayIsTakenOutAndBackAgain()
{
    Stage stage;
    stage.move("old/a/1.wav", "1.wav");
    stage.move("old/a/2.wav", "2.wav");
    stage.scan();
    QTRY_COMPARE(stage.awayCount(), 2);
    QMenu menu;
    stage.entry(menu, QStringLiteral("Remove from the library"))->trigger();
    QTRY_COMPARE(stage.catalogue().size(), 2); // what is there stays, though it was chosen too
    QCOMPARE(stage.awayCount(), 0);
    QVERIFY(stage.notices.shown() != nullptr);
    stage.notices.shown()->action();
    QTRY_COMPARE(stage.catalogue().size(), 4);
    QCOMPARE(stage.awayCount(), 2);
}

void AwayTracksTest::locatingOneFindsWhatMovedWithIt()
{
    Stage stage;
    stage.move("old/a/1.wav", "new/a/1.wav");
    stage.move("old/a/2.wav", "new/a/2.wav");
    stage.move("old/b/3.wav", "new/b/3.wav");
    stage.scan();
    QTRY_COMPARE(stage.awayCount(), 3);
    QList<Track> tracks = stage.all();
    const auto first = std::find_if(tracks.cbegin(), tracks.cend(), [](const Track& track) {
        return track.path.endsWith(QLatin1String("/1.wav"));
    });
    const TrackId id = first->id;
    stage.away.locate(*first, stage.outside("new/a/1.wav"));
    QTRY_COMPARE(stage.awayCount(), 0);
    QCOMPARE(stage.catalogue().size(), 4);
    QCOMPARE(stage.catalogue().track(*stage.catalogue().rowOf(id)).path, stage.outside("new/a/1.wav"));
    QVERIFY(stage.notices.shown()->text.startsWith(QStringLiteral("3 ")));
}

void AwayTracksTest::whatIsNoMusicIsToldAndChangesNothing()
{
    Stage stage;
    stage.move("old/a/1.wav", "1.wav");
    stage.scan();
    QTRY_COMPARE(stage.awayCount(), 1);
    QFile text(stage.outside("notes.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no music");
    text.close();
    for (int row = 0; row < stage.catalogue().size(); ++row) {
        if (stage.catalogue().facts(row).away)
            stage.away.locate(stage.catalogue().track(row), text.fileName());
    }
    QTRY_VERIFY(stage.notices.shown() != nullptr);
    QVERIFY(stage.notices.shown()->kind == BarNotice::Kind::Warning);
    QCOMPARE(stage.awayCount(), 1);
}

SILLON_TEST(AwayTracksTest, awaytracks)
#include "tst_awaytracks.moc"
