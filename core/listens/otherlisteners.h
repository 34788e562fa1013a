// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenstore.h"

#include <QString>

#include <vector>

namespace sillon {

class Database;

/// Somebody else whose listens are here: a user of a service.
struct OtherListener
{
    ListenerId id = 0;
    QString service;
    QString userName;
    friend bool operator==(const OtherListener&, const OtherListener&) = default;
};

/// Those with at least one listen, by name. Workers only.
[[nodiscard]] Result<std::vector<OtherListener>> readOtherListeners(Database& database);

} // namespace sillon
