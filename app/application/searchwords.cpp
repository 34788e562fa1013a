// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/searchwords.h"

#include <QCoreApplication>

namespace sillon::words {

namespace {

/// Whose texts these are, for lupdate.
struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

} // namespace

QString searchMistake(const SearchMistake& mistake)
{
    const auto of = [&mistake](const QString& text) { return text.arg(mistake.part); };
    switch (mistake.kind) {
    case SearchMistake::Kind::UnknownField:
        return of(SearchWords::tr("“%1” cannot be searched for; there are artist, album, title, genre, year, "
                                  "loved, plays, heard, added, length, type and bitrate."));
    case SearchMistake::Kind::NotANumber:
        return of(SearchWords::tr("“%1” needs a number, like plays>10."));
    case SearchMistake::Kind::NotADate:
        return of(SearchWords::tr("“%1” needs a date, like heard<2024-01-31 or heard<2y."));
    case SearchMistake::Kind::NotALength:
        return of(SearchWords::tr("“%1” needs a length, like length>5:00."));
    case SearchMistake::Kind::NotYesOrNo:
        return of(SearchWords::tr("“%1” needs yes or no."));
    case SearchMistake::Kind::EmptyRange:
        return of(SearchWords::tr("“%1” ends before it begins."));
    case SearchMistake::Kind::MissingValue:
        return of(SearchWords::tr("“%1”: what should be looked for?"));
    case SearchMistake::Kind::OpenQuote:
        return SearchWords::tr("The quote is not closed yet.");
    case SearchMistake::Kind::NotComparable:
        return of(SearchWords::tr("“%1” has no less or more; write a colon."));
    case SearchMistake::Kind::DanglingOr:
        break;
    }
    return SearchWords::tr("“or” stands between two things.");
}

} // namespace sillon::words
