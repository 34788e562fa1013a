// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace sillon::architecture {

/// One place that breaks a rule of the house.
struct Finding
{
    QString path;
    int line = 0;
    QString what;
};

using Findings = QVector<Finding>;

/// One line a finding, as a compiler prints its errors; empty when there is none.
[[nodiscard]] inline QString toText(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.what));
    return lines.join(QLatin1Char('\n'));
}

} // namespace sillon::architecture

/// Fails with every finding in the message, not only with their number.
#define SILLON_NO_FINDINGS(findings)                                                                         \
    do {                                                                                                     \
        const QString text = ::sillon::architecture::toText(findings);                                       \
        QVERIFY2(text.isEmpty(), qPrintable(QStringLiteral("\n") + text));                                   \
    } while (false)
