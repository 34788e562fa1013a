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

} // namespace

QString foldedText(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    bool blank = false;
    for (const QChar c : decomposed) {
        if (c.isMark())
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
