// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/quickscrobble.h"

#include "application/byhandwords.h"
#include "application/services.h"
#include "application/words.h"
#include "byhand/bulkplan.h"
#include "byhand/libraryalbum.h"
#include "widgets/noticebar.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int doneMs = 2500;
constexpr int patienceMs = (ByHandScrobbles::usualWaitSeconds + 10) * 1000;
const auto barKey = QStringLiteral("quickscrobble");

bool isSignedIn(const AccountRoster& roster)
{
    const auto& accounts = roster.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [](const Account& account) { return account.state != AccountState::SignedOut; });
}

bool isSameRelease(const Track& a, const Track& b)
{
    return a.release.title == b.release.title && a.release.albumArtist == b.release.albumArtist;
}

int playsOf(const std::vector<ByHandPlan>& plans)
{
    std::size_t plays = 0;
    for (const ByHandPlan& plan : plans)
        plays += plan.plays.size();
    return static_cast<int>(plays);
}

} // namespace

std::vector<Album> albumsOfTracks(const QList<Track>& tracks)
{
    std::vector<Album> albums;
    QList<Track> run;
    for (const Track& track : tracks) {
        if (!run.isEmpty() && !isSameRelease(run.last(), track)) {
            albums.push_back(libraryAlbum(run));
            run.clear();
        }
        run.append(track);
    }
    if (!run.isEmpty())
        albums.push_back(libraryAlbum(run));
    return albums;
}

QuickScrobble::QuickScrobble(Services& services, NoticeBar& bar, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_bar(bar)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(doneMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { setState(State::Normal); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_state == State::Busy)
            m_last.stored.empty() ? setState(State::Normal) : finish(m_last);
    });
    ByHandScrobbles& scrobbles = services.byHandScrobbles();
    connect(&scrobbles, &ByHandScrobbles::reported, this, [this](int batch, const ByHandOutcome& outcome) {
        if (batch == m_batch)
            report(outcome);
    });
    connect(&scrobbles, &ByHandScrobbles::failed, this, [this](int batch, const Error& reason) {
        if (batch != m_batch)
            return;
        setState(State::Normal);
        m_bar.show({BarNotice::Kind::Error, words::error(reason), {}, {}, barKey});
    });
    connect(&scrobbles, &ByHandScrobbles::undone, this,
            [this](int batch, const std::vector<ListenId>& removed, int left) {
                if (batch != m_batch)
                    return;
                setState(State::Normal);
                m_bar.show({BarNotice::Kind::Note,
                            words::takenBack(static_cast<int>(removed.size()), left),
                            {},
                            {},
                            barKey});
            });
}

void QuickScrobble::scrobble(const QList<Track>& tracks)
{
    if (m_state == State::Busy || !m_services.holdsProfile())
        return;
    if (!isSignedIn(m_services.roster())) {
        Q_EMIT connectWanted();
        return;
    }
    const std::vector<Album> albums = albumsOfTracks(tracks);
    if (albums.size() > 1) {
        Q_EMIT confirmationWanted(albums);
        return;
    }
    setState(State::Busy);
    const qint64 now = m_services.clock().utcNow();
    m_services.background().run(
        this,
        [&store = m_services.byHand(),
         plans = bulkPlans(albums, {TimelineWish::Anchor::EndedAt, now, 0}, now)](
            const std::stop_token&) -> Result<std::vector<ByHandPlan>> {
            std::vector<ByHandPlan> compared = plans;
            for (ByHandPlan& plan : compared) {
                if (auto done = compareWithHistory(plan, store); !done)
                    return fail(std::move(done.error()));
            }
            return compared;
        },
        [this](const Result<std::vector<ByHandPlan>>& plans) {
            if (plans)
                return take(*plans);
            setState(State::Normal);
            m_bar.show({BarNotice::Kind::Error, words::error(plans.error()), {}, {}, barKey});
        });
}

void QuickScrobble::take(const std::vector<ByHandPlan>& plans)
{
    if (playsOf(plans) == 0) {
        setState(State::Normal);
        const QString why = plans.empty() ? QString() : words::nothingToScrobble(plans.front());
        m_bar.show({BarNotice::Kind::Warning, why, {}, {}, barKey});
        return;
    }
    const bool again =
        std::any_of(plans.begin(), plans.end(), [](const ByHandPlan& plan) { return plan.repeats; });
    if (!again)
        return send(plans);
    setState(State::Normal);
    m_bar.show({BarNotice::Kind::Warning, tr("You heard this just before. Scrobble it once more?"),
                tr("Scrobble again"),
                [this, plans] {
                    setState(State::Busy);
                    send(plans);
                },
                barKey});
}

void QuickScrobble::send(const std::vector<ByHandPlan>& plans)
{
    m_last = {};
    m_batch = m_services.byHandScrobbles().scrobble(plans);
    m_patience.start();
    const bool isPrivate = m_services.privateListening().isOn();
    m_bar.show({isPrivate ? BarNotice::Kind::Note : BarNotice::Kind::Busy,
                words::byHandSoon(playsOf(plans), isPrivate), tr("Undo"),
                [this, batch = m_batch] { m_services.byHandScrobbles().undo(batch); }, barKey});
    if (isPrivate) { // nothing more happens for now
        setState(State::Finished);
        m_rest.start();
    }
}

void QuickScrobble::report(const ByHandOutcome& outcome)
{
    const bool untouched = std::all_of(
        outcome.submissions.begin(), outcome.submissions.end(),
        [](const std::vector<Submission>& submissions) {
            return std::all_of(submissions.begin(), submissions.end(),
                               [](const Submission& submission) { return submission.attempts == 0; });
        });
    m_last = outcome;
    if ((!outcome.isSettled() && untouched) || m_state != State::Busy)
        return;
    const bool sending = std::any_of(
        outcome.submissions.begin(), outcome.submissions.end(),
        [](const std::vector<Submission>& submissions) {
            return std::any_of(submissions.begin(), submissions.end(), [](const Submission& submission) {
                return submission.state == SubmissionState::Sending;
            });
        });
    if (!sending)
        finish(outcome);
}

/// What could not be sent now waits as every play does.
void QuickScrobble::finish(const ByHandOutcome& outcome)
{
    m_patience.stop();
    const auto kind = outcome.failed > 0    ? BarNotice::Kind::Warning
                      : outcome.isSettled() ? BarNotice::Kind::Success
                                            : BarNotice::Kind::Note;
    m_bar.show({kind, words::byHandOutcome(outcome), {}, {}, barKey});
    setState(State::Finished);
    m_rest.start();
}

void QuickScrobble::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace sillon
