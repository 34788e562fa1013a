// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/dumpreader.h"

#include "base/archivereader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <optional>

namespace sillon {

namespace {

constexpr qsizetype pieceBytes = 1 << 20;
constexpr qsizetype longestRow = 16 << 20;
constexpr qint64 longestList = 1 << 20;
constexpr qint64 tellEvery = 4 << 20;
constexpr int mostWordsBefore = 6;

/// The next piece of a table; empty at its end.
using Pieces = std::function<Result<QByteArray>()>;

struct Reading
{
    const DumpTold& told;
    const std::stop_token& stop;
    qint64 total = 0;
    qint64 before = 0; ///< bytes of the files that are done
    qint64 toldBytes = 0;
    QByteArrayList seen = {};

    /// Of the file under way.
    void tell(qint64 bytes)
    {
        const qint64 done = std::min(before + bytes, total);
        if (!told || done - toldBytes < tellEvery)
            return;
        toldBytes = done;
        told(done, total);
    }
};

/// "mbdump/release_group" -> the table's number; -1 for others.
int tableOf(const QString& path, const std::vector<DumpTable>& tables)
{
    const QByteArray name = QFileInfo(path).fileName().toUtf8();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&name](const DumpTable& table) { return table.name == name; });
    return found == tables.end() ? -1 : static_cast<int>(found - tables.begin());
}

Done takeLine(const DumpTable& table, QByteArrayView line)
{
    if (line.isEmpty() || line == "\\.")
        return {};
    const DumpRow row(line);
    if (row.size() != table.columns)
        return fail(ErrorKind::NotSupported, QStringLiteral("%1 has %2 columns, not %3")
                                                 .arg(QString::fromUtf8(table.name))
                                                 .arg(row.size())
                                                 .arg(table.columns));
    return table.take(row);
}

Done readTable(const DumpTable& table, const Pieces& pieces, Reading& reading)
{
    reading.seen.append(table.name);
    QByteArray rest;
    for (;;) {
        if (reading.stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto piece = pieces();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty()) {
            auto done = takeLine(table, rest);
            return done && table.finished ? table.finished() : done;
        }
        rest += *piece;
        qsizetype start = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
            if (auto done = takeLine(table, QByteArrayView(rest).sliced(start, end - start)); !done)
                return done;
            start = end + 1;
        }
        rest.remove(0, start);
        if (rest.size() > longestRow)
            return fail(ErrorKind::TooLarge, QString::fromUtf8(table.name));
    }
}

/// Reads to the end of a table that nobody wants. Left to the archive, that could not be stopped.
Done passOver(const Pieces& pieces, const Reading& reading)
{
    for (;;) {
        if (reading.stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto piece = pieces();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return {};
    }
}

Done readArchive(const QString& source, const std::vector<DumpTable>& tables, Reading& reading)
{
    auto archive = ArchiveReader::open(source);
    if (!archive)
        return fail(std::move(archive.error()));
    const auto next = [&]() -> Result<QByteArray> {
        reading.tell((*archive)->packedBytesRead());
        return (*archive)->read(pieceBytes);
    };
    while (static_cast<std::size_t>(reading.seen.size()) < tables.size()) {
        const auto path = (*archive)->next();
        if (!path)
            return fail(path.error());
        if (!*path)
            return {};
        const int table = tableOf(**path, tables);
        const bool isWanted =
            table >= 0 && !reading.seen.contains(tables[static_cast<std::size_t>(table)].name);
        auto done = !isWanted ? passOver(next, reading)
                              : readTable(tables[static_cast<std::size_t>(table)], next, reading);
        if (!done)
            return done;
    }
    return {};
}

QStringList filesOf(const QString& folder, const std::vector<DumpTable>& tables)
{
    QStringList files;
    for (const QString& place : QStringList{folder, QString(folder + QStringLiteral("/mbdump"))}) {
        for (const DumpTable& table : tables) {
            const QString file = place + QLatin1Char('/') + QString::fromUtf8(table.name);
            if (QFile::exists(file))
                files.append(file);
        }
    }
    return files;
}

Done readFolder(const QString& folder, const std::vector<DumpTable>& tables, Reading& reading)
{
    for (const QString& name : filesOf(folder, tables)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::AccessDenied, name);
        const auto next = [&]() -> Result<QByteArray> {
            reading.tell(file.pos());
            QByteArray piece = file.read(pieceBytes);
            if (piece.isEmpty() && file.error() != QFile::NoError)
                return fail(ErrorKind::Storage, file.errorString());
            return piece;
        };
        const DumpTable& table = tables[static_cast<std::size_t>(tableOf(name, tables))];
        if (!reading.seen.contains(table.name)) {
            if (auto done = readTable(table, next, reading); !done)
                return done;
        }
        reading.before += file.size();
    }
    return {};
}

qint64 bytesOf(const QString& source, const std::vector<DumpTable>& tables)
{
    if (!QFileInfo(source).isDir())
        return QFileInfo(source).size();
    qint64 bytes = 0;
    for (const QString& file : filesOf(source, tables))
        bytes += QFileInfo(file).size();
    return bytes;
}

/// What a file beside the archive says that its checksum is: "HEX  NAME" a line, or the bare HEX.
Result<std::optional<QByteArray>> checksumIn(const QString& list, const QString& name)
{
    QFile file(list);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::AccessDenied, list);
    const QList<QByteArray> lines = file.read(longestList).split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray hex = line.trimmed().left(64).toLower();
        QByteArray of = line.trimmed().mid(64).trimmed();
        if (of.startsWith('*'))
            of.remove(0, 1);
        const bool isBare = of.isEmpty() && lines.size() <= 2;
        if (QByteArray::fromHex(hex).size() == 32 && (isBare || QString::fromUtf8(of) == name))
            return std::optional(hex);
    }
    return std::optional<QByteArray>();
}

Result<std::optional<QByteArray>> checksumOf(const QFileInfo& archive)
{
    auto own = checksumIn(archive.filePath() + QStringLiteral(".sha256"), archive.fileName());
    if (!own || *own)
        return own;
    return checksumIn(archive.absolutePath() + QStringLiteral("/SHA256SUMS"), archive.fileName());
}

Done checkArchive(const QString& source, const QByteArray& expected, Reading& reading)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::AccessDenied, source);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        if (reading.stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const qint64 size = file.read(piece.data(), piece.size());
        if (size < 0)
            return fail(ErrorKind::Storage, file.errorString());
        if (size == 0)
            break;
        hash.addData(QByteArrayView(piece).first(size));
        reading.tell(file.pos());
    }
    if (hash.result().toHex() != expected)
        return fail(ErrorKind::Malformed, QFileInfo(source).fileName() + QStringLiteral(": SHA-256"));
    return {};
}

} // namespace

DumpRow::DumpRow(QByteArrayView line)
{
    qsizetype start = 0;
    for (qsizetype tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
        m_columns.push_back(line.sliced(start, tab - start));
        start = tab + 1;
    }
    m_columns.push_back(line.sliced(start));
}

qint64 DumpRow::integer(int column) const
{
    const QByteArrayView digits = raw(column);
    qint64 number = 0;
    const auto read = std::from_chars(digits.begin(), digits.end(), number);
    return read.ec == std::errc() && read.ptr == digits.end() ? number : 0;
}

QByteArray DumpRow::text(int column) const
{
    if (isNull(column))
        return {};
    const QByteArrayView escaped = raw(column);
    if (escaped.indexOf('\\') < 0)
        return escaped.toByteArray();
    static const QHash<char, char> meant{{'t', '\t'}, {'n', '\n'}, {'r', '\r'},
                                         {'b', '\b'}, {'f', '\f'}, {'v', '\v'}};
    QByteArray plain;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped.at(i) == '\\' && i + 1 < escaped.size()) {
            ++i;
            plain += meant.value(escaped.at(i), escaped.at(i));
        } else {
            plain += escaped.at(i);
        }
    }
    return plain;
}

Result<QByteArrayList> readDump(const QStringList& sources, const std::vector<DumpTable>& tables,
                                const DumpTold& told, const std::stop_token& stop)
{
    Reading reading{told, stop};
    for (const QString& source : sources)
        reading.total += bytesOf(source, tables);
    for (const QString& source : sources) {
        const bool isFolder = QFileInfo(source).isDir();
        auto done = isFolder ? readFolder(source, tables, reading) : readArchive(source, tables, reading);
        if (!done)
            return fail(std::move(done.error()));
        reading.before += isFolder ? 0 : QFileInfo(source).size();
    }
    return reading.seen;
}

Result<bool> isCanonicalData(const QString& source)
{
    if (QFileInfo(source).isDir())
        return QFile::exists(source + QStringLiteral("/canonical_musicbrainz_data.csv"));
    auto archive = ArchiveReader::open(source);
    if (!archive)
        return fail(std::move(archive.error()));
    // Before the tables come a few words about the dump.
    for (int i = 0; i < mostWordsBefore; ++i) {
        const auto path = (*archive)->next();
        if (!path)
            return fail(path.error());
        if (!*path || (*path)->contains(QLatin1String("mbdump/")))
            return false;
        if (QFileInfo(**path).fileName().startsWith(QLatin1String("canonical_")))
            return true;
    }
    return false;
}

Result<int> checkDump(const QStringList& sources, const DumpTold& told, const std::stop_token& stop)
{
    struct Known
    {
        QString archive;
        QByteArray checksum;
    };
    std::vector<Known> known;
    Reading reading{told, stop};
    for (const QString& source : sources) {
        const QFileInfo archive(source);
        if (!archive.isFile())
            continue;
        const auto checksum = checksumOf(archive);
        if (!checksum)
            return fail(checksum.error());
        if (!*checksum)
            continue;
        known.push_back({source, **checksum});
        reading.total += archive.size();
    }
    for (const Known& one : known) {
        if (auto done = checkArchive(one.archive, one.checksum, reading); !done)
            return fail(std::move(done.error()));
        reading.before += QFileInfo(one.archive).size();
    }
    return static_cast<int>(known.size());
}

} // namespace sillon
