// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// A page that shows one of many things, an album or an artist: which one is a word that Back and Forward
/// keep, with the place to which it was scrolled.
class Visitable
{
public:
    virtual ~Visitable() = default;
    virtual void visit(const QString& what) = 0;
    [[nodiscard]] virtual int scrollPlace() const = 0;
    virtual void setScrollPlace(int place) = 0;
};

} // namespace sillon
