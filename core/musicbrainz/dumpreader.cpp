// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/dumpreader.h"

#include "base/archivereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sillon {

namespace {

constexpr qsizetype pieceBytes = 1 << 20;
constexpr qsizetype longestRow = 16 << 20;
constexpr qint64 tellEvery = 32 << 20;

/// The next piece of a table; empty at its end.
using Pieces = std::function<Result<QByteArray>()>;

struct Reading
{
    const std::function<void(qint64)>& told;
    const std::stop_token& stop;
    qint64 bytes = 0;
    qint64 toldBytes = 0;
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
    QByteArray rest;
    for (;;) {
        if (reading.stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto piece = pieces();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return takeLine(table, rest);
        reading.bytes += piece->size();
        if (reading.told && reading.bytes - reading.toldBytes >= tellEvery) {
            reading.toldBytes = reading.bytes;
            reading.told(reading.bytes);
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

Done readArchive(const QString& source, const std::vector<DumpTable>& tables, QByteArrayList& seen,
                 Reading& reading)
{
    auto archive = ArchiveReader::open(source);
    if (!archive)
        return fail(std::move(archive.error()));
    for (;;) {
        const auto path = (*archive)->next();
        if (!path)
            return fail(path.error());
        if (!*path)
            return {};
        const int table = tableOf(**path, tables);
        if (table < 0)
            continue;
        const DumpTable& wanted = tables[static_cast<std::size_t>(table)];
        seen.append(wanted.name);
        if (auto done = readTable(
                wanted, [&archive] { return (*archive)->read(pieceBytes); }, reading);
            !done)
            return done;
    }
}

Done readFolder(const QString& folder, const std::vector<DumpTable>& tables, QByteArrayList& seen,
                Reading& reading)
{
    for (const QString& place : QStringList{folder, QString(folder + QStringLiteral("/mbdump"))}) {
        for (const DumpTable& table : tables) {
            QFile file(place + QLatin1Char('/') + QString::fromUtf8(table.name));
            if (!file.exists())
                continue;
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::AccessDenied, file.fileName());
            seen.append(table.name);
            const auto next = [&file]() -> Result<QByteArray> {
                QByteArray piece = file.read(pieceBytes);
                if (piece.isEmpty() && file.error() != QFile::NoError)
                    return fail(ErrorKind::Storage, file.errorString());
                return piece;
            };
            if (auto done = readTable(table, next, reading); !done)
                return done;
        }
    }
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
    return isNull(column) ? 0 : raw(column).toByteArray().toLongLong();
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
                                const std::function<void(qint64)>& told, const std::stop_token& stop)
{
    QByteArrayList seen;
    Reading reading{told, stop};
    for (const QString& source : sources) {
        auto done = QFileInfo(source).isDir() ? readFolder(source, tables, seen, reading)
                                              : readArchive(source, tables, seen, reading);
        if (!done)
            return fail(std::move(done.error()));
    }
    return seen;
}

} // namespace sillon
