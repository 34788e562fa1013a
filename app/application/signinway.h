// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sillon {

/// How one signs in at a service.
enum class SignInWay : std::uint8_t {
    Browser,  ///< the user allows access on the service's page
    Token,    ///< the user pastes a token (ListenBrainz)
    Password, ///< the user types name and password, or API key (Maloja)
};

} // namespace sillon
