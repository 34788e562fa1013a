// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecheck.h"

namespace sillon {

Result<QStringList> databaseProblems(Database& database)
{
    return database.read([](Connection& c) -> Result<QStringList> {
        QStringList problems;
        auto pages = c.each(QStringLiteral("PRAGMA integrity_check(50)"), {}, [&](const Row& row) {
            if (row.text(0) != QLatin1String("ok"))
                problems.append(row.text(0));
        });
        if (!pages)
            return fail(std::move(pages.error()));
        auto orphans = c.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row& row) {
            problems.append(QStringLiteral("row %1 of %2 points to nothing in %3")
                                .arg(QString::number(row.integer(1)), row.text(0), row.text(2)));
        });
        if (!orphans)
            return fail(std::move(orphans.error()));
        return problems;
    });
}

} // namespace sillon
