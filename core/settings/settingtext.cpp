// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingtext.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace sillon {

namespace {

constexpr int longestSeconds = 7 * 24 * 3600;

bool isAbsolute(const QString& path)
{
    return path.startsWith(QLatin1Char('/'));
}

/// The pieces between commas that no backslash escapes, with the escapes undone.
QStringList pieces(const QString& text)
{
    QStringList found{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == QLatin1Char('\\') && (next == QLatin1Char(',') || next == QLatin1Char('\\'))) {
            found.last().append(next);
            ++i;
        } else if (c == QLatin1Char(',')) {
            found.append(QString());
        } else {
            found.last().append(c);
        }
    }
    return found;
}

} // namespace

namespace accept {

std::optional<QString> anyText(const QString& text)
{
    const bool control =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control)
        return std::nullopt;
    return text.trimmed();
}

std::optional<QString> flag(const QString& text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"),
                                QStringLiteral("0")};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word))
        return yes.first();
    if (no.contains(word))
        return no.first();
    return std::nullopt;
}

std::optional<QString> webAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return std::nullopt;
    return text.trimmed();
}

std::optional<QString> optionalWebAddress(const QString& text)
{
    return text.trimmed().isEmpty() ? QString() : webAddress(text);
}

std::optional<QString> proxy(const QString& text)
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word == QLatin1String("none"))
        return word;
    const QUrl url(word, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("socks5")};
    if (!url.isValid() || !schemes.contains(url.scheme()) || url.host().isEmpty() || url.port() <= 0)
        return std::nullopt;
    return word;
}

std::optional<QString> audioOutput(const QString& text)
{
    const QString word = text.trimmed();
    const bool file = word.startsWith(QLatin1String("pcm:")) && word.size() > 4;
    if (word == QLatin1String("auto") || word == QLatin1String("null") || file)
        return anyText(word);
    return std::nullopt;
}

std::optional<QString> folders(const QString& text)
{
    const QStringList paths = foldersFromText(text);
    if (paths.isEmpty() && !text.trimmed().isEmpty())
        return std::nullopt;
    return textOfFolders(paths);
}

std::optional<QString> secondsList(const QString& text)
{
    QStringList seconds;
    for (const QString& piece : text.split(QLatin1Char(','))) {
        const auto number = clampedNumber(piece, 1, longestSeconds, true);
        if (!number)
            return std::nullopt;
        seconds.append(*number);
    }
    return seconds.join(QLatin1Char(','));
}

std::optional<QString> clampedNumber(const QString& text, double least, double most, bool whole)
{
    bool readable = false;
    const double number = text.trimmed().toDouble(&readable);
    if (!readable || !std::isfinite(number))
        return std::nullopt;
    const double clamped = std::clamp(number, least, most);
    return QString::number(whole ? std::round(clamped) : clamped, 'g', 10);
}

} // namespace accept

QStringList foldersFromText(const QString& text)
{
    QStringList paths;
    for (const QString& piece : pieces(text)) {
        if (isAbsolute(piece.trimmed()))
            paths.append(piece.trimmed());
        else if (!paths.isEmpty() && !piece.trimmed().isEmpty())
            paths.last() += QLatin1Char(',') + piece;
    }
    for (QString& path : paths)
        path = path.trimmed();
    return paths;
}

QString textOfFolders(const QStringList& folders)
{
    QStringList escaped;
    for (QString folder : folders) {
        folder.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        escaped.append(folder.replace(QLatin1Char(','), QLatin1String("\\,")));
    }
    return escaped.join(QLatin1Char(','));
}

template <>
QString settingFromText(const QString& accepted)
{
    return accepted;
}

template <>
bool settingFromText(const QString& accepted)
{
    return accepted == QLatin1String("true");
}

template <>
int settingFromText(const QString& accepted)
{
    return static_cast<int>(accepted.toDouble());
}

template <>
double settingFromText(const QString& accepted)
{
    return accepted.toDouble();
}

template <>
QStringList settingFromText(const QString& accepted)
{
    return foldersFromText(accepted);
}

template <>
QList<int> settingFromText(const QString& accepted)
{
    QList<int> numbers;
    for (const QString& piece : accepted.split(QLatin1Char(','), Qt::SkipEmptyParts))
        numbers.append(piece.toInt());
    return numbers;
}

QString textOfSetting(const QString& value)
{
    return value;
}

QString textOfSetting(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString textOfSetting(int value)
{
    return QString::number(value);
}

QString textOfSetting(double value)
{
    return QString::number(value, 'g', 10);
}

QString textOfSetting(const QStringList& folders)
{
    return textOfFolders(folders);
}

QString textOfSetting(const QList<int>& seconds)
{
    QStringList numbers;
    for (const int number : seconds)
        numbers.append(QString::number(number));
    return numbers.join(QLatin1Char(','));
}

} // namespace sillon
