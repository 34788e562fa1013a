// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/searchbox.h"
#include "widgets/settingsform.h"
#include "widgets/statusdot.h"
#include "widgets/tabular.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
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
    void wordsFromRightToLeftAreDrawnAsOne();
    void aDotIsNeverOnlyAColour();
    void anEmptyStateShowsItsWholeSentence();
    void searchBoxKeysClearAndLeave();
    void formRowsNameTheirControls();
    void aNarrowPageKeepsItsCountBeforeTheWordsOfItsButtons();
    void aRowThatIsChosenWholeHasOneGround();
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

void SmallWidgets::wordsFromRightToLeftAreDrawnAsOne()
{
    const QString month = QString::fromUtf8("نوفمبر");
    QImage drawn(200, 40, QImage::Format_RGB32);
    QImage expected = drawn;
    const QRect place(0, 0, 200, 40);
    for (QImage* image : {&drawn, &expected}) {
        image->fill(Qt::white);
        QPainter painter(image);
        if (image == &drawn)
            drawTabular(&painter, place, Qt::AlignRight, month);
        else
            painter.drawText(place, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, month);
    }
    QCOMPARE(drawn, expected);
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

void SmallWidgets::aNarrowPageKeepsItsCountBeforeTheWordsOfItsButtons()
{
    PageHeader header(QStringLiteral("Playlists"));
    auto* make = makePrimaryButton(QStringLiteral("New playlist"), &header);
    auto* import = new QPushButton(themedIcon(Icon::OpenFile), QStringLiteral("Import playlists"), &header);
    header.addControl(make);
    header.addControl(import);
    header.setCount(QStringLiteral("12 playlists"));
    const auto* count = header.findChild<ElidedLabel*>(QStringLiteral("pageCount"));
    header.resize(900, 64);
    header.show();
    QCOMPARE(import->text(), QStringLiteral("Import playlists"));
    const int whole = header.sizeHint().width() + count->sizeHint().width();
    header.resize(whole - 24, 64);
    QCOMPARE(import->text(), QString());
    QCOMPARE(import->accessibleName(), QStringLiteral("Import playlists"));
    QCOMPARE(import->toolTip(), QStringLiteral("Import playlists"));
    QCOMPARE(make->text(), QStringLiteral("New playlist"));
    QTRY_VERIFY(count->width() >= count->sizeHint().width());
    header.resize(900, 64);
    QCOMPARE(import->text(), QStringLiteral("Import playlists"));
    QCOMPARE(import->toolTip(), QString());
}

void SmallWidgets::aRowThatIsChosenWholeHasOneGround()
{
    QStandardItemModel model(2, 3);
    QTableView table;
    table.setModel(&model);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.resize(300, 120);
    table.show();
    table.selectRow(0);
    const QImage picture = table.viewport()->grab().toImage();
    const QRect first = table.visualRect(model.index(0, 0));
    const QColor ground = picture.pixelColor(first.center());
    QVERIFY(ground != picture.pixelColor(table.visualRect(model.index(1, 0)).center()));
    for (int x = first.left() + 8; x < picture.width() - 8; ++x) // no edge between the cells
        QCOMPARE(picture.pixelColor(x, first.top() + 1), ground);
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
