// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/filestamp.h"

#include <QString>

namespace sillon {

/// An audio file that a walk met.
struct FoundFile
{
    QString path; ///< absolute, in the form of base/filename.h
    FileStamp stamp;
    friend bool operator==(const FoundFile&, const FoundFile&) = default;
};

/// A file or folder that could not be read, and why.
struct FileFailure
{
    QString path;
    Error error;
};

} // namespace sillon
