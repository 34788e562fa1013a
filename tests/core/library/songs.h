// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/audiofiles.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <fileref.h>
#include <map>
#include <string>
#include <tpropertymap.h>

namespace sillon::testing {

using Fields = std::map<std::string, std::string>;

/// Writes fields into a file's tags, each in the native form of its format. An empty value leaves the field
/// out.
inline bool tagFile(const QString& path, const Fields& fields)
{
    const TagLib::FileRef file(QFile::encodeName(path).constData());
    if (file.isNull())
        return false;
    TagLib::PropertyMap properties;
    for (const auto& [name, value] : fields) {
        if (!value.empty())
            properties.insert(TagLib::String(name), TagLib::String(value, TagLib::String::UTF8));
    }
    return file.file()->setProperties(properties).isEmpty() && file.file()->save();
}

/// A short FLAC file that says this much of itself.
inline bool makeSong(const QString& path, const Fields& fields, double seconds = 0.1)
{
    return encode(path, makeTone(seconds, 0.1), {}) && tagFile(path, fields);
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace sillon::testing
