// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanfloor.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <audioproperties.h>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fileref.h>
#include <malloc.h>
#include <memory>
#include <mutex>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <tiostream.h>
#include <tpropertymap.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace sillon::bench {

namespace {

constexpr int mib = 1024 * 1024;
constexpr std::size_t filesInOneWrite = 500;
constexpr std::array fields{"ARTIST",
                            "TITLE",
                            "ALBUM",
                            "ALBUMARTIST",
                            "TRACKNUMBER",
                            "DISCNUMBER",
                            "GENRE",
                            "DATE",
                            "ORIGINALDATE",
                            "MUSICBRAINZ_TRACKID",
                            "MUSICBRAINZ_ARTISTID",
                            "MUSICBRAINZ_ALBUMID",
                            "MUSICBRAINZ_RELEASEGROUPID"};

struct Song
{
    std::string path;
    long long size = 0;
    long long mtimeNs = 0;
    long long ctimeNs = 0;
    unsigned long long inode = 0;
    int lengthMs = 0;
    std::array<std::string, fields.size()> texts;
};

long long nanoseconds(const timespec& time)
{
    return static_cast<long long>(time.tv_sec) * 1000000000 + time.tv_nsec;
}

template <typename Take>
void walk(const std::string& folder, Take& take)
{
    DIR* const opened = ::opendir(folder.c_str());
    if (!opened)
        return;
    while (const dirent* entry = ::readdir(opened)) {
        if (entry->d_name[0] == '.')
            continue;
        struct stat status = {};
        if (::fstatat(::dirfd(opened), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        std::string path = folder + '/' + entry->d_name;
        if (S_ISDIR(status.st_mode))
            walk(path, take);
        else
            take(std::move(path), status);
    }
    ::closedir(opened);
}

/// TagLib's reads, through one window.
class Window final : public TagLib::IOStream
{
public:
    explicit Window(const char* path)
        : m_path(path)
        , m_file(::open(path, O_RDONLY | O_CLOEXEC))
    {
        struct stat status = {};
        if (m_file >= 0 && ::fstat(m_file, &status) == 0)
            m_size = status.st_size;
    }
    ~Window() override
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    TagLib::FileName name() const override { return m_path; }
    TagLib::ByteVector readBlock(unsigned long length) override
    {
        const long left = std::max(m_size - m_at, 0L);
        const auto wanted = std::min(static_cast<long>(length), left);
        if (wanted <= 0)
            return {};
        TagLib::ByteVector block(static_cast<unsigned int>(wanted), 0);
        if (wanted >= windowBytes) {
            const ssize_t got = ::pread(m_file, block.data(), static_cast<std::size_t>(wanted), m_at);
            m_at += std::max<ssize_t>(got, 0);
            return block;
        }
        for (long done = 0; done < wanted;) {
            const long at = m_at + done;
            if (at < m_start || at >= m_start + m_held) {
                m_start = at - at % windowBytes;
                m_held = ::pread(m_file, m_window.data(), windowBytes, m_start);
                if (m_held <= at - m_start)
                    break;
            }
            const long piece = std::min(wanted - done, m_start + m_held - at);
            std::memcpy(block.data() + done, m_window.data() + (at - m_start),
                        static_cast<std::size_t>(piece));
            done += piece;
        }
        m_at += wanted;
        return block;
    }
    void writeBlock(const TagLib::ByteVector& /*data*/) override {}
    void insert(const TagLib::ByteVector& /*data*/, unsigned long /*at*/, unsigned long /*replace*/) override
    {}
    void removeBlock(unsigned long /*at*/, unsigned long /*length*/) override {}
    bool readOnly() const override { return true; }
    bool isOpen() const override { return m_file >= 0; }
    void seek(long offset, Position from) override
    {
        const long base = from == Beginning ? 0 : (from == Current ? m_at : m_size);
        m_at = std::max(base + offset, 0L);
    }
    long tell() const override { return m_at; }
    long length() override { return m_size; }
    void truncate(long /*length*/) override {}

private:
    static constexpr long windowBytes = 65536;
    const char* m_path;
    int m_file;
    long m_size = 0;
    long m_at = 0;
    long m_start = 0;
    long m_held = 0;
    std::array<char, windowBytes> m_window; // NOLINT: filled by reads
};

void readTags(Song& song)
{
    Window stream(song.path.c_str());
    const TagLib::FileRef file(&stream);
    if (file.isNull() || !file.audioProperties())
        return;
    song.lengthMs = file.audioProperties()->lengthInMilliseconds();
    const TagLib::PropertyMap properties = file.file()->properties();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto found = properties.find(fields[i]);
        if (found != properties.end() && !found->second.isEmpty())
            song.texts[i] = found->second.front().to8Bit(true);
    }
}

/// The table, written row by row.
class Table
{
public:
    explicit Table(const QByteArray& file)
    {
        sqlite3_open(file.constData(), &m_database);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;"
            "CREATE TABLE songs(id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size, mtime, ctime, "
            "inode, length, "
            "artist, title, album, album_artist, number, disc, genre, date, original, m1, m2, m3, m4);"
            "CREATE INDEX songs_by_key ON songs(artist, title)");
        sqlite3_prepare_v2(m_database, "INSERT INTO songs VALUES(NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                           -1, &m_insert, nullptr);
    }
    ~Table()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    bool write(const std::vector<Song>& songs)
    {
        run("BEGIN IMMEDIATE");
        bool stored = true;
        for (const Song& song : songs) {
            sqlite3_bind_blob(m_insert, 1, song.path.data(), static_cast<int>(song.path.size()),
                              SQLITE_STATIC);
            int place = 2;
            for (const long long number :
                 {song.size, song.mtimeNs, song.ctimeNs, static_cast<long long>(song.inode),
                  static_cast<long long>(song.lengthMs)})
                sqlite3_bind_int64(m_insert, place++, number);
            for (const std::string& text : song.texts)
                sqlite3_bind_text(m_insert, place++, text.data(), static_cast<int>(text.size()),
                                  SQLITE_STATIC);
            stored = sqlite3_step(m_insert) == SQLITE_DONE && stored;
            sqlite3_reset(m_insert);
        }
        run("COMMIT");
        return stored;
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

} // namespace

bool scanBarely(const QByteArray& folder, const QByteArray& database, int threads)
{
    ::mallopt(M_MMAP_THRESHOLD, 32 * mib);
    ::mallopt(M_TRIM_THRESHOLD, 128 * mib);
    std::vector<Song> songs;
    auto take = [&](std::string path, const struct stat& status) {
        Song song;
        song.path = std::move(path);
        song.size = status.st_size;
        song.mtimeNs = nanoseconds(status.st_mtim);
        song.ctimeNs = nanoseconds(status.st_ctim);
        song.inode = status.st_ino;
        songs.push_back(std::move(song));
    };
    walk(folder.toStdString(), take);

    Table table(database);
    std::mutex writing;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stored = true;
    const auto work = [&] {
        for (;;) {
            const std::size_t from = next.fetch_add(filesInOneWrite);
            if (from >= songs.size())
                return;
            const std::size_t to = std::min(from + filesInOneWrite, songs.size());
            std::vector<Song> piece(
                std::make_move_iterator(songs.begin() + static_cast<std::ptrdiff_t>(from)),
                std::make_move_iterator(songs.begin() + static_cast<std::ptrdiff_t>(to)));
            for (Song& song : piece)
                readTags(song);
            const std::scoped_lock turn(writing);
            stored = table.write(piece) && stored;
        }
    };
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    others.clear();
    return stored;
}

bool rescanBarely(const QByteArray& folder, const QByteArray& database)
{
    struct Known
    {
        long long size, mtimeNs, ctimeNs, inode;
    };
    std::unordered_map<std::string, Known> known;
    sqlite3* opened = nullptr;
    sqlite3_stmt* select = nullptr;
    sqlite3_open(database.constData(), &opened);
    sqlite3_prepare_v2(opened, "SELECT path, size, mtime, ctime, inode FROM songs", -1, &select, nullptr);
    while (sqlite3_step(select) == SQLITE_ROW) {
        const auto* path = static_cast<const char*>(sqlite3_column_blob(select, 0));
        known.emplace(std::string(path, static_cast<std::size_t>(sqlite3_column_bytes(select, 0))),
                      Known{sqlite3_column_int64(select, 1), sqlite3_column_int64(select, 2),
                            sqlite3_column_int64(select, 3), sqlite3_column_int64(select, 4)});
    }
    sqlite3_finalize(select);
    sqlite3_close(opened);
    std::size_t unchanged = 0;
    auto take = [&](const std::string& path, const struct stat& status) {
        const auto before = known.find(path);
        if (before != known.end() && before->second.size == status.st_size &&
            before->second.mtimeNs == nanoseconds(status.st_mtim) &&
            before->second.ctimeNs == nanoseconds(status.st_ctim) &&
            before->second.inode == static_cast<long long>(status.st_ino))
            ++unchanged;
    };
    walk(folder.toStdString(), take);
    return unchanged == known.size();
}

} // namespace sillon::bench
