// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cuefolder.h"

#include "library/contenthash.h"

#include <algorithm>
#include <dirent.h>
#include <memory>

namespace sillon {

bool isCueName(const QByteArray& fileName)
{
    return fileName.size() > 4 && fileName.right(4).toLower() == ".cue";
}

void SheetStamp::add(const QByteArray& name, const FileStamp& stamp)
{
    ContentHash hash;
    hash.add(name.constData(), name.size());
    for (const qint64 number : {stamp.size, stamp.mtimeNs, stamp.ctimeNs})
        hash.add(number);
    m_value ^= hash.value();
}

SheetsBeside sheetsBeside(const QByteArray& path)
{
    SheetsBeside sheets;
    SheetStamp stamp;
    const QByteArray folder = path.left(path.lastIndexOf('/') + 1);
    const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(folder.constData()), &::closedir);
    if (!opened)
        return sheets;
    while (const dirent* entry = ::readdir(opened.get())) {
        const QByteArray name(entry->d_name);
        if (name.startsWith('.') || !isCueName(name))
            continue;
        const auto look = lookAt(::dirfd(opened.get()), name.constData(), Links::Follow);
        if (!look || look->kind != FileKind::File)
            continue;
        stamp.add(name, look->stamp);
        sheets.paths.push_back(folder + name);
    }
    std::sort(sheets.paths.begin(), sheets.paths.end());
    sheets.stamp = stamp.value();
    return sheets;
}

} // namespace sillon
