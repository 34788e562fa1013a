// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class Services;

/// Every connection between rooms, in the order a listen travels: the program's circuit diagram.
void connectServices(Services& services);

/// Hands the settings' present values to the rooms that act by them.
void applySettings(Services& services);

} // namespace sillon
