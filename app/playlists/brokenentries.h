// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlistfile.h"

#include <QDialog>

#include <vector>

namespace sillon {

/// The lines of a playlist file that no track could be made of, with the reasons. Not modal.
class BrokenEntries : public QDialog
{
    Q_OBJECT
public:
    BrokenEntries(const QString& file, const std::vector<BrokenEntry>& entries, QWidget* parent);
};

} // namespace sillon
