// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagwriterid3.h"

#include <algorithm>
#include <array>
#include <commentsframe.h>
#include <id3v2frame.h>
#include <id3v2header.h>
#include <id3v2tag.h>
#include <memory>
#include <textidentificationframe.h>
#include <uniquefileidentifierframe.h>
#include <unknownframe.h>
#include <unsynchronizedlyricsframe.h>
#include <vector>

namespace sillon {

namespace {

using namespace TagLib;

/// Two frames of one id hold the same field.
bool sameField(const ID3v2::Frame& one, const ID3v2::Frame& other)
{
    if (const auto* text = dynamic_cast<const ID3v2::UserTextIdentificationFrame*>(&one)) {
        const auto* second = dynamic_cast<const ID3v2::UserTextIdentificationFrame*>(&other);
        return second && text->description().upper() == second->description().upper();
    }
    if (const auto* id = dynamic_cast<const ID3v2::UniqueFileIdentifierFrame*>(&one)) {
        const auto* second = dynamic_cast<const ID3v2::UniqueFileIdentifierFrame*>(&other);
        return second && id->owner() == second->owner();
    }
    if (const auto* comment = dynamic_cast<const ID3v2::CommentsFrame*>(&one)) {
        const auto* second = dynamic_cast<const ID3v2::CommentsFrame*>(&other);
        return second && comment->description() == second->description();
    }
    if (const auto* lyrics = dynamic_cast<const ID3v2::UnsynchronizedLyricsFrame*>(&one)) {
        const auto* second = dynamic_cast<const ID3v2::UnsynchronizedLyricsFrame*>(&other);
        return second && lyrics->description() == second->description();
    }
    return true;
}

/// Texts of which each has a frame of its own; elsewhere all values stand in one.
bool hasFrameEach(const String& field)
{
    return field == "COMMENT" || field == "LYRICS";
}

std::vector<std::unique_ptr<ID3v2::Frame>> framesOf(const String& field, const StringList& values)
{
    std::vector<std::unique_ptr<ID3v2::Frame>> frames;
    if (!hasFrameEach(field) || values.isEmpty()) {
        frames.emplace_back(
            ID3v2::Frame::createTextualFrame(field, values.isEmpty() ? StringList("1") : values));
        return frames;
    }
    for (const String& value : values)
        frames.emplace_back(ID3v2::Frame::createTextualFrame(field, StringList(value)));
    return frames;
}

/// TagLib understands these, but leaves them out of a tag of version 2.3.
constexpr std::array notInVersion3{"ASPI", "EQU2", "RVA2", "SEEK", "SIGN", "TDRL",
                                   "TDTG", "TMOO", "TPRO", "TSST", "TMCL"};
/// These TagLib reads from a tag of version 2.3, but never writes.
constexpr std::array oldFrames{"EQUA", "RVAD"};

/// Such a frame, read anew from its own bytes, is one that may be written.
void keepOldFrames(ID3v2::Tag& tag)
{
    for (const char* id : oldFrames) {
        const ID3v2::FrameList frames = tag.frameList(id);
        for (ID3v2::Frame* frame : frames) {
            auto kept = std::make_unique<ID3v2::UnknownFrame>(frame->render());
            tag.removeFrame(frame);
            tag.addFrame(kept.release());
        }
    }
}

} // namespace

void setId3Field(ID3v2::Tag& tag, const String& field, const StringList& values)
{
    std::vector<std::unique_ptr<ID3v2::Frame>> frames = framesOf(field, values);
    const ID3v2::FrameList present = tag.frameList(frames.front()->frameID());
    for (ID3v2::Frame* frame : present) {
        if (sameField(*frames.front(), *frame))
            tag.removeFrame(frame);
    }
    if (values.isEmpty())
        return;
    for (auto& frame : frames)
        tag.addFrame(frame.release());
}

ID3v2::Version versionToKeep(ID3v2::Tag& tag)
{
    keepOldFrames(tag);
    const bool old = tag.header()->majorVersion() < 4;
    const bool needsNew = std::any_of(notInVersion3.begin(), notInVersion3.end(),
                                      [&](const char* id) { return !tag.frameList(id).isEmpty(); });
    return old && !needsNew ? ID3v2::v3 : ID3v2::v4;
}

} // namespace sillon
