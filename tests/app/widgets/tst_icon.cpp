// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <set>

using namespace sillon;

namespace {

int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
    }
    return ink;
}

QColor mostOpaque(const QImage& image)
{
    QColor best = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

bool alike(const QColor& one, const QColor& other)
{
    return qAbs(one.red() - other.red()) < 8 && qAbs(one.green() - other.green()) < 8 &&
           qAbs(one.blue() - other.blue()) < 8;
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconHasItsDrawing();
    void everyDrawingHasItsIcon();
    void followsThePalette();
    void isSharpOnDenseScreens();
};

void IconTest::everyIconHasItsDrawing()
{
    for (const Icon icon : allIcons()) {
        const QImage image = themedIcon(icon).pixmap(QSize(24, 24)).toImage();
        QVERIFY2(inkOf(image) > 10, qPrintable(iconName(icon)));
    }
}

void IconTest::everyDrawingHasItsIcon()
{
    std::set<QString> names;
    for (const Icon icon : allIcons())
        names.insert(iconName(icon));
    QCOMPARE(names.size(), allIcons().size());
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QVERIFY2(names.contains(file.chopped(4)), qPrintable(file));
}

void IconTest::followsThePalette()
{
    const QIcon icon = themedIcon(Icon::Stop);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        applyTheme(*qApp, appearance, true);
        const ThemeColours& c = themeColours(appearance);
        const auto shown = [&](QIcon::Mode mode, QIcon::State state) {
            return mostOpaque(icon.pixmap(QSize(48, 48), mode, state).toImage());
        };
        QVERIFY(alike(shown(QIcon::Normal, QIcon::Off), c.text));
        QVERIFY(alike(shown(QIcon::Normal, QIcon::On), c.accent));
        QVERIFY(alike(shown(QIcon::Disabled, QIcon::Off), c.faint));
        const QIcon fixed = themedIcon(Icon::Stop, QPalette::HighlightedText);
        QVERIFY(alike(mostOpaque(fixed.pixmap(QSize(48, 48)).toImage()), c.onAccent));
    }
    applyTheme(*qApp, Appearance::Light, true);
}

void IconTest::isSharpOnDenseScreens()
{
    const QPixmap dense = themedIcon(Icon::Heart).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(dense.size(), QSize(40, 40));
    QCOMPARE(dense.deviceIndependentSize().toSize(), QSize(20, 20));
}

SILLON_TEST(IconTest, icon)
#include "tst_icon.moc"
