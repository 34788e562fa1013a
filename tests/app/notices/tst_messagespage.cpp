// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningprogram.h"
#include "notices/messagedelegate.h"
#include "notices/messagespage.h"
#include "testmain.h"
#include "widgets/emptystate.h"

#include <QAccessible>
#include <QListWidget>
#include <QSignalSpy>
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

    void whatCanBeDecidedSaysSoAndIsClicked()
    {
        RunningProgram program;
        MessagesPage page(program.services());
        page.resize(600, 300);
        page.show();
        program.services().notices().post(NoticeKind::DeviceLost, {});
        program.services().notices().post(NoticeKind::SecondScrobbler,
                                          {{QStringLiteral("title"), QStringLiteral("Song")}});
        auto* list = page.findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 2);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(list);
        QVERIFY(face->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Decide")));
        QVERIFY(!face->child(1)->text(QAccessible::Name).startsWith(QStringLiteral("Decide")));
        QSignalSpy activated(&page, &MessagesPage::noticeActivated);
        const auto actionOf = [list](int row) {
            QStyleOptionViewItem option;
            option.initFrom(list);
            option.font = list->font();
            option.rect = list->visualItemRect(list->item(row));
            return MessageDelegate::actionRect(option, list->indexFromItem(list->item(row)));
        };
        QVERIFY(actionOf(1).isEmpty());
        QVERIFY(actionOf(0).height() >= 28);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(activated.size(), 0); // the words only choose the row
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, actionOf(0).center());
        QCOMPARE(activated.size(), 1);
    }
};

SILLON_TEST(MessagesPageTest, messagespage)
#include "tst_messagespage.moc"
