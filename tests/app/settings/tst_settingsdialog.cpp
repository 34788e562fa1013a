// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "application/translations.h"
#include "settings/settingsdialog.h"
#include "testmain.h"
#include "widgets/shortcuts.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

using namespace sillon;
using namespace sillon::testing;

/// The settings as a whole.
class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }

    void noPageIsCutAtTheSide_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("English") << QStringLiteral("en") << Qt::LeftToRight;
        QTest::newRow("German") << QStringLiteral("de") << Qt::LeftToRight;
        QTest::newRow("from right to left") << QStringLiteral("de") << Qt::RightToLeft;
    }
    void noPageIsCutAtTheSide()
    {
        QFETCH(const QString, language);
        QFETCH(const Qt::LayoutDirection, direction);
        Translations translations;
        translations.speak(QLocale(language));
        RunningProgram program;
        QAction play(QStringLiteral("Play"), nullptr);
        play.setObjectName(QStringLiteral("playAction"));
        play.setShortcut(Qt::Key_Space);
        Shortcuts shortcuts({&play}, program.services().settings());
        SettingsDialog dialog(program.services(), shortcuts);
        dialog.setLayoutDirection(direction);
        dialog.show();
        auto* pages = dialog.findChild<QStackedWidget*>();
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("settingsPages"));
        QCOMPARE(list->count(), pages->count());
        for (int i = 0; i < pages->count(); ++i) {
            list->setCurrentRow(i);
            const auto* scroll = qobject_cast<QScrollArea*>(pages->widget(i));
            QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
                     qPrintable(list->item(i)->text()));
            QVERIFY2(list->sizeHintForColumn(0) <= list->viewport()->width(),
                     qPrintable(list->item(i)->text()));
            QCOMPARE(unnamedWidgets(scroll->widget()).join(QLatin1Char(';')), QString());
        }
    }

    void returnInAFieldPressesNoButton()
    {
        RunningProgram program;
        Shortcuts shortcuts({}, program.services().settings());
        SettingsDialog dialog(program.services(), shortcuts);
        dialog.show();
        dialog.showPage(SettingsDialog::Page::Scrobbling);
        auto* page = dialog.findChild<QStackedWidget*>()->currentWidget();
        QLineEdit field(page);
        QPushButton button(page);
        button.setDefault(true);
        field.show();
        button.show();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Enter);
        QCOMPARE(pressed.count(), 0);
        QVERIFY(dialog.isVisible());
    }

    void theWheelOverAPageChangesNoSetting()
    {
        RunningProgram program;
        Shortcuts shortcuts({}, program.services().settings());
        SettingsDialog dialog(program.services(), shortcuts);
        dialog.show();
        dialog.showPage(SettingsDialog::Page::Scrobbling);
        auto* slider = dialog.findChild<QSlider*>(QStringLiteral("thresholdSlider"));
        QVERIFY(slider);
        const int before = slider->value();
        const QPointF at = slider->rect().center();
        const auto turn = [&] {
            QWheelEvent wheel(at, slider->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(slider, &wheel);
        };
        turn();
        QCOMPARE(slider->value(), before);
        dialog.activateWindow();
        slider->setFocus();
        QTRY_VERIFY(slider->hasFocus());
        turn();
        QVERIFY(slider->value() != before);
    }
};

SILLON_TEST(SettingsDialogTest, settingsdialog)
#include "tst_settingsdialog.moc"
