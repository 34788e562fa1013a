// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/embeddedpicture.h"

#include "library/dsffile.h"

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
#include <mp4coverart.h>
#include <mp4file.h>
#include <mp4tag.h>
#include <mpcfile.h>
#include <mpegfile.h>
#include <oggfile.h>
#include <trueaudiofile.h>
#include <wavfile.h>
#include <wavpackfile.h>
#include <xiphcomment.h>

namespace sillon {

namespace {

/// Takes pictures one after another and keeps the best: the front cover, else the first.
class BestPicture
{
public:
    explicit BestPicture(qsizetype maximum)
        : m_maximum(maximum)
    {}

    void offer(const TagLib::ByteVector& bytes, int type)
    {
        const auto size = static_cast<qsizetype>(bytes.size());
        const bool front = type == EmbeddedPicture::frontCover;
        const bool taken = !m_best.bytes.isEmpty();
        if (size == 0 || size > m_maximum || (taken && (!front || m_best.type == type)))
            return;
        m_best = {QByteArray(bytes.data(), size), type};
    }
    [[nodiscard]] const EmbeddedPicture& picture() const { return m_best; }

private:
    qsizetype m_maximum;
    EmbeddedPicture m_best;
};

void offerId3v2(BestPicture& best, const TagLib::ID3v2::Tag* tag)
{
    using Frame = TagLib::ID3v2::AttachedPictureFrame;
    if (!tag)
        return;
    for (const TagLib::ID3v2::Frame* frame : tag->frameList("APIC")) {
        if (const auto* picture = dynamic_cast<const Frame*>(frame))
            best.offer(picture->picture(), picture->type());
    }
}

void offerFlac(BestPicture& best, const TagLib::List<TagLib::FLAC::Picture*>& pictures)
{
    for (const TagLib::FLAC::Picture* picture : pictures)
        best.offer(picture->data(), picture->type());
}

int typeOfApeItem(const TagLib::String& name)
{
    constexpr int backCover = 4;
    if (name.startsWith("COVER ART (FRONT)"))
        return EmbeddedPicture::frontCover;
    return name.startsWith("COVER ART (BACK)") ? backCover : 0;
}

/// An APE item's value is a file name, a zero and the picture.
void offerApe(BestPicture& best, const TagLib::APE::Tag* tag)
{
    if (!tag)
        return;
    for (const auto& [name, item] : tag->itemListMap()) {
        if (!name.startsWith("COVER ART") || item.type() != TagLib::APE::Item::Binary)
            continue;
        const TagLib::ByteVector value = item.binaryData();
        const int nameEnd = value.find(TagLib::ByteVector("\0", 1));
        if (nameEnd >= 0)
            best.offer(value.mid(static_cast<unsigned int>(nameEnd) + 1), typeOfApeItem(name));
    }
}

void offerMp4(BestPicture& best, const TagLib::MP4::Tag* tag)
{
    if (!tag || !tag->contains("covr"))
        return;
    for (const TagLib::MP4::CoverArt& picture : tag->item("covr").toCoverArtList())
        best.offer(picture.data(), EmbeddedPicture::frontCover);
}

void offerAsf(BestPicture& best, const TagLib::ASF::Tag* tag)
{
    if (!tag || !tag->contains("WM/Picture"))
        return;
    for (const TagLib::ASF::Attribute& attribute : tag->attribute("WM/Picture")) {
        const TagLib::ASF::Picture picture = attribute.toPicture();
        if (picture.isValid())
            best.offer(picture.picture(), picture.type());
    }
}

void offerTagged(BestPicture& best, TagLib::File& file)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) {
        offerId3v2(best, mpeg->ID3v2Tag());
        offerApe(best, mpeg->APETag());
    } else if (auto* wav = dynamic_cast<TagLib::RIFF::WAV::File*>(&file)) {
        offerId3v2(best, wav->ID3v2Tag());
    } else if (auto* aiff = dynamic_cast<TagLib::RIFF::AIFF::File*>(&file)) {
        offerId3v2(best, aiff->tag());
    } else if (auto* dsf = dynamic_cast<DsfFile*>(&file)) {
        offerId3v2(best, dsf->id3v2());
    } else if (auto* trueAudio = dynamic_cast<TagLib::TrueAudio::File*>(&file)) {
        offerId3v2(best, trueAudio->ID3v2Tag());
    } else if (auto* ape = dynamic_cast<TagLib::APE::File*>(&file)) {
        offerApe(best, ape->APETag());
    } else if (auto* musepack = dynamic_cast<TagLib::MPC::File*>(&file)) {
        offerApe(best, musepack->APETag());
    } else if (auto* wavPack = dynamic_cast<TagLib::WavPack::File*>(&file)) {
        offerApe(best, wavPack->APETag());
    }
}

} // namespace

EmbeddedPicture shownPicture(TagLib::File& file, qsizetype maximum)
{
    BestPicture best(maximum);
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(&file))
        offerFlac(best, flac->pictureList());
    else if (auto* xiph = dynamic_cast<TagLib::Ogg::XiphComment*>(file.tag()))
        offerFlac(best, xiph->pictureList());
    else if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(&file))
        offerMp4(best, mp4->tag());
    else if (auto* asf = dynamic_cast<TagLib::ASF::File*>(&file))
        offerAsf(best, asf->tag());
    else
        offerTagged(best, file);
    return best.picture();
}

QByteArray embeddedPicture(TagLib::File& file, qsizetype maximum)
{
    return shownPicture(file, maximum).bytes;
}

} // namespace sillon
