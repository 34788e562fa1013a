// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"

#include "application/accountconversation.h"
#include "application/backupjob.h"
#include "application/connections.h"
#include "application/exportjob.h"
#include "application/librarywatching.h"
#include "application/scrobblingwork.h"
#include "history/listenholders.h"
#include "mpv/mpvaudioengine.h"
#include "net/useragent.h"
#include "secrets/secretstore.h"
#include "settings/keys.h"
#include "storage/database.h"
#include "storage/profilelock.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logServices, "sillon.services")

// Of all requests to one server together, and of bulk reads among them: what Last.fm's terms (clause 4.4) and
// other clients' experience allow.
constexpr HostRate usualRate{5, 2};

std::unique_ptr<Clock> clockOf(const Settings& settings)
{
    return std::make_unique<SystemClock>(settings.get(keys::clockSpeed),
                                         settings.get(keys::clockOffsetSeconds));
}

QtHttpClient::Options httpOptions(const Settings& settings)
{
    return {settings.get(keys::netTimeoutSeconds) * 1000, settings.get(keys::netProxy)};
}

AccountTimes accountTimes(const Settings& settings)
{
    return {settings.get(keys::scrobbleFirstRunSeconds), settings.get(keys::scrobbleTimerSeconds)};
}

Backoff backoffOf(const Settings& settings)
{
    const QList<int> seconds = settings.get(keys::scrobbleBackoffSeconds);
    return Backoff(std::vector<qint64>(seconds.begin(), seconds.end()));
}

std::unique_ptr<AudioEngine> mpvEngine(const Settings& settings)
{
    MpvAudioEngine::Options options;
    options.output = settings.get(keys::audioOutput);
    return std::make_unique<MpvAudioEngine>(options);
}

} // namespace

Services::Services(OpenProfile profile, Settings& settings, ServiceParts parts)
    : m_profile(std::move(profile))
    , m_settings(settings)
    , m_clock(parts.clock ? std::move(parts.clock) : clockOf(settings))
    , m_private(settings, *m_clock)
    , m_notices(*m_profile.database, *m_clock)
    , m_transport(userAgentOf(settings.get(keys::netContact)), httpOptions(settings), *m_clock)
    , m_http(m_transport, *m_clock, usualRate)
    , m_engine(parts.engine ? std::move(parts.engine) : mpvEngine(settings))
    , m_player(*m_engine, *m_clock)
    , m_tracks(*m_profile.database)
    , m_scans(*m_profile.database, *m_clock)
    , m_tagWrites(*m_profile.database, *m_clock)
    , m_coverArchive(m_http, [&settings] { return settings.get(keys::coverArtApiUrl); })
    , m_coverFinder(m_coverArchive,
                    FetchedCovers(m_profile.place.cacheFolder + QStringLiteral("/fetched-covers")), *m_clock)
    , m_submissionStore(*m_profile.database, m_switches)
    , m_submissions(*m_profile.database, m_switches)
    , m_offer(*m_profile.database, *m_clock, listensHeldBy)
    , m_filters(*m_profile.database)
    , m_edits(*m_profile.database)
    , m_uncountedStore(*m_profile.database, m_switches)
    , m_uncounted(m_uncountedStore)
    , m_listens(*m_profile.database)
    , m_listenWriter(*m_profile.database, oweFrom()(0), &SubmissionStore::untouched)
    , m_listenJournal(m_profile.place.dataFolder + QStringLiteral("/unstored-listens"))
    , m_recorder(m_listenWriter, *m_clock, &m_listenJournal)
    , m_jobs(*m_profile.database, *m_clock, m_profile.lock != nullptr)
    , m_byHand(*m_profile.database, oweFrom(), &SubmissionStore::untouched)
    , m_byHandScrobbles(m_byHand, m_submissions, *m_clock)
    , m_years(*m_profile.database, m_settings, *m_profile.secrets, m_http, *m_clock, m_jobs, m_background,
              m_profile.place.dataFolder)
    , m_yearIndexes(m_jobs, [this] { return m_years.indexFile(); })
    , m_loved(*m_profile.database, *m_clock)
    , m_catalogue(*m_profile.database, m_background, m_loved)
    , m_playlists(*m_profile.database, *m_clock)
    , m_accountStore(*m_profile.database)
    , m_lastfmServers(settings)
    , m_lastfmAlbums([this] { return m_lastfmServers.endpoint(QStringLiteral("lastfm")); }, m_http, *m_clock)
    , m_storedLastfmAlbums(m_lastfmAlbums, *m_profile.database, *m_clock)
    , m_musicbrainzAlbums(m_http, [&settings] { return settings.get(keys::musicBrainzApiUrl); })
    , m_storedMusicBrainzAlbums(m_musicbrainzAlbums, *m_profile.database, *m_clock)
    , m_lovedImports(*m_profile.database, *m_clock, m_jobs, m_loved, m_background)
    , m_loveWishes(*m_profile.database, m_background)
    , m_roster(m_accountStore, *m_clock, accountTimes(settings), makeWork())
    , m_signIns(m_lastfmServers, settings, m_http, *m_profile.secrets, m_roster, m_background, *m_clock)
    , m_accountRenewals(m_roster, m_lastfmServers, settings, this)
    , m_accountNotices(m_roster, m_notices)
    , m_monthlyChecks(*m_profile.database, *m_clock, m_background, m_jobs)
{
    m_loved.setOwed([this] { return m_switches.scrobbling.load(); });
    addJobKinds();
    connectServices(*this);
}

Services::~Services()
{
    stop();
}

OweFrom Services::oweFrom()
{
    return [this](qint64 notBefore) -> Owe {
        return [this, notBefore](Connection& c, ListenId id, const Listen& listen, const Track* track) {
            return m_submissionStore.owe(c, id, listen, track, notBefore);
        };
    };
}

std::vector<AlbumSource*> Services::albumSources()
{
    return {&m_storedLastfmAlbums, &m_storedMusicBrainzAlbums};
}

void Services::addJobKinds()
{
    m_jobs.addKind(lovedImportKind(conversationParts(), *m_profile.database));
    m_jobs.addKind({exportKind(), QString(), exportJob(*m_profile.database)});
    m_jobs.addKind({backupKind(), QString(), backupJob(m_profile.place, *m_profile.database)});
}

AccountRoster::MakeWork Services::makeWork()
{
    if (!holdsProfile())
        return {};
    SubmissionTools tools{
        *m_profile.database, m_submissionStore, m_switches, *m_clock, backoffOf(m_settings), [] {
            return QRandomGenerator::global()->generateDouble();
        }};
    tools.report = [this](const SubmissionReport& report) {
        m_mailbox.post([this, report] { Q_EMIT submissionsReported(report); });
    };
    const LoveWishTools loves{*m_profile.database,
                              *m_clock,
                              tools.backoff,
                              tools.random,
                              [this] { return m_switches.scrobbling && !m_switches.isPrivate; },
                              {},
                              [this](AccountId account, const RefusedLoves& refused) {
                                  m_mailbox.post(
                                      [this, account, refused] { Q_EMIT lovesRefused(account, refused); });
                              }};
    const auto second = [this](AccountId account, const SecondPlay& play) {
        m_mailbox.post([this, account, play] { Q_EMIT secondScrobblerFound(account, play); });
    };
    return scrobblingWork({conversationParts(), *m_profile.database, *m_clock, tools, loves, second});
}

ConversationParts Services::conversationParts()
{
    return {m_lastfmServers, m_settings, *m_profile.secrets, m_http, *m_clock};
}

void Services::noteHistoryChanged()
{
    m_catalogue.reload();
    Q_EMIT historyChanged();
}

void Services::start()
{
    startSending();
    m_queueKeeper = std::make_unique<PlayQueueKeeper>(m_player, *m_profile.database);
    connect(m_queueKeeper.get(), &PlayQueueKeeper::restored, this, &Services::queueRestored);
    m_queueKeeper->restore();
    m_loved.load();
    m_catalogue.reload();
    m_playlists.load(holdsProfile());
    m_jobs.load();
    if (holdsProfile())
        m_years.start();
    if (holdsProfile())
        m_monthlyChecks.start(m_settings.get(keys::clockSpeed));
    watchLibrary(*this);
}

void Services::startSending()
{
    applySettings(*this);
    m_network.watchSystem();
    if (holdsProfile())
        m_recorder.storeLeftOvers();
    // The typed API secrets are read first: an account's first request is signed with them. Where the store
    // does not answer, the accounts' work asks again.
    m_background.ask(
        this, [this](const std::stop_token&) { return m_lastfmServers.loadSecrets(*m_profile.secrets); },
        [this](const Done&) { m_roster.load(); });
}

template <typename T>
void Services::keep(const SettingKey<T>& key, const T& value)
{
    if (m_settings.get(key) == value || m_settings.isFromEnvironment(key.key()))
        return;
    if (const auto kept = m_settings.set(key, value); !kept)
        qCWarning(logServices) << "The settings could not be written:" << kept.error().serverText;
}

void Services::stop()
{
    if (m_stopped)
        return;
    m_stopped = true;
    // Volume and speed follow the hand many times a second; they are written once, here.
    keep(keys::volumePercent, m_player.volume());
    keep(keys::playbackSpeed, m_player.speed());
    if (m_queueKeeper)
        m_queueKeeper->close();
    m_player.stop();
    m_roster.askToStop();
    m_jobs.askToStop();
    m_scans.askToStop();
    m_tagWrites.askToStop();
    m_recorder.close();
    m_uncounted.close();
    m_byHandScrobbles.close();
    m_loved.close();
    m_playlists.close();
    m_notices.close();
    m_roster.stop();
    m_jobs.stop();
    m_scans.stop();
    m_tagWrites.stop();
    m_background.stop();
    m_transport.stop();
    if (auto* mpv = qobject_cast<MpvAudioEngine*>(m_engine.get()))
        m_soundHangs = !mpv->shutDown();
    qCInfo(logServices) << "Everything is stored and stopped.";
}

} // namespace sillon
