// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/seekbar.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;

/// A bar of 400 points over a track of 200 seconds: its groove runs from 8 to 392.
class SeekBarTest : public QObject
{
    Q_OBJECT

private:
    static QPoint at(double share) { return {8 + qRound(384 * share), 14}; }
    static SeekNotch willCount(qint64 ms)
    {
        return {SeekNotch::State::WillCount, ms, QStringLiteral("Counts in 1:00")};
    }

    std::unique_ptr<SeekBar> m_bar;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup() { m_bar.reset(); }
    void arrowsSeekFiveSeconds_data();
    void arrowsSeekFiveSeconds();
    void aHeldKeySeeksOnceWhenLetGo();
    void homeAndEndGoToTheEnds();
    void keysStayInsideTheTrack();
    void aDragSeeksOnceWhenLetGo();
    void thePlayerDoesNotMoveABarThatIsHeld();
    void escapeGivesADragUp();
    void losingTheFocusEndsAHeldKey();
    void theWheelDoesNotSeek();
    void nothingSeeksWithoutALength();
    void playingOnIsNoSeek();
    void theNotchStandsWhereThePlayCounts();
    void theNotchIsGoneWhenThePlayCannotCount();
    void aCountedNotchLooksDifferent();
    void timeRunsLeftToRightInEveryLanguage();
    void speaksToScreenReaders();
    void aScreenReaderCanSeek();
};

void SeekBarTest::init()
{
    m_bar = std::make_unique<SeekBar>();
    m_bar->resize(400, m_bar->sizeHint().height());
    m_bar->setLength(200000);
    m_bar->setPosition(60000);
    m_bar->show();
    m_bar->setFocus();
}

void SeekBarTest::arrowsSeekFiveSeconds_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<qint64>("to");
    QTest::addRow("right") << Qt::Key_Right << qint64(65000);
    QTest::addRow("left") << Qt::Key_Left << qint64(55000);
    QTest::addRow("up") << Qt::Key_Up << qint64(65000);
    QTest::addRow("down") << Qt::Key_Down << qint64(55000);
    QTest::addRow("page up") << Qt::Key_PageUp << qint64(90000);
    QTest::addRow("page down") << Qt::Key_PageDown << qint64(30000);
}

void SeekBarTest::arrowsSeekFiveSeconds()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const qint64, to);
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::keyClick(m_bar.get(), key);
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.at(0).at(0).toLongLong(), to);
}

void SeekBarTest::aHeldKeySeeksOnceWhenLetGo()
{
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::keyPress(m_bar.get(), Qt::Key_Right);
    QTest::keyPress(m_bar.get(), Qt::Key_Right);
    QTest::keyPress(m_bar.get(), Qt::Key_Right);
    QCOMPARE(sought.size(), 0);
    QCOMPARE(m_bar->value(), 75000);
    QTest::keyRelease(m_bar.get(), Qt::Key_Right);
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.at(0).at(0).toLongLong(), 75000);
}

void SeekBarTest::homeAndEndGoToTheEnds()
{
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::keyClick(m_bar.get(), Qt::Key_End);
    QTest::keyClick(m_bar.get(), Qt::Key_Home);
    QCOMPARE(sought.size(), 2);
    QCOMPARE(sought.at(0).at(0).toLongLong(), 200000);
    QCOMPARE(sought.at(1).at(0).toLongLong(), 0);
}

void SeekBarTest::keysStayInsideTheTrack()
{
    m_bar->setPosition(2000);
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::keyClick(m_bar.get(), Qt::Key_Left);
    QCOMPARE(sought.at(0).at(0).toLongLong(), 0);
    m_bar->setPosition(198000);
    QTest::keyClick(m_bar.get(), Qt::Key_Right);
    QCOMPARE(sought.at(1).at(0).toLongLong(), 200000);
}

void SeekBarTest::aDragSeeksOnceWhenLetGo()
{
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, at(0.25));
    QTest::mouseMove(m_bar.get(), at(0.5));
    QTest::mouseMove(m_bar.get(), at(0.75));
    QCOMPARE(sought.size(), 0);
    QCOMPARE(m_bar->value(), 150000);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, at(0.75));
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.at(0).at(0).toLongLong(), 150000);
}

void SeekBarTest::thePlayerDoesNotMoveABarThatIsHeld()
{
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, at(0.25));
    m_bar->setPosition(61000);
    QCOMPARE(m_bar->value(), 50000);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, at(0.25));
    m_bar->setPosition(51000);
    QCOMPARE(m_bar->value(), 51000);
}

void SeekBarTest::escapeGivesADragUp()
{
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::mousePress(m_bar.get(), Qt::LeftButton, {}, at(0.25));
    QTest::keyClick(m_bar.get(), Qt::Key_Escape);
    QCOMPARE(m_bar->value(), 60000);
    QTest::mouseRelease(m_bar.get(), Qt::LeftButton, {}, at(0.25));
    QCOMPARE(sought.size(), 0);
}

void SeekBarTest::losingTheFocusEndsAHeldKey()
{
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::keyPress(m_bar.get(), Qt::Key_Right);
    m_bar->clearFocus();
    QCOMPARE(sought.size(), 1);
}

void SeekBarTest::theWheelDoesNotSeek()
{
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QWheelEvent turn(at(0.5), m_bar->mapToGlobal(at(0.5)), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(m_bar.get(), &turn);
    QCOMPARE(m_bar->value(), 60000);
    QCOMPARE(sought.size(), 0);
}

void SeekBarTest::nothingSeeksWithoutALength()
{
    m_bar->setLength(0);
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::keyClick(m_bar.get(), Qt::Key_Right);
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, at(0.5));
    QCOMPARE(sought.size(), 0);
}

void SeekBarTest::playingOnIsNoSeek()
{
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    m_bar->setPosition(61000);
    m_bar->setLength(180000);
    m_bar->setPosition(190000); // past the announced end
    QCOMPARE(sought.size(), 0);
}

void SeekBarTest::theNotchStandsWhereThePlayCounts()
{
    m_bar->setNotch(willCount(100000));
    QCOMPARE(m_bar->notchRect().center().x(), at(0.5).x());
    m_bar->setNotch(willCount(150000));
    QCOMPARE(m_bar->notchRect().center().x(), at(0.75).x());
}

void SeekBarTest::theNotchIsGoneWhenThePlayCannotCount()
{
    m_bar->setNotch({SeekNotch::State::WillNotCount, 100000, QStringLiteral("Too short")});
    QVERIFY(m_bar->notchRect().isEmpty());
    m_bar->setNotch(willCount(250000)); // behind the end
    QVERIFY(m_bar->notchRect().isEmpty());
    m_bar->setNotch({});
    QVERIFY(m_bar->notchRect().isEmpty());
}

void SeekBarTest::aCountedNotchLooksDifferent()
{
    m_bar->setNotch(willCount(150000));
    const QPoint middle = m_bar->notchRect().center();
    const QColor hollow = m_bar->grab().toImage().pixelColor(middle);
    m_bar->setNotch({SeekNotch::State::Counted, 150000, QStringLiteral("Counted")});
    const QColor filled = m_bar->grab().toImage().pixelColor(middle);
    QCOMPARE(filled, themeColours(Appearance::Light).accent);
    QVERIFY(hollow != filled);
}

void SeekBarTest::timeRunsLeftToRightInEveryLanguage()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QTest::mouseClick(m_bar.get(), Qt::LeftButton, {}, at(0.25));
    QTest::keyClick(m_bar.get(), Qt::Key_Right);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(sought.at(0).at(0).toLongLong(), 50000);
    QCOMPARE(sought.at(1).at(0).toLongLong(), 55000);
}

void SeekBarTest::speaksToScreenReaders()
{
    m_bar->setNotch(willCount(100000));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_bar.get());
    QVERIFY(face != nullptr);
    QCOMPARE(face->role(), QAccessible::Slider);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Position"));
    QCOMPARE(face->text(QAccessible::Description), QStringLiteral("1:00 of 3:20, Counts in 1:00"));
    QVERIFY(face->valueInterface() != nullptr);
    QCOMPARE(face->valueInterface()->currentValue().toInt(), 60000);
    QCOMPARE(face->valueInterface()->maximumValue().toInt(), 200000);
}

void SeekBarTest::aScreenReaderCanSeek()
{
    QSignalSpy sought(m_bar.get(), &SeekBar::sought);
    QAccessible::queryAccessibleInterface(m_bar.get())->valueInterface()->setCurrentValue(90000);
    QCOMPARE(sought.size(), 1);
    QCOMPARE(sought.at(0).at(0).toLongLong(), 90000);
}

SILLON_TEST(SeekBarTest, seekbar)
#include "tst_seekbar.moc"
