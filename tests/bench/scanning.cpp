// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "childrun.h"
#include "library/libraryscanner.h"
#include "samplelibrary.h"
#include "scanfloor.h"
#include "storage/migrator.h"

#include <QFile>
#include <QTemporaryDir>

namespace sillon::bench {

namespace {

/// A scan as the program does it, into the database in this folder.
bool scan(const QString& music, const QString& databaseFile, qint64 files, const std::function<void()>& first)
{
    auto database = Database::open(databaseFile);
    if (!database)
        return false;
    SystemClock clock;
    LibraryScanner scanner(**database, clock);
    const auto progress = [&](const ScanProgress& told) {
        if (told.phase == ScanPhase::Reading)
            first();
    };
    const auto report = scanner.scan({music}, progress, {});
    return report && report->files == files && report->failures.empty();
}

bool removeDatabase(const QString& file)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(suffix));
    return !QFile::exists(file);
}

bool makeDatabase(const QString& file)
{
    if (!removeDatabase(file))
        return false;
    auto database = Database::open(file);
    return database && migrate(**database);
}

bool nothing()
{
    return true;
}

/// Floor and product, each into a new database, one after the other; the first runs fill the page cache.
class Bench
{
public:
    Bench(QString music, qint64 files)
        : m_music(std::move(music))
        , m_files(files)
    {}

    [[nodiscard]] Result<Taken> floor(int runs, int threads) const
    {
        return bestOf(
            runs, [&] { return removeDatabase(m_floorFile); },
            [&](const auto&) {
                return scanBarely(QFile::encodeName(m_music), QFile::encodeName(m_floorFile), threads);
            });
    }
    [[nodiscard]] Result<Taken> product(int runs) const
    {
        return bestOf(
            runs, [&] { return makeDatabase(m_file); },
            [&](const auto& first) { return scan(m_music, m_file, m_files, first); });
    }
    [[nodiscard]] Result<Taken> rescanFloor(int runs) const
    {
        return bestOf(runs, nothing, [&](const auto&) {
            return rescanBarely(QFile::encodeName(m_music), QFile::encodeName(m_floorFile));
        });
    }
    [[nodiscard]] Result<Taken> rescan(int runs) const
    {
        return bestOf(runs, nothing,
                      [&](const auto& first) { return scan(m_music, m_file, m_files, first); });
    }

private:
    QString m_music;
    qint64 m_files;
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("sillon.db"));
    QString m_floorFile = m_folder.filePath(QStringLiteral("floor.db"));
};

int runsFor(Size size)
{
    return size == Size::Tiny ? 1 : 3;
}

Done addFirstScan(Figures& figures, const Bench& bench, int runs, const QString& name)
{
    const auto floor = bench.floor(runs, 1);
    const auto taken = bench.product(runs);
    if (!floor || !taken)
        return fail(floor ? taken.error() : floor.error());
    figures.append({QStringLiteral("scan-first.%1.cpu").arg(name), taken->cpuSeconds, QStringLiteral("s"),
                    floor->cpuSeconds});
    return {};
}

Done addWall(Figures& figures, const Bench& bench, int runs, const QString& name)
{
    const auto floor = bench.floor(runs, 2);
    const auto taken = bench.product(runs);
    if (!floor || !taken)
        return fail(floor ? taken.error() : floor.error());
    figures.append({QStringLiteral("scan-wall.%1.wall").arg(name), taken->wallSeconds, QStringLiteral("s"),
                    floor->wallSeconds});
    figures.append({QStringLiteral("scan-wall.%1.first-rows").arg(name), taken->firstSeconds,
                    QStringLiteral("s"), std::nullopt});
    return {};
}

Done addRescan(Figures& figures, const Bench& bench, int runs, const QString& name)
{
    const auto floorFile = bench.floor(1, 2);
    const auto file = bench.product(1);
    if (!floorFile || !file)
        return fail(file ? floorFile.error() : file.error());
    const auto floor = bench.rescanFloor(runs);
    const auto taken = bench.rescan(runs);
    if (!floor || !taken)
        return fail(floor ? taken.error() : floor.error());
    figures.append({QStringLiteral("rescan.%1.wall").arg(name), taken->wallSeconds, QStringLiteral("s"),
                    floor->wallSeconds});
    figures.append({QStringLiteral("rescan.%1.cpu").arg(name), taken->cpuSeconds, QStringLiteral("s"),
                    floor->cpuSeconds});
    return {};
}

using Add = Done (*)(Figures&, const Bench&, int, const QString&);

/// At the size the reach is given for, and at ten times that.
Result<Figures> atBothSizes(Size size, Add add)
{
    const auto library = sampleLibrary(size);
    if (!library)
        return fail(library.error());
    Figures figures;
    const bool tiny = size == Size::Tiny;
    if (Done done = add(figures, Bench(library->folder, library->files), runsFor(size),
                        tiny ? QStringLiteral("tiny") : QStringLiteral("L20"));
        !done)
        return fail(done.error());
    if (Done done = add(figures, Bench(library->tenfold, library->files * 10), 1,
                        tiny ? QStringLiteral("tiny10") : QStringLiteral("L200"));
        !done)
        return fail(done.error());
    return figures;
}

} // namespace

Result<Figures> measureFirstScan(Size size)
{
    return atBothSizes(size, addFirstScan);
}

Result<Figures> measureScanWall(Size size)
{
    return atBothSizes(size, addWall);
}

Result<Figures> measureRescan(Size size)
{
    return atBothSizes(size, addRescan);
}

} // namespace sillon::bench
