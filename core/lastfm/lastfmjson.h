// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace sillon {

// The service's JSON is a mechanical conversion of XML (documented: doc/rest): numbers may be texts, a list
// of one is its item, an element with attributes is an object with "#text". These read all of its forms.

/// A whole number, given as number or as digits.
[[nodiscard]] std::optional<qint64> lastfmNumber(const QJsonValue& value);

/// A text, given plainly, as number, or as the "#text" or "name" of an object; empty when there is none.
[[nodiscard]] QString lastfmText(const QJsonValue& value);

/// A list, its only item, or nothing (missing, or a text of blanks).
[[nodiscard]] QJsonArray lastfmList(const QJsonValue& value);

} // namespace sillon
