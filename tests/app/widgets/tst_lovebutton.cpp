// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "loved/lovedtracks.h"
#include "testmain.h"
#include "widgets/lovebutton.h"

#include <QAction>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

Recording song(const char* artist, const char* title)
{
    Recording recording;
    recording.artist = QString::fromUtf8(artist);
    recording.title = QString::fromUtf8(title);
    return recording;
}

} // namespace

class LoveButtonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickLovesAndAnotherTakesItBack();
    void theKeyboardLovesToo();
    void heartsGivenElsewhereAreShown();
    void withoutASongItIsDisabled();
};

void LoveButtonTest::aClickLovesAndAnotherTakesItBack()
{
    TemporaryDatabase database;
    FakeClock clock;
    LovedTracks loved(*database, clock);
    QAction action;
    LoveButton button(&action, loved);
    button.setRecording(song("Air", "Talisman"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Love"));
    QVERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(loved.isLoved(song("air", "talisman")));
    QVERIFY(button.isChecked());
    QCOMPARE(button.accessibleName(), QStringLiteral("Loved"));
    action.trigger();
    QVERIFY(!loved.isLoved(song("Air", "Talisman")));
    QVERIFY(!button.isChecked());
}

void LoveButtonTest::theKeyboardLovesToo()
{
    TemporaryDatabase database;
    FakeClock clock;
    LovedTracks loved(*database, clock);
    QAction action;
    LoveButton button(&action, loved);
    button.setRecording(song("Air", "Talisman"));
    QCOMPARE(button.focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(loved.count(), 1);
}

void LoveButtonTest::heartsGivenElsewhereAreShown()
{
    TemporaryDatabase database;
    FakeClock clock;
    LovedTracks loved(*database, clock);
    QAction action;
    LoveButton button(&action, loved);
    button.setRecording(song("Air", "Talisman"));
    loved.setLoved(song("AIR", "Talisman"), true);
    QVERIFY(button.isChecked());
    button.setRecording(song("Air", "Remember"));
    QVERIFY(!button.isChecked());
}

void LoveButtonTest::withoutASongItIsDisabled()
{
    TemporaryDatabase database;
    FakeClock clock;
    LovedTracks loved(*database, clock);
    QAction action;
    LoveButton button(&action, loved);
    QVERIFY(!button.isEnabled());
    button.setRecording(song("", "Untagged"));
    QVERIFY(!button.isEnabled());
    button.setRecording(song("Air", "Talisman"));
    QVERIFY(button.isEnabled());
    button.setRecording(std::nullopt);
    QVERIFY(!button.isEnabled());
}

SILLON_TEST(LoveButtonTest, lovebutton)
#include "tst_lovebutton.moc"
