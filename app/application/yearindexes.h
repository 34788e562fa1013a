// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/job.h"
#include "jobs/jobprogress.h"
#include "musicbrainz/yearindexbuilder.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace sillon {

class JobRunner;

/// Which dump becomes an index, and where it lies.
struct YearIndexOrder
{
    QStringList dumps; ///< whole paths: the job may go on in another folder
    QString file;

    [[nodiscard]] QString key() const; ///< one job for each dump
    [[nodiscard]] QJsonObject arguments() const;
    [[nodiscard]] static YearIndexOrder of(const Job& job);
};

/// The index on the disk.
struct YearIndexState
{
    QString file;
    bool isThere = false;
    qint64 bytes = 0;
    qint64 changed = 0;                                         ///< UTC second
    Result<YearIndexReport> report = fail(ErrorKind::NotFound); ///< or why it is not used
};

/// Builds the offline index of years as a job, and tells what the one in use holds. A build that was cut
/// short is begun anew at the next start; the old index serves until the new one is whole.
class YearIndexes : public QObject
{
    Q_OBJECT
public:
    /// file: where the index lies now; asked on any thread.
    YearIndexes(JobRunner& jobs, std::function<QString()> file, QObject* parent = nullptr);

    static constexpr const char* jobKind = "yearindex";

    /// Main thread. Dumps: archives, or folders with the unpacked files.
    void build(const QStringList& dumps);
    /// Stops what build() began; the old index stays.
    void cancel();
    /// The build that goes on, waits or has failed; null when there is none. Until the next change.
    [[nodiscard]] const Job* unfinished() const;
    /// Reads the file: workers only.
    [[nodiscard]] YearIndexState state() const;

Q_SIGNALS:
    void built();

private:
    [[nodiscard]] static Done runJob(const Job& job, JobProgress& progress, const std::stop_token& stop);

    JobRunner& m_jobs;
    std::function<QString()> m_file;
};

} // namespace sillon
