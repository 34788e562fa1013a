// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace sillon::standin {

/// The parameters of a request in the order they came; a name may stand there more than once.
class Params
{
public:
    using Pair = std::pair<QString, QString>;

    /// Reads application/x-www-form-urlencoded text as UTF-8: `+` is a space, `%XX` a byte, and a `%` without
    /// two hex digits behind it stays as it is.
    [[nodiscard]] static Params fromUrlEncoded(const QByteArray& text);

    void append(const QString& name, const QString& value) { m_pairs.emplace_back(name, value); }
    void append(const Params& others);

    /// The first value of that name; null when there is none.
    [[nodiscard]] QString value(QStringView name) const;
    [[nodiscard]] bool contains(QStringView name) const { return count(name) > 0; }
    [[nodiscard]] int count(QStringView name) const;
    /// The first name that stands there twice; null when there is none.
    [[nodiscard]] QString repeatedName() const;

    [[nodiscard]] bool isEmpty() const { return m_pairs.empty(); }
    [[nodiscard]] const std::vector<Pair>& all() const { return m_pairs; }

private:
    std::vector<Pair> m_pairs;
};

} // namespace sillon::standin
