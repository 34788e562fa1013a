// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningprogram.h"
#include "notices/messagespage.h"
#include "testmain.h"
#include "widgets/emptystate.h"

#include <QListWidget>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

/// The message log.
class MessagesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutMessagesItSaysWhatItIsFor()
    {
        RunningProgram program;
        MessagesPage page(program.services());
        page.show();
        QTRY_VERIFY(page.findChild<EmptyState*>()->isVisible());
        QVERIFY(!page.findChild<QListWidget*>()->isVisible());
    }

    void aMessageStandsThereAtOnce()
    {
        RunningProgram program;
        MessagesPage page(program.services());
        page.show();
        program.services().notices().post(NoticeKind::DeviceLost, {});
        QTRY_COMPARE(page.findChild<QListWidget*>()->count(), 1);
        QVERIFY(page.findChild<QListWidget*>()->isVisible());
        QVERIFY(!page.findChild<EmptyState*>()->isVisible());
    }

    void enterTellsWhichMessageIsMeant()
    {
        RunningProgram program;
        MessagesPage page(program.services());
        page.show();
        program.services().notices().post(NoticeKind::DeviceLost, {});
        program.services().notices().post(NoticeKind::SecondScrobbler,
                                          {{QStringLiteral("title"), QStringLiteral("Song")}});
        auto* list = page.findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 2);
        NoticeKind meant = NoticeKind::DeviceLost;
        connect(&page, &MessagesPage::noticeActivated, this,
                [&meant](const Notice& notice) { meant = notice.kind; });
        list->setCurrentRow(0); // the newest
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(static_cast<int>(meant), static_cast<int>(NoticeKind::SecondScrobbler));
    }
};

SILLON_TEST(MessagesPageTest, messagespage)
#include "tst_messagespage.moc"
