// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "releaseyear/editionsource.h"
#include "releaseyear/releaseyearsource.h"
#include "releaseyear/yearbatches.h"
#include "releaseyear/yearstore.h"
#include "releaseyear/yearworklist.h"
#include "storage/database.h"

#include <QSet>

#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <vector>

namespace sillon {

/// One source in the order of asking.
struct YearStep
{
    std::shared_ptr<ReleaseYearSource> source;
    /// The step waits for its next place in the list while more questions than these are open.
    std::size_t whileUpTo = std::numeric_limits<std::size_t>::max();
    /// Set where the others can do without the source: a failure is told here, on the worker, and the next
    /// ones are asked; what these do not answer either stays pending.
    std::function<void(const Error&)> passedOver = {};
    /// A second catalogue: it is also asked for albums whose answer from another source is doubtful
    /// (yeardoubt.h).
    bool settlesDoubts = false;
    /// Only albums of artists with at least so many that are open are asked for.
    std::size_t leastOfArtist = 1;
};

struct YearRunOptions
{
    bool offline = false;  ///< asks nobody outside; what is not answered so stays pending
    std::size_t limit = 0; ///< only so many questions, most played first; 0 all
    qint64 only = 0;       ///< only this question (a row of release_years); 0 all
    std::vector<qint64> retrySeconds{5, 10, 20, 40, 80, 160, 300}; ///< waits while a server fails
    /// Waits for a server that cannot be reached, or has no more for today, however long that takes: the last
    /// of the waits goes on.
    bool patient = false;
    /// Albums of the library that were never played are asked for outside too, after all that was heard.
    /// Otherwise only the tags, the index and the mirror are asked for them.
    bool unheard = false;
};

/// How far a run is with albums, or with songs.
struct YearCounts
{
    qint64 asked = 0;
    qint64 resolved = 0;
    qint64 notFound = 0;
    double looked = 0; ///< the part of the sources (0..1) that were asked for what is pending
    [[nodiscard]] qint64 pending() const { return asked - resolved - notFound; }
    /// How much of the work is done, in albums or songs: it grows also while nobody knows anything.
    [[nodiscard]] qint64 progress() const
    {
        return resolved + notFound + static_cast<qint64>(looked * static_cast<double>(pending()));
    }
};

/// What a run has done.
struct YearRun
{
    YearCounts albums;
    YearCounts songs;
    YearCounts unheard;            ///< albums of the library that were never played
    std::optional<Error> ended;    ///< what ended the run early; the rest is pending
    std::optional<Error> waitsFor; ///< what has to pass before it goes on; none while it works

    [[nodiscard]] qint64 asked() const { return albums.asked + songs.asked + unheard.asked; }
    [[nodiscard]] qint64 answered() const
    {
        return albums.progress() + songs.progress() + unheard.progress();
    }
};

/// Asks the sources in order, cheapest first, each for what those before it could not answer, and stores
/// what comes at once: a run that is ended goes on where it was. Workers only, one run at a time.
class ReleaseYearResolver
{
public:
    using Told = std::function<void(const YearRun&)>;

    /// steps: without own corrections, what is stored and the tags, which are looked at by themselves.
    /// editions: who is asked for the years of releases at the end; none: nobody.
    ReleaseYearResolver(Database& database, Clock& clock, std::vector<YearStep> steps,
                        std::shared_ptr<EditionSource> editions = {});

    [[nodiscard]] Result<YearRun> run(const YearRunOptions& options, const Told& told, std::stop_token stop);
    /// One question, at every source until one answers; nothing is stored. Votes are of all that were asked.
    [[nodiscard]] Result<YearFinding> lookUp(const YearQuestion& question, const YearRunOptions& options,
                                             std::stop_token stop);

private:
    struct Open
    {
        YearQuestion question;
        bool asked = false;      ///< by a source outside
        bool uncertain = false;  ///< a source failed: not found cannot be said
        YearAnswer doubted = {}; ///< the answer it has already, where the question is doubted
    };
    using OpenList = std::vector<Open>;
    using Findings = std::vector<YearFinding>;

    [[nodiscard]] Done pass(std::vector<YearQuestion> questions, const TaggedYears& tags, YearCounts& counts,
                            const YearRunOptions& options, const std::stop_token& stop);
    [[nodiscard]] Done passUnheard(YearWork work, const YearRunOptions& options, const std::stop_token& stop);
    [[nodiscard]] Done ask(const YearStep& step, OpenList& open, const YearRunOptions& options,
                           const std::stop_token& stop);
    [[nodiscard]] static YearBatches batchesFor(const YearStep& step, const OpenList& open,
                                                const YearRunOptions& options);
    [[nodiscard]] Done takeAll(const ReleaseYearSource& source, const YearBatches::Batch& batch,
                               const Findings& findings, OpenList& open, QSet<qint64>& answered);
    /// None: the source is well and fails at this batch all the same.
    [[nodiscard]] Result<std::optional<Findings>> lookup(const YearStep& step,
                                                         std::span<const YearQuestion> batch,
                                                         const YearRunOptions& options,
                                                         const std::stop_token& stop);
    /// Asks until there is an answer, as long as the options say. None: who is asked is well and fails at
    /// this all the same.
    template <typename Answer>
    [[nodiscard]] Result<std::optional<Answer>>
    insist(const std::function<Result<Answer>()>& ask, const std::function<bool()>& isWell,
           const YearRunOptions& options, const std::stop_token& stop);
    [[nodiscard]] Done settle(const YearStep& step, const YearRunOptions& options,
                              const std::stop_token& stop);
    void take(Open& open, const YearFinding& finding);
    [[nodiscard]] bool settlesDoubts() const;
    [[nodiscard]] Done askForEditions(const YearRunOptions& options, const std::stop_token& stop);
    [[nodiscard]] Done putOffUnheard(const OpenList& open);
    [[nodiscard]] Done closeRest(OpenList& open, const YearRunOptions& options);
    [[nodiscard]] bool rest(const Error& reason, qint64 seconds, const std::stop_token& stop);
    [[nodiscard]] bool wait(qint64 seconds, const std::stop_token& stop);
    void tell();

    Database& m_database;
    Clock& m_clock;
    YearStore m_store;
    std::vector<YearStep> m_steps;
    OpenList m_doubted; ///< answered, and to be asked about once more
    std::shared_ptr<EditionSource> m_editions;
    YearRun m_run;
    double m_lookedBefore = 0;      ///< the part of the sources before the one that is asked
    double m_lookedStep = 0;        ///< the part that it is
    YearCounts* m_counts = nullptr; ///< of the kind that is asked for
    Told m_told;
};

} // namespace sillon
