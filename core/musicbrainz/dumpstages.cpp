// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/dumpstages.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

namespace sillon {

namespace {

constexpr qint64 largestId = 200'000'000;
constexpr qsizetype pieceBytes = 1 << 20;
constexpr qint64 askEvery = 4096; // rows, whether to stop
constexpr int formVersion = 1;
constexpr int none = -1;

/// Which columns of a table are kept (musicbrainz.org/doc/MusicBrainz_Database/Schema), counted from 0.
struct Shape
{
    const char* table = "";
    int columns = 0;
    std::array<int, 4> numbers{none, none, none, none};
    int ids = 0; ///< so many of the numbers are ids
    int mbid = none;
    int text = none;
    bool isNeeded = false;

    [[nodiscard]] std::size_t numbersKept() const
    {
        return static_cast<std::size_t>(std::find(numbers.begin(), numbers.end(), none) - numbers.begin());
    }
};

/// In the order of DumpPart.
constexpr std::array shapes{
    Shape{"artist_credit", 7, {0, none, none, none}, 1, none, 1, true},
    Shape{"release_group", 8, {0, 3, 4, none}, 2, 1, 2, true},
    Shape{"release", 14, {0, 4, 5, none}, 2, 1, none, true},
    Shape{"release_country", 5, {0, 2, 3, 4}, 1, none, none, true},
    Shape{"release_unknown_country", 4, {0, 1, 2, 3}, 1, none, none, true},
    Shape{"release_gid_redirect", 3, {1, none, none, none}, 1, 0, none, false},
    Shape{"release_group_gid_redirect", 3, {1, none, none, none}, 1, 0, none, false},
    Shape{"release_group_primary_type", 6, {0, none, none, none}, 0, none, 1, false},
    Shape{"release_group_secondary_type", 6, {0, none, none, none}, 0, none, 1, false},
    Shape{"release_group_secondary_type_join", 3, {0, 1, none, none}, 1, none, none, false}};

const Shape& shapeOf(DumpPart part)
{
    return shapes.at(static_cast<std::size_t>(part));
}

Done storageError(const QFileDevice& file)
{
    return fail(ErrorKind::Storage, file.errorString());
}

Done writeText(const QString& name, const QByteArray& text)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::AccessDenied, name);
    file.write(text);
    return file.commit() ? Done{} : storageError(file);
}

QByteArray textIn(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The rows of one table on their way into its file, which is there when it is whole.
class StageWriter
{
public:
    StageWriter(const Shape& shape, const QString& name)
        : m_shape(shape)
        , m_numbers(shape.numbersKept())
        , m_file(name)
    {}

    [[nodiscard]] Done take(const DumpRow& row)
    {
        DumpFact fact;
        for (std::size_t i = 0; i < m_numbers; ++i) {
            const qint64 number = row.integer(m_shape.numbers[i]);
            if (i < static_cast<std::size_t>(m_shape.ids) && (number <= 0 || number > largestId))
                return outOfRange(number);
            fact.numbers[i] = number > 0 && number <= std::numeric_limits<std::uint32_t>::max()
                                  ? static_cast<std::uint32_t>(number)
                                  : 0;
        }
        if (m_shape.mbid != none) {
            const auto mbid = mbidBytes(row.raw(m_shape.mbid));
            if (!mbid)
                return outOfRange(fact.numbers[0]);
            fact.mbid = *mbid;
        }
        QByteArray unescaped;
        if (m_shape.text != none) {
            fact.text = row.raw(m_shape.text);
            if (fact.text.contains('\\'))
                fact.text = unescaped = row.text(m_shape.text);
        }
        return write(fact);
    }
    [[nodiscard]] Done finish()
    {
        if (auto done = open(); !done)
            return done;
        if (auto done = flush(); !done)
            return done;
        return m_file.commit() ? Done{} : storageError(m_file);
    }

private:
    [[nodiscard]] Done outOfRange(qint64 id) const
    {
        return fail(ErrorKind::Malformed, QStringLiteral("%1 %2").arg(QLatin1String(m_shape.table)).arg(id));
    }

    [[nodiscard]] Done open()
    {
        if (m_file.isOpen())
            return {};
        m_buffer.reserve(2 * pieceBytes);
        return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                   ? Done{}
                   : fail(ErrorKind::AccessDenied, m_file.fileName());
    }

    void append(const void* bytes, std::size_t count)
    {
        m_buffer.append(static_cast<const char*>(bytes), static_cast<qsizetype>(count));
    }

    [[nodiscard]] Done write(const DumpFact& fact)
    {
        append(fact.numbers.data(), m_numbers * sizeof(std::uint32_t));
        if (m_shape.mbid != none)
            append(fact.mbid.data(), fact.mbid.size());
        if (m_shape.text != none) {
            const auto length = static_cast<std::uint32_t>(fact.text.size());
            append(&length, sizeof length);
            append(fact.text.data(), length);
        }
        return m_buffer.size() < pieceBytes ? Done{} : flush();
    }

    [[nodiscard]] Done flush()
    {
        if (auto done = open(); !done)
            return done;
        if (m_file.write(m_buffer) != m_buffer.size())
            return storageError(m_file);
        m_buffer.resize(0); // keeps its room
        return {};
    }

    const Shape& m_shape;
    std::size_t m_numbers;
    QSaveFile m_file;
    QByteArray m_buffer;
};

/// The rows of such a file, one after the other.
class StageReader
{
public:
    StageReader(const Shape& shape, const QString& name)
        : m_shape(shape)
        , m_numbers(shape.numbersKept())
        , m_file(name)
    {}

    [[nodiscard]] Done open()
    {
        return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
                   ? Done{}
                   : fail(ErrorKind::AccessDenied, m_file.fileName());
    }
    /// False at the end.
    [[nodiscard]] Result<bool> next(DumpFact& fact)
    {
        const std::size_t bare = m_numbers * sizeof(std::uint32_t) + (m_shape.mbid != none ? 16 : 0) +
                                 (m_shape.text != none ? sizeof(std::uint32_t) : 0);
        if (!has(bare)) {
            if (auto read = fill(bare); !read)
                return fail(std::move(read.error()));
            if (m_at == m_buffer.size())
                return false;
            if (!has(bare))
                return fail(ErrorKind::Storage, m_file.fileName());
        }
        take(fact.numbers.data(), m_numbers * sizeof(std::uint32_t));
        if (m_shape.mbid != none)
            take(fact.mbid.data(), fact.mbid.size());
        return m_shape.text == none ? Result<bool>(true) : nextText(fact);
    }

private:
    [[nodiscard]] bool has(std::size_t count) const
    {
        return m_buffer.size() - m_at >= static_cast<qsizetype>(count);
    }

    void take(void* to, std::size_t count)
    {
        std::memcpy(to, m_buffer.constData() + m_at, count);
        m_at += static_cast<qsizetype>(count);
    }

    [[nodiscard]] Result<bool> nextText(DumpFact& fact)
    {
        std::uint32_t length = 0;
        take(&length, sizeof length);
        if (!has(length)) {
            if (auto read = fill(length); !read)
                return fail(std::move(read.error()));
            if (!has(length))
                return fail(ErrorKind::Storage, m_file.fileName());
        }
        fact.text = QByteArrayView(m_buffer).sliced(m_at, length);
        m_at += length;
        return true;
    }

    /// At least so many bytes, unless the file ends.
    [[nodiscard]] Done fill(std::size_t count)
    {
        m_buffer.remove(0, m_at);
        m_at = 0;
        const qint64 most = std::max<qint64>(pieceBytes, static_cast<qint64>(count));
        const QByteArray more = m_file.read(most);
        if (more.isEmpty() && m_file.error() != QFileDevice::NoError)
            return storageError(m_file);
        m_buffer += more;
        return {};
    }

    const Shape& m_shape;
    std::size_t m_numbers;
    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
};

QString factsOf(const QString& path)
{
    const QFileInfo facts(path);
    if (!facts.exists())
        return {};
    return QStringLiteral("%1\t%2\t%3\n")
        .arg(facts.absoluteFilePath())
        .arg(facts.size())
        .arg(facts.lastModified().toMSecsSinceEpoch());
}

QString factsOf(const QStringList& dumps)
{
    QString text = QStringLiteral("%1\n").arg(formVersion);
    for (const QString& dump : dumps) {
        if (!QFileInfo(dump).isDir()) {
            text += factsOf(dump);
            continue;
        }
        for (const Shape& shape : shapes) {
            const QString table = QLatin1String(shape.table);
            text += factsOf(QString(dump + QLatin1Char('/') + table)) +
                    factsOf(QString(dump + QStringLiteral("/mbdump/") + table));
        }
    }
    return text;
}

} // namespace

QString DumpStages::fileNamed(const QString& name) const
{
    return m_folder + QLatin1Char('/') + name;
}

QString DumpStages::fileOf(DumpPart part) const
{
    return fileNamed(QLatin1String(shapeOf(part).table));
}

void DumpStages::remove() const
{
    QDir(m_folder).removeRecursively();
}

Done DumpStages::begin(const QStringList& dumps)
{
    const QByteArray facts = factsOf(dumps).toUtf8();
    const QString of = fileNamed(QStringLiteral("of"));
    if (textIn(of) == facts)
        return {};
    remove();
    if (!QDir().mkpath(m_folder))
        return fail(ErrorKind::AccessDenied, m_folder);
    return writeText(of, facts);
}

Result<int> DumpStages::check(const QStringList& dumps, const DumpTold& told, const std::stop_token& stop)
{
    const QString file = fileNamed(QStringLiteral("checked"));
    bool isChecked = false;
    const int before = textIn(file).toInt(&isChecked);
    if (isChecked)
        return before;
    const auto checked = checkDump(dumps, told, stop);
    if (!checked)
        return fail(checked.error());
    if (auto kept = writeText(file, QByteArray::number(*checked)); !kept)
        return fail(std::move(kept.error()));
    return *checked;
}

Done DumpStages::read(const QStringList& dumps, const DumpTold& told, const std::stop_token& stop)
{
    std::vector<DumpTable> missing;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const QString file = fileOf(static_cast<DumpPart>(i));
        if (QFile::exists(file))
            continue;
        const auto writer = std::make_shared<StageWriter>(shapes[i], file);
        missing.push_back({shapes[i].table, shapes[i].columns,
                           [writer](const DumpRow& row) { return writer->take(row); },
                           [writer] { return writer->finish(); }});
    }
    if (missing.empty())
        return {};
    const auto seen = readDump(dumps, missing, told, stop);
    if (!seen)
        return fail(seen.error());
    for (const DumpTable& table : missing) {
        if (seen->contains(table.name))
            continue;
        const bool isNeeded = std::any_of(shapes.begin(), shapes.end(), [&table](const Shape& shape) {
            return shape.table == table.name && shape.isNeeded;
        });
        if (isNeeded)
            return fail(ErrorKind::NotFound,
                        QStringLiteral("the dump has no table %1").arg(QString::fromUtf8(table.name)));
        if (auto done = table.finished(); !done)
            return done;
    }
    return {};
}

Done DumpStages::each(DumpPart part, const std::function<Done(const DumpFact&)>& take,
                      const std::stop_token& stop) const
{
    StageReader reader(shapeOf(part), fileOf(part));
    if (auto done = reader.open(); !done)
        return done;
    DumpFact fact;
    for (qint64 rows = 1;; ++rows) {
        if (rows % askEvery == 0 && stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto more = reader.next(fact);
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (auto done = take(fact); !done)
            return done;
    }
}

} // namespace sillon
