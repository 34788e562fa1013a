// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/filesource.h"

#include <QCryptographicHash>
#include <QFile>

namespace sillon {

namespace {

constexpr qint64 atOnce = qint64(1) << 20;
constexpr int letters = 16;
constexpr QLatin1Char between('/');

} // namespace

QString FileSource::userName() const
{
    QString name = historyFileFormatName(format);
    if (!fingerprint.isEmpty())
        name += between + fileName + between + fingerprint;
    if (owner != PlaysOwner())
        name += between + owner.service + between + owner.userName;
    return name;
}

std::optional<FileSource> FileSource::fromUserName(const QString& userName)
{
    const auto format = historyFileFormatOf(userName.section(between, 0, 0));
    if (!format)
        return std::nullopt;
    return FileSource{*format,
                      userName.section(between, 1, 1),
                      userName.section(between, 2, 2),
                      {userName.section(between, 3, 3), userName.section(between, 4)}};
}

Result<QString> fingerprintOf(const QString& path, const std::stop_token& stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::AccessDenied, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const QByteArray some = file.read(atOnce);
        if (some.isEmpty() && file.error() != QFileDevice::NoError)
            return fail(ErrorKind::AccessDenied, file.errorString());
        if (some.isEmpty())
            return QString::fromLatin1(hash.result().toHex().left(letters));
        hash.addData(some);
    }
}

} // namespace sillon
