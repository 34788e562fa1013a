// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/stage.h"
#include "mainwindow/playeractions.h"
#include "mainwindow/playerbar.h"
#include "testmain.h"
#include "widgets/elidedlabel.h"
#include "widgets/seekbar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace sillon;
using namespace sillon::testing;

class PlayerBarTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] SeekBar& seekBar() const { return *m_stage->window.playerBar().findChild<SeekBar*>(); }
    [[nodiscard]] bool says(const QString& text) const;
    void play(int row = 0);
    static PlayStatus status(qint64 heard, std::optional<qint64> countsAt, bool counted = false);

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup() { m_stage.reset(); }
    void showsTheTrackThatSounds();
    void followsThePosition();
    void seeksInThePlayer();
    void theNotchFollowsThePlay();
    void theNotchStaysWhereItCounted();
    void aPlayThatCannotCountSaysWhy();
    void anotherTrackBeginsWithoutNotch();
    void theVolumeSliderAndThePlayerAgree();
    void whatIsInForceIsShown();
    void menusMarkWhatIsChosen();
    void speedsReadWell();
};

void PlayerBarTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->window.resize(1280, 720);
    m_stage->window.show();
}

void PlayerBarTest::play(int row)
{
    m_stage->player.playTracks(QList<Track>(m_stage->library.begin(), m_stage->library.end()), row);
    m_stage->engine.advance(1000);
}

bool PlayerBarTest::says(const QString& text) const
{
    const auto labels = m_stage->window.playerBar().findChildren<ElidedLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const ElidedLabel* label) { return label->text() == text && label->isVisible(); });
}

PlayStatus PlayerBarTest::status(qint64 heard, std::optional<qint64> countsAt, bool counted)
{
    PlayStatus made;
    made.playing = true;
    made.heardMs = heard;
    made.neededMs = 100000;
    made.lengthMs = 200000;
    made.countsAtMs = countsAt;
    made.counted = counted;
    return made;
}

void PlayerBarTest::showsTheTrackThatSounds()
{
    QVERIFY(says(QStringLiteral("Nothing is playing")));
    play(7);
    QVERIFY(says(QStringLiteral("Ladder")));
    QVERIFY(says(QString::fromUtf8("Brass Orchard – Late Harvest")));
    m_stage->player.playItem(m_stage->player.queue().items().back().id);
    m_stage->engine.advance(100);
    QVERIFY(says(QStringLiteral("recording-0417.wav"))); // no tags: its file name
    m_stage->player.clearQueue();
    QVERIFY(says(QStringLiteral("Nothing is playing")));
}

void PlayerBarTest::followsThePosition()
{
    play();
    m_stage->engine.advance(41000);
    QCOMPARE(seekBar().value(), 42000);
    QCOMPARE(seekBar().maximum(), 200000);
}

void PlayerBarTest::seeksInThePlayer()
{
    play();
    seekBar().setFocus();
    QTest::keyClick(&seekBar(), Qt::Key_Right);
    m_stage->engine.advance(0);
    QCOMPARE(m_stage->player.positionMs(), 6000);
}

void PlayerBarTest::theNotchFollowsThePlay()
{
    play();
    PlayerBar& bar = m_stage->window.playerBar();
    bar.setPlayStatus(status(1000, 100000));
    QCOMPARE(seekBar().notch().state, SeekNotch::State::WillCount);
    QCOMPARE(seekBar().notch().atMs, 100000);
    const QRect before = seekBar().notchRect();
    bar.setPlayStatus(status(1000, 150000)); // a seek on
    QVERIFY(seekBar().notchRect().x() > before.x());
    QCOMPARE(seekBar().notch().words, QStringLiteral("Counts in 1:39"));
}

void PlayerBarTest::theNotchStaysWhereItCounted()
{
    play();
    PlayerBar& bar = m_stage->window.playerBar();
    bar.setPlayStatus(status(1000, 130000));
    bar.setPlayStatus(status(100000, std::nullopt, true));
    QCOMPARE(seekBar().notch().state, SeekNotch::State::Counted);
    QCOMPARE(seekBar().notch().atMs, 130000);
}

void PlayerBarTest::aPlayThatCannotCountSaysWhy()
{
    play();
    PlayStatus short30 = status(0, std::nullopt);
    short30.reason = NoListenReason::TooShort;
    m_stage->window.playerBar().setPlayStatus(short30);
    QCOMPARE(seekBar().notch().state, SeekNotch::State::WillNotCount);
    QVERIFY(!seekBar().notch().words.isEmpty());
    QVERIFY(seekBar().notchRect().isEmpty());
}

void PlayerBarTest::anotherTrackBeginsWithoutNotch()
{
    play();
    PlayerBar& bar = m_stage->window.playerBar();
    bar.setPlayStatus(status(1000, 130000));
    m_stage->player.next();
    m_stage->engine.advance(0);
    PlayStatus counted = status(100000, std::nullopt, true);
    bar.setPlayStatus(counted);
    QCOMPARE(seekBar().notch().atMs, 100000); // not the other track's 130000
    bar.setPlayStatus({});
    QCOMPARE(seekBar().notch().state, SeekNotch::State::None);
}

void PlayerBarTest::theVolumeSliderAndThePlayerAgree()
{
    auto* slider = m_stage->window.findChild<QSlider*>(QStringLiteral("volumeSlider"));
    slider->setValue(40);
    QCOMPARE(m_stage->player.volume(), 40);
    m_stage->player.setVolume(70);
    QCOMPARE(slider->value(), 70);
}

void PlayerBarTest::whatIsInForceIsShown()
{
    const auto shown = [this](const char* name) {
        const auto buttons = m_stage->window.playerBar().findChildren<QToolButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QToolButton* button) {
            return button->isVisible() && button->accessibleName() == QLatin1String(name);
        });
    };
    QVERIFY(!shown("Sleep timer"));
    QVERIFY(!shown("Speed"));
    QVERIFY(!shown("Stop after this track"));
    m_stage->player.setSleep(SleepUntil::Minutes, 15);
    m_stage->player.setSpeed(1.25);
    play();
    m_stage->player.setStopAfterCurrent(true);
    QVERIFY(shown("Sleep timer"));
    QVERIFY(shown("Speed"));
    QVERIFY(shown("Stop after this track"));
}

void PlayerBarTest::menusMarkWhatIsChosen()
{
    QMenu sleep;
    connectSleepMenu(&sleep, m_stage->player);
    m_stage->player.setSleep(SleepUntil::EndOfAlbum);
    Q_EMIT sleep.aboutToShow();
    QCOMPARE(sleep.actions().back()->isChecked(), true);
    QCOMPARE(sleep.actions().front()->isChecked(), false);
    sleep.actions().front()->trigger();
    QCOMPARE(m_stage->player.sleep().until(), SleepUntil::Off);

    const auto marked = [&] {
        Q_EMIT sleep.aboutToShow();
        QStringList texts;
        for (const QAction* action : sleep.actions()) {
            if (action->isChecked())
                texts.append(action->text());
        }
        return texts;
    };
    m_stage->player.setSleep(SleepUntil::Minutes, 15);
    QCOMPARE(marked(), QStringList(QStringLiteral("In 15 minutes")));
    m_stage->player.setSleep(SleepUntil::Minutes, 14); // as a minute later: what is left
    QCOMPARE(marked(), QStringList(QStringLiteral("In 14 minutes")));

    QMenu speed;
    connectSpeedMenu(&speed, m_stage->player);
    speed.actions().back()->trigger();
    QCOMPARE(m_stage->player.speed(), 2.0);
    Q_EMIT speed.aboutToShow();
    QVERIFY(speed.actions().back()->isChecked());
}

void PlayerBarTest::speedsReadWell()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(speedText(1.0), QString::fromUtf8("1×"));
    QCOMPARE(speedText(1.25), QString::fromUtf8("1.25×"));
}

SILLON_TEST(PlayerBarTest, playerbar)
#include "tst_playerbar.moc"
