// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scanmemory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sillon {

#ifdef __GLIBC__

namespace {

constexpr int mib = 1024 * 1024;

} // namespace

ScanMemory::ScanMemory()
{
    ::mallopt(M_MMAP_THRESHOLD, 32 * mib);
    ::mallopt(M_TRIM_THRESHOLD, 128 * mib);
}

ScanMemory::~ScanMemory()
{
    // The values glibc begins with.
    ::mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    ::mallopt(M_TRIM_THRESHOLD, 128 * 1024);
    ::malloc_trim(0);
}

#else

ScanMemory::ScanMemory() = default;
ScanMemory::~ScanMemory() = default;

#endif

} // namespace sillon
