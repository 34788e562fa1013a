// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/matchkey.h"

#include <algorithm>
#include <array>

namespace sillon {

namespace {

struct Fold
{
    char16_t from;
    const char* to;
};

// Letters that no decomposition takes apart, and punctuation that people type in several forms. Sorted.
constexpr std::array folds{
    Fold{0x00D8, "o"},  Fold{0x00DF, "ss"}, Fold{0x00E6, "ae"}, Fold{0x00F0, "d"}, Fold{0x00F8, "o"},
    Fold{0x00FE, "th"}, Fold{0x0111, "d"},  Fold{0x0127, "h"},  Fold{0x0131, "i"}, Fold{0x0142, "l"},
    Fold{0x0153, "oe"}, Fold{0x0167, "t"},  Fold{0x2010, "-"},  Fold{0x2011, "-"}, Fold{0x2012, "-"},
    Fold{0x2013, "-"},  Fold{0x2014, "-"},  Fold{0x2018, "'"},  Fold{0x2019, "'"}, Fold{0x201A, "'"},
    Fold{0x201C, "\""}, Fold{0x201D, "\""}, Fold{0x201E, "\""}, Fold{0x2032, "'"}, Fold{0x2033, "\""},
};

const char* folded(char16_t c)
{
    const auto at =
        std::lower_bound(folds.begin(), folds.end(), c, [](const Fold& f, char16_t x) { return f.from < x; });
    return at != folds.end() && at->from == c ? at->to : nullptr;
}

/// Accents, vowel points and the like, that people leave out when they type. Not the marks that make another
/// letter (voiced kana, vowels of Indic and Thai script): without them different words would be equal.
bool isOptionalMark(QChar c)
{
    if (!c.isMark())
        return false;
    const char16_t u = c.unicode();
    return (u >= 0x0300 && u <= 0x036F)                                    // combining diacritical marks
           || (u >= 0x0591 && u <= 0x05C7)                                 // Hebrew points
           || (u >= 0x064B && u <= 0x065F) || u == 0x0670                  // Arabic vowel signs
           || (u >= 0x1AB0 && u <= 0x1AFF) || (u >= 0x1DC0 && u <= 0x1DFF) // more of the first kind
           || (u >= 0x20D0 && u <= 0x20FF) ||
           (u >= 0xFE00 && u <= 0xFE2F); // enclosing, variation, half marks
}

/// Most names are of such letters only, and nothing has to be taken apart in them.
bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString foldedAscii(const QString& text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar* const start = key.data();
    QChar* end = start;
    bool blank = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            blank = end != start;
            continue;
        }
        if (blank)
            *end++ = QLatin1Char(' ');
        blank = false;
        const bool isCapital = c >= QLatin1Char('A') && c <= QLatin1Char('Z');
        *end++ = isCapital ? QChar(static_cast<char16_t>(c.unicode() + ('a' - 'A'))) : c;
    }
    key.truncate(end - start);
    return key;
}

} // namespace

QString foldedText(const QString& text)
{
    if (isAscii(text))
        return foldedAscii(text);
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    bool blank = false;
    for (const QChar c : decomposed) {
        if (isOptionalMark(c))
            continue;
        if (c.isSpace()) {
            blank = !key.isEmpty();
            continue;
        }
        if (blank)
            key.append(QLatin1Char(' '));
        blank = false;
        if (const char* plain = folded(c.unicode()))
            key.append(QLatin1String(plain));
        else
            key.append(c);
    }
    return key;
}

} // namespace sillon
