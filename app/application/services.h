// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountroster.h"
#include "accounts/accountstore.h"
#include "application/accountnotices.h"
#include "application/accountrenewals.h"
#include "application/byhandscrobbles.h"
#include "application/coverfinder.h"
#include "application/historychecks.h"
#include "application/lastfmservers.h"
#include "application/libraryscans.h"
#include "application/lovedimports.h"
#include "application/lovewishes.h"
#include "application/privatelistening.h"
#include "application/profile.h"
#include "application/releaseyears.h"
#include "application/signins.h"
#include "application/tagwrites.h"
#include "application/yearindexes.h"
#include "base/background.h"
#include "base/clock.h"
#include "byhand/albumsource.h"
#include "byhand/byhandstore.h"
#include "byhand/storedalbumsource.h"
#include "catalogue/catalogue.h"
#include "jobs/jobrunner.h"
#include "lastfm/lastfmalbums.h"
#include "library/trackreader.h"
#include "listens/listenreader.h"
#include "listens/listenrecorder.h"
#include "listens/listenwriter.h"
#include "loved/lovedtracks.h"
#include "musicbrainz/coverartarchive.h"
#include "musicbrainz/musicbrainzalbums.h"
#include "net/networkstate.h"
#include "net/qthttpclient.h"
#include "net/ratelimitedhttpclient.h"
#include "notices/notices.h"
#include "playback/audioengine.h"
#include "playback/player.h"
#include "playback/playqueuekeeper.h"
#include "playlists/playlists.h"
#include "scrobbling/scrobbleeditstore.h"
#include "scrobbling/scrobblefilterstore.h"
#include "scrobbling/scrobbleoffer.h"
#include "scrobbling/scrobblingswitches.h"
#include "scrobbling/secondscrobbler.h"
#include "scrobbling/submissionreader.h"
#include "scrobbling/submissionreport.h"
#include "scrobbling/submissionstore.h"
#include "scrobbling/uncountedplays.h"
#include "settings/settings.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sillon {

struct ConversationParts;

/// What tests put in place of the real parts.
struct ServiceParts
{
    std::unique_ptr<Clock> clock;        ///< none: the system's, by the settings clock.*
    std::unique_ptr<AudioEngine> engine; ///< none: libmpv
};

/// Owns every object of core, made in the order of the rooms; the only place that makes them. What they tell
/// each other stands in connections. Main thread.
class Services : public QObject
{
    Q_OBJECT
public:
    Services(OpenProfile profile, Settings& settings, ServiceParts parts = {});
    ~Services() override;

    /// Everything a window needs: begins sending, and restores the queue, which is saved from then on.
    void start();
    /// Begins sending (only with the profile's lock) and watches the network.
    void startSending();
    /// Ends everything in order, within three seconds also against silent servers. Idempotent.
    void stop();
    /// After stop(): the sound system hangs and could not be left in order; the program has to end through
    /// _exit.
    [[nodiscard]] bool soundHangs() const { return m_soundHangs; }
    /// False when another program holds the profile: then nothing is sent, scanned or stored.
    [[nodiscard]] bool holdsProfile() const { return m_profile.lock != nullptr; }

    [[nodiscard]] const ProfilePlace& place() const { return m_profile.place; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] Database& database() { return *m_profile.database; }
    [[nodiscard]] SecretStore& secrets() { return *m_profile.secrets; }
    [[nodiscard]] PrivateListening& privateListening() { return m_private; }
    [[nodiscard]] Background& background() { return m_background; }
    [[nodiscard]] Notices& notices() { return m_notices; }
    [[nodiscard]] NetworkState& network() { return m_network; }
    [[nodiscard]] QtHttpClient& transport() { return m_transport; }
    [[nodiscard]] RateLimitedHttpClient& http() { return m_http; }
    [[nodiscard]] AudioEngine& engine() { return *m_engine; }
    [[nodiscard]] Player& player() { return m_player; }
    [[nodiscard]] TrackReader& tracks() { return m_tracks; }
    [[nodiscard]] LibraryScans& scans() { return m_scans; }
    [[nodiscard]] TagWrites& tagWrites() { return m_tagWrites; }
    [[nodiscard]] CoverFinder& covers() { return m_coverFinder; }
    [[nodiscard]] ListenReader& listens() { return m_listens; }
    [[nodiscard]] ListenWriter& listenWriter() { return m_listenWriter; }
    [[nodiscard]] ListenRecorder& recorder() { return m_recorder; }
    [[nodiscard]] ByHandStore& byHand() { return m_byHand; }
    [[nodiscard]] ByHandScrobbles& byHandScrobbles() { return m_byHandScrobbles; }
    /// Where albums are looked for, the first one first.
    [[nodiscard]] std::vector<AlbumSource*> albumSources();
    [[nodiscard]] LovedTracks& loved() { return m_loved; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }
    [[nodiscard]] ReleaseYears& years() { return m_years; }
    [[nodiscard]] YearIndexes& yearIndexes() { return m_yearIndexes; }
    [[nodiscard]] Catalogue& catalogue() { return m_catalogue; }
    [[nodiscard]] Playlists& playlists() { return m_playlists; }
    [[nodiscard]] AccountStore& accountStore() { return m_accountStore; }
    [[nodiscard]] AccountRoster& roster() { return m_roster; }
    [[nodiscard]] ScrobblingSwitches& switches() { return m_switches; }
    [[nodiscard]] SubmissionStore& submissionStore() { return m_submissionStore; }
    [[nodiscard]] SubmissionReader& submissions() { return m_submissions; }
    [[nodiscard]] ScrobbleOffer& offer() { return m_offer; }
    [[nodiscard]] ScrobbleFilterStore& filters() { return m_filters; }
    [[nodiscard]] ScrobbleEditStore& edits() { return m_edits; }
    [[nodiscard]] UncountedPlayStore& uncountedStore() { return m_uncountedStore; }
    [[nodiscard]] UncountedPlays& uncounted() { return m_uncounted; }
    [[nodiscard]] LastfmServers& lastfmServers() { return m_lastfmServers; }
    [[nodiscard]] LovedImports& lovedImports() { return m_lovedImports; }
    [[nodiscard]] LoveWishes& loveWishes() { return m_loveWishes; }
    [[nodiscard]] SignIns& signIns() { return m_signIns; }
    [[nodiscard]] AccountNotices& accountNotices() { return m_accountNotices; }

    /// For conversations with accounts' servers beside their workers'.
    [[nodiscard]] ConversationParts conversationParts();
    /// Listens came or went other than one by one: whoever shows them looks again. Main thread.
    void noteHistoryChanged();
    /// What makes the work of one account; empty without the profile's lock.
    [[nodiscard]] AccountRoster::MakeWork makeWork();

Q_SIGNALS:
    /// The queue of the last time is back, or there was none.
    void queueRestored();
    /// Listens came or went other than one by one: a history was fetched or imported.
    void historyChanged();
    /// How sending for an account goes.
    void submissionsReported(const sillon::SubmissionReport& report);
    /// A service did not take hearts of the account (sillon::AccountId).
    void lovesRefused(qint64 account, const sillon::RefusedLoves& refused);
    /// Another program sends plays to the account too (sillon::AccountId).
    void secondScrobblerFound(qint64 account, const sillon::SecondPlay& play);

private:
    [[nodiscard]] OweFrom oweFrom();
    void addJobKinds();
    template <typename T>
    void keep(const SettingKey<T>& key, const T& value);

    OpenProfile m_profile;
    Settings& m_settings;
    std::unique_ptr<Clock> m_clock;
    PrivateListening m_private;
    Mailbox m_mailbox;
    Background m_background;
    Notices m_notices;
    NetworkState m_network;
    QtHttpClient m_transport;
    RateLimitedHttpClient m_http;
    std::unique_ptr<AudioEngine> m_engine;
    Player m_player;
    std::unique_ptr<PlayQueueKeeper> m_queueKeeper; ///< only in a program with a window
    TrackReader m_tracks;
    LibraryScans m_scans;
    TagWrites m_tagWrites;
    CoverArtArchive m_coverArchive;
    CoverFinder m_coverFinder;
    ScrobblingSwitches m_switches;
    SubmissionStore m_submissionStore;
    SubmissionReader m_submissions;
    ScrobbleOffer m_offer;
    ScrobbleFilterStore m_filters;
    ScrobbleEditStore m_edits;
    UncountedPlayStore m_uncountedStore;
    UncountedPlays m_uncounted;
    ListenReader m_listens;
    ListenWriter m_listenWriter;
    ListenJournal m_listenJournal;
    ListenRecorder m_recorder;
    JobRunner m_jobs;
    ByHandStore m_byHand;
    ByHandScrobbles m_byHandScrobbles;
    ReleaseYears m_years;
    YearIndexes m_yearIndexes;
    LovedTracks m_loved;
    Catalogue m_catalogue;
    Playlists m_playlists;
    AccountStore m_accountStore;
    LastfmServers m_lastfmServers;
    LastfmAlbums m_lastfmAlbums;
    StoredAlbumSource m_storedLastfmAlbums;
    MusicBrainzAlbums m_musicbrainzAlbums;
    StoredAlbumSource m_storedMusicBrainzAlbums;
    LovedImports m_lovedImports;
    LoveWishes m_loveWishes;
    AccountRoster m_roster;
    SignIns m_signIns;
    AccountRenewals m_accountRenewals;
    AccountNotices m_accountNotices;
    MonthlyChecks m_monthlyChecks;
    bool m_soundHangs = false;
    bool m_stopped = false;
};

} // namespace sillon
