// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/filestamp.h"

#include <QByteArray>
#include <QString>

namespace sillon {

/// An audio file that a walk met.
struct FoundFile
{
    QByteArray path; ///< absolute, the name's bytes
    FileStamp stamp;
    qint64 sheetStamp = 0; ///< of the cue sheets that lie beside it; 0 none
    friend bool operator==(const FoundFile&, const FoundFile&) = default;
};

/// A file or folder that could not be read, and why.
struct FileFailure
{
    QString path; ///< in the form of base/filename.h
    Error error;
};

} // namespace sillon
