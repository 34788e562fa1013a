// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/musicnames.h"

#include <algorithm>
#include <array>

namespace sillon {

namespace {

constexpr std::array suffixes{"aif", "aifc", "aiff", "ape", "dsf",  "flac", "m4a", "m4b", "mp+", "mp3",
                              "mpc", "mpp",  "oga",  "ogg", "opus", "spx",  "tta", "wav", "wma", "wv"};

} // namespace

bool isMusicName(const QByteArray& fileName)
{
    const qsizetype dot = fileName.lastIndexOf('.');
    if (dot < 1)
        return false;
    const QByteArray suffix = fileName.mid(dot + 1).toLower();
    return std::any_of(suffixes.begin(), suffixes.end(), [&](const char* known) { return suffix == known; });
}

} // namespace sillon
