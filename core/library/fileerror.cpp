// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/fileerror.h"

#include <cerrno>
#include <system_error>

namespace sillon {

Error fileError(int number)
{
    Error error;
    error.serverText = QString::fromLocal8Bit(std::generic_category().message(number).c_str());
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        error.kind = ErrorKind::NotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.kind = ErrorKind::AccessDenied;
        break;
    case ENOSPC:
    case EDQUOT:
        error.kind = ErrorKind::DiskFull;
        break;
    default:
        error.kind = ErrorKind::Storage;
    }
    return error;
}

} // namespace sillon
