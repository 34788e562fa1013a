// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/facet.h"

#include <QStringList>

#include <functional>

namespace sillon {

/// The folders of these rows' files as trees, below the library's folders; files elsewhere stand below the
/// folder they have in common. A folder counts all files below it.
[[nodiscard]] std::vector<Facet> folderFacets(const std::vector<int>& rows,
                                              const std::function<QString(int row)>& path,
                                              const QStringList& libraryFolders);

} // namespace sillon
