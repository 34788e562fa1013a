// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profilelock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sillon {

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString& profileFolder)
{
    const QByteArray path = QFile::encodeName(profileFolder + QStringLiteral("/lock"));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorKind::AccessDenied, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(descriptor);
        return fail(reason == EWOULDBLOCK ? ErrorKind::Busy : ErrorKind::Storage,
                    QString::fromLocal8Bit(std::strerror(reason)));
    }
    return std::unique_ptr<ProfileLock>(new ProfileLock(descriptor));
}

ProfileLock::~ProfileLock()
{
    ::close(m_descriptor);
}

} // namespace sillon
