// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/pathwords.h"

#include "base/filename.h"

#include <QLocale>

namespace sillon::words {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

} // namespace

QString path(const QString& path)
{
    const QString shown = shownFileName(path);
    if (QLocale().textDirection() == Qt::LeftToRight)
        return shown; // nothing stands around it that could turn it
    return leftToRightIsolate % shown % popIsolate;
}

} // namespace sillon::words
