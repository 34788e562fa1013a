// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lovedwords.h"

#include "application/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace sillon::words {

namespace {

struct LovedWords
{
    Q_DECLARE_TR_FUNCTIONS(LovedWords)
};

} // namespace

QString lovedImportObstacle(const QString& service, bool hasKeys, bool hasUser)
{
    if (!hasKeys)
        return LovedWords::tr("An API key and secret are needed first: see the settings, Scrobbling.");
    if (!hasUser)
        return LovedWords::tr("Sign in to %1, or enter a user name.").arg(service);
    return {};
}

QString loveRefusal(const QString& reason, const QString& serverText)
{
    if (reason == errorKindName(ErrorKind::NotFound))
        return LovedWords::tr("it knows no song of these names");
    if (reason == errorKindName(ErrorKind::NotSupported))
        return LovedWords::tr("it keeps no loved tracks");
    return submissionReason(reason, serverText);
}

QString lovedFate(LovedFate fate)
{
    switch (fate) {
    case LovedFate::Matched:
        return LovedWords::tr("In the library");
    case LovedFate::Already:
        return LovedWords::tr("Loved already");
    case LovedFate::Ambiguous:
        return LovedWords::tr("To be chosen");
    case LovedFate::Missing:
        break;
    }
    return LovedWords::tr("Not in the library");
}

QString lovedReading(const LovedFetch& fetch, const std::optional<Error>& error)
{
    const QLocale locale;
    if (fetch.isWhole())
        return LovedWords::tr("%Ln loved track(s) read.", nullptr, static_cast<int>(fetch.answered));
    const QString pages = LovedWords::tr("Read up to page %1 of %2.")
                              .arg(locale.toString(fetch.nextPage - 1), locale.toString(fetch.pages));
    const bool any = fetch.pages > 0;
    if (!error)
        return any ? pages : LovedWords::tr("Nothing was read yet.");
    return any ? QString(pages + QLatin1Char(' ') + words::error(*error)) : words::error(*error);
}

} // namespace sillon::words
