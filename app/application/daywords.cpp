// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/daywords.h"

#include <QDateTime>
#include <QLocale>

namespace sillon::words {

QString dayPattern()
{
    const QString shortOne = QLocale().dateFormat(QLocale::ShortFormat);
    return shortOne.startsWith(QLatin1Char('y')) ? shortOne : QStringLiteral("d MMM yyyy");
}

QString day(QDate date)
{
    return QLocale().toString(date, dayPattern());
}

QString day(qint64 second)
{
    return day(QDateTime::fromSecsSinceEpoch(second).date());
}

} // namespace sillon::words
