// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accountwords.h"

#include "application/words.h"

#include <QCoreApplication>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

/// The stored word of an answer as a sentence.
QString answerOf(const QString& word)
{
    if (word == QLatin1String("ok"))
        return AccountWords::tr("All is well.");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        Error stored;
        stored.kind = static_cast<ErrorKind>(kind);
        if (errorKindName(stored.kind) == word)
            return error(stored);
    }
    return word;
}

} // namespace

QString accountTest(const AccountTest& test)
{
    if (!test.error) {
        return test.name.isEmpty()
                   ? AccountWords::tr("The service answers, and the sign-in holds.")
                   : AccountWords::tr("The service answers, and the sign-in of %1 holds.").arg(test.name);
    }
    if (test.error->kind == ErrorKind::NotSupported)
        return AccountWords::tr("The server answers. It takes plays, and cannot be asked about the account.");
    if (test.error->kind == ErrorKind::NotConfigured)
        return AccountWords::tr("There is no address of this server in the settings.");
    return error(*test.error);
}

QString lastAnswer(const Account& account)
{
    if (account.lastAnswer.isEmpty())
        return {};
    return AccountWords::tr("Last answer at %1: %2")
        .arg(moment(account.lastAnswerAt), answerOf(account.lastAnswer));
}

} // namespace sillon::words
