// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace sillon {

/// Makes the program speak a language: its own texts and those of Qt's dialogs. Ends with this object.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// The first of the locale's languages that is there, else English. Texts asked for from now on are in
    /// it.
    void speak(const QLocale& locale);

private:
    void forget();

    QTranslator m_texts;
    QTranslator m_textsOfQt;
};

} // namespace sillon
