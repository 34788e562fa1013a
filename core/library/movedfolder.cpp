// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/movedfolder.h"

#include <QStringList>

#include <algorithm>

namespace sillon {

namespace {

constexpr QLatin1Char slash('/');

QString folderOf(const QStringList& parts, qsizetype count)
{
    // The first part is what stands before the first slash: nothing.
    return count <= 1 ? QString(slash) : parts.first(count).join(slash);
}

} // namespace

std::optional<MovedFolder> movedFolder(const QString& before, const QString& now)
{
    if (before == now)
        return std::nullopt;
    const QStringList were = before.split(slash);
    const QStringList are = now.split(slash);
    const auto [differs, as] = std::mismatch(were.rbegin(), were.rend(), are.rbegin(), are.rend());
    if (differs == were.rbegin())
        return std::nullopt;
    return MovedFolder{folderOf(were, were.rend() - differs), folderOf(are, are.rend() - as)};
}

} // namespace sillon
