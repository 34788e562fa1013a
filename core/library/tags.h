// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/audioform.h"
#include "music/recording.h"

#include <QString>
#include <QtGlobal>

namespace sillon {

/// What a file says of itself. Texts are empty and numbers 0 where it says nothing.
struct Tags
{
    Recording recording;
    Release release;
    int trackNumber = 0;
    int discNumber = 0;
    qint64 lengthMs = 0;
    QString genre;
    int year = 0;         ///< of the DATE tag: the edition's
    QString originalDate; ///< "1969", "1969-09" or "1969-09-26"
    bool compilation = false;
    AudioForm form; ///< of the file
    friend bool operator==(const Tags&, const Tags&) = default;
};

} // namespace sillon
