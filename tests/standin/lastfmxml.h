// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace sillon::standin {

/// An answer in the service's XML, of which its JSON is a mechanical conversion (documented: doc/rest): what
/// stands under "@attr", or beside a "#text", is an attribute; a list is its elements one after another.
[[nodiscard]] QByteArray lastfmXml(const QJsonObject& answer);

} // namespace sillon::standin
