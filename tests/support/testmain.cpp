// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmain.h"

#include <QCoreApplication>
#include <QTest>

#include <clocale>
#include <cstdio>
#include <map>
#include <string>

namespace sillon::testing {

namespace {

using Maker = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Maker>& registered()
{
    static std::map<std::string, Maker> all;
    return all;
}

} // namespace

Registration::Registration(const char* name, std::function<std::unique_ptr<QObject>()> make)
{
    registered().emplace(name, std::move(make));
}

/// Test programs with windows make a QApplication; they define this themselves (see widgetsmain.cpp).
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace sillon::testing

__attribute__((weak)) std::unique_ptr<QCoreApplication> sillon::testing::makeApplication(int& argc,
                                                                                         char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char** argv)
{
    const auto application = sillon::testing::makeApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(QStringLiteral("sillon-test"));
    QStringList arguments = QCoreApplication::arguments();
    std::string only;
    if (arguments.size() > 1 && sillon::testing::registered().contains(arguments.at(1).toStdString()))
        only = arguments.takeAt(1).toStdString();
    arguments.append(QStringLiteral("-nocrashhandler"));

    int failures = 0;
    int run = 0;
    for (const auto& [name, make] : sillon::testing::registered()) {
        if (!only.empty() && only != name)
            continue;
        failures += QTest::qExec(make().get(), arguments);
        ++run;
    }
    if (run == 0) {
        std::fprintf(stderr, "no such test class\n");
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
