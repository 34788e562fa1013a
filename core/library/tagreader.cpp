// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagreader.h"

#include "library/musicfile.h"
#include "library/tagmapping.h"

#include <tpropertymap.h>

namespace sillon {

namespace {

QString textOf(const TagLib::String& text)
{
    const TagLib::String bounded = text.substr(0, static_cast<unsigned int>(longestTagText) + 1);
    return QString::fromStdString(bounded.to8Bit(true));
}

QStringList textsOf(const TagLib::StringList& values)
{
    constexpr int mostValues = 64;
    QStringList texts;
    for (const TagLib::String& value : values) {
        if (texts.size() == mostValues)
            break;
        texts.append(textOf(value));
    }
    return texts;
}

TagFields fieldsOf(const TagLib::PropertyMap& properties)
{
    TagFields fields;
    for (const QString& name : wantedTagFields()) {
        const auto found = properties.find(TagLib::String(name.toLatin1().constData()));
        if (found != properties.end())
            fields.insert(name, textsOf(found->second));
    }
    return fields;
}

} // namespace

Result<Tags> readTags(const QString& path)
{
    const auto music = MusicFile::open(path);
    if (!music)
        return fail(music.error());
    return tagsOf(fieldsOf(music->fields()), music->lengthMs());
}

} // namespace sillon
