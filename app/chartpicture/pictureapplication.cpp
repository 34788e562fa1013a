// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/pictureapplication.h"

#include <QGuiApplication>

#include <algorithm>
#include <string_view>

namespace sillon {

namespace {

bool asksForPicture(std::string_view argument)
{
    return argument.starts_with("--png") || argument.starts_with("--svg");
}

} // namespace

std::unique_ptr<QCoreApplication> makePictureApplication(int& argc, char** argv)
{
    if (std::none_of(argv, argv + argc, asksForPicture))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace sillon
