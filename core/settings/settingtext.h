// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <cmath>
#include <optional>

namespace sillon {

/// Settings are kept as text. These turn text into its accepted form (trimmed, clamped, in one spelling) or
/// say none for junk. Pure.
using Accept = std::optional<QString> (*)(const QString& text);

namespace accept {

[[nodiscard]] std::optional<QString> anyText(const QString& text); ///< without control characters
[[nodiscard]] std::optional<QString> flag(const QString& text);    ///< true false yes no on off 1 0
/// An absolute http or https address.
[[nodiscard]] std::optional<QString> webAddress(const QString& text);
/// The same, or nothing.
[[nodiscard]] std::optional<QString> optionalWebAddress(const QString& text);
/// Empty (the system's), "none", or http://, https:// or socks5://[USER:PASSWORD@]HOST:PORT.
[[nodiscard]] std::optional<QString> proxy(const QString& text);
/// "auto", "null" or "pcm:FILE".
[[nodiscard]] std::optional<QString> audioOutput(const QString& text);
/// Absolute paths, see foldersFromText.
[[nodiscard]] std::optional<QString> folders(const QString& text);
/// Seconds between 1 and a week, separated by commas, at least one.
[[nodiscard]] std::optional<QString> secondsList(const QString& text);

[[nodiscard]] std::optional<QString> clampedNumber(const QString& text, double least, double most,
                                                   bool whole);

template <int Least, int Most>
[[nodiscard]] std::optional<QString> integer(const QString& text)
{
    return clampedNumber(text, Least, Most, true);
}

/// Bounds in thousandths.
template <qint64 LeastMilli, qint64 MostMilli>
[[nodiscard]] std::optional<QString> real(const QString& text)
{
    return clampedNumber(text, static_cast<double>(LeastMilli) / 1000, static_cast<double>(MostMilli) / 1000,
                         false);
}

template <const auto& Words>
[[nodiscard]] std::optional<QString> oneOf(const QString& text)
{
    const QString word = text.trimmed().toLower();
    for (const char* known : Words) {
        if (word == QLatin1String(known))
            return word;
    }
    return std::nullopt;
}

} // namespace accept

/// "/music, /more": separated by commas; a comma that no absolute path follows belongs to the name, and a
/// backslash in front of a comma makes it part of the name in any case.
[[nodiscard]] QStringList foldersFromText(const QString& text);
[[nodiscard]] QString textOfFolders(const QStringList& folders);

/// Between accepted text and the type of a key.
template <typename T>
[[nodiscard]] T settingFromText(const QString& accepted);
template <>
[[nodiscard]] QString settingFromText(const QString& accepted);
template <>
[[nodiscard]] bool settingFromText(const QString& accepted);
template <>
[[nodiscard]] int settingFromText(const QString& accepted);
template <>
[[nodiscard]] double settingFromText(const QString& accepted);
template <>
[[nodiscard]] QStringList settingFromText(const QString& accepted);
template <>
[[nodiscard]] QList<int> settingFromText(const QString& accepted);

[[nodiscard]] QString textOfSetting(const QString& value);
[[nodiscard]] QString textOfSetting(bool value);
[[nodiscard]] QString textOfSetting(int value);
[[nodiscard]] QString textOfSetting(double value);
[[nodiscard]] QString textOfSetting(const QStringList& folders);
[[nodiscard]] QString textOfSetting(const QList<int>& seconds);

} // namespace sillon
