// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coversourceimage.h"
#include "library/dsffile.h"
#include "library/embeddedpicture.h"

#include <aifffile.h>
#include <apefile.h>
#include <apetag.h>
#include <asffile.h>
#include <asfpicture.h>
#include <asftag.h>
#include <attachedpictureframe.h>
#include <flacfile.h>
#include <flacpicture.h>
#include <id3v2tag.h>
#include <memory>
#include <mp4coverart.h>
#include <mp4file.h>
#include <mp4tag.h>
#include <mpcfile.h>
#include <mpegfile.h>
#include <oggfile.h>
#include <trueaudiofile.h>
#include <vector>
#include <wavfile.h>
#include <wavpackfile.h>
#include <xiphcomment.h>

namespace sillon {

namespace {

/// A picture to be written.
struct NewPicture
{
    explicit NewPicture(const EmbeddedPicture& picture)
        : bytes(picture.bytes.constData(), static_cast<unsigned int>(picture.bytes.size()))
        , type(picture.type)
        , head(readImageHead(picture.bytes).value_or(ImageHead()))
        , mime(mimeOf(head.kind).constData())
    {}
    TagLib::ByteVector bytes;
    int type;
    ImageHead head;
    TagLib::String mime;
};

void setId3(TagLib::ID3v2::Tag& tag, const NewPicture& picture)
{
    using Frame = TagLib::ID3v2::AttachedPictureFrame;
    const TagLib::ID3v2::FrameList present = tag.frameList("APIC");
    for (TagLib::ID3v2::Frame* frame : present) {
        const auto* old = dynamic_cast<const Frame*>(frame);
        if (old && old->type() == picture.type)
            tag.removeFrame(frame);
    }
    if (picture.bytes.isEmpty())
        return;
    auto frame = std::make_unique<Frame>();
    frame->setPicture(picture.bytes);
    frame->setMimeType(picture.mime);
    frame->setType(static_cast<Frame::Type>(picture.type));
    tag.addFrame(frame.release());
}

/// FLAC files and Vorbis comments keep pictures in the same way.
template <typename Holder>
void setFlac(Holder& holder, const NewPicture& picture)
{
    // Not a copy of the list: TagLib's may own its pictures, and the copy would delete them a second time.
    std::vector<TagLib::FLAC::Picture*> replaced;
    for (TagLib::FLAC::Picture* old : holder.pictureList()) {
        if (old->type() == picture.type)
            replaced.push_back(old);
    }
    for (TagLib::FLAC::Picture* old : replaced)
        holder.removePicture(old);
    if (picture.bytes.isEmpty())
        return;
    auto made = std::make_unique<TagLib::FLAC::Picture>();
    made->setData(picture.bytes);
    made->setMimeType(picture.mime);
    made->setType(static_cast<TagLib::FLAC::Picture::Type>(picture.type));
    made->setWidth(picture.head.width);
    made->setHeight(picture.head.height);
    holder.addPicture(made.release());
}

TagLib::String apeName(int type)
{
    constexpr int backCover = 4;
    if (type == EmbeddedPicture::frontCover)
        return "COVER ART (FRONT)";
    return type == backCover ? "COVER ART (BACK)" : "COVER ART (OTHER)";
}

void setApe(TagLib::APE::Tag& tag, const NewPicture& picture)
{
    const TagLib::String name = apeName(picture.type);
    tag.removeItem(name);
    if (picture.bytes.isEmpty())
        return;
    TagLib::ByteVector value("cover.");
    value.append(suffixOf(picture.head.kind).constData());
    value.append('\0');
    value.append(picture.bytes);
    tag.setItem(name, TagLib::APE::Item(name, value, true));
}

void setMp4(TagLib::MP4::Tag& tag, const NewPicture& picture)
{
    using Art = TagLib::MP4::CoverArt;
    if (picture.bytes.isEmpty())
        return tag.removeItem("covr");
    TagLib::MP4::CoverArtList pictures = tag.item("covr").toCoverArtList();
    const Art made(picture.head.kind == ImageKind::Png ? Art::PNG : Art::JPEG, picture.bytes);
    if (pictures.isEmpty())
        pictures.append(made);
    else
        *pictures.begin() = made;
    tag.setItem("covr", pictures);
}

void setAsf(TagLib::ASF::Tag& tag, const NewPicture& picture)
{
    const TagLib::String name("WM/Picture");
    TagLib::ASF::AttributeList pictures;
    const TagLib::ASF::AttributeList present = tag.attribute(name);
    for (const TagLib::ASF::Attribute& old : present) {
        if (old.toPicture().type() != picture.type)
            pictures.append(old);
    }
    if (!picture.bytes.isEmpty()) {
        TagLib::ASF::Picture made;
        made.setPicture(picture.bytes);
        made.setMimeType(picture.mime);
        made.setType(static_cast<TagLib::ASF::Picture::Type>(picture.type));
        pictures.append(TagLib::ASF::Attribute(made));
    }
    if (pictures.isEmpty())
        tag.removeItem(name);
    else
        tag.setAttribute(name, pictures);
}

void setInTagged(TagLib::File& file, const NewPicture& picture)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) {
        setId3(*mpeg->ID3v2Tag(true), picture);
        // An older front cover in there would be seen by other programs.
        if (mpeg->hasAPETag())
            mpeg->APETag()->removeItem(apeName(picture.type));
    } else if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(&file)) {
        setId3(*wav->ID3v2Tag(), picture);
    } else if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(&file)) {
        setId3(*aiff->tag(), picture);
    } else if (auto* dsf = dynamic_cast<DsfFile*>(&file)) {
        setId3(dsf->madeId3v2(), picture);
    } else if (auto* trueAudio = dynamic_cast<TagLib::TrueAudio::File*>(&file)) {
        setId3(*trueAudio->ID3v2Tag(true), picture);
    } else if (auto* ape = dynamic_cast<TagLib::APE::File*>(&file)) {
        setApe(*ape->APETag(true), picture);
    } else if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(&file)) {
        setApe(*musepack->APETag(true), picture);
    } else if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(&file)) {
        setApe(*wavPack->APETag(true), picture);
    }
}

} // namespace

void setPicture(TagLib::File& file, const EmbeddedPicture& wanted)
{
    const NewPicture picture(wanted);
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(&file))
        setFlac(*flac, picture);
    else if (auto* xiph = dynamic_cast<TagLib::Ogg::XiphComment*>(file.tag()))
        setFlac(*xiph, picture);
    else if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(&file))
        setMp4(*mp4->tag(), picture);
    else if (auto* asf = dynamic_cast<TagLib::ASF::File*>(&file))
        setAsf(*asf->tag(), picture);
    else
        setInTagged(file, picture);
}

} // namespace sillon
