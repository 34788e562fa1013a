// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/signinstate.h"

namespace sillon {

namespace {

bool looksTheSame(const std::optional<Error>& a, const std::optional<Error>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->kind == b->kind && a->serviceCode == b->serviceCode && a->httpStatus == b->httpStatus &&
           a->serverText == b->serverText;
}

} // namespace

bool looksTheSame(const SignInState& a, const SignInState& b)
{
    return a.phase == b.phase && a.address == b.address && a.userName == b.userName &&
           looksTheSame(a.error, b.error);
}

} // namespace sillon
