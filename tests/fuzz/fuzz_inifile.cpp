// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/inifile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes are an ini file; what was set is read back, also after a round through text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    sillon::IniFile file = sillon::IniFile::parse(text);
    for (const QString& section : file.sections())
        (void)file.value(section, QStringLiteral("key"));
    file.set(QStringLiteral("playback"), QStringLiteral("speed"), QStringLiteral("1.5"));
    const sillon::IniFile again = sillon::IniFile::parse(file.text());
    if (again.value(QStringLiteral("playback"), QStringLiteral("speed")) != QStringLiteral("1.5"))
        std::abort();
    return 0;
}
