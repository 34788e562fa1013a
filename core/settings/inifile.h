// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sillon {

/// The text of an ini file as a value. Whatever is not set stays byte for byte as it was: comments, order,
/// unknown keys. Pure.
class IniFile
{
public:
    /// Reads any bytes: lines that mean nothing are kept and ignored.
    [[nodiscard]] static IniFile parse(const QByteArray& text);

    /// Case does not matter in names; of a key given twice the last counts. Outer quotes are no part of the
    /// value.
    [[nodiscard]] std::optional<QString> value(const QString& section, const QString& key) const;
    /// Replaces the key's line, or adds one at the end of its section. Control characters in value become
    /// blanks.
    void set(const QString& section, const QString& key, const QString& value);
    /// Takes every line of the key out.
    void remove(const QString& section, const QString& key);
    /// Takes a section out: its heading and whatever stands in it.
    void removeSection(const QString& section);
    /// The sections as spelled, in order, each once.
    [[nodiscard]] QStringList sections() const;
    /// The keys of a section as spelled, in order, each once.
    [[nodiscard]] QStringList keys(const QString& section) const;
    [[nodiscard]] QByteArray text() const;

private:
    struct Line
    {
        QByteArray raw;  ///< without the line end
        QString section; ///< the one it stands in
        QString key;     ///< empty for anything but "key = value"
    };

    [[nodiscard]] std::optional<std::size_t> lineOf(const QString& section, const QString& key) const;

    std::vector<Line> m_lines;
};

} // namespace sillon
