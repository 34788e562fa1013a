// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/commandanswer.h"

#include <QJsonDocument>

namespace sillon::standin {

QByteArray jsonLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray lastLine(const std::optional<QString>& wrong)
{
    return wrong ? jsonLine({{QStringLiteral("error"), *wrong}}) : jsonLine({{QStringLiteral("ok"), true}});
}

} // namespace sillon::standin
