// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace sillon {

/// The application object of a program without windows. Where its arguments ask for a picture it is one that
/// knows fonts, and needs no display for that.
[[nodiscard]] std::unique_ptr<QCoreApplication> makePictureApplication(int& argc, char** argv);

} // namespace sillon
