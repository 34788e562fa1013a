// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <functional>
#include <stop_token>
#include <vector>

namespace sillon {

/// One row of a dump's table, in the form of PostgreSQL's COPY (postgresql.org/docs, "COPY", text format).
/// Columns count from 0. Valid only inside the function it is handed to.
class DumpRow
{
public:
    /// line: without its end.
    explicit DumpRow(QByteArrayView line);

    [[nodiscard]] int size() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QByteArrayView raw(int column) const { return m_columns[column]; }
    [[nodiscard]] bool isNull(int column) const { return raw(column) == "\\N"; }
    [[nodiscard]] qint64 integer(int column) const;  ///< 0 for NULL and for what is no number
    [[nodiscard]] QByteArray text(int column) const; ///< UTF-8, its escapes undone; empty for NULL

private:
    QVarLengthArray<QByteArrayView, 20> m_columns;
};

/// What to do with one table of a dump.
struct DumpTable
{
    QByteArray name; ///< "release_group"
    int columns = 0; ///< how many it must have
    std::function<Done(const DumpRow&)> take;
    std::function<Done()> finished = {}; ///< told behind its last row
};

/// How much of the dump's files has been read, and how much there is; bytes as they lie on the disk.
using DumpTold = std::function<void(qint64 done, qint64 total)>;

/// Reads tables of a MusicBrainz dump (musicbrainz.org/doc/MusicBrainz_Database/Download) from archives, or
/// from folders with the unpacked files, in one pass that ends with the last table wanted; of two of one
/// name the first counts. Tells which there were. A table of another
/// form than expected is NotSupported. Blocks.
[[nodiscard]] Result<QByteArrayList> readDump(const QStringList& sources,
                                              const std::vector<DumpTable>& tables, const DumpTold& told,
                                              const std::stop_token& stop);

/// Whether the source is MusicBrainz's canonical data (lists of recordings and releases, without any date)
/// instead of a dump of its tables. Looks at the first names only. Blocks.
[[nodiscard]] Result<bool> isCanonicalData(const QString& source);

/// The checksum of every archive that has one beside it (ARCHIVE.sha256, or its line in SHA256SUMS), as
/// data.metabrainz.org gives them. Tells how many there were; Malformed where one is another. Blocks.
[[nodiscard]] Result<int> checkDump(const QStringList& sources, const DumpTold& told,
                                    const std::stop_token& stop);

} // namespace sillon
