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
    m_hasDocument = true;
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
    m_text = text;
}

void Output::failure(const Error& error) const
{
    message(words::error(error));
    m_error = errorKindName(error.kind);
}

void Output::end(bool failed) const
{
    if (!m_json || m_hasDocument)
        return;
    QJsonObject why;
    if (failed)
        why = {{QStringLiteral("error"), m_error.isEmpty() ? QStringLiteral("refused") : m_error},
               {QStringLiteral("text"), m_text}};
    document(why);
}

} // namespace sillon::cli
