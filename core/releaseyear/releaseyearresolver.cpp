// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/releaseyearresolver.h"

#include "releaseyear/editionstore.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/tagyearsource.h"
#include "releaseyear/yeardoubt.h"
#include "releaseyear/yearworklist.h"

#include <QSet>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace sillon {

namespace {

constexpr std::size_t mostInOneWrite = 500;
constexpr qint64 longestNapSeconds = 60;

/// The wait before the next attempt; none when it is not worth another one. Without patience a server that
/// cannot be reached at all is not waited for; an answer that cannot be understood is never waited for long.
std::optional<qint64> waitBefore(std::size_t attempt, const Error& error, const YearRunOptions& options)
{
    const bool busy = error.kind == ErrorKind::ServerBusy || error.kind == ErrorKind::AnswerLost;
    const bool limited = error.kind == ErrorKind::RateLimited;
    const qint64 asked = error.retryAfterSeconds.value_or(0);
    const bool more = attempt < options.retrySeconds.size();
    const bool atAll = busy || error.kind == ErrorKind::Malformed || (limited && asked <= 300);
    const bool forEver = options.patient && (busy || limited || error.kind == ErrorKind::NotSent);
    if (options.retrySeconds.empty() || !(forEver || (atAll && more)))
        return {};
    return std::max(asked, more ? options.retrySeconds[attempt] : options.retrySeconds.back());
}

/// As a step has it; the source outlives the step.
std::shared_ptr<ReleaseYearSource> shared(ReleaseYearSource& source)
{
    return {std::shared_ptr<void>(), &source};
}

/// The places of the next batch among those that wait.
template <typename List>
std::vector<std::size_t> nextBatch(const ReleaseYearSource& source, const List& open,
                                   std::vector<std::size_t>& waiting)
{
    std::vector<std::size_t> batch;
    if (!source.asksByArtist()) {
        const std::size_t count = std::min(source.batchLimit(), waiting.size());
        batch.assign(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(count));
        waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(count));
        return batch;
    }
    const QString artist = artistKey(open[waiting.front()].question.artist);
    std::vector<std::size_t> rest;
    for (const std::size_t place : waiting) {
        const bool same = artistKey(open[place].question.artist) == artist;
        (same && batch.size() < source.batchLimit() ? batch : rest).push_back(place);
    }
    waiting = std::move(rest);
    return batch;
}

} // namespace

ReleaseYearResolver::ReleaseYearResolver(Database& database, Clock& clock, std::vector<YearStep> steps,
                                         std::shared_ptr<EditionSource> editions)
    : m_database(database)
    , m_clock(clock)
    , m_store(database)
    , m_steps(std::move(steps))
    , m_editions(std::move(editions))
{}

Result<YearRun> ReleaseYearResolver::run(const YearRunOptions& options, const Told& told,
                                         std::stop_token stop)
{
    m_run = {};
    m_told = told;
    // Albums first: only then is it known which are compilations, whose songs are asked for.
    for (const YearKind kind : {YearKind::Album, YearKind::Song}) {
        if (m_run.ended)
            break;
        if (auto done = pass(kind, options, stop); !done)
            return fail(std::move(done.error()));
    }
    if (auto done = askForEditions(options, stop); !done)
        return fail(std::move(done.error()));
    return m_run;
}

/// Last, since only who looks at editions misses their years.
Done ReleaseYearResolver::askForEditions(const YearRunOptions& options, const std::stop_token& stop)
{
    if (!m_editions || options.offline || options.limit > 0 || m_run.ended)
        return {};
    EditionStore store(m_database);
    auto open = store.unasked();
    if (!open)
        return fail(std::move(open.error()));
    std::size_t attempt = 0;
    for (std::size_t start = 0; start < open->size();) {
        const std::size_t count = std::min(m_editions->batchLimit(), open->size() - start);
        const std::span<HeardEdition> batch(open->data() + start, count);
        std::vector<ReleaseMbid> releases;
        for (const HeardEdition& edition : batch)
            releases.push_back(edition.release);
        const auto years =
            stop.stop_requested() ? fail(ErrorKind::Cancelled) : m_editions->yearsOf(releases, stop);
        if (!years) {
            const auto seconds = waitBefore(attempt++, years.error(), options);
            if (seconds && rest(years.error(), *seconds, stop))
                continue;
            m_run.ended = years.error();
            return {};
        }
        attempt = 0;
        for (std::size_t i = 0; i < count; ++i)
            batch[i].year = (*years)[i];
        if (auto done = store.write(batch); !done)
            return done;
        start += count;
    }
    return {};
}

Result<YearFinding> ReleaseYearResolver::lookUp(const YearQuestion& question, const YearRunOptions& options,
                                                std::stop_token stop)
{
    auto tags = m_database.read([](Connection& connection) { return TaggedYears::read(connection); });
    if (!tags)
        return fail(std::move(tags.error()));
    TagYearSource ofTags(*tags);
    std::vector<YearStep> steps{{shared(ofTags)}};
    for (const YearStep& step : m_steps) {
        if (step.source->isOffline() || !options.offline)
            steps.push_back(step);
    }
    YearFinding all;
    YearQuestion open = question;
    bool passedOver = false;
    for (const YearStep& step : steps) {
        if (all.answer && !(step.settlesDoubts && open.isDoubted))
            continue;
        if (!step.source->takes(open))
            continue;
        auto found = lookup(step, std::span(&open, 1), options, stop);
        if (!found && step.passedOver && !stop.stop_requested()) {
            step.passedOver(found.error());
            passedOver = true;
            continue;
        }
        if (!found)
            return fail(std::move(found.error()));
        YearFinding finding = all.answer ? settledDoubt(open, *all.answer, std::move(found->front()))
                                         : std::move(found->front());
        all.asked = all.asked || finding.asked;
        all.votes.insert(all.votes.end(), finding.votes.begin(), finding.votes.end());
        open.said = all.votes;
        if (finding.answer) {
            all.answer = std::move(finding.answer);
            open.isDoubted = !open.isDoubted && isDoubtful(open, *all.answer);
        }
    }
    all.asked = all.asked && (all.answer || !passedOver);
    return all;
}

Done ReleaseYearResolver::pass(YearKind kind, const YearRunOptions& options, std::stop_token stop)
{
    auto work = YearWorkList(m_database).gather(m_clock.utcNow());
    if (!work)
        return fail(std::move(work.error()));
    OpenList open;
    for (YearQuestion& question : work->questions) {
        if (question.kind == kind)
            open.push_back({std::move(question)});
    }
    if (options.limit > 0 && open.size() > options.limit)
        open.resize(options.limit);
    m_doubted.clear();
    m_counts = kind == YearKind::Album ? &m_run.albums : &m_run.songs;
    m_counts->asked = static_cast<qint64>(open.size());
    tell();
    TagYearSource tags(work->tags);
    if (auto done = ask({shared(tags)}, open, options, stop); !done)
        return done;
    for (const YearStep& step : m_steps) {
        const auto waiting = std::count_if(open.begin(), open.end(),
                                           [&](const Open& one) { return step.source->takes(one.question); });
        if (m_run.ended || (options.offline && !step.source->isOffline()) ||
            static_cast<std::size_t>(waiting) > step.whileUpTo)
            continue;
        if (auto done = ask(step, open, options, stop); !done)
            return done;
        if (auto done = settle(step, options, stop); !done)
            return done;
    }
    return m_run.ended ? Done{} : closeRest(open, options);
}

Done ReleaseYearResolver::ask(const YearStep& step, OpenList& open, const YearRunOptions& options,
                              const std::stop_token& stop)
{
    ReleaseYearSource& source = *step.source;
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const bool mayLeave = source.isOffline() || open[i].question.plays > 0;
        if (mayLeave && source.takes(open[i].question))
            waiting.push_back(i);
    }
    QSet<qint64> answered;
    while (!waiting.empty()) {
        const std::vector<std::size_t> batch = nextBatch(source, open, waiting);
        std::vector<YearQuestion> questions;
        for (const std::size_t place : batch)
            questions.push_back(open[place].question);
        const auto findings = lookup(step, questions, options, stop);
        if (!findings) {
            for (const auto& places : {batch, waiting}) {
                for (const std::size_t place : places)
                    open[place].uncertain = true;
            }
            if (step.passedOver && !stop.stop_requested())
                step.passedOver(findings.error());
            else
                m_run.ended = findings.error();
            break;
        }
        std::vector<YearOutcome> outcomes;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const YearFinding& finding = (*findings)[i];
            open[batch[i]].asked = open[batch[i]].asked || (finding.asked && !source.isOffline());
            take(open[batch[i]], finding);
            if (finding.answer)
                answered.insert(questions[i].id);
            if (finding.answer || !finding.votes.empty())
                outcomes.push_back({questions[i].id, finding, false});
        }
        if (auto done = m_store.write(outcomes, m_clock.utcNow()); !done)
            return done;
        m_counts->resolved += std::count_if(outcomes.begin(), outcomes.end(), [](const YearOutcome& outcome) {
            return outcome.finding.answer.has_value();
        });
        tell();
    }
    open.erase(std::remove_if(open.begin(), open.end(),
                              [&](const Open& one) { return answered.contains(one.question.id); }),
               open.end());
    return {};
}

bool ReleaseYearResolver::settlesDoubts() const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [](const YearStep& step) { return step.settlesDoubts; });
}

/// Keeps what was said for the sources that are still to come.
void ReleaseYearResolver::take(Open& open, const YearFinding& finding)
{
    open.question.said.insert(open.question.said.end(), finding.votes.begin(), finding.votes.end());
    if (!finding.answer || !settlesDoubts() || !isDoubtful(open.question, *finding.answer))
        return;
    Open doubted = open;
    doubted.question.isDoubted = true;
    doubted.doubted = *finding.answer;
    m_doubted.push_back(std::move(doubted));
}

/// Asks the second catalogue about answers that are doubted. Without it they stay as they are.
Done ReleaseYearResolver::settle(const YearStep& step, const YearRunOptions& options,
                                 const std::stop_token& stop)
{
    if (!step.settlesDoubts || m_run.ended)
        return {};
    for (Open& one : std::exchange(m_doubted, {})) {
        if (one.question.plays <= 0 || !step.source->takes(one.question))
            continue;
        auto found = lookup(step, std::span(&one.question, 1), options, stop);
        if (!found) {
            if (step.passedOver && !stop.stop_requested())
                step.passedOver(found.error());
            else
                m_run.ended = found.error();
            break;
        }
        const YearOutcome outcome{one.question.id,
                                  settledDoubt(one.question, one.doubted, std::move(found->front())), false};
        if (auto done = m_store.write(std::span(&outcome, 1), m_clock.utcNow()); !done)
            return done;
        tell();
    }
    return {};
}

Result<std::vector<YearFinding>> ReleaseYearResolver::lookup(const YearStep& step,
                                                             std::span<const YearQuestion> batch,
                                                             const YearRunOptions& options,
                                                             const std::stop_token& stop)
{
    for (std::size_t attempt = 0;; ++attempt) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        auto findings = step.source->lookup(batch, stop);
        const bool waits = !findings && !step.passedOver; // the others can do without it
        const auto seconds = waits ? waitBefore(attempt, findings.error(), options) : std::nullopt;
        if (!seconds)
            return findings;
        if (!rest(findings.error(), *seconds, stop))
            return fail(ErrorKind::Cancelled);
    }
}

Done ReleaseYearResolver::closeRest(OpenList& open, const YearRunOptions& options)
{
    std::vector<YearOutcome> outcomes;
    for (const Open& one : open) {
        if (!options.offline && one.asked && !one.uncertain)
            outcomes.push_back({one.question.id, {}, true});
    }
    for (std::size_t start = 0; start < outcomes.size(); start += mostInOneWrite) {
        const std::size_t count = std::min(mostInOneWrite, outcomes.size() - start);
        auto done = m_store.write(std::span(outcomes).subspan(start, count), m_clock.utcNow());
        if (!done)
            return done;
    }
    m_counts->notFound += static_cast<qint64>(outcomes.size());
    tell();
    return {};
}

bool ReleaseYearResolver::rest(const Error& reason, qint64 seconds, const std::stop_token& stop)
{
    m_run.waitsFor = reason;
    tell();
    const bool goesOn = wait(seconds, stop);
    m_run.waitsFor.reset();
    tell();
    return goesOn;
}

/// In short naps: the steady clock stands still while the computer sleeps, the day it waits for does not.
bool ReleaseYearResolver::wait(qint64 seconds, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    const qint64 steadyEnd = m_clock.steadyNowMs() + seconds * 1000;
    const qint64 end = m_clock.utcNow() + seconds;
    while (!stop.stop_requested() && m_clock.steadyNowMs() < steadyEnd && m_clock.utcNow() < end) {
        const qint64 nap = m_clock.steadyNowMs() + longestNapSeconds * 1000;
        m_clock.waitUntil(lock, changed, std::min(steadyEnd, nap), stop, [] { return false; });
    }
    return !stop.stop_requested();
}

void ReleaseYearResolver::tell()
{
    if (m_told)
        m_told(m_run);
}

} // namespace sillon
