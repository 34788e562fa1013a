// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenjournal.h"

#include "base/filename.h"

#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(log, "sillon.listens")

tl::unexpected<Error> failed(int reason)
{
    const QString text = QString::fromLocal8Bit(std::strerror(reason));
    if (reason == ENOSPC || reason == EDQUOT)
        return fail(ErrorKind::DiskFull, text);
    return fail(reason == EACCES || reason == EPERM || reason == EROFS || reason == ELOOP
                    ? ErrorKind::AccessDenied
                    : ErrorKind::Storage,
                text);
}

/// The open file, locked against other programs while this lives.
class JournalFile
{
public:
    explicit JournalFile(const QString& file)
        : m_number(::open(bytesOfFileName(file).constData(),
                          O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
        if (m_number < 0 || ::flock(m_number, LOCK_EX) != 0)
            m_failure = errno;
    }
    ~JournalFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;

    [[nodiscard]] int failure() const { return m_failure; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] qsizetype size() const
    {
        struct stat status = {};
        return ::fstat(m_number, &status) == 0 ? static_cast<qsizetype>(status.st_size) : 0;
    }
    Done cutTo(qsizetype bytes)
    {
        if (::ftruncate(m_number, static_cast<off_t>(bytes)) != 0 || ::fsync(m_number) != 0)
            return failed(errno);
        return {};
    }
    Done add(const QByteArray& lines)
    {
        const ssize_t written = ::write(m_number, lines.constData(), static_cast<std::size_t>(lines.size()));
        if (written < 0)
            return failed(errno);
        if (written < lines.size())
            return failed(ENOSPC);
        if (::fsync(m_number) != 0)
            return failed(errno);
        return {};
    }
    Result<QByteArray> read()
    {
        QByteArray content(std::min(size(), ListenJournal::mostBytes), Qt::Uninitialized);
        const ssize_t count = ::pread(m_number, content.data(), static_cast<std::size_t>(content.size()), 0);
        if (count < 0)
            return failed(errno);
        content.truncate(count);
        return content;
    }
    /// Blocks beyond the end of the file stay its own.
    void holdRoom()
    {
        if (::fallocate(m_number, FALLOC_FL_KEEP_SIZE, 0, ListenJournal::roomBytes) != 0)
            qCInfo(log) << "No room is held for listens that cannot be stored:" << std::strerror(errno);
    }

private:
    int m_number;
    int m_failure = 0;
};

} // namespace

ListenJournal::ListenJournal(QString file)
    : m_file(std::move(file))
{}

Done ListenJournal::reserve()
{
    JournalFile file(m_file);
    if (file.failure() != 0)
        return failed(file.failure());
    file.holdRoom();
    return {};
}

Done ListenJournal::append(const std::vector<UnstoredListen>& unstored)
{
    JournalFile file(m_file);
    if (file.failure() != 0)
        return failed(file.failure());
    const qsizetype before = file.size();
    QByteArray lines;
    if (before > 0)
        lines += '\n'; // the last line may have been cut short by a crash
    bool allFit = true;
    for (const UnstoredListen& each : unstored) {
        const QByteArray line = lineOf(each) + '\n';
        if (before + lines.size() + line.size() <= mostBytes)
            lines += line;
        else
            allFit = false;
    }
    Done added = file.add(lines);
    if (!added) {
        if (const Done cut = file.cutTo(before); !cut)
            qCWarning(log) << "A part of the listens stays in their file:" << cut.error().serverText;
    }
    return added && !allFit ? fail(ErrorKind::TooLarge) : added;
}

Done ListenJournal::handOver(const Store& store)
{
    JournalFile file(m_file);
    if (file.failure() != 0)
        return failed(file.failure());
    const auto content = file.read();
    if (!content)
        return fail(content.error());
    const QList<QByteArray> lines = content->split('\n');
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        const auto unstored = unstoredListenIn(line);
        if (!unstored) {
            qCCritical(log) << "A listen kept in a file cannot be read:" << line;
            continue;
        }
        if (Done stored = store(*unstored); !stored)
            return stored;
    }
    if (content->isEmpty())
        return {};
    Done cut = file.cutTo(0);
    file.holdRoom();
    return cut;
}

} // namespace sillon
