// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace sillon::standin {

// The lines by which a stand-in's commands answer.

[[nodiscard]] QByteArray jsonLine(const QJsonObject& object);
/// The last one: {"ok":true}, or what is wrong as {"error":"..."}.
[[nodiscard]] QByteArray lastLine(const std::optional<QString>& wrong);

} // namespace sillon::standin
