// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace sillon {

Translations::~Translations()
{
    forget();
}

void Translations::speak(const QLocale& locale)
{
    forget();
    const QString ours = QStringLiteral(":/i18n");
    // English has a file too: the plural forms.
    if (!m_texts.load(locale, QStringLiteral("sillon"), QStringLiteral("_"), ours))
        (void)m_texts.load(QStringLiteral("sillon_en"), ours);
    QCoreApplication::installTranslator(&m_texts);
    if (m_textsOfQt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
}

void Translations::forget()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_textsOfQt);
}

} // namespace sillon
