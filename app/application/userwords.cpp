// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/userwords.h"

#include "application/words.h"

#include <QCoreApplication>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct UserWords
{
    Q_DECLARE_TR_FUNCTIONS(UserWords)
};

} // namespace

QString userCheck(const Result<UserCheck>& check, const QString& service, const QString& userName, qint64 now)
{
    if (!check)
        return UserWords::tr("Could not be checked: %1").arg(error(check.error()));
    switch (check->answer) {
    case UserCheck::Answer::Missing:
        return UserWords::tr("%1 knows no user “%2”.").arg(serviceName(service), userName);
    case UserCheck::Answer::Private:
        return UserWords::tr("“%2” exists at %1, and keeps the profile private.")
            .arg(serviceName(service), userName);
    case UserCheck::Answer::Exists:
        break;
    }
    if (check->askedAt >= now)
        return {};
    return UserWords::tr("As of %1").arg(words::moment(check->askedAt));
}

} // namespace sillon::words
