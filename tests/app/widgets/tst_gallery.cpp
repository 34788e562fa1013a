// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "testmain.h"
#include "widgets/busyspinner.h"
#include "widgets/buttons.h"
#include "widgets/settingsform.h"
#include "widgets/statusdot.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sillon;
using namespace sillon::testing;

namespace {

QWidget* row(QWidget* parent, const QList<QWidget*>& widgets)
{
    auto* box = new QWidget(parent);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return box;
}

QPushButton* disabled(QPushButton* button)
{
    button->setEnabled(false);
    return button;
}

StatusDot* dot(StatusDot::Kind kind, const QString& words)
{
    auto* made = new StatusDot;
    made->setState(kind, words);
    return made;
}

/// Every kind of control, as a page of settings.
SettingsForm* makeGallery()
{
    auto* form = new SettingsForm;
    form->addHeading(QStringLiteral("Scrobbling"));
    auto* switchOn = new QCheckBox(QStringLiteral("Scrobble what I play"));
    switchOn->setChecked(true);
    form->addCheck(switchOn, QStringLiteral("Plays are kept in the local history either way."));
    form->addCheck(new QCheckBox(QStringLiteral("Show what is playing now")));
    auto* threshold = new QSlider(Qt::Horizontal);
    threshold->setRange(25, 100);
    threshold->setValue(50);
    form->addRow(QStringLiteral("&Counts after"), threshold,
                 QStringLiteral(
                     "50 % of a track, or four minutes. Below 50 % departs from Last.fm's own guidance, and "
                     "the help text is long enough to need a second line."));
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Follow the system"), QStringLiteral("Light"), QStringLiteral("Dark")});
    form->addRow(QStringLiteral("&Appearance"), combo);
    auto* spin = new QSpinBox;
    spin->setRange(0, 60);
    spin->setValue(30);
    spin->setSuffix(QStringLiteral(" s"));
    form->addRow(QStringLiteral("&Time-out"), spin);
    auto* line = new QLineEdit(QStringLiteral("https://ws.audioscrobbler.com/2.0/"));
    form->addRow(QStringLiteral("A&ddress of a server whose label takes two lines"), line);
    auto* radio = new QRadioButton(QStringLiteral("Keychain"));
    radio->setChecked(true);
    auto* other = new QRadioButton(QStringLiteral("File only I can read"));
    auto* radios = row(form, {radio, other});
    form->addRow(QStringLiteral("Secrets"), radios);
    form->addHeading(QStringLiteral("Account"));
    form->addWide(dot(StatusDot::Kind::Good, QStringLiteral("Connected as northwindow")));
    form->addWide(dot(StatusDot::Kind::Busy, QStringLiteral("Waiting for you to allow access")));
    form->addWide(dot(StatusDot::Kind::Warning, QStringLiteral("Connected as northwindow (offline)")));
    form->addWide(
        dot(StatusDot::Kind::Bad, QStringLiteral("Sign in again: Last.fm no longer accepts the session")));
    form->addWide(dot(StatusDot::Kind::Neutral, QStringLiteral("Not connected")));
    auto* flat = new QPushButton(QStringLiteral("Copy link"));
    flat->setFlat(true);
    form->addWide(
        row(form, {makePrimaryButton(QStringLiteral("Connect")), new QPushButton(QStringLiteral("Cancel")),
                   disabled(new QPushButton(QStringLiteral("Retry all"))),
                   disabled(makePrimaryButton(QStringLiteral("Complete"))), flat,
                   makeIconButton(Icon::Copy, QStringLiteral("Copy")), new BusySpinner}));
    auto* progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    form->addWide(progress);
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Everything"));
    tabs->addTab(QStringLiteral("Waiting"));
    tabs->addTab(QStringLiteral("Failed"));
    tabs->setAccessibleName(QStringLiteral("Which"));
    form->addWide(tabs);
    return form;
}

} // namespace

/// One page with every kind of control: for looking at (SILLON_PICTURES=DIR), and for what must hold of all
/// of them.
class Gallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10)); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void everyControlHasANameAndSize();
    void canBeDrawn_data();
    void canBeDrawn();
};

void Gallery::everyControlHasANameAndSize()
{
    applyTheme(*qApp, Appearance::Light, true);
    const std::unique_ptr<SettingsForm> form(makeGallery());
    form->resize(640, 900);
    form->show();
    QCOMPARE(unnamedWidgets(form.get()), QStringList());
    QCOMPARE(smallTargets(form.get(), tokens::hitTarget), QStringList());
}

void Gallery::canBeDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addRow("light") << false << false;
    QTest::addRow("dark") << true << false;
    QTest::addRow("mirrored") << false << true;
}

void Gallery::canBeDrawn()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, mirrored);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, true);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const std::unique_ptr<SettingsForm> form(makeGallery());
    form->setBackgroundRole(QPalette::Base);
    form->setAutoFillBackground(true);
    form->resize(640, 900);
    form->show();
    const QPixmap picture = form->grab();
    QCOMPARE(picture.deviceIndependentSize().toSize(), form->size());
    const QString folder = qEnvironmentVariable("SILLON_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(
            QStringLiteral("%1/gallery-%2.png").arg(folder, QLatin1String(QTest::currentDataTag()))));
}

SILLON_TEST(Gallery, gallery)
#include "tst_gallery.moc"
