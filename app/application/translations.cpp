// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

namespace sillon {

namespace {

/// "de 100": how many percent of a language's texts are translated, as counted when the program was built.
int percentOf(const QString& code)
{
    QFile file(QStringLiteral(":/i18n/finished"));
    if (code == QLatin1String("en") || !file.open(QIODevice::ReadOnly))
        return 100;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(code + QLatin1Char(' ')))
            return line.mid(code.size() + 1).toInt();
    }
    return 0;
}

} // namespace

QString CountingTexts::translate(const char* context, const char* sourceText, const char* disambiguation,
                                 int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    return n < 0 ? text : text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
}

Translations::~Translations()
{
    forget();
}

std::vector<Language> Translations::languages()
{
    std::vector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},  {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},   {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    for (Language& language : all)
        language.percent = percentOf(language.code);
    return all;
}

QString Translations::languageOf(const QString& word, const QLocale& system)
{
    if (word != QLatin1String("system"))
        return word;
    const QLocale spoken(system.uiLanguages().value(0));
    for (const Language& language : languages()) {
        if (language.percent >= completePercent && QLocale(language.code).language() == spoken.language())
            return language.code;
    }
    return QStringLiteral("en");
}

QLocale Translations::formatsOf(const QString& word, const QLocale& system)
{
    const QLocale named(word);
    const bool isTheSystems = word == QLatin1String("system") || named.language() == system.language();
    return isTheSystems ? system : named;
}

void Translations::speak(const QLocale& locale)
{
    forget();
    const QString ours = QStringLiteral(":/i18n");
    // The one installed last is asked first.
    if (m_plurals.load(QStringLiteral("sillon_en"), ours))
        QCoreApplication::installTranslator(&m_plurals);
    if (m_texts.load(locale, QStringLiteral("sillon"), QStringLiteral("_"), ours))
        QCoreApplication::installTranslator(&m_texts);
    if (m_textsOfQt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
}

void Translations::forget()
{
    QCoreApplication::removeTranslator(&m_plurals);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_textsOfQt);
}

} // namespace sillon
