// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/importwords.h"

#include "application/words.h"
#include "history/historyfile.h"

#include <QCoreApplication>

namespace sillon::words {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString importFailure(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotConfigured:
        return ImportWords::tr(
            "The times in this file are written without a time zone; please choose the one that "
            "the player was set to.");
    case ErrorKind::NotSupported:
        return ImportWords::tr("This archive is encrypted. Please unpack it first.");
    case ErrorKind::TooLarge:
        return ImportWords::tr(
            "This file, or what is packed in it, is larger than any history. It was left alone.");
    case ErrorKind::Malformed:
        if (error.serverText == QLatin1String(unknownEncodingReason))
            return ImportWords::tr("The letters in this file are written in a way that Sillon does not know. "
                                   "Please save it as UTF-8 with a text editor.");
        return ImportWords::tr(
                   "This file is damaged, breaks off, or holds no plays that Sillon can read. (%1)")
            .arg(error.serverText);
    default:
        return words::error(error);
    }
}

} // namespace sillon::words
