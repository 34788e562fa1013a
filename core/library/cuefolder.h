// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/filestamp.h"

#include <QByteArray>

#include <vector>

namespace sillon {

/// By its suffix, in any case, a cue sheet.
[[nodiscard]] bool isCueName(const QByteArray& fileName);

/// What the cue sheets of a folder amount to: another number when one came, went or changed. 0 without any.
class SheetStamp
{
public:
    void add(const QByteArray& name, const FileStamp& stamp);
    [[nodiscard]] qint64 value() const { return m_value; }

private:
    qint64 m_value = 0; // the order of names in a folder does not matter
};

/// The names of the cue sheets beside this file, sorted, and what they amount to.
struct SheetsBeside
{
    std::vector<QByteArray> paths;
    qint64 stamp = 0;
};
[[nodiscard]] SheetsBeside sheetsBeside(const QByteArray& path);

} // namespace sillon
