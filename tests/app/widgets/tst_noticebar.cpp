// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "testmain.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sillon;
using namespace sillon::testing;

class NoticeBarTest : public QObject
{
    Q_OBJECT

private:
    static BarNotice note(const QString& text, const QString& key = {})
    {
        BarNotice notice;
        notice.text = text;
        notice.key = key;
        return notice;
    }
    /// The bar's cross (QToolButton) or its action (QPushButton).
    template <typename Button>
    void press()
    {
        QCoreApplication::processEvents(); // the bar has just grown
        QTest::mouseClick(m_bar->findChild<Button*>(), Qt::LeftButton);
    }
    [[nodiscard]] QString shownText() const
    {
        return m_bar->shown() != nullptr ? m_bar->shown()->text : QString();
    }

    std::unique_ptr<QWidget> m_window;
    NoticeBar* m_bar = nullptr;
    QLineEdit* m_line = nullptr;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup() { m_window.reset(); }
    void showsOneAfterAnother();
    void takesNoFocus();
    void theActionRunsOnceAndEndsTheNotice();
    void noticesOfOneKeyReplaceEachOther();
    void whatRunsGivesWayToNews();
    void aQuestionWaitsForItsAnswer();
    void whatCanBeTakenBackStaysUntilTheNextDeed();
    void canBeWithdrawn();
    void keepsABoundedQueue();
    void slidesUnlessMotionIsReduced();
    void namesItsButtons();
};

void NoticeBarTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 200);
    auto* column = new QVBoxLayout(m_window.get());
    m_line = new QLineEdit;
    m_line->setAccessibleName(QStringLiteral("line"));
    m_bar = new NoticeBar;
    column->addWidget(m_line);
    column->addStretch();
    column->addWidget(m_bar);
    m_window->show();
    m_line->setFocus();
}

void NoticeBarTest::showsOneAfterAnother()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->show(note(QStringLiteral("one")));
    m_bar->show(note(QStringLiteral("two")));
    QVERIFY(m_bar->isVisible());
    QCOMPARE(shownText(), QStringLiteral("one"));
    press<QToolButton>();
    QCOMPARE(shownText(), QStringLiteral("two"));
    press<QToolButton>();
    QVERIFY(m_bar->shown() == nullptr);
    QVERIFY(!m_bar->isVisible());
}

void NoticeBarTest::takesNoFocus()
{
    QWidget* before = m_window->focusWidget();
    QCOMPARE(before, m_line);
    BarNotice notice = note(QStringLiteral("one"));
    notice.actionText = QStringLiteral("Do it");
    m_bar->show(notice);
    QCOMPARE(m_window->focusWidget(), before);
}

void NoticeBarTest::theActionRunsOnceAndEndsTheNotice()
{
    int runs = 0;
    BarNotice notice = note(QStringLiteral("one"));
    notice.actionText = QStringLiteral("Do it");
    notice.action = [&runs, this] {
        ++runs;
        m_bar->show(note(QStringLiteral("from the action")));
    };
    m_bar->show(notice);
    press<QPushButton>();
    QCOMPARE(runs, 1);
    QCOMPARE(shownText(), QStringLiteral("from the action"));
}

void NoticeBarTest::noticesOfOneKeyReplaceEachOther()
{
    m_bar->show(note(QStringLiteral("3 waiting"), QStringLiteral("queue")));
    m_bar->show(note(QStringLiteral("other")));
    m_bar->show(note(QStringLiteral("4 waiting"), QStringLiteral("queue")));
    QCOMPARE(shownText(), QStringLiteral("4 waiting"));
    press<QToolButton>();
    QCOMPARE(shownText(), QStringLiteral("other"));
    press<QToolButton>();
    QVERIFY(m_bar->shown() == nullptr);
}

void NoticeBarTest::whatRunsGivesWayToNews()
{
    BarNotice busy = note(QStringLiteral("sending"), QStringLiteral("send"));
    busy.kind = BarNotice::Kind::Busy;
    m_bar->show(busy);
    m_bar->show(note(QStringLiteral("news")));
    QCOMPARE(shownText(), QStringLiteral("news"));
    press<QToolButton>();
    QCOMPARE(shownText(), QStringLiteral("sending"));
}

void NoticeBarTest::aQuestionWaitsForItsAnswer()
{
    const auto* timer = m_bar->findChild<QTimer*>();
    BarNotice busy = note(QStringLiteral("sending"));
    busy.kind = BarNotice::Kind::Busy;
    m_bar->show(busy);
    BarNotice question = note(QStringLiteral("which?"));
    question.stays = true;
    m_bar->show(question);
    QCOMPARE(shownText(), QStringLiteral("which?"));
    QVERIFY(!timer->isActive());
    m_bar->show(note(QStringLiteral("one")));
    m_bar->show(note(QStringLiteral("two")));
    QCOMPARE(shownText(), QStringLiteral("one"));
    QVERIFY(timer->isActive());
    press<QToolButton>();
    QCOMPARE(shownText(), QStringLiteral("two"));
    for (int i = 0; i < 100; ++i) // the log keeps what is too much
        m_bar->show(note(QString::number(i)));
    while (m_bar->shown() != nullptr && shownText() != QLatin1String("which?"))
        press<QToolButton>();
    QCOMPARE(shownText(), QStringLiteral("which?"));
    QVERIFY(!timer->isActive());
    press<QToolButton>();
    QCOMPARE(shownText(), QStringLiteral("sending"));
}

void NoticeBarTest::whatCanBeTakenBackStaysUntilTheNextDeed()
{
    const auto* timer = m_bar->findChild<QTimer*>();
    BarNotice done = note(QStringLiteral("deleted"));
    done.actionText = QStringLiteral("Undo");
    m_bar->show(done);
    QCOMPARE(timer->interval(), 30000);
    m_bar->show(note(QStringLiteral("news")));
    QCOMPARE(shownText(), QStringLiteral("news"));
    QVERIFY(timer->interval() < 30000);
    press<QToolButton>();
    QCOMPARE(shownText(), QStringLiteral("deleted"));
    done.text = QStringLiteral("moved");
    m_bar->show(done);
    QCOMPARE(shownText(), QStringLiteral("moved"));
    press<QToolButton>();
    QVERIFY(m_bar->shown() == nullptr);
}

void NoticeBarTest::canBeWithdrawn()
{
    m_bar->show(note(QStringLiteral("one"), QStringLiteral("a")));
    m_bar->show(note(QStringLiteral("two"), QStringLiteral("b")));
    m_bar->withdraw(QStringLiteral("a"));
    QCOMPARE(shownText(), QStringLiteral("two"));
    m_bar->withdraw(QStringLiteral("b"));
    QVERIFY(!m_bar->isVisible());
}

void NoticeBarTest::keepsABoundedQueue()
{
    for (int i = 0; i < 100; ++i)
        m_bar->show(note(QString::number(i)));
    int seen = 0;
    QString last;
    while (m_bar->shown() != nullptr && seen < 200) {
        last = shownText();
        press<QToolButton>();
        ++seen;
    }
    QCOMPARE(seen, 20);
    QCOMPARE(last, QStringLiteral("99"));
}

void NoticeBarTest::slidesUnlessMotionIsReduced()
{
    m_bar->show(note(QStringLiteral("one")));
    QCOMPARE(m_bar->maximumHeight(), m_bar->sizeHint().height());
    m_bar->withdraw({});
    applyTheme(*qApp, Appearance::Light, false);
    m_bar->show(note(QStringLiteral("two")));
    QVERIFY(m_bar->maximumHeight() < m_bar->sizeHint().height());
    QTRY_COMPARE(m_bar->maximumHeight(), m_bar->sizeHint().height());
    applyTheme(*qApp, Appearance::Light, true);
}

void NoticeBarTest::namesItsButtons()
{
    BarNotice notice = note(QStringLiteral("one"));
    notice.actionText = QStringLiteral("Do it");
    m_bar->show(notice);
    QCOMPARE(unnamedWidgets(m_window.get()), QStringList());
}

SILLON_TEST(NoticeBarTest, noticebar)
#include "tst_noticebar.moc"
