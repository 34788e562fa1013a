// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace sillon {

/// A value, or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// Success without a value, or the reason.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString text = {})
{
    Error error;
    error.kind = kind;
    error.serverText = std::move(text);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace sillon
