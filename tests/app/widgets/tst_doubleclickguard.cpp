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
    QStackedWidget book;
    Page first; // after the book, whose children they become
    Page second;

    /// As a window learns of it: the second press comes as one, and then as a double click.
    void doubleClick()
    {
        send(QEvent::MouseButtonPress, 1000);
        send(QEvent::MouseButtonRelease, 1050);
        send(QEvent::MouseButtonPress, 1100);
        send(QEvent::MouseButtonDblClick, 1100);
        send(QEvent::MouseButtonRelease, 1150);
    }

private:
    void send(QEvent::Type type, quint64 at)
    {
        const QPointF place(100, 100);
        const bool up = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, place, place, book.mapToGlobal(place), Qt::LeftButton,
                          up ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        event.setTimestamp(at);
        QCoreApplication::sendEvent(book.windowHandle(), &event);
    }
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
    QVERIFY(stage.first.presses > 0);
    QVERIFY(stage.second.isVisible());
    QCOMPARE(stage.second.doubleClicks, 0);
}

SILLON_TEST(DoubleClickGuardTest, doubleclickguard)
#include "tst_doubleclickguard.moc"
