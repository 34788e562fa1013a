// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sillon::demo {

/// Writes a few short albums of generated music with tags and painted covers into folder, for the demo and
/// for pictures. Returns the tracks' paths in album order; empty when the folder cannot be written.
[[nodiscard]] QStringList writeDemoMusic(const QString& folder);

} // namespace sillon::demo
