// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class CoverCache;
class Services;

/// What the page of scrobbling by hand and its parts work with; all live longer.
struct ByHandTools
{
    Services& services;
    CoverCache& covers; ///< also of albums that are not in the library, see trackOfHit()
};

} // namespace sillon
