// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/yearwords.h"

#include "application/words.h"
#include "musicbrainz/yearindexbuilder.h"

#include <QCoreApplication>

namespace sillon::words {

namespace {

struct YearWords
{
    Q_DECLARE_TR_FUNCTIONS(YearWords)
};

} // namespace

QString mirrorTrouble(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::BadRequest:
        return error.serverText.isEmpty()
                   ? YearWords::tr("The address of your MusicBrainz database could not be understood.")
                   : YearWords::tr("The address of your MusicBrainz database could not be understood: %1.")
                         .arg(error.serverText);
    case ErrorKind::NotConfigured:
        return YearWords::tr("Qt's driver for PostgreSQL is not installed, so your MusicBrainz database was "
                             "not asked. On Debian it is the package libqt6sql6-psql.");
    case ErrorKind::NotSent:
        return YearWords::tr("Your MusicBrainz database could not be reached (%1).").arg(error.serverText);
    case ErrorKind::AnswerLost:
        return YearWords::tr("Your MusicBrainz database went away while it was asked. What it did not answer "
                             "is asked again another time.");
    case ErrorKind::ServerBusy:
        return YearWords::tr("Your MusicBrainz database took too long to answer. What it did not answer is "
                             "asked again another time.");
    case ErrorKind::AccessDenied:
        return YearWords::tr("Your MusicBrainz database does not let this user read (%1).")
            .arg(error.serverText);
    case ErrorKind::NotSupported:
        if (error.serverText == QLatin1String("pg_trgm"))
            return YearWords::tr("Your MusicBrainz database has no trigram index of its artists' names (the "
                                 "extension pg_trgm), so only equal names were looked for there.");
        return YearWords::tr("Your database is not one of MusicBrainz (%1).").arg(error.serverText);
    default:
        return words::error(error);
    }
}

QString yearSourceTrouble(const QString& service, const Error& error)
{
    const QString name = serviceName(service);
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return YearWords::tr("%1 does not accept your token, so it was not asked for years.").arg(name);
    case ErrorKind::NotSent:
        return YearWords::tr("%1 could not be reached, so it was not asked for years.").arg(name);
    case ErrorKind::RateLimited:
        return YearWords::tr("%1 answers no more questions for now; years were looked for elsewhere.")
            .arg(name);
    case ErrorKind::ServerBusy:
    case ErrorKind::AnswerLost:
        return YearWords::tr("%1 does not answer at the moment; years were looked for elsewhere.").arg(name);
    case ErrorKind::Malformed:
    case ErrorKind::NotSupported:
        return YearWords::tr("What %1 answered could not be understood; years were looked for elsewhere.")
            .arg(name);
    default:
        return YearWords::tr("%1 was not asked for years. %2").arg(name, words::error(error));
    }
}

QString indexTrouble(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::DatabaseDamaged:
        return error.serverText.isEmpty()
                   ? YearWords::tr("The offline index is damaged, or no index at all. Please build it anew.")
                   : YearWords::tr("The offline index was damaged and was put aside as %1. Please build it "
                                   "anew.")
                         .arg(error.serverText);
    case ErrorKind::NotSupported:
        return YearWords::tr(
            "The offline index was made by another version of Sillon. Please build it anew.");
    default:
        return YearWords::tr("The offline index cannot be read. %1").arg(words::error(error));
    }
}

QString indexNotBuilt(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return YearWords::tr("No index could be built: something is missing (%1).").arg(error.serverText);
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        return YearWords::tr("No index could be built: the dump is damaged, or no dump (%1). Please download "
                             "it again.")
            .arg(error.serverText);
    case ErrorKind::NotSupported:
        if (error.serverText == QLatin1String(canonicalData))
            return YearWords::tr(
                "No index could be built: MusicBrainz's canonical data holds no dates. Please "
                "take the core dump, mbdump.tar.bz2.");
        return YearWords::tr(
                   "No index could be built: the dump has another form than this version knows (%1).")
            .arg(error.serverText);
    default:
        return words::error(error);
    }
}

} // namespace sillon::words
