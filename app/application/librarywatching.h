// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class Services;

/// From now on the library's folders are scanned when something happens in them, as the settings say; and
/// once at the beginning. Tracks of folders that are taken out of the settings go out of the library. Only
/// with the profile's lock. Main thread.
void watchLibrary(Services& services);

} // namespace sillon
