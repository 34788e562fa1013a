// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/doubleclickguard.h"

#include <QMouseEvent>
#include <QStackedWidget>
#include <QTest>
#include <QWindow>

#include <functional>

using namespace sillon;

namespace {

/// Counts what it gets.
class Page : public QWidget
{
public:
    int presses = 0;
    int doubleClicks = 0;
    std::function<void()> released = [] {};

protected:
    void mousePressEvent(QMouseEvent* /*event*/) override { ++presses; }
    void mouseReleaseEvent(QMouseEvent* /*event*/) override { released(); }
    void mouseDoubleClickEvent(QMouseEvent* /*event*/) override { ++doubleClicks; }
};

/// Two pages in one place of a window.
class Stage
{
public:
    Stage()
    {
        book.addWidget(&first);
        book.addWidget(&second);
        book.resize(200, 200);
        book.show();
        QVERIFY(QTest::qWaitForWindowExposed(&book));
    }
    Page first;
    Page second;
    QStackedWidget book;

    void doubleClick() { QTest::mouseDClick(book.windowHandle(), Qt::LeftButton, {}, QPoint(100, 100)); }
};

} // namespace

class DoubleClickGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothHalvesOnOneWidgetCount();
    void theSecondHalfOnAnotherPageDoesNothing();
};

void DoubleClickGuardTest::bothHalvesOnOneWidgetCount()
{
    const DoubleClickGuard guard;
    Stage stage;
    stage.doubleClick();
    QCOMPARE(stage.first.doubleClicks, 1);
}

void DoubleClickGuardTest::theSecondHalfOnAnotherPageDoesNothing()
{
    const DoubleClickGuard guard;
    Stage stage;
    stage.first.released = [&stage] { stage.book.setCurrentWidget(&stage.second); };
    stage.doubleClick();
    QCOMPARE(stage.first.presses, 1);
    QVERIFY(stage.second.isVisible());
    QCOMPARE(stage.second.doubleClicks, 0);
    QCOMPARE(stage.second.presses, 0);
}

SILLON_TEST(DoubleClickGuardTest, doubleclickguard)
#include "tst_doubleclickguard.moc"
