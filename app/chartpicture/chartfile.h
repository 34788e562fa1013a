// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace sillon {

/// Writes what a chart is saved as; an existing file is replaced when the new one is whole. AccessDenied when
/// it cannot be written. For workers: packing a picture takes its time.
[[nodiscard]] Done writeChartFile(const QString& path, const QByteArray& bytes);
/// The same as PNG.
[[nodiscard]] Done writeChartPng(const QString& path, const QImage& image);

} // namespace sillon
