// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sillon {

// Secrets may stand in sillon.ini because somebody wrote them there. They go into no other file.

/// The text of sillon.ini without API secrets and without addresses that may hold a password. Pure.
[[nodiscard]] QByteArray withoutSecrets(const QByteArray& ini);
/// The text of a sillon.ini with the secrets of another one, where it has none itself. Pure.
[[nodiscard]] QByteArray withSecretsOf(const QByteArray& ini, const QByteArray& other);

} // namespace sillon
