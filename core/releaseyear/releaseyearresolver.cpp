// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/releaseyearresolver.h"

#include "releaseyear/editionstore.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/tagyearsource.h"
#include "releaseyear/yeardoubt.h"
#include "releaseyear/yearworklist.h"

#include <QHash>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <utility>

namespace sillon {

namespace {

constexpr std::size_t mostInOneWrite = 500;
constexpr qint64 longestNapSeconds = 60;
constexpr qint64 unheardPause = 2; // as long as after so many misses

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

/// So many at a time as one write may have.
template <typename Item, typename Write>
Done inParts(const std::vector<Item>& items, const Write& write)
{
    for (std::size_t start = 0; start < items.size(); start += mostInOneWrite) {
        const std::size_t count = std::min(mostInOneWrite, items.size() - start);
        if (auto done = write(std::span(items).subspan(start, count)); !done)
            return done;
    }
    return {};
}

/// As a step has it; the source outlives the step.
std::shared_ptr<ReleaseYearSource> shared(ReleaseYearSource& source)
{
    return {std::shared_ptr<void>(), &source};
}

/// Whether the question itself may be to blame where the server is well: it breaks down over it, or answers
/// with what cannot be read. One that says that it is away, or busy, has nothing against the question.
bool mayBeOfTheQuestion(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::ServerBusy:
        return error.httpStatus != 503;
    case ErrorKind::AnswerLost:
    case ErrorKind::BadRequest:
    case ErrorKind::TooLarge:
    case ErrorKind::Malformed:
        return true;
    default:
        return false;
    }
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
    YearWork unheard;
    for (const YearKind kind : {YearKind::Album, YearKind::Song}) {
        if (m_run.ended)
            break;
        auto work = YearWorkList(m_database).gather(m_clock.utcNow());
        if (!work)
            return fail(std::move(work.error()));
        std::erase_if(work->questions, [kind](const YearQuestion& one) { return one.kind != kind; });
        YearCounts& counts = kind == YearKind::Album ? m_run.albums : m_run.songs;
        if (auto done = pass(std::move(work->questions), work->tags, counts, options, stop); !done)
            return fail(std::move(done.error()));
        if (kind == YearKind::Album)
            unheard = std::move(*work);
    }
    if (auto done = askForEditions(options, stop); !done)
        return fail(std::move(done.error()));
    if (auto done = passUnheard(std::move(unheard), options, stop); !done)
        return fail(std::move(done.error()));
    return m_run;
}

/// The library's own albums that nobody has played come after everything that was heard. They are no part of
/// a search that looks for them on this computer only: it would seem to begin anew.
Done ReleaseYearResolver::passUnheard(YearWork work, const YearRunOptions& options,
                                      const std::stop_token& stop)
{
    if (m_run.ended || options.limit > 0)
        return {};
    YearRunOptions own = options;
    own.unheard = options.unheard || options.only > 0; // the user has asked for this one
    own.offline = options.offline || !own.unheard;
    const Told told = own.offline ? std::exchange(m_told, {}) : m_told;
    auto done = pass(std::move(work.unheard), work.tags, m_run.unheard, own, stop);
    m_told = told;
    return done;
}

/// Last, since only who looks at editions misses their years.
Done ReleaseYearResolver::askForEditions(const YearRunOptions& options, const std::stop_token& stop)
{
    if (!m_editions || options.offline || options.limit > 0 || options.only > 0 || m_run.ended)
        return {};
    EditionStore store(m_database);
    auto open = store.unasked(m_clock.utcNow());
    if (!open)
        return fail(std::move(open.error()));
    YearBatches::Batch all(open->size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    YearBatches batches(all);
    while (!batches.isDone()) {
        const auto batch = batches.next(m_editions->batchLimit());
        std::vector<HeardEdition> editions;
        std::vector<ReleaseMbid> releases;
        for (const std::size_t place : batch) {
            editions.push_back((*open)[place]);
            releases.push_back(editions.back().release);
        }
        auto years = insist<std::vector<int>>([&] { return m_editions->yearsOf(releases, stop); },
                                              [&] { return m_editions->isWell(stop); }, options, stop);
        if (!years) {
            m_run.ended = years.error();
            return {};
        }
        if (!*years) {
            batches.failed(batch);
            continue;
        }
        batches.answered();
        for (std::size_t i = 0; i < editions.size(); ++i)
            editions[i].year = (**years)[i];
        if (auto done = store.write(editions); !done)
            return done;
    }
    const qint64 tomorrow = m_clock.utcNow() + retryAfterMisses(1);
    for (const auto& places : {batches.setAside(), batches.left()}) {
        for (const std::size_t place : places) {
            if (auto done = store.putOff((*open)[place], tomorrow); !done)
                return done;
        }
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
        if ((step.source->isOffline() || !options.offline) && step.leastOfArtist <= 1)
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
        if (!*found) {
            passedOver = true;
            continue;
        }
        YearFinding finding = all.answer ? settledDoubt(open, *all.answer, std::move((*found)->front()))
                                         : std::move((*found)->front());
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

Done ReleaseYearResolver::pass(std::vector<YearQuestion> questions, const TaggedYears& tags,
                               YearCounts& counts, const YearRunOptions& options, const std::stop_token& stop)
{
    OpenList open;
    for (YearQuestion& question : questions) {
        if (options.only == 0 || question.id == options.only)
            open.push_back({std::move(question)});
    }
    if (options.limit > 0 && open.size() > options.limit)
        open.resize(options.limit);
    m_doubted.clear();
    m_counts = &counts;
    m_counts->asked = static_cast<qint64>(open.size());
    m_lookedBefore = m_lookedStep = 0;
    tell();
    TagYearSource ofTags(tags);
    if (auto done = ask({shared(ofTags)}, open, options, stop); !done)
        return done;
    const double share = 1.0 / static_cast<double>(std::max<std::size_t>(m_steps.size(), 1));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const YearStep& step = m_steps[i];
        m_lookedBefore = static_cast<double>(i) * share;
        m_lookedStep = share;
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

YearBatches ReleaseYearResolver::batchesFor(const YearStep& step, const OpenList& open,
                                            const YearRunOptions& options)
{
    const ReleaseYearSource& source = *step.source;
    YearBatches::Batch waiting;
    std::vector<QString> artists;
    QHash<QString, std::size_t> albumsOf;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const YearQuestion& question = open[i].question;
        const bool mayLeave =
            source.isOffline() || question.plays > 0 || (question.isUnheard && options.unheard);
        if (!mayLeave || !source.takes(question))
            continue;
        waiting.push_back(i);
        if (source.asksByArtist())
            ++albumsOf[artists.emplace_back(artistKey(question.artist))];
    }
    if (step.leastOfArtist > 1) {
        YearBatches::Batch enough;
        std::vector<QString> ofMany;
        for (std::size_t i = 0; i < artists.size(); ++i) {
            if (albumsOf.value(artists[i]) < step.leastOfArtist)
                continue;
            enough.push_back(waiting[i]);
            ofMany.push_back(artists[i]);
        }
        return YearBatches(enough, ofMany);
    }
    return YearBatches(waiting, artists);
}

Done ReleaseYearResolver::ask(const YearStep& step, OpenList& open, const YearRunOptions& options,
                              const std::stop_token& stop)
{
    YearBatches batches = batchesFor(step, open, options);
    const double all = static_cast<double>(std::max<std::size_t>(batches.left().size(), 1));
    QSet<qint64> answered;
    const auto leaveOpen = [&open](const YearBatches::Batch& places) {
        for (const std::size_t place : places)
            open[place].uncertain = true;
    };
    while (!batches.isDone()) {
        const YearBatches::Batch batch = batches.next(step.source->batchLimit());
        std::vector<YearQuestion> questions;
        for (const std::size_t place : batch)
            questions.push_back(open[place].question);
        const auto findings = lookup(step, questions, options, stop);
        if (!findings) {
            leaveOpen(batch);
            if (step.passedOver && !stop.stop_requested())
                step.passedOver(findings.error());
            else
                m_run.ended = findings.error();
            break;
        }
        if (!*findings) {
            batches.failed(batch);
            continue;
        }
        batches.answered();
        const double left = static_cast<double>(batches.left().size());
        m_counts->looked = m_lookedBefore + m_lookedStep * (all - left) / all;
        if (auto done = takeAll(*step.source, batch, **findings, open, answered); !done)
            return done;
    }
    leaveOpen(batches.setAside());
    leaveOpen(batches.left());
    for (const std::size_t place : batches.setAside())
        open[place].asked = true;
    open.erase(std::remove_if(open.begin(), open.end(),
                              [&](const Open& one) { return answered.contains(one.question.id); }),
               open.end());
    return {};
}

/// Stores what a batch has brought.
Done ReleaseYearResolver::takeAll(const ReleaseYearSource& source, const YearBatches::Batch& batch,
                                  const Findings& findings, OpenList& open, QSet<qint64>& answered)
{
    std::vector<YearOutcome> outcomes;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const YearFinding& finding = findings[i];
        Open& one = open[batch[i]];
        one.asked = one.asked || (finding.asked && !source.isOffline());
        take(one, finding);
        if (finding.answer)
            answered.insert(one.question.id);
        if (finding.answer || !finding.votes.empty())
            outcomes.push_back({one.question.id, finding, false});
    }
    if (auto done = m_store.write(outcomes, m_clock.utcNow()); !done)
        return done;
    m_counts->resolved += std::count_if(outcomes.begin(), outcomes.end(), [](const YearOutcome& outcome) {
        return outcome.finding.answer.has_value();
    });
    tell();
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
        if (!*found)
            continue;
        const YearOutcome outcome{
            one.question.id, settledDoubt(one.question, one.doubted, std::move((*found)->front())), false};
        if (auto done = m_store.write(std::span(&outcome, 1), m_clock.utcNow()); !done)
            return done;
        tell();
    }
    return {};
}

Result<std::optional<ReleaseYearResolver::Findings>>
ReleaseYearResolver::lookup(const YearStep& step, std::span<const YearQuestion> batch,
                            const YearRunOptions& options, const std::stop_token& stop)
{
    const auto ask = [&] { return step.source->lookup(batch, stop); };
    if (!step.passedOver)
        return insist<Findings>(
            ask, [&] { return step.source->isWell(stop); }, options, stop);
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    auto findings = ask(); // the others can do without it
    if (!findings)
        return fail(std::move(findings.error()));
    return std::optional(std::move(*findings));
}

template <typename Answer>
Result<std::optional<Answer>>
ReleaseYearResolver::insist(const std::function<Result<Answer>()>& ask, const std::function<bool()>& isWell,
                            const YearRunOptions& options, const std::stop_token& stop)
{
    for (std::size_t attempt = 0;; ++attempt) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        auto answer = ask();
        if (answer)
            return std::optional(std::move(*answer));
        if (mayBeOfTheQuestion(answer.error()) && isWell())
            return std::optional<Answer>();
        const auto seconds = waitBefore(attempt, answer.error(), options);
        if (!seconds)
            return fail(std::move(answer.error()));
        if (!rest(answer.error(), *seconds, stop))
            return fail(ErrorKind::Cancelled);
    }
}

/// What has cost requests is asked for again tomorrow at the earliest, not after each play, also where a
/// source failed at it.
Done ReleaseYearResolver::closeRest(OpenList& open, const YearRunOptions& options)
{
    if (options.offline)
        return putOffUnheard(open);
    std::vector<YearOutcome> missed;
    std::vector<qint64> putOff;
    for (const Open& one : open) {
        if (one.asked && one.uncertain)
            putOff.push_back(one.question.id);
        else if (one.asked)
            missed.push_back({one.question.id, {}, true});
    }
    const qint64 now = m_clock.utcNow();
    const auto write = [&](std::span<const YearOutcome> part) { return m_store.write(part, now); };
    const auto wait = [&](std::span<const qint64> part) {
        return m_store.putOff(part, now + retryAfterMisses(1));
    };
    if (auto done = inParts(missed, write); !done)
        return done;
    if (auto done = inParts(putOff, wait); !done)
        return done;
    m_counts->notFound += static_cast<qint64>(missed.size());
    tell();
    return {};
}

/// A library is large: what neither index nor mirror knows is not looked for in them at each start. What is
/// heard, a new source and the user's word make it due at once.
Done ReleaseYearResolver::putOffUnheard(const OpenList& open)
{
    for (const bool uncertain : {false, true}) {
        std::vector<qint64> unknown;
        for (const Open& one : open) {
            if (one.question.isUnheard && one.uncertain == uncertain)
                unknown.push_back(one.question.id);
        }
        const qint64 until = m_clock.utcNow() + retryAfterMisses(uncertain ? 1 : unheardPause);
        const auto write = [&](std::span<const qint64> part) { return m_store.putOff(part, until); };
        if (auto done = inParts(unknown, write); !done)
            return done;
    }
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
