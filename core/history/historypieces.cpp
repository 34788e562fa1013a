// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historypieces.h"

#include "base/archivereader.h"
#include "base/filename.h"
#include "history/decodedtext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <utility>

namespace sillon {

namespace {

constexpr qsizetype headBytes = 64 * 1024;
constexpr qsizetype readBytes = 256 * 1024; // a stop is looked for so often
constexpr const char* suffixes[] = {".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".txt", ".log"};

using ReadSome = std::function<Result<QByteArray>(qsizetype most)>;
using Scan = std::function<Result<EncodingSigns>()>;

/// What packed files begin with: zip (also an empty or a split one), gzip, bzip2, xz, zstd; tar has its word
/// further in.
bool looksPacked(const QByteArray& head)
{
    for (const char* magic : {"PK\x03\x04", "PK\x05\x06", "PK\x07\x08", "\x1f\x8b", "BZh",
                              "\xfd"
                              "7zXZ",
                              "\x28\xb5\x2f\xfd"}) {
        if (head.startsWith(magic))
            return true;
    }
    return head.mid(257, 5) == "ustar";
}

bool mayBeHistory(const QString& name)
{
    const QString lower = name.toLower();
    return std::any_of(std::begin(suffixes), std::end(suffixes),
                       [&](const char* suffix) { return lower.endsWith(QLatin1String(suffix)); });
}

bool isArchiveName(const QString& name)
{
    const QString lower = name.toLower();
    return lower.endsWith(QLatin1String(".zip")) || lower.endsWith(QLatin1String(".tar")) ||
           lower.endsWith(QLatin1String(".gz")) || lower.endsWith(QLatin1String(".7z")) ||
           lower.endsWith(QLatin1String(".xz")) || lower.endsWith(QLatin1String(".rar"));
}

/// The same archive once more, to look through a file of it before it is read.
class ArchiveAhead
{
public:
    explicit ArchiveAhead(QString path)
        : m_path(std::move(path))
    {}
    /// The file of that place in the archive; places only grow.
    [[nodiscard]] Result<ReadSome> read(int place)
    {
        if (!m_reader) {
            auto opened = ArchiveReader::open(m_path);
            if (!opened)
                return fail(std::move(opened.error()));
            m_reader = std::move(*opened);
        }
        for (; m_at < place; ++m_at) {
            const auto name = m_reader->next();
            if (!name)
                return fail(name.error());
        }
        return ReadSome([this](qsizetype most) { return m_reader->read(most); });
    }

private:
    QString m_path;
    std::unique_ptr<ArchiveReader> m_reader;
    int m_at = -1;
};

/// One reading of a file or an archive.
class Reading
{
public:
    Reading(std::optional<HistoryFileFormat> format, const QTimeZone& zone,
            const std::function<Done(const HistoryPiece&)>& take, const std::stop_token& stop,
            const PieceLimits& limits)
        : m_format(format)
        , m_zone(zone)
        , m_take(take)
        , m_stop(stop)
        , m_limits(limits)
    {}

    [[nodiscard]] Done plainFile(const QString& path);
    [[nodiscard]] Done archive(const QString& path);
    [[nodiscard]] PiecesReport take() { return std::move(m_report); }

private:
    [[nodiscard]] Result<QByteArray> more(const ReadSome& read, qsizetype most);
    [[nodiscard]] Done entry(const QString& name, const ReadSome& read, const Scan& scan);
    [[nodiscard]] Done content(const QString& name, HistoryFileFormat format, QByteArray head,
                               const ReadSome& read, const Scan& scan);
    [[nodiscard]] Result<EncodingSigns> signsOf(const ReadSome& read);

    const std::optional<HistoryFileFormat> m_format;
    const QTimeZone& m_zone;
    const std::function<Done(const HistoryPiece&)>& m_take;
    const std::stop_token& m_stop;
    const PieceLimits& m_limits;
    PiecesReport m_report;
    qint64 m_bytes = 0;          ///< unpacked so far
    bool m_isUnreadable = false; ///< the last error is of what stands in a file, not of reading it
    std::function<int()> m_percent;
};

Result<QByteArray> Reading::more(const ReadSome& read, qsizetype most)
{
    if (m_stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    auto some = read(most);
    if (!some)
        return some;
    m_bytes += some->size();
    if (m_bytes > m_limits.allBytes)
        return fail(ErrorKind::TooLarge);
    return some;
}

Done Reading::plainFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::AccessDenied, file.errorString());
    m_percent = [&file] { return static_cast<int>(file.pos() * 100 / std::max<qint64>(file.size(), 1)); };
    const ReadSome read = [&file](qsizetype most) -> Result<QByteArray> {
        QByteArray some = file.read(most);
        if (some.isEmpty() && file.error() != QFileDevice::NoError)
            return fail(ErrorKind::AccessDenied, file.errorString());
        return some;
    };
    auto head = more(read, headBytes);
    if (!head)
        return fail(std::move(head.error()));
    const auto format = m_format ? m_format : guessHistoryFormat(*head);
    if (!format)
        return fail(ErrorKind::Malformed, QStringLiteral("no known kind of file"));
    ++m_report.files;
    const Scan scan = [&]() -> Result<EncodingSigns> {
        const bool isAtBegin = file.seek(0);
        auto signs = signsOf(read);
        if (!isAtBegin || !file.seek(head->size()))
            return fail(ErrorKind::AccessDenied, file.errorString());
        return signs;
    };
    return content(shownFileName(QFileInfo(path).fileName()), *format, *head, read, scan);
}

Done Reading::archive(const QString& path)
{
    auto opened = ArchiveReader::open(path);
    if (!opened)
        return fail(std::move(opened.error()));
    ArchiveReader& reader = **opened;
    const qint64 size = std::max<qint64>(QFileInfo(path).size(), 1);
    m_percent = [&reader, size] {
        return static_cast<int>(std::clamp<qint64>(reader.packedBytesRead() * 100 / size, 0, 100));
    };
    ArchiveAhead ahead(path);
    for (int met = 0;; ++met) {
        const auto name = reader.next();
        if (!name)
            return fail(name.error());
        if (!*name)
            break;
        if (met >= m_limits.files)
            return fail(ErrorKind::TooLarge);
        const Scan scan = [&, met]() -> Result<EncodingSigns> {
            auto file = ahead.read(met);
            return file ? signsOf(*file) : fail(std::move(file.error()));
        };
        if (auto done = entry(
                **name, [&reader](qsizetype most) { return reader.read(most); }, scan);
            !done)
            return done;
    }
    if (m_report.files == 0 && m_report.unread.isEmpty())
        return fail(ErrorKind::Malformed,
                    m_report.nested.isEmpty()
                        ? QStringLiteral("no known kind of file in the archive")
                        : m_report.nested.first() + QStringLiteral(" is an archive itself"));
    return {};
}

/// One file of an archive. What is wrong with it alone does not keep the others from being read.
Done Reading::entry(const QString& name, const ReadSome& read, const Scan& scan)
{
    if (isArchiveName(name)) {
        m_report.nested.append(name);
        return {};
    }
    if (!mayBeHistory(name)) {
        ++m_report.others;
        return {};
    }
    auto head = more(read, headBytes);
    if (!head)
        return fail(std::move(head.error()));
    const auto guessed = guessHistoryFormat(*head);
    const bool isOther = !guessed || (m_format && *guessed != *m_format) ||
                         (*guessed == HistoryFileFormat::ListenBrainz &&
                          !textOfFile(*head).text.contains(QLatin1String("\"listened_at\"")));
    if (isOther) {
        ++m_report.others;
        return {};
    }
    auto done = content(name, *guessed, std::move(*head), read, scan);
    if (!done && std::exchange(m_isUnreadable, false)) {
        m_report.unread.append(name + QStringLiteral(": ") + done.error().serverText);
        return {};
    }
    if (done)
        ++m_report.files;
    return done;
}

/// head: what was read of it already. Bytes that cannot be read are met here, and what is before them is
/// taken.
Done Reading::content(const QString& name, HistoryFileFormat format, QByteArray head, const ReadSome& read,
                      const Scan& scan)
{
    const auto signs = scan();
    if (!signs)
        return fail(signs.error());
    HistoryFileReader reader(format, *signs, m_zone);
    HistoryPiece piece;
    piece.name = name;
    const qsizetype atOnce = std::min<qint64>(readBytes, m_limits.pieceBytes);
    qint64 bytes = 0;
    for (Result<QByteArray> some = std::move(head);; some = more(read, atOnce)) {
        if (!some)
            return fail(some.error());
        const bool isEnd = some->isEmpty();
        auto done = isEnd ? reader.end(piece.plays) : reader.take(*some, piece.plays);
        if (!done) {
            m_isUnreadable = done.error().kind == ErrorKind::Malformed;
            return done;
        }
        if (reader.held() > m_limits.recordLetters)
            return fail(ErrorKind::TooLarge);
        bytes += some->size();
        if (bytes < m_limits.pieceBytes && !isEnd)
            continue;
        piece.percent = m_percent();
        done = m_take(piece);
        if (!done || isEnd)
            return done;
        piece.plays = {};
        bytes = 0;
    }
}

/// How the letters of what is read are written; of what cannot be read to its end, as far as it can.
Result<EncodingSigns> Reading::signsOf(const ReadSome& read)
{
    EncodingSigns signs;
    for (qint64 bytes = 0; bytes < m_limits.allBytes;) {
        if (m_stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto some = read(readBytes);
        if (!some || some->isEmpty())
            break;
        signs.take(*some);
        bytes += some->size();
    }
    return signs;
}

} // namespace

Result<PiecesReport> eachHistoryPiece(const QString& path, std::optional<HistoryFileFormat> format,
                                      const QTimeZone& zone,
                                      const std::function<Done(const HistoryPiece&)>& take,
                                      const std::stop_token& stop, const PieceLimits& limits)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::AccessDenied, path);
    const bool isPacked = looksPacked(file.read(512));
    file.close();
    Reading reading(format, zone, take, stop, limits);
    auto done = isPacked ? reading.archive(path) : reading.plainFile(path);
    if (!done)
        return fail(std::move(done.error()));
    return reading.take();
}

} // namespace sillon
