// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedtrack.h"

#include "music/matchkey.h"

namespace sillon {

QString songKey(const Recording& recording)
{
    return songKey(foldedText(recording.artist), foldedText(recording.title));
}

QString songKey(const QString& artistKey, const QString& titleKey)
{
    if (artistKey.isEmpty() || titleKey.isEmpty())
        return {};
    return artistKey + QChar(0x1f) + titleKey;
}

} // namespace sillon
