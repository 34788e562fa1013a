// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/archivereader.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

namespace sillon {

namespace {

constexpr std::size_t blockBytes = 1 << 16;

struct FreeArchive
{
    void operator()(archive* one) const { archive_read_free(one); }
};

Error errorOf(archive* from)
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.serverText = QString::fromUtf8(archive_error_string(from));
    return error;
}

/// ARCHIVE_WARN is an answer that can be used.
bool isAnswer(int code)
{
    return code == ARCHIVE_OK || code == ARCHIVE_WARN;
}

} // namespace

struct ArchiveReader::Private
{
    std::unique_ptr<archive, FreeArchive> reader;
};

ArchiveReader::ArchiveReader(std::unique_ptr<Private> parts)
    : m_private(std::move(parts))
{}

ArchiveReader::~ArchiveReader() = default;

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString& file)
{
    const QFileInfo facts(file);
    if (!facts.exists())
        return fail(ErrorKind::NotFound, file);
    if (!facts.isReadable())
        return fail(ErrorKind::AccessDenied, file);
    auto parts = std::make_unique<Private>();
    parts->reader.reset(archive_read_new());
    archive_read_support_filter_all(parts->reader.get());
    archive_read_support_format_tar(parts->reader.get());
    archive_read_support_format_zip(parts->reader.get());
    const QByteArray name = QFile::encodeName(file);
    if (!isAnswer(archive_read_open_filename(parts->reader.get(), name.constData(), blockBytes)))
        return fail(errorOf(parts->reader.get()));
    return std::unique_ptr<ArchiveReader>(new ArchiveReader(std::move(parts)));
}

Result<std::optional<QString>> ArchiveReader::next()
{
    for (;;) {
        archive_entry* entry = nullptr;
        const int code = archive_read_next_header(m_private->reader.get(), &entry);
        if (code == ARCHIVE_EOF)
            return std::optional<QString>();
        if (!isAnswer(code))
            return fail(errorOf(m_private->reader.get()));
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (archive_entry_is_encrypted(entry) != 0)
            return fail(ErrorKind::NotSupported, QStringLiteral("encrypted"));
        // The bytes as they stand: the program's locale says nothing about another machine's.
        return std::optional(QString::fromUtf8(archive_entry_pathname(entry)));
    }
}

Result<QByteArray> ArchiveReader::read(qsizetype most)
{
    QByteArray piece(most, Qt::Uninitialized);
    const auto size =
        archive_read_data(m_private->reader.get(), piece.data(), static_cast<std::size_t>(piece.size()));
    if (size < 0)
        return fail(errorOf(m_private->reader.get()));
    piece.truncate(static_cast<qsizetype>(size));
    return piece;
}

qint64 ArchiveReader::packedBytesRead() const
{
    return archive_filter_bytes(m_private->reader.get(), -1);
}

} // namespace sillon
