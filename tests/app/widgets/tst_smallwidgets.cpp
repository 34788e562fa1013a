// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/searchbox.h"
#include "widgets/settingsform.h"
#include "widgets/statusdot.h"
#include "widgets/tabular.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace sillon;

/// The widgets too small for a file of tests each.
class SmallWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void anElidedLabelGivesWay();
    void figuresAllHaveOneWidth();
    void aDotIsNeverOnlyAColour();
    void anEmptyStateShowsItsWholeSentence();
    void searchBoxKeysClearAndLeave();
    void formRowsNameTheirControls();
};

void SmallWidgets::anElidedLabelGivesWay()
{
    ElidedLabel label(QStringLiteral("A title that is much too long for its place"));
    QCOMPARE(label.minimumSizeHint().width(), 0);
    QVERIFY(label.sizeHint().width() > 100);
    QCOMPARE(label.accessibleName(), label.text());
    label.resize(60, label.sizeHint().height());
    QVERIFY(!label.grab().isNull());
}

void SmallWidgets::figuresAllHaveOneWidth()
{
    QFont font(QStringLiteral("DejaVu Serif"));
    font.setItalic(true);
    const QFontMetrics metrics(font);
    QCOMPARE(tabularWidth(metrics, QStringLiteral("1:11")), tabularWidth(metrics, QStringLiteral("8:40")));
}

void SmallWidgets::aDotIsNeverOnlyAColour()
{
    // The shapes differ when all colour is taken away.
    std::vector<QImage> shapes;
    for (const auto kind : {StatusDot::Kind::Neutral, StatusDot::Kind::Good, StatusDot::Kind::Busy,
                            StatusDot::Kind::Warning, StatusDot::Kind::Bad}) {
        StatusDot dot;
        dot.setState(kind, QStringLiteral("words"));
        dot.resize(120, 20);
        QImage image(dot.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        dot.render(&image);
        QImage mask = image.copy(0, 0, 16, 20).convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < mask.height(); ++y) {
            for (int x = 0; x < mask.width(); ++x)
                mask.setPixelColor(x, y, mask.pixelColor(x, y).lightness() < 190 ? Qt::black : Qt::white);
        }
        for (const QImage& other : shapes)
            QVERIFY(other != mask);
        shapes.push_back(mask);
        QCOMPARE(dot.accessibleName(), QStringLiteral("words"));
    }
}

void SmallWidgets::anEmptyStateShowsItsWholeSentence()
{
    EmptyState empty(
        Icon::Search,
        QStringLiteral("A long sentence that says in many words what is to be done here next, and "
                       "goes on for a second and then even for a third line of text."),
        QStringLiteral("Do it"));
    empty.resize(700, 400);
    empty.show();
    auto* label = empty.findChild<QLabel*>();
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    QSignalSpy clicked(&empty, &EmptyState::buttonClicked);
    QTest::mouseClick(empty.button(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    empty.say(Icon::Search, QStringLiteral("Nothing."), {});
    QVERIFY(!empty.button()->isVisible());
}

void SmallWidgets::searchBoxKeysClearAndLeave()
{
    SearchBox box;
    box.show();
    QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, QStringLiteral("bach"));
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(box.text(), QString());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&box, Qt::Key_Escape);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(left.size(), 3);
}

void SmallWidgets::formRowsNameTheirControls()
{
    SettingsForm form;
    auto* spin = new QSpinBox;
    QLabel* label = form.addRow(QStringLiteral("&Time-out"), spin, QStringLiteral("Seconds to wait"));
    QCOMPARE(label->buddy(), spin);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(spin);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Time-out"));
    QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Seconds to wait"));
}

SILLON_TEST(SmallWidgets, smallwidgets)
#include "tst_smallwidgets.moc"
