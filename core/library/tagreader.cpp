// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagreader.h"

#include "library/audioformreader.h"
#include "library/musicfile.h"
#include "library/tagmapping.h"

#include <algorithm>
#include <tpropertymap.h>
#include <vector>

namespace sillon {

namespace {

constexpr qsizetype longestSheet = 1000000;

/// At most so many characters; one more shows that there were more.
QString textOf(const TagLib::String& text, qsizetype most)
{
    const auto length = std::min(static_cast<qsizetype>(text.size()), most + 1);
    QString result(length, Qt::Uninitialized);
    auto from = text.begin();
    // TagLib's wide characters are UTF-16 on every system.
    for (QChar& to : result)
        to = QChar(static_cast<char16_t>(*from++));
    return result;
}

QStringList textsOf(const TagLib::StringList& values)
{
    constexpr int mostValues = 64;
    QStringList texts;
    for (const TagLib::String& value : values) {
        if (texts.size() == mostValues)
            break;
        texts.append(textOf(value, longestTagText));
    }
    return texts;
}

struct FieldName
{
    QString name;
    TagLib::String asTagLib;
};

std::vector<FieldName> wantedFields()
{
    std::vector<FieldName> fields;
    for (const QString& name : wantedTagFields())
        fields.push_back({name, TagLib::String(name.toLatin1().constData())});
    return fields;
}

TagFields fieldsOf(const TagLib::PropertyMap& properties)
{
    static const std::vector<FieldName> wanted = wantedFields();
    TagFields fields;
    for (const FieldName& field : wanted) {
        const auto found = properties.find(field.asTagLib);
        if (found != properties.end())
            fields.insert(field.name, textsOf(found->second));
    }
    return fields;
}

QString sheetOf(const TagLib::PropertyMap& properties)
{
    static const TagLib::String name("CUESHEET");
    const auto found = properties.find(name);
    return found == properties.end() || found->second.isEmpty() ? QString()
                                                                : textOf(found->second.front(), longestSheet);
}

} // namespace

FileText readText(const MusicFile& music)
{
    const TagLib::PropertyMap properties = music.fields();
    FileText text{tagsOf(fieldsOf(properties), music.lengthMs()), sheetOf(properties)};
    text.tags.form = audioFormOf(music.file());
    return text;
}

Result<Tags> readTags(const QString& path)
{
    const auto music = MusicFile::open(path);
    if (!music)
        return fail(music.error());
    return readText(*music).tags;
}

} // namespace sillon
