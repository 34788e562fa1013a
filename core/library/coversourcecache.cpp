// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coversourcecache.h"

#include "library/coversourceimage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace sillon {

QString FetchedCovers::fileOf(const Release& release) const
{
    const QString name = release.mbid        ? release.mbid->text()
                         : release.groupMbid ? QString(QLatin1String("group-") + release.groupMbid->text())
                                             : QString();
    return name.isEmpty() ? QString() : QString(m_folder + QLatin1Char('/') + name);
}

std::optional<QByteArray> FetchedCovers::find(const Release& release, qint64 now) const
{
    QFile file(fileOf(release));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestFetchedCover)
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    if (!bytes.isEmpty())
        return readImageHead(bytes) ? std::optional(bytes) : std::nullopt;
    const qint64 learned = QFileInfo(file).lastModified().toSecsSinceEpoch();
    return now - learned < noneForSeconds ? std::optional(QByteArray()) : std::nullopt;
}

Done FetchedCovers::keep(const Release& release, const QByteArray& bytes) const
{
    const QString name = fileOf(release);
    if (name.isEmpty())
        return fail(ErrorKind::BadRequest);
    QDir().mkpath(m_folder);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    dropOldest();
    return {};
}

void FetchedCovers::dropOldest() const
{
    QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files, QDir::Time);
    for (qsizetype i = mostFiles; i < names.size(); ++i)
        folder.remove(names.at(i));
}

} // namespace sillon
