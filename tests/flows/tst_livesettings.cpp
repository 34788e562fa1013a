// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"
#include "settings/keys.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

/// Settings act at once, each on what it is about and on nothing else.
class LiveSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayGainLeavesVolumeAndSpeedAlone()
    {
        WholeProgram program;
        program.start();
        program.services().player().setVolume(30);
        program.services().player().setSpeed(1.5);
        QVERIFY(program.settings().set(keys::replayGain, QStringLiteral("album")));
        QVERIFY(program.settings().set(keys::replayGainPreamp, -3.5));
        QCOMPARE(program.engine().replayGainMode(), ReplayGainMode::Album);
        QCOMPARE(program.engine().preamp(), -3.5);
        QCOMPARE(program.engine().volume(), 30);
        QCOMPARE(program.engine().speed(), 1.5);
    }

    void deviceIsChangedWhilePlaying()
    {
        WholeProgram program;
        program.start();
        program.play(sampleTrack(QStringLiteral("Jóga")), 5000);
        QVERIFY(program.settings().set(keys::audioDevice, QStringLiteral("alsa/front")));
        QCOMPARE(program.engine().device(), QStringLiteral("alsa/front"));
        QCOMPARE(program.services().player().state(), PlaybackState::Playing);
    }
};

SILLON_TEST(LiveSettingsTest, livesettings)
#include "tst_livesettings.moc"
