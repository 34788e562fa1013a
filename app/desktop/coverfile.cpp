// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/coverfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSaveFile>

namespace sillon {

namespace {

constexpr int mostPixels = 400;

/// Its time says when it was wanted last.
bool isThere(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
           file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

bool put(const QString& path, const QImage& image)
{
    const bool smaller = image.width() > mostPixels || image.height() > mostPixels;
    const QImage small =
        smaller ? image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && small.save(&file, "PNG") && file.commit();
}

void dropOldest(const QDir& folder)
{
    const QStringList files = folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
    for (qsizetype i = coverFilesKept; i < files.size(); ++i)
        QFile::remove(folder.filePath(files.at(i)));
}

} // namespace

QString putCoverFile(const QByteArray& cover, const QString& folder)
{
    const QDir place(folder);
    const QByteArray name = QCryptographicHash::hash(cover, QCryptographicHash::Md5).toHex();
    const QString path = place.filePath(QString::fromLatin1(name) % QStringLiteral(".png"));
    if (cover.isEmpty() || !place.mkpath(QStringLiteral(".")))
        return {};
    if (isThere(path))
        return path;
    const QImage image = QImage::fromData(cover);
    if (image.isNull() || !put(path, image))
        return {};
    dropOldest(place);
    return path;
}

} // namespace sillon
