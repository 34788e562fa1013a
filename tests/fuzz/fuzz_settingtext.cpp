// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingtext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

/// What was accepted is accepted again, unchanged: else a setting would wander with each start.
void accepted(sillon::Accept accept, const QString& text)
{
    const auto once = accept(text);
    if (once && accept(*once) != once)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sillon;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const Accept accept : {accept::anyText, accept::flag, accept::webAddress, accept::optionalWebAddress,
                                accept::proxy, accept::audioOutput, accept::folders, accept::secondsList,
                                accept::integer<25, 100>, accept::real<250, 4000>})
        accepted(accept, text);
    const QStringList folders = foldersFromText(text);
    if (foldersFromText(textOfFolders(folders)) != folders)
        std::abort();
    return 0;
}
