// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sillon::standin {

/// The same facts in other clothes, as real services do at times: numbers as texts, texts of digits as
/// numbers, a list of one as the one. Text that is no JSON comes back unchanged.
[[nodiscard]] QByteArray withLooseTypes(const QByteArray& json);

/// Types no client can make sense of: objects for lists, lists for objects (the outermost stays an object),
/// numbers for texts. Text that is no JSON comes back unchanged.
[[nodiscard]] QByteArray withWrongTypes(const QByteArray& json);

} // namespace sillon::standin
