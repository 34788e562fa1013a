// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverthumbnails.h"

#include "base/filename.h"
#include "library/coverreader.h"
#include "widgets/covercache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>

namespace sillon {

namespace {

constexpr int jpegQuality = 88;

/// UTC ms: a cover may be set and taken back within a second. By the change time of the inode: taggers put
/// the modification time back.
qint64 changedAt(const QByteArray& path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0)
        return 0;
    return static_cast<qint64>(status.st_ctim.tv_sec) * 1000 + status.st_ctim.tv_nsec / 1000000;
}

} // namespace

CoverThumbnails::CoverThumbnails(QString folder)
    : m_folder(std::move(folder))
{}

/// The file, the folder it lies in (a cover came or went), or the cover there (it was written over).
qint64 CoverThumbnails::sourceOf(const Track& track)
{
    const QByteArray path = bytesOfFileName(track.path);
    const qint64 file = changedAt(path);
    if (file == 0)
        return 0;
    const QString beside = folderCoverPath(track.path);
    return std::max({file, changedAt(path.left(path.lastIndexOf('/'))),
                     beside.isEmpty() ? 0 : changedAt(bytesOfFileName(beside))});
}

QString CoverThumbnails::fileOf(const Track& track) const
{
    const QByteArray name =
        QCryptographicHash::hash(CoverCache::albumKey(track).toUtf8(), QCryptographicHash::Md5);
    return m_folder % QLatin1Char('/') % QLatin1String(name.toHex()) % QLatin1String(".jpg");
}

std::optional<QImage> CoverThumbnails::read(const Track& track) const
{
    const QString path = fileOf(track);
    const QFileInfo kept(path);
    if (!kept.exists())
        return std::nullopt;
    const qint64 source = sourceOf(track);
    if (source != 0 && kept.lastModified().toMSecsSinceEpoch() != source)
        return std::nullopt;
    if (kept.size() == 0)
        return QImage();
    QImage image(path);
    return image.isNull() ? std::nullopt : std::optional(image);
}

void CoverThumbnails::write(const Track& track, const QImage& square, qint64 source) const
{
    if (source == 0 || !QDir().mkpath(m_folder))
        return;
    // Written beside and renamed: another worker may read it meanwhile.
    const QString path = fileOf(track);
    const QString beside = path % QLatin1String(".new");
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly))
        return;
    if (!square.isNull() && !square.save(&file, "JPG", jpegQuality))
        return;
    file.flush();
    file.setFileTime(QDateTime::fromMSecsSinceEpoch(source), QFileDevice::FileModificationTime);
    file.close();
    std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData());
}

void CoverThumbnails::remove(const Track& track) const
{
    QFile::remove(fileOf(track));
}

void CoverThumbnails::trim(qint64 most) const
{
    QFileInfoList kept = QDir(m_folder).entryInfoList(QDir::Files);
    // Its change time is when it was written; the other one is the source's.
    std::sort(kept.begin(), kept.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return a.metadataChangeTime() > b.metadataChangeTime();
    });
    qint64 bytes = 0;
    for (const QFileInfo& one : std::as_const(kept)) {
        bytes += one.size();
        if (bytes > most)
            QFile::remove(one.filePath());
    }
}

} // namespace sillon
