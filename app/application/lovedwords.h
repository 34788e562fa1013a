// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loved/lovedimport.h"

#include <QString>

namespace sillon::words {

/// Why loved tracks cannot be imported from a service; empty when they can. Translated, as all of these.
[[nodiscard]] QString lovedImportObstacle(const QString& service, bool hasKeys, bool hasUser);
/// Why a service does not take a love or unlove for good; reason is an error kind's name.
[[nodiscard]] QString loveRefusal(const QString& reason, const QString& serverText);
/// "In the library", "Loved already", "To be chosen", "Not in the library".
[[nodiscard]] QString lovedFate(LovedFate fate);
/// How reading is going, or how it ended: "page 2 of 3", "Read up to page 1 of 3: the server ...".
[[nodiscard]] QString lovedReading(const LovedFetch& fetch, const std::optional<Error>& error);

} // namespace sillon::words
