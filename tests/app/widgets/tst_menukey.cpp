// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/menukey.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;

class MenuKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheMenuOfTheChosenRow();
    void otherKeysDoNot();
};

void MenuKeyTest::opensTheMenuOfTheChosenRow()
{
    const MenuKey key;
    QListWidget list;
    list.addItems({QStringLiteral("One"), QStringLiteral("Two")});
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    list.show();
    list.activateWindow();
    list.setFocus();
    QTRY_VERIFY(list.hasFocus());
    list.setCurrentRow(1);
    QSignalSpy wanted(&list, &QWidget::customContextMenuRequested);
    QTest::keyClick(&list, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(list.visualItemRect(list.item(1)).contains(wanted.at(0).at(0).toPoint()));
}

void MenuKeyTest::otherKeysDoNot()
{
    const MenuKey key;
    QListWidget list;
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    list.show();
    list.activateWindow();
    list.setFocus();
    QTRY_VERIFY(list.hasFocus());
    QSignalSpy wanted(&list, &QWidget::customContextMenuRequested);
    QTest::keyClick(&list, Qt::Key_F10);
    QTest::keyClick(&list, Qt::Key_F9, Qt::ShiftModifier);
    QTest::keyClick(&list, Qt::Key_F10, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(wanted.size(), 0);
}

SILLON_TEST(MenuKeyTest, menukey)
#include "tst_menukey.moc"
