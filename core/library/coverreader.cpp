// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverreader.h"

#include "base/filename.h"
#include "library/embeddedpicture.h"
#include "library/musicfile.h"
#include "library/windowedstream.h"

#include <dirent.h>
#include <memory>

namespace sillon {

namespace {

// The last two are what Windows Media Player and its likes leave: whole, and small.
constexpr auto coverNames = {"cover", "folder", "front", "album", "albumart", "albumartsmall"};
constexpr auto coverSuffixes = {".jpg", ".jpeg", ".png", ".webp"};

/// How good a name is for a folder's cover: 0 is best, -1 is none.
int coverRank(const QByteArray& fileName)
{
    const QByteArray name = fileName.toLower();
    int rank = 0;
    for (const char* wanted : coverNames) {
        for (const char* suffix : coverSuffixes) {
            if (name == QByteArray(wanted) + suffix)
                return rank;
            ++rank;
        }
    }
    return -1;
}

/// The best cover's name in a folder (its bytes), or empty.
QByteArray bestCoverIn(const QByteArray& folder)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> handle(::opendir(folder.constData()), &::closedir);
    QByteArray best;
    int bestRank = -1;
    while (const dirent* entry = handle ? ::readdir(handle.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        const int rank = coverRank(name);
        const bool better =
            rank >= 0 && (bestRank < 0 || rank < bestRank || (rank == bestRank && name < best));
        if (!better)
            continue;
        best = name;
        bestRank = rank;
    }
    return best;
}

QByteArray folderOf(const QByteArray& path)
{
    return path.left(path.lastIndexOf('/') + 1);
}

Result<QByteArray> readWhole(const QByteArray& path)
{
    auto stream = WindowedStream::open(path);
    if (!stream)
        return fail(std::move(stream.error()));
    const qint64 size = (*stream)->size();
    if (size > largestCoverBytes)
        return fail(ErrorKind::TooLarge);
    const TagLib::ByteVector bytes = (*stream)->readBlock(static_cast<WindowedStream::Length>(size));
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

Result<QByteArray> readCover(const QString& path)
{
    const auto music = MusicFile::open(path);
    if (music) {
        QByteArray embedded = embeddedPicture(music->file(), static_cast<qsizetype>(largestCoverBytes));
        if (!embedded.isEmpty())
            return embedded;
    }
    const QString beside = folderCoverPath(path);
    return beside.isEmpty() ? QByteArray() : readWhole(bytesOfFileName(beside));
}

bool isCoverName(const QByteArray& fileName)
{
    return coverRank(fileName) >= 0;
}

QString folderCoverPath(const QString& path)
{
    const QByteArray folder = folderOf(bytesOfFileName(path));
    const QByteArray best = bestCoverIn(folder);
    return best.isEmpty() ? QString() : textOfFileName(folder + best);
}

} // namespace sillon
