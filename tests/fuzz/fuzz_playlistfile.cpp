// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistfile.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using sillon::PlaylistFormat;

namespace {

constexpr std::array formats{PlaylistFormat::M3u8, PlaylistFormat::Xspf, PlaylistFormat::Pls};

[[nodiscard]] bool samePaths(const sillon::PlaylistFile& one, const sillon::PlaylistFile& other)
{
    if (one.entries.size() != other.entries.size())
        return false;
    for (std::size_t i = 0; i < one.entries.size(); ++i) {
        if (one.entries[i].paths.value(0) != other.entries[i].paths.value(0))
            return false;
    }
    return true;
}

} // namespace

/// The first byte chooses the format; any bytes behind it are a playlist. Read, written and read again, it
/// names the same files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const PlaylistFormat format = formats.at(data[0] % formats.size());
    const QString folder = QStringLiteral("/music/lists");
    auto file = sillon::parsePlaylist(bytes, format, folder);
    if (!file)
        return 0;
    // Names without a file are XSPF's own.
    std::erase_if(file->entries, [](const auto& entry) { return entry.paths.isEmpty(); });
    for (const PlaylistFormat other : formats) {
        const auto again = sillon::parsePlaylist(sillon::formatPlaylist(*file, other, folder), other, folder);
        if (!again || !samePaths(*file, *again))
            std::abort();
    }
    return 0;
}
