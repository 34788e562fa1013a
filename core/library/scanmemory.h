// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

/// While this lives the C library keeps large blocks that are given back instead of returning them to the
/// system: tags with covers are some hundred kilobytes, again and again, and half of the time of a scan would
/// go into clearing fresh pages. Everything is returned at the end.
class ScanMemory
{
public:
    ScanMemory();
    ~ScanMemory();
    ScanMemory(const ScanMemory&) = delete;
    ScanMemory& operator=(const ScanMemory&) = delete;
};

} // namespace sillon
