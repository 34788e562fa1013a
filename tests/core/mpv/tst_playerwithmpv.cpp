// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "fakes/fakeclock.h"
#include "mpv/mpvaudioengine.h"
#include "playback/player.h"
#include "testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// What a listener of a player's facts adds up: for each play its file's name and the music heard in it.
struct HeardPlays
{
    QStringList plays;
    QStringList skipped;

    explicit HeardPlays(Player& player)
    {
        QObject::connect(&player, &Player::playStarted, &player, [this](const Track& track) {
            name = track.path.section(QLatin1Char('/'), -1);
            last = sum = 0;
        });
        QObject::connect(&player, &Player::playAdvanced, &player, [this](qint64 ms) {
            sum += ms - last;
            last = ms;
        });
        QObject::connect(&player, &Player::playSought, &player, [this](qint64 ms) { last = ms; });
        QObject::connect(&player, &Player::playEnded, &player, [this](bool natural) {
            plays << QStringLiteral("%1 %2%3").arg(name).arg(sum).arg(natural ? QString()
                                                                              : QStringLiteral(" cut"));
        });
        QObject::connect(&player, &Player::trackSkipped, &player,
                         [this](const Track& track) { skipped << track.path.section(QLatin1Char('/'), -1); });
    }

private:
    QString name;
    qint64 last = 0;
    qint64 sum = 0;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class PlayerWithMpvTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Track wav(const QString& name, double seconds)
    {
        Track track;
        track.path = m_folder.filePath(name);
        writeWav(track.path, makeSound(seconds));
        return track;
    }
    Track junk(const QString& name, const QByteArray& content)
    {
        Track track;
        track.path = m_folder.filePath(name);
        QFile file(track.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("cannot write %s", qPrintable(track.path));
        return track;
    }

private Q_SLOTS:
    void queueGoesOnPastBrokenFiles()
    {
        Track missing;
        missing.path = m_folder.filePath(QStringLiteral("missing"));
        FakeClock clock;
        MpvAudioEngine engine({QStringLiteral("null"), true});
        Player player(engine, clock);
        HeardPlays heard(player);
        player.playTracks({junk(QStringLiteral("empty"), {}), wav(QStringLiteral("a"), 1), missing,
                           junk(QStringLiteral("junk"), QByteArray(999, 'x')), wav(QStringLiteral("b"), 0.5),
                           missing});
        QVERIFY(QTest::qWaitFor([&] { return player.state() == PlaybackState::Stopped; }));
        QCOMPARE(heard.plays, words("a 1000, b 500"));
        QCOMPARE(heard.skipped, words("empty, missing, junk, missing"));
    }

    void queueOfBrokenFilesEnds()
    {
        FakeClock clock;
        MpvAudioEngine engine({QStringLiteral("null"), true});
        Player player(engine, clock);
        HeardPlays heard(player);
        player.setRepeat(RepeatMode::All);
        player.playTracks({junk(QStringLiteral("one"), "x"), junk(QStringLiteral("two"), "y")});
        QVERIFY(QTest::qWaitFor([&] { return player.state() == PlaybackState::Stopped; }));
        QCOMPARE(heard.skipped, words("one, two"));
        QVERIFY(heard.plays.isEmpty());
    }

    void everyMillisecondIsHeardInItsTrack()
    {
        FakeClock clock;
        MpvAudioEngine engine({QStringLiteral("null"), false});
        Player player(engine, clock);
        HeardPlays heard(player);
        player.setRepeat(RepeatMode::One);
        // Said after the first round, and long before the second one ends, also on a machine that stumbles.
        connect(
            &player, &Player::playEnded, &player, [&] { player.setRepeat(RepeatMode::Off); },
            Qt::QueuedConnection);
        player.playTracks({wav(QStringLiteral("a"), 1.5), wav(QStringLiteral("b"), 0.4)});
        QVERIFY(QTest::qWaitFor([&] { return player.state() == PlaybackState::Stopped; }, 15000));
        QCOMPARE(heard.plays, words("a 1500, a 1500, b 400"));
    }

    void devicesAreFoundWithoutPlaying()
    {
        MpvAudioEngine engine({QStringLiteral("null"), false});
        QSignalSpy changed(&engine, &AudioEngine::devicesChanged);
        const auto before = engine.devices();
        QVERIFY(before.isEmpty());
        QVERIFY(changed.wait());
    }
};

SILLON_TEST(PlayerWithMpvTest, playerwithmpv)
#include "tst_playerwithmpv.moc"
