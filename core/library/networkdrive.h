// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sillon {

/// Kinds of file systems (as the table of mounts names them) on which others may write without this machine's
/// kernel noticing. Pure.
[[nodiscard]] bool isNetworkKind(const QByteArray& fileSystem);

/// The folder lies on such a file system. May block while its server does not answer.
[[nodiscard]] bool isOnNetwork(const QString& folder);

} // namespace sillon
