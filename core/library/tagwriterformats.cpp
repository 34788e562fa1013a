// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagwriterformats.h"

#include "library/dsffile.h"
#include "library/tagwriterid3.h"

#include <aifffile.h>
#include <algorithm>
#include <apefile.h>
#include <apetag.h>
#include <asffile.h>
#include <asftag.h>
#include <flacfile.h>
#include <id3v1tag.h>
#include <infotag.h>
#include <mp4file.h>
#include <mp4tag.h>
#include <mpcfile.h>
#include <mpegfile.h>
#include <oggfile.h>
#include <tpropertymap.h>
#include <trueaudiofile.h>
#include <wavfile.h>
#include <wavpackfile.h>
#include <xiphcomment.h>

namespace sillon {

namespace {

TagLib::String stringOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return {std::string(utf8.constData(), static_cast<std::size_t>(utf8.size())), TagLib::String::UTF8};
}

TagLib::StringList stringsOf(const QStringList& values)
{
    TagLib::StringList strings;
    for (const QString& value : values)
        strings.append(stringOf(value));
    return strings;
}

/// The field alone; one that is taken away with something in it, to learn which items it stands in.
TagLib::PropertyMap pattern(const QString& field, const QStringList& values)
{
    TagLib::PropertyMap properties;
    properties.insert(stringOf(field),
                      stringsOf(values.isEmpty() ? QStringList(QStringLiteral("1")) : values));
    return properties;
}

void setXiph(TagLib::Ogg::XiphComment& tag, const QString& field, const QStringList& values)
{
    tag.removeFields(stringOf(field));
    for (const QString& value : values)
        tag.addField(stringOf(field), stringOf(value), false);
}

void setApe(TagLib::APE::Tag& tag, const QString& field, const QStringList& values)
{
    TagLib::APE::Tag items;
    items.setProperties(pattern(field, values));
    for (const auto& [name, item] : items.itemListMap()) {
        if (values.isEmpty())
            tag.removeItem(name);
        else
            tag.setItem(name, item);
    }
}

void setMp4(TagLib::MP4::Tag& tag, const QString& field, const QStringList& values)
{
    TagLib::MP4::Tag items;
    items.setProperties(pattern(field, values));
    for (const auto& [name, item] : items.itemMap()) {
        if (values.isEmpty())
            tag.removeItem(name);
        else
            tag.setItem(name, item);
    }
}

/// Microsoft's name for it; TagLib has no field for it.
constexpr const char* asfCompilation = "WM/IsCompilation";

void setAsf(TagLib::ASF::Tag& tag, const QString& field, const QStringList& values)
{
    // These three stand in a header object of their own, which holds one value of each.
    const TagLib::String one = stringOf(values.join(QLatin1String("; ")));
    if (field == QLatin1String("TITLE"))
        return tag.setTitle(one);
    if (field == QLatin1String("ARTIST"))
        return tag.setArtist(one);
    if (field == QLatin1String("COMMENT"))
        return tag.setComment(one);
    if (field == QLatin1String("COMPILATION")) {
        if (values.isEmpty())
            tag.removeItem(asfCompilation);
        else
            tag.setAttribute(asfCompilation, TagLib::ASF::Attribute(true));
        return;
    }
    TagLib::ASF::Tag items;
    items.setProperties(pattern(field, values));
    for (const auto& [name, attributes] : items.attributeListMap()) {
        if (values.isEmpty())
            tag.removeItem(name);
        else
            tag.setAttribute(name, attributes);
    }
}

/// ID3v1 and RIFF's INFO, where a file has them: the few fields they know.
void setSimple(TagLib::Tag& tag, const QString& field, const QStringList& values)
{
    const QString one = values.join(QLatin1String("; "));
    const auto number = [&one](QChar end) {
        return static_cast<unsigned int>(std::max(0, one.section(end, 0, 0).toInt()));
    };
    if (field == QLatin1String("TITLE"))
        tag.setTitle(stringOf(one));
    else if (field == QLatin1String("ARTIST"))
        tag.setArtist(stringOf(one));
    else if (field == QLatin1String("ALBUM"))
        tag.setAlbum(stringOf(one));
    else if (field == QLatin1String("COMMENT"))
        tag.setComment(stringOf(one));
    else if (field == QLatin1String("GENRE"))
        tag.setGenre(stringOf(one));
    else if (field == QLatin1String("DATE"))
        tag.setYear(number(QLatin1Char('-')));
    else if (field == QLatin1String("TRACKNUMBER"))
        tag.setTrack(number(QLatin1Char('/')));
}

template <typename Tag, typename Set>
void forEach(Tag* tag, const TagFields& changes, Set set)
{
    if (!tag)
        return;
    for (auto change = changes.begin(); change != changes.end(); ++change)
        set(*tag, change.key(), change.value());
}

void setId3(TagLib::ID3v2::Tag& tag, const QString& field, const QStringList& values)
{
    setId3Field(tag, stringOf(field), stringsOf(values));
}

/// A tag that is new in a file takes over what the file's other tags say; it would hide them otherwise.
template <typename Tag>
Tag* begun(Tag* tag, const TagLib::PropertyMap& known)
{
    if (tag && tag->isEmpty() && !known.isEmpty())
        tag->setProperties(known);
    return tag;
}

void setInMpeg(TagLib::MPEG::File& file, const TagFields& changes)
{
    const TagLib::PropertyMap known = file.properties();
    forEach(begun(file.ID3v2Tag(true), known), changes, setId3);
    if (file.hasAPETag())
        forEach(file.APETag(), changes, setApe);
    if (file.hasID3v1Tag())
        forEach<TagLib::Tag>(file.ID3v1Tag(), changes, setSimple);
}

/// Files that keep an APE tag, perhaps with an ID3v1 tag behind it.
template <typename File>
void setInApe(File& file, const TagFields& changes)
{
    const TagLib::PropertyMap known = file.properties();
    forEach(begun(file.APETag(true), known), changes, setApe);
    if (file.hasID3v1Tag())
        forEach<TagLib::Tag>(file.ID3v1Tag(), changes, setSimple);
}

void setInFlac(TagLib::FLAC::File& file, const TagFields& changes)
{
    const TagLib::PropertyMap known = file.properties();
    forEach(begun(file.xiphComment(true), known), changes, setXiph);
    if (file.hasID3v2Tag())
        forEach(file.ID3v2Tag(), changes, setId3);
    if (file.hasID3v1Tag())
        forEach<TagLib::Tag>(file.ID3v1Tag(), changes, setSimple);
}

void setInWav(TagLib::RIFF::WAV::File& file, const TagFields& changes)
{
    const TagLib::PropertyMap known = file.properties();
    forEach(begun(file.ID3v2Tag(), known), changes, setId3);
    if (file.hasInfoTag())
        forEach<TagLib::Tag>(file.InfoTag(), changes, setSimple);
}

/// Whatever is tagged with ID3v2 or APE.
void setInTagged(TagLib::File& file, const TagFields& changes)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file))
        setInMpeg(*mpeg, changes);
    else if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(&file))
        setInWav(*wav, changes);
    else if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(&file))
        forEach(aiff->tag(), changes, setId3);
    else if (auto* dsf = dynamic_cast<DsfFile*>(&file))
        forEach(&dsf->madeId3v2(), changes, setId3);
    else if (auto* trueAudio = dynamic_cast<TagLib::TrueAudio::File*>(&file))
        forEach(trueAudio->ID3v2Tag(true), changes, setId3);
    else if (auto* ape = dynamic_cast<TagLib::APE::File*>(&file))
        setInApe(*ape, changes);
    else if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(&file))
        setInApe(*wavPack, changes);
    else if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(&file))
        setInApe(*musepack, changes);
}

bool saveMpeg(TagLib::MPEG::File& file)
{
    using File = TagLib::MPEG::File;
    int tags = File::ID3v2;
    if (file.hasAPETag())
        tags |= File::APE;
    if (file.hasID3v1Tag())
        tags |= File::ID3v1;
    return file.save(tags, File::StripNone, versionToKeep(*file.ID3v2Tag(true)), File::DoNotDuplicate);
}

bool saveWav(TagLib::RIFF::WAV::File& file)
{
    using File = TagLib::RIFF::WAV::File;
    const auto tags = static_cast<File::TagTypes>(file.hasInfoTag() ? File::ID3v2 | File::Info : File::ID3v2);
    return file.save(tags, File::StripNone, versionToKeep(*file.ID3v2Tag()));
}

} // namespace

TagFields fieldsOf(const TagLib::PropertyMap& properties)
{
    TagFields fields;
    for (const auto& [name, values] : properties) {
        QStringList texts;
        for (const TagLib::String& value : values)
            texts.append(QString::fromStdString(value.to8Bit(true)));
        fields.insert(QString::fromStdString(name.to8Bit(true)), texts);
    }
    return fields;
}

TagFields fieldsOf(const TagLib::File& file)
{
    if (const auto* dsf = dynamic_cast<const DsfFile*>(&file))
        return dsf->id3v2() ? fieldsOf(dsf->id3v2()->properties()) : TagFields();
    TagFields fields = fieldsOf(file.properties());
    const auto* asf = dynamic_cast<const TagLib::ASF::File*>(&file);
    if (asf && asf->tag()->contains(asfCompilation) && asf->tag()->attribute(asfCompilation).front().toBool())
        fields.insert(QStringLiteral("COMPILATION"), {QStringLiteral("1")});
    return fields;
}

TotalForm totalFormOf(const TagLib::File& file)
{
    const bool xiph = dynamic_cast<const TagLib::FLAC::File*>(&file) ||
                      dynamic_cast<const TagLib::Ogg::XiphComment*>(file.tag());
    return xiph ? TotalForm::FieldOfItsOwn : TotalForm::WithTheNumber;
}

void setFields(TagLib::File& file, const TagFields& changes)
{
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(&file))
        setInFlac(*flac, changes);
    else if (auto* xiph = dynamic_cast<TagLib::Ogg::XiphComment*>(file.tag()))
        forEach(xiph, changes, setXiph);
    else if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(&file))
        forEach(mp4->tag(), changes, setMp4);
    else if (auto* asf = dynamic_cast<TagLib::ASF::File*>(&file))
        forEach(asf->tag(), changes, setAsf);
    else
        setInTagged(file, changes);
}

bool saveTags(TagLib::File& file)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file))
        return saveMpeg(*mpeg);
    if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(&file))
        return saveWav(*wav);
    if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(&file))
        return aiff->save(versionToKeep(*aiff->tag()));
    if (auto* dsf = dynamic_cast<DsfFile*>(&file))
        return dsf->saveAs(versionToKeep(dsf->madeId3v2()));
    return file.save();
}

} // namespace sillon
