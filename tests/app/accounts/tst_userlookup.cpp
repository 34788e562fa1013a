// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilecard.h"
#include "accounts/userlookup.h"
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "testmain.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;

namespace {

const auto infoMethod = QStringLiteral("user.getInfo");

struct Shown
{
    Shown()
        : lookup(program.services())
    {}
    void open(const QString& name) { lookup.openFor(QStringLiteral("lastfm"), name, QPoint(600, 100)); }
    [[nodiscard]] QLabel* words() const { return lookup.findChild<QLabel*>(QStringLiteral("lookupWords")); }
    [[nodiscard]] QLineEdit* name() const
    {
        return lookup.findChild<QLineEdit*>(QStringLiteral("lookupName"));
    }
    [[nodiscard]] QPushButton* button(const char* id) const
    {
        return lookup.findChild<QPushButton*>(QLatin1String(id));
    }
    [[nodiscard]] ProfileCard* card() const { return lookup.findChild<ProfileCard*>(); }
    [[nodiscard]] bool cardSays(const QString& text) const
    {
        for (const QLabel* label : card()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] int asked() const { return static_cast<int>(program.server.calls(infoMethod).size()); }

    RunningProgram program;
    UserLookup lookup;
};

} // namespace

/// Who a name is at a service: exists, does not, could not be checked.
class UserLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoExistsIsShownAndAskedForOnceADay()
    {
        Shown shown;
        shown.program.server.addUser(QStringLiteral("a b&c"));
        shown.open(QStringLiteral("a b&c"));
        QTRY_VERIFY(shown.card()->isVisible());
        QVERIFY(shown.cardSays(QStringLiteral("a b&c")));
        QVERIFY(!shown.words()->isVisible());
        QCOMPARE(shown.asked(), 1);
        shown.lookup.hide();
        shown.open(QStringLiteral("a b&c"));
        QTRY_VERIFY(shown.card()->isVisible());
        QCOMPARE(shown.asked(), 1);
        QTest::mouseClick(shown.button("refreshProfileButton"), Qt::LeftButton);
        QTRY_COMPARE(shown.asked(), 2);
    }

    void whoDoesNotExistIsSaidSo()
    {
        Shown shown;
        shown.open(QStringLiteral("nobody"));
        QTRY_COMPARE(shown.words()->text(), QStringLiteral("Last.fm knows no user “nobody”."));
        QVERIFY(!shown.card()->isVisible());
        shown.lookup.hide();
        shown.open(QStringLiteral("nobody"));
        QTRY_COMPARE(shown.words()->text(), QStringLiteral("Last.fm knows no user “nobody”."));
        QCOMPARE(shown.asked(), 1);
    }

    void whatCannotBeCheckedIsNotKept()
    {
        Shown shown;
        shown.program.server.fault(infoMethod, Fault::status(503), 1);
        shown.open(QStringLiteral("Tester"));
        QTRY_VERIFY(shown.words()->text().startsWith(QStringLiteral("Could not be checked:")));
        QVERIFY(!shown.card()->isVisible());
        QTest::mouseClick(shown.button("lookupButton"), Qt::LeftButton);
        QTRY_VERIFY(shown.card()->isVisible());
    }

    void whatWasFoundStaysWhenAskingAgainFails()
    {
        Shown shown;
        shown.open(QStringLiteral("Tester"));
        QTRY_VERIFY(shown.card()->isVisible());
        shown.program.server.fault(infoMethod, Fault::status(503), 1);
        QTest::mouseClick(shown.button("refreshProfileButton"), Qt::LeftButton);
        QTRY_VERIFY(shown.cardSays(QStringLiteral("Could not be checked:")));
        QVERIFY(shown.cardSays(QStringLiteral("Tester")));
    }

    void anotherNameForgetsTheAnswer()
    {
        Shown shown;
        shown.open(QString());
        QVERIFY(!shown.button("lookupButton")->isEnabled());
        shown.name()->setText(QStringLiteral("Tester"));
        QTest::keyClick(shown.name(), Qt::Key_Return);
        QTRY_VERIFY(shown.card()->isVisible());
        shown.name()->setText(QStringLiteral("nobody"));
        QVERIFY(!shown.card()->isVisible());
        QVERIFY(shown.button("lookupButton")->isEnabled());
    }

    void everythingHasAName()
    {
        Shown shown;
        shown.open(QStringLiteral("Tester"));
        QTRY_VERIFY(shown.card()->isVisible());
        QCOMPARE(unnamedWidgets(&shown.lookup), QStringList());
    }
};

SILLON_TEST(UserLookupTest, userlookup)
#include "tst_userlookup.moc"
