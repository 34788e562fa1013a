// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancesettingspage.h"

#include "application/services.h"
#include "settings/keys.h"
#include "settings/settingswitch.h"
#include "widgets/accent.h"

#include <QEvent>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace sillon {

namespace {

constexpr std::array textPercents{90, 100, 110, 120, 130};
constexpr int swatchSide = 16;

/// A disc in the colour.
QIcon swatch(const QColor& colour)
{
    constexpr int scale = 2;
    QPixmap picture(swatchSide * scale, swatchSide * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(picture.rect().adjusted(scale, scale, -scale, -scale));
    painter.end();
    picture.setDevicePixelRatio(scale);
    return QIcon(picture);
}

QComboBox* makeAccents(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(AppearanceSettingsPage::tr("As the system"), QStringLiteral("system"));
    box->addItem(AppearanceSettingsPage::tr("Teal"), QStringLiteral("teal"));
    box->addItem(AppearanceSettingsPage::tr("Blue"), QStringLiteral("blue"));
    box->addItem(AppearanceSettingsPage::tr("Violet"), QStringLiteral("violet"));
    box->addItem(AppearanceSettingsPage::tr("Plum"), QStringLiteral("plum"));
    box->addItem(AppearanceSettingsPage::tr("Red"), QStringLiteral("red"));
    box->addItem(AppearanceSettingsPage::tr("Orange"), QStringLiteral("orange"));
    box->addItem(AppearanceSettingsPage::tr("Green"), QStringLiteral("green"));
    box->addItem(AppearanceSettingsPage::tr("Graphite"), QStringLiteral("graphite"));
    return box;
}

/// As each would look now, in light or dark.
void showSwatches(QComboBox& accents, const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightnessF() < 0.5F;
    const ThemeColours& own = themeColours(dark ? Appearance::Dark : Appearance::Light);
    for (int i = 1; i < accents.count(); ++i)
        accents.setItemIcon(i, swatch(withAccent(own, accentNamed(accents.itemData(i).toString())).accent));
}

QComboBox* makeCoverSizes(int chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(AppearanceSettingsPage::tr("Small", "covers"), 128);
    box->addItem(AppearanceSettingsPage::tr("Medium", "covers"), 176);
    box->addItem(AppearanceSettingsPage::tr("Large", "covers"), 240);
    box->addItem(AppearanceSettingsPage::tr("Very large", "covers"), 320);
    if (box->findData(chosen) < 0) // written into the file by hand
        box->addItem(AppearanceSettingsPage::tr("%1 points").arg(QLocale().toString(chosen)), chosen);
    return box;
}

} // namespace

AppearanceSettingsPage::AppearanceSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
{
    auto* theme = new QComboBox(this);
    theme->addItem(tr("As the system"), QStringLiteral("system"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    connectSettingChoice(theme, services.settings(), keys::theme);

    auto* text = new QComboBox(this);
    for (const int percent : textPercents)
        text->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    const int chosen = services.settings().get(keys::textPercent);
    if (text->findData(chosen) < 0) // written into the file by hand
        text->addItem(tr("%1 %").arg(QLocale().toString(chosen)), chosen);
    connectSettingChoice(text, services.settings(), keys::textPercent);

    m_accents = makeAccents(this);
    showSwatches(*m_accents, palette());
    connectSettingChoice(m_accents, services.settings(), keys::accent);
    QComboBox* covers = makeCoverSizes(services.settings().get(keys::coverSize), this);
    connectSettingChoice(covers, services.settings(), keys::coverSize);

    auto* motion = new QComboBox(this);
    motion->addItem(tr("As the system"), QStringLiteral("system"));
    motion->addItem(tr("Nothing moves"), QStringLiteral("reduced"));
    connectSettingChoice(motion, services.settings(), keys::motion);

    addHeading(tr("Colours"));
    addRow(tr("&Theme"), theme);
    addRow(tr("&Accent"), m_accents, tr("Of buttons, links and what plays."));
    addHeading(tr("Covers"));
    addRow(tr("Si&ze of covers"), covers,
           tr("Of albums and artists. Each page can be given a size of its own, at its top."));
    addHeading(tr("Reading"));
    addRow(tr("Text &size"), text, tr("Of the system's text size."));
    addRow(tr("&Movement"), motion);
}

void AppearanceSettingsPage::changeEvent(QEvent* event)
{
    SettingsForm::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_accents != nullptr)
        showSwatches(*m_accents, palette());
}

} // namespace sillon
