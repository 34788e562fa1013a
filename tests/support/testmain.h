// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace sillon::testing {

/// Registers a test class under NAME; `test_ROOM NAME` runs it alone, `test_ROOM` runs all of the program's.
struct Registration
{
    Registration(const char* name, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace sillon::testing

/// Stands below a test class in tst_NAME.cpp: SILLON_TEST(Name, name), then #include "tst_name.moc".
#define SILLON_TEST(Class, name)                                                                             \
    static const ::sillon::testing::Registration registration_##name(                                        \
        #name, [] { return std::make_unique<Class>(); });
