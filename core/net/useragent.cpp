// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/useragent.h"

namespace sillon {

namespace {

constexpr qsizetype mostBytes = 200;

bool mayStand(char byte)
{
    return byte >= ' ' && byte <= '~' && byte != '(' && byte != ')' && byte != '\\';
}

} // namespace

QByteArray userAgentOf(const QString& contact)
{
    QByteArray plain;
    for (const char byte : contact.toUtf8()) {
        if (mayStand(byte) && plain.size() < mostBytes)
            plain += byte;
    }
    plain = plain.trimmed();
    return "Sillon/" SILLON_VERSION " (" + (plain.isEmpty() ? QByteArray("org.sillon.Sillon") : plain) + ")";
}

} // namespace sillon
