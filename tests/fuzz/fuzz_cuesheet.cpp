// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cueparts.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes are a cue sheet; its parts lie in order inside the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const sillon::CueSheet sheet = sillon::parseCueSheet(bytes);
    sillon::Tags tags;
    tags.lengthMs = 3600000;
    for (const sillon::CueFile& file : sheet.files) {
        (void)sillon::fileMeant(sheet, QStringLiteral("a.cue"), file.name);
        qint64 end = 0;
        for (const sillon::TrackPart& part : sillon::partsOf(sheet, file, tags)) {
            if (part.startMs < end || part.startMs >= tags.lengthMs || part.tags.lengthMs <= 0)
                std::abort();
            end = part.endMs;
        }
    }
    return 0;
}
