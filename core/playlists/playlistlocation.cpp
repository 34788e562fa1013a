// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistlocation.h"

#include "base/filename.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace sillon {

namespace {

constexpr qsizetype longestPath = 4096; // PATH_MAX
constexpr qsizetype longestShown = 200;

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

bool hasControls(const QByteArray& bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t';
    });
}

bool hasDrive(const QString& text)
{
    static const QRegularExpression drive(QStringLiteral(R"(^[A-Za-z]:[\\/])"));
    return drive.match(text).hasMatch();
}

QString slashed(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

/// One spelling made a path of this system, or left as another system's.
QString pathFrom(const QString& text, const QString& folder)
{
    if (hasDrive(text) || text.startsWith(QLatin1String("//")))
        return text;
    const bool absolute = text.startsWith(QLatin1Char('/'));
    return QDir::cleanPath(absolute ? text : folder + QLatin1Char('/') + text);
}

/// The spellings of a plain path: backslashes are mostly Windows', percent signs sometimes escapes.
QStringList readPlain(const QByteArray& written, const QString& folder)
{
    QStringList texts{textOfFileName(written)};
    if (!isUtf8(written))
        texts.append(QString::fromLatin1(written));
    if (const QByteArray decoded = QByteArray::fromPercentEncoding(written);
        decoded != written && !hasControls(decoded))
        texts.append(textOfFileName(decoded));
    QStringList paths;
    for (const QString& text : std::as_const(texts)) {
        if (hasDrive(text) || text.contains(QLatin1Char('\\')))
            paths.append(pathFrom(slashed(text), folder));
        if (!hasDrive(text))
            paths.append(pathFrom(text, folder));
        if (text.trimmed() != text)
            paths.append(pathFrom(text.trimmed(), folder));
    }
    paths.removeDuplicates();
    return paths;
}

/// What stands behind "file:"; with three slashes, one, or the name of this machine.
QStringList readFileAddress(const QByteArray& address)
{
    QByteArray rest = address.mid(5);
    if (rest.startsWith("//")) {
        rest = rest.mid(2);
        if (rest.toLower().startsWith("localhost/"))
            rest = rest.mid(9);
    }
    if (!rest.startsWith('/'))
        return {};
    const QByteArray decoded = QByteArray::fromPercentEncoding(rest);
    if (hasControls(QByteArray(decoded).replace('\n', ' ').replace('\r', ' ')))
        return {};
    // "file:///C:/..." names a drive, not a folder.
    const QString text = textOfFileName(decoded);
    QStringList paths{hasDrive(text.mid(1)) ? slashed(text.mid(1)) : pathFrom(text, {})};
    if (decoded != rest)
        paths.append(pathFrom(textOfFileName(rest), {}));
    return paths;
}

QString relativeTo(const QString& path, const QString& folder)
{
    if (folder.isEmpty() || !path.startsWith(QLatin1Char('/')) || path.startsWith(QLatin1String("//")))
        return path;
    return QDir(folder).relativeFilePath(path);
}

/// Whether a reader would take the line for the path again.
bool isPlainLine(const QString& text)
{
    static const QRegularExpression scheme(QStringLiteral(R"(^[A-Za-z][A-Za-z0-9+.-]*:)"));
    const QByteArray bytes = bytesOfFileName(text);
    return isPlainFileName(text) && !hasControls(bytes) && text.trimmed() == text &&
           !text.contains(QLatin1Char('\\')) && (hasDrive(text) || !scheme.match(text).hasMatch()) &&
           !text.startsWith(QLatin1Char('#')) && !text.isEmpty();
}

} // namespace

QStringList readEscapedPath(const QByteArray& written, const QString& folder)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(written);
    if (hasControls(QByteArray(decoded).replace('\n', ' ').replace('\r', ' ')))
        return {};
    QStringList paths{pathFrom(textOfFileName(decoded), folder)};
    paths += readPlain(written, folder);
    paths.removeDuplicates();
    return paths;
}

std::variant<QStringList, BrokenEntry::Why> readLocation(const QByteArray& written, const QString& folder)
{
    static const QRegularExpression web(QStringLiteral(R"(^[A-Za-z][A-Za-z0-9+.-]+://)"));
    if (written.size() > longestPath * 3) // every byte may be escaped
        return BrokenEntry::Why::TooLong;
    if (written.trimmed().isEmpty() || hasControls(written))
        return BrokenEntry::Why::NotAPath;
    QStringList paths;
    if (written.toLower().startsWith("file:")) {
        paths = readFileAddress(written.trimmed());
        if (paths.isEmpty())
            return BrokenEntry::Why::WebAddress; // another machine's
    } else if (web.match(QString::fromLatin1(written)).hasMatch()) {
        return BrokenEntry::Why::WebAddress;
    } else {
        paths = readPlain(written, folder);
    }
    paths.removeIf([](const QString& path) { return bytesOfFileName(path).size() > longestPath; });
    if (paths.isEmpty())
        return BrokenEntry::Why::TooLong;
    if (playlistFormatOf(paths.front()))
        return BrokenEntry::Why::Playlist;
    return paths;
}

QByteArray writtenLocation(const QString& path, const QString& folder)
{
    const QString text = relativeTo(path, folder);
    if (isPlainLine(text))
        return bytesOfFileName(text);
    if (isPlainLine(QStringLiteral("./") + text) && !text.startsWith(QLatin1Char('/')))
        return "./" + bytesOfFileName(text);
    return addressOfFile(path).toLatin1();
}

QString writtenAddress(const QString& path, const QString& folder)
{
    if (hasDrive(path))
        return QStringLiteral("file:///") +
               QString::fromLatin1(bytesOfFileName(path).toPercentEncoding(QByteArrayLiteral("/:")));
    const QString text = relativeTo(path, folder);
    if (text.startsWith(QLatin1Char('/')))
        return addressOfFile(text);
    return QString::fromLatin1(bytesOfFileName(text).toPercentEncoding(QByteArrayLiteral("/")));
}

QString playlistText(const QByteArray& bytes)
{
    return isUtf8(bytes) ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

QString shownEntry(const QByteArray& written)
{
    QString text = playlistText(written.left(longestShown)).simplified();
    for (QChar& c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace sillon
