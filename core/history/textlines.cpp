// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/textlines.h"

namespace sillon {

void TextLines::take(const QString& text, const TakeLine& takeLine)
{
    qsizetype end = text.indexOf(QLatin1Char('\n'));
    if (end < 0) {
        m_text.append(text);
        return;
    }
    bool goesOn = takeLine(QString(m_text + text.left(end)));
    qsizetype from = end + 1;
    for (end = text.indexOf(QLatin1Char('\n'), from); end >= 0 && goesOn;
         end = text.indexOf(QLatin1Char('\n'), from)) {
        goesOn = takeLine(text.mid(from, end - from));
        from = end + 1;
    }
    m_text = text.mid(from);
}

void TextLines::end(const TakeLine& takeLine)
{
    if (!m_text.isEmpty())
        takeLine(m_text);
    m_text.clear();
}

} // namespace sillon
