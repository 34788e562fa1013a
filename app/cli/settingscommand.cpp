// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"

#include <QJsonObject>

namespace sillon::cli {

namespace {

Exit get(const Call& call, const QStringList& names)
{
    QJsonObject document;
    for (const QString& name : names.isEmpty() ? call.settings.names() : names) {
        const auto value = call.settings.textOf(name);
        if (!value) {
            call.output.failure(value.error());
            return Exit::Failed;
        }
        document.insert(name, *value);
        call.output.line(QStringLiteral("%1=%2").arg(name, *value));
    }
    if (call.output.json())
        call.output.document(document);
    return Exit::Done;
}

Exit set(const Call& call, const QString& name, const QString& value)
{
    const auto stored = call.settings.setText(name, value);
    if (!stored && stored.error().kind == ErrorKind::BadRequest) {
        call.output.message(QStringLiteral("\"%1\" is no value of %2.").arg(value, name));
        return Exit::Failed;
    }
    if (!stored) {
        call.output.failure(stored.error());
        return Exit::Failed;
    }
    if (call.settings.isFromEnvironment(name))
        call.output.message(
            QStringLiteral("The environment gives %1; the stored value shows without it.").arg(name));
    call.output.line(QStringLiteral("%1=%2").arg(name, *stored));
    if (call.output.json())
        call.output.document(QJsonObject{{name, *stored}});
    return Exit::Done;
}

} // namespace

Exit runSettings(const Call& call)
{
    Arguments arguments(call.arguments);
    const QStringList plain = arguments.plain();
    const QString verb = plain.value(0);
    if (!arguments.mistake().isEmpty())
        return Exit::Usage;
    if (verb == QLatin1String("get"))
        return get(call, plain.mid(1));
    if (verb == QLatin1String("set") && plain.size() == 3)
        return set(call, plain.at(1), plain.at(2));
    return Exit::Usage;
}

} // namespace sillon::cli
