// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace sillon {

/// Shows a file in the desktop's file manager, chosen in its folder (org.freedesktop.FileManager1); where
/// none answers, its folder is opened. Returns at once; context: whoever asks, while it lives.
void showInFileManager(const QString& path, QObject* context);

} // namespace sillon
