// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/accent.h"
#include "widgets/busyspinner.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace sillon;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void textIsReadableOnEveryGround_data();
    void textIsReadableOnEveryGround();
    void edgesOfFieldsAreSeen_data();
    void edgesOfFieldsAreSeen();
    void paletteLeadsBackToItsColours();
    void everyAccentCanBeRead_data();
    void everyAccentCanBeRead();
    void anAccentThatCanBeReadStaysAsItIs();
    void aPaletteKeepsItsAccent();
    void switchesLive();
    void reducedMotionStopsMovement();
    void aHeaderHasRoomForItsWords();
};

void ThemeTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::textIsReadableOnEveryGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const ThemeColours& c = themeColours(appearance);
        const char* name = appearance == Appearance::Dark ? "dark" : "light";
        const std::pair<const char*, QColor> texts[] = {
            {"text", c.text}, {"secondary", c.secondary}, {"faint", c.faint}, {"accent", c.accent},
            {"good", c.good}, {"warning", c.warning},     {"error", c.error}};
        const std::pair<const char*, QColor> grounds[] = {{"window", c.window},   {"surface", c.surface},
                                                          {"raised", c.raised},   {"hover", c.hover},
                                                          {"pressed", c.pressed}, {"selection", c.selection}};
        for (const auto& text : texts) {
            for (const auto& ground : grounds)
                QTest::addRow("%s %s on %s", name, text.first, ground.first) << text.second << ground.second;
        }
        QTest::addRow("%s on accent", name) << c.onAccent << c.accent;
        const QPalette palette = themePalette(appearance);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            const auto pair = [&](const char* what, QPalette::ColorRole fore, QPalette::ColorRole back) {
                QTest::addRow("%s palette %d %s", name, group, what)
                    << palette.color(group, fore) << palette.color(group, back);
            };
            pair("window", QPalette::WindowText, QPalette::Window);
            pair("base", QPalette::Text, QPalette::Base);
            pair("button", QPalette::ButtonText, QPalette::Button);
            pair("placeholder", QPalette::PlaceholderText, QPalette::Base);
            pair("tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
            pair("highlight", QPalette::HighlightedText, QPalette::Highlight);
            pair("link", QPalette::Link, QPalette::Base);
        }
    }
}

void ThemeTest::textIsReadableOnEveryGround()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);
    QVERIFY2(contrastRatio(text, ground) >= 4.5, qPrintable(QString::number(contrastRatio(text, ground))));
}

void ThemeTest::edgesOfFieldsAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void ThemeTest::edgesOfFieldsAreSeen()
{
    QFETCH(const bool, dark);
    const ThemeColours& c = themeColours(dark ? Appearance::Dark : Appearance::Light);
    QVERIFY(contrastRatio(c.outline, c.surface) >= 3.0);
    QVERIFY(contrastRatio(c.accent, c.window) >= 3.0);
}

void ThemeTest::paletteLeadsBackToItsColours()
{
    QCOMPARE(themeColours(themePalette(Appearance::Dark)).accent, themeColours(Appearance::Dark).accent);
    QCOMPARE(themeColours(themePalette(Appearance::Light)).accent, themeColours(Appearance::Light).accent);
}

void ThemeTest::everyAccentCanBeRead_data()
{
    QTest::addColumn<QColor>("wanted");
    for (const char* word : {"blue", "violet", "plum", "red", "orange", "green", "graphite"})
        QTest::addRow("%s", word) << accentNamed(QLatin1String(word));
    for (int hue = 0; hue < 360; hue += 15) // whatever a desktop says
        QTest::addRow("hue %d", hue) << QColor::fromHsv(hue, 255, 255);
    for (const char* name : {"black", "white", "gray", "ivory"})
        QTest::addRow("%s", name) << QColor(QLatin1String(name));
}

void ThemeTest::everyAccentCanBeRead()
{
    QFETCH(const QColor, wanted);
    QVERIFY(wanted.isValid());
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const ThemeColours c = withAccent(themeColours(appearance), wanted);
        for (const QColor& ground : {c.window, c.surface, c.raised, c.hover, c.pressed, c.selection})
            QVERIFY2(contrastRatio(c.accent, ground) >= 4.5, qPrintable(c.accent.name() + ground.name()));
        for (const QColor& text : {c.text, c.secondary, c.faint, c.good, c.warning, c.error})
            QVERIFY2(contrastRatio(text, c.selection) >= 4.5, qPrintable(text.name() + c.selection.name()));
        QVERIFY2(contrastRatio(c.onAccent, c.accent) >= 4.5, qPrintable(c.accent.name()));
        QVERIFY(contrastRatio(c.accent, c.surface) >= 4.5);
    }
}

void ThemeTest::anAccentThatCanBeReadStaysAsItIs()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const ThemeColours& own = themeColours(appearance);
        QCOMPARE(withAccent(own, {}).accent, own.accent);
        const QColor made = withAccent(own, QColor(0x9141ac)).accent;
        QCOMPARE(withAccent(own, made).accent, made);
    }
    QCOMPARE(withAccent(themeColours(Appearance::Light), accentNamed(QStringLiteral("blue"))).accent,
             accentNamed(QStringLiteral("blue")));
    QVERIFY(!accentNamed(QStringLiteral("teal")).isValid());
}

void ThemeTest::aPaletteKeepsItsAccent()
{
    const ThemeColours c = withAccent(themeColours(Appearance::Dark), QColor(0x9141ac));
    QPalette palette = themePalette(c);
    palette.setCurrentColorGroup(QPalette::Disabled); // as that of a widget which cannot be used now
    QCOMPARE(themeColours(palette).accent, c.accent);
    QCOMPARE(themeColours(palette).selection, c.selection);
    QCOMPARE(themeColours(palette).onAccent, c.onAccent);
}

void ThemeTest::switchesLive()
{
    applyTheme(*qApp, Appearance::Light, true);
    QPushButton button(QStringLiteral("Press"));
    button.resize(100, 32);
    button.show();
    const QImage light = button.grab().toImage();
    QStyle* style = QApplication::style();
    applyTheme(*qApp, Appearance::Dark, true);
    QCOMPARE(QApplication::style(), style);
    QCoreApplication::processEvents();
    const QImage dark = button.grab().toImage();
    QVERIFY(light.pixelColor(20, 16).lightnessF() > 0.8F);
    QVERIFY(dark.pixelColor(20, 16).lightnessF() < 0.3F);
}

void ThemeTest::reducedMotionStopsMovement()
{
    applyTheme(*qApp, Appearance::Light, true);
    BusySpinner spinner;
    QCOMPARE(motionMs(&spinner), 0);
    spinner.show();
    QVERIFY(!spinner.isTurning());
    spinner.hide();
    applyTheme(*qApp, Appearance::Light, false);
    QCOMPARE(motionMs(&spinner), 150);
    spinner.show();
    QVERIFY(spinner.isTurning());
    spinner.hide();
    QVERIFY(!spinner.isTurning());
    applyTheme(*qApp, Appearance::Light, true);
}

void ThemeTest::aHeaderHasRoomForItsWords()
{
    applyTheme(*qApp, Appearance::Light, true);
    QTableWidget table(1, 1);
    table.setHorizontalHeaderLabels({QStringLiteral("Loved on")});
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.show();
    QCoreApplication::processEvents();
    const int words = table.horizontalHeader()->fontMetrics().horizontalAdvance(QStringLiteral("Loved on"));
    QVERIFY(table.columnWidth(0) >= words + 2 * tokens::space8);
}

SILLON_TEST(ThemeTest, theme)
#include "tst_theme.moc"
