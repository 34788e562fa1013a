// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace sillon {

/// Folded artist and folded title: what tells albums, and songs, apart.
struct NameKey
{
    QString artist;
    QString title;
    friend bool operator==(const NameKey&, const NameKey&) = default;
};

inline std::size_t qHash(const NameKey& key, std::size_t seed = 0)
{
    return qHashMulti(seed, key.artist, key.title);
}

} // namespace sillon
