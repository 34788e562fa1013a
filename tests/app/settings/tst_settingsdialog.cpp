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
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>

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
};

SILLON_TEST(SettingsDialogTest, settingsdialog)
#include "tst_settingsdialog.moc"
