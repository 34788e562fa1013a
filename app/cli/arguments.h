// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sillon::cli {

/// Takes a command's arguments apart, one option after another; what is left over are its plain arguments.
class Arguments
{
public:
    explicit Arguments(QStringList arguments)
        : m_left(std::move(arguments))
    {}

    /// Takes "--name VALUE" or "--name=VALUE" out; none when absent. A name without a value is a mistake.
    [[nodiscard]] std::optional<QString> option(const QString& name);
    /// The same for a whole number; anything else is a mistake.
    [[nodiscard]] std::optional<qint64> number(const QString& name);
    /// Takes every "--name VALUE" out.
    [[nodiscard]] QStringList options(const QString& name);
    [[nodiscard]] bool flag(const QString& name);
    /// The plain arguments; call it last. Options that nobody took are a mistake.
    [[nodiscard]] QStringList plain();
    /// What nobody has taken yet, options included.
    [[nodiscard]] const QStringList& rest() const { return m_left; }
    /// What was not understood, empty when all was.
    [[nodiscard]] const QString& mistake() const { return m_mistake; }

private:
    QStringList m_left;
    QString m_mistake;
};

/// Ids given as plain arguments; none when one is no number.
[[nodiscard]] std::optional<std::vector<qint64>> idsOf(const QStringList& texts);

} // namespace sillon::cli
