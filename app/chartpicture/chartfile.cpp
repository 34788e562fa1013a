// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/chartfile.h"

#include <QBuffer>
#include <QSaveFile>

namespace sillon {

Done writeChartFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::AccessDenied, file.errorString());
    return {};
}

Done writeChartPng(const QString& path, const QImage& image)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!image.save(&bytes, "PNG"))
        return fail(ErrorKind::Storage, QStringLiteral("the picture could not be made"));
    return writeChartFile(path, bytes.data());
}

} // namespace sillon
