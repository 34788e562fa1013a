// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "application/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace sillon::cli {

void Output::document(const QJsonValue& value) const
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    std::fputs(document.toJson(QJsonDocument::Indented).constData(), stdout);
    std::fflush(stdout);
}

void Output::line(const QString& text) const
{
    if (m_json)
        return;
    std::fprintf(stdout, "%s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

void Output::message(const QString& text) const
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

void Output::failure(const Error& error) const
{
    message(words::error(error));
}

} // namespace sillon::cli
