// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/figurewords.h"

#include <QLocale>

namespace sillon::words {

QString inDigits(QString text)
{
    const QString zero = QLocale().zeroDigit();
    if (zero.size() != 1 || zero == QLatin1String("0"))
        return text;
    for (QChar& c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            c = QChar(zero.at(0).unicode() + c.digitValue());
    }
    return text;
}

QString plainDigits(QString text)
{
    for (QChar& c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

QString year(int year)
{
    return inDigits(QString::number(year));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(int tenths)
{
    return QLocale().toString(tenths / 10.0, 'f', 1) + QStringLiteral(" %");
}

} // namespace sillon::words
