// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "base/background.h"
#include "desktop/coverfile.h"
#include "desktop/mpris.h"
#include "desktop/playingcover.h"
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "privatebus.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace sillon;
using sillon::testing::FakeClock;
using sillon::testing::FakeEngine;

namespace {

Track track(const QString& title)
{
    Track track;
    track.path = QStringLiteral("/music/") + title + QStringLiteral(".flac");
    track.recording.artist = QStringLiteral("Björk");
    track.recording.title = title;
    track.release.title = QStringLiteral("Homogenic");
    track.lengthMs = 200000;
    return track;
}

} // namespace

/// Drives the player over a real bus with the real playerctl.
class MprisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_player = std::make_unique<Player>(m_engine, m_clock);
        m_cover = std::make_unique<PlayingCover>(
            *m_player, m_background,
            [](const Track& track, const std::stop_token&) {
                return track.release.title.isEmpty() ? QByteArray() : testing::sampleCover(track);
            },
            m_folder.filePath(QStringLiteral("desktop")));
        m_mpris = std::make_unique<Mpris>(*m_player, *m_cover);
        m_player->playTracks({track(QStringLiteral("Hunter")), track(QStringLiteral("Jóga")),
                              track(QStringLiteral("Unravel"))});
        m_engine.advance(1000);
    }

    void cleanup()
    {
        m_mpris.reset();
        m_cover.reset();
        m_player.reset();
    }

    void playerctlSeesWhatPlays()
    {
        QCOMPARE(playerctl({QStringLiteral("status")}), QStringLiteral("Playing"));
        QCOMPARE(playerctl({QStringLiteral("metadata"), QStringLiteral("title")}), QStringLiteral("Hunter"));
        QCOMPARE(playerctl({QStringLiteral("metadata"), QStringLiteral("artist")}), QStringLiteral("Björk"));
        QCOMPARE(playerctl({QStringLiteral("metadata"), QStringLiteral("mpris:length")}),
                 QStringLiteral("200000000"));
        QVERIFY(playerctl({QStringLiteral("position")})
                    .startsWith(QStringLiteral("1.0"))); // it reckons on from the last report
    }

    void playerctlPausesAndGoesOn()
    {
        playerctl({QStringLiteral("pause")});
        QTRY_COMPARE(m_player->state(), PlaybackState::Paused);
        QCOMPARE(playerctl({QStringLiteral("status")}), QStringLiteral("Paused"));
        playerctl({QStringLiteral("play-pause")});
        QTRY_COMPARE(m_player->state(), PlaybackState::Playing);
    }

    void playerctlGoesToTheNextTrackAndBack()
    {
        playerctl({QStringLiteral("next")});
        m_engine.advance(100);
        QCOMPARE(playerctl({QStringLiteral("metadata"), QStringLiteral("title")}), QStringLiteral("Jóga"));
        playerctl({QStringLiteral("previous")});
        m_engine.advance(100);
        QCOMPARE(playerctl({QStringLiteral("metadata"), QStringLiteral("title")}), QStringLiteral("Hunter"));
    }

    void playerctlSeeksWithinTheTrack()
    {
        QSignalSpy sought(m_player.get(), &Player::playSought);
        playerctl({QStringLiteral("position"), QStringLiteral("60")});
        QTRY_COMPARE(sought.count(), 1);
        QCOMPARE(m_engine.position(), qint64{60000});
    }

    void playerctlSetsVolumeLoopAndShuffle()
    {
        playerctl({QStringLiteral("volume"), QStringLiteral("0.4")});
        QCOMPARE(m_player->volume(), 40);
        playerctl({QStringLiteral("loop"), QStringLiteral("Track")});
        QCOMPARE(m_player->repeat(), RepeatMode::One);
        QCOMPARE(playerctl({QStringLiteral("loop")}), QStringLiteral("Track"));
        playerctl({QStringLiteral("shuffle"), QStringLiteral("On")});
        QVERIFY(m_player->shuffle());
    }

    void openedFilesAreHandedToTheProgram()
    {
        QSignalSpy asked(m_mpris.get(), &Mpris::filesAsked);
        playerctl({QStringLiteral("open"), QStringLiteral("file:///music/a%20b.flac")});
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toStringList(), QStringList{QStringLiteral("/music/a b.flac")});
    }

    void playerctlSeesAPictureOfTheCover()
    {
        const QStringList question{QStringLiteral("metadata"), QStringLiteral("mpris:artUrl")};
        QTRY_VERIFY(!m_cover->address().isEmpty());
        const QUrl address(playerctl(question));
        QVERIFY(address.isLocalFile());
        QVERIFY(!QImage(address.toLocalFile()).isNull());
        Track bare;
        bare.path = QStringLiteral("/music/bare.wav");
        m_player->playTracks({bare});
        m_engine.advance(100);
        QTRY_VERIFY(m_cover->address().isEmpty());
        QVERIFY(!playerctl(question).contains(QStringLiteral("file:"))); // not the one of before
    }

    void picturesOfBeforeGo()
    {
        QString last;
        for (int album = 0; album < coverFilesKept + 3; ++album) {
            Track one = track(QStringLiteral("Hunter"));
            one.release.title = QStringLiteral("Album %1").arg(album);
            one.path += QString::number(album);
            m_player->playTracks({one});
            QTRY_VERIFY(!m_cover->address().isEmpty() && m_cover->address() != last);
            last = m_cover->address();
        }
        const QStringList kept = QDir(m_folder.filePath(QStringLiteral("desktop"))).entryList(QDir::Files);
        QVERIFY(kept.size() <= coverFilesKept);
        QVERIFY(QFile::exists(QUrl(last).toLocalFile()));
    }

    void changesAreToldWithoutBeingAskedFor()
    {
        QProcess follower;
        follower.start(QStringLiteral("playerctl"), {QStringLiteral("--player=sillon"),
                                                     QStringLiteral("--follow"), QStringLiteral("status")});
        QByteArray seen;
        connect(&follower, &QProcess::readyReadStandardOutput, &follower,
                [&] { seen += follower.readAllStandardOutput(); });
        QTRY_COMPARE(seen, QByteArray("Playing\n"));
        m_player->pause();
        QTRY_COMPARE(seen, QByteArray("Playing\nPaused\n"));
        follower.terminate();
        follower.waitForFinished(5000);
    }

private:
    /// Runs playerctl to its end while our own event loop answers it.
    static QString playerctl(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("playerctl"),
                      QStringList{QStringLiteral("--player=sillon")} + arguments);
        QSignalSpy ended(&process, &QProcess::finished);
        if (ended.isEmpty())
            ended.wait(10000);
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
    }

    testing::PrivateBus m_bus;
    FakeClock m_clock;
    FakeEngine m_engine;
    QTemporaryDir m_folder;
    Background m_background;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<PlayingCover> m_cover;
    std::unique_ptr<Mpris> m_mpris;
};

SILLON_TEST(MprisTest, mpris)
#include "tst_mpris.moc"
