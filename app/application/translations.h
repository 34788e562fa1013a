// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace sillon {

/// A language the program can speak.
struct Language
{
    QString code;      ///< as the setting general.language has it
    QString name;      ///< in the language itself
    int percent = 100; ///< of the texts that are translated
};

/// Texts whose counts are written in the digits of the language, like all other figures: %n becomes %Ln.
class CountingTexts : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
};

/// Makes the program speak a language: its own texts and those of Qt's dialogs. Ends with this object.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// All there are, in the order they are offered in.
    [[nodiscard]] static std::vector<Language> languages();
    /// From here on a language counts as complete, and is what the program speaks by itself where the system
    /// does.
    static constexpr int completePercent = 90;
    /// Which language a setting's word means; English where the system speaks one that is not complete.
    [[nodiscard]] static QString languageOf(const QString& word, const QLocale& system);
    /// How dates and numbers are written then: in the system's manner where it speaks that language anyway.
    [[nodiscard]] static QLocale formatsOf(const QString& word, const QLocale& system);

    /// The first of the locale's languages that is there, else English. Texts asked for from now on are in
    /// it.
    void speak(const QLocale& locale);

private:
    void forget();

    CountingTexts m_plurals; ///< English ones, for texts that nobody has translated
    CountingTexts m_texts;
    QTranslator m_textsOfQt;
};

} // namespace sillon
