// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingkey.h"

#include <array>

// Builders of packages may give the program an API key of their own; see core/CMakeLists.txt.
#ifndef SILLON_LASTFM_API_KEY
#define SILLON_LASTFM_API_KEY ""
#endif
#ifndef SILLON_LASTFM_API_SECRET
#define SILLON_LASTFM_API_SECRET ""
#endif
#ifndef SILLON_CONTACT
#define SILLON_CONTACT ""
#endif

/// The settings of the program, as typed keys. What users may write stands in the manual under the same
/// names.
namespace sillon::keys {

inline constexpr std::array replayGainWords{"off", "track", "album"};
inline constexpr std::array secretStoreWords{"auto", "keychain", "file"};
inline constexpr std::array themeWords{"system", "light", "dark"};
inline constexpr std::array motionWords{"system", "reduced"};
inline constexpr std::array accentWords{"system", "teal",   "blue",  "violet",  "plum",
                                        "red",    "orange", "green", "graphite"};
inline constexpr std::array languageWords{"system", "en", "de", "fr", "es", "ja", "ar"};

// Addresses are bases as the services document them, with or without the last slash.
inline constexpr SettingKey<QString> lastfmApiUrl{
    {"lastfm.api_url", "https://ws.audioscrobbler.com/2.0/", accept::webAddress}};
inline constexpr SettingKey<QString> lastfmAuthUrl{
    {"lastfm.auth_url", "https://www.last.fm/api/auth/", accept::webAddress}};
inline constexpr SettingKey<QString> lastfmSiteUrl{
    {"lastfm.site_url", "https://www.last.fm/", accept::webAddress}};
inline constexpr SettingKey<QString> lastfmApiKey{{"lastfm.api_key", SILLON_LASTFM_API_KEY, accept::anyText}};
inline constexpr SettingKey<QString> lastfmApiSecret{
    {"lastfm.api_secret", SILLON_LASTFM_API_SECRET, accept::anyText, true}};

/// Without "/1"; also of an own server.
inline constexpr SettingKey<QString> listenBrainzApiUrl{
    {"listenbrainz.api_url", "https://api.listenbrainz.org", accept::webAddress}};
inline constexpr SettingKey<QString> musicBrainzApiUrl{
    {"musicbrainz.api_url", "https://musicbrainz.org/ws/2/", accept::webAddress}};
inline constexpr SettingKey<QString> coverArtApiUrl{
    {"coverart.api_url", "https://coverartarchive.org/", accept::webAddress}};

/// More than one a second is only allowed at a server of one's own.
inline constexpr SettingKey<double> musicBrainzRequestsPerSecond{
    {"musicbrainz.requests_per_second", "1", accept::real<100, 1000000>}};
inline constexpr SettingKey<int> musicBrainzRequestsPerDay{
    {"musicbrainz.requests_per_day", "5000", accept::integer<1, 1000000>}};
/// The offline index of years; empty: beside the database, where one was built.
inline constexpr SettingKey<QString> musicBrainzIndexPath{{"musicbrainz.index_path", "", accept::anyText}};
/// A MusicBrainz database of one's own (PostgreSQL); empty: none. May hold a password, so it is never shown.
inline constexpr SettingKey<QString> musicBrainzMirrorDsn{
    {"musicbrainz.mirror_dsn", "", accept::anyText, true}};
inline constexpr SettingKey<QString> discogsApiUrl{
    {"discogs.api_url", "https://api.discogs.com", accept::webAddress}};
inline constexpr SettingKey<QString> discogsSiteUrl{
    {"discogs.site_url", "https://www.discogs.com", accept::webAddress}};
/// Years of what was heard are looked for outside without being asked; off until the user has said so.
inline constexpr SettingKey<bool> yearsAutomatic{{"years.automatic", "false", accept::flag}};
/// The Years page still asks whether it may.
inline constexpr SettingKey<bool> yearsOffer{{"years.offer", "true", accept::flag}};

inline constexpr SettingKey<bool> scrobblingEnabled{{"scrobbling.enabled", "true", accept::flag}};
inline constexpr SettingKey<bool> nowPlayingEnabled{{"scrobbling.now_playing", "true", accept::flag}};
/// How much of a track makes a play count: percent.
inline constexpr SettingKey<int> thresholdPercent{
    {"scrobbling.threshold_percent", "50", accept::integer<25, 100>}};
/// "off", "on" (until it is turned off), or the UTC second at which private listening ends.
inline constexpr SettingKey<QString> privateListening{{"scrobbling.private", "off", accept::anyText}};
/// How often waiting submissions are looked for, and when after the start for the first time.
inline constexpr SettingKey<int> scrobbleTimerSeconds{
    {"scrobbling.timer_s", "300", accept::integer<1, 86400>}};
inline constexpr SettingKey<int> scrobbleFirstRunSeconds{
    {"scrobbling.first_run_s", "30", accept::integer<0, 86400>}};
/// The waits after one failure, two failures ...; the last one goes on.
inline constexpr SettingKey<QList<int>> scrobbleBackoffSeconds{
    {"scrobbling.backoff_s", "300,600,1200,2400,3600", accept::secondsList}};

inline constexpr SettingKey<int> netTimeoutSeconds{{"net.timeout_s", "30", accept::integer<1, 600>}};
inline constexpr SettingKey<QString> netProxy{{"net.proxy", "", accept::proxy}};

/// Where services can reach whoever looks after this program: sent with every request; empty: its name alone.
inline constexpr SettingKey<QString> netContact{{"net.contact", SILLON_CONTACT, accept::anyText}};

inline constexpr SettingKey<QString> audioOutput{{"playback.audio_output", "auto", accept::audioOutput}};
inline constexpr SettingKey<QString> audioDevice{{"playback.audio_device", "", accept::anyText}};
inline constexpr SettingKey<QString> replayGain{
    {"playback.replaygain", "off", accept::oneOf<replayGainWords>}};
/// Decibels added to what ReplayGain asks for; and whether a louder track is turned down before it clips.
inline constexpr SettingKey<double> replayGainPreamp{
    {"playback.replaygain_preamp", "0", accept::real<-15000, 15000>}};
inline constexpr SettingKey<bool> replayGainPreventsClipping{
    {"playback.replaygain_prevent_clipping", "true", accept::flag}};
inline constexpr SettingKey<double> playbackSpeed{{"playback.speed", "1", accept::real<250, 4000>}};
inline constexpr SettingKey<int> volumePercent{{"playback.volume", "100", accept::integer<0, 100>}};

inline constexpr SettingKey<QStringList> libraryFolders{{"library.folders", "", accept::folders}};
/// Scan folders by themselves when something happens in them.
inline constexpr SettingKey<bool> libraryWatch{{"library.watch", "true", accept::flag}};
/// Covers that no file has are asked for at the Cover Art Archive by themselves.
inline constexpr SettingKey<bool> fetchCovers{{"library.fetch_covers", "false", accept::flag}};

/// What the program speaks; "system" follows the desktop.
inline constexpr SettingKey<QString> language{{"general.language", "system", accept::oneOf<languageWords>}};
/// Open on the page of the last time; and go on playing where the queue stands.
inline constexpr SettingKey<bool> opensLastPage{{"general.last_page", "true", accept::flag}};
inline constexpr SettingKey<bool> resumesPlaying{{"general.resume_playing", "false", accept::flag}};
/// The welcome was seen or skipped.
inline constexpr SettingKey<bool> welcomed{{"general.welcomed", "false", accept::flag}};

// For checks only: they drive the program's Clock.
inline constexpr SettingKey<double> clockSpeed{{"clock.speed", "1", accept::real<1, 1000000000>}};
inline constexpr SettingKey<int> clockOffsetSeconds{
    {"clock.offset_s", "0", accept::integer<-2000000000, 2000000000>}};

/// Opens an address: a program and its arguments; empty is the system's browser.
inline constexpr SettingKey<QString> browserCommand{{"desktop.browser_command", "", accept::anyText}};
inline constexpr SettingKey<bool> desktopNotifications{{"desktop.notifications", "false", accept::flag}};
/// Tell what begins to play while the window is not in front.
inline constexpr SettingKey<bool> trackNotifications{{"desktop.track_notifications", "false", accept::flag}};
inline constexpr SettingKey<bool> trayIcon{{"desktop.tray", "false", accept::flag}};
/// Closing the window leaves the program in the tray, where there is one.
inline constexpr SettingKey<bool> closesToTray{{"desktop.close_to_tray", "false", accept::flag}};

inline constexpr SettingKey<QString> secretStore{{"secrets.store", "auto", accept::oneOf<secretStoreWords>}};
inline constexpr SettingKey<QString> theme{{"appearance.theme", "system", accept::oneOf<themeWords>}};
inline constexpr SettingKey<QString> motion{{"appearance.motion", "system", accept::oneOf<motionWords>}};
inline constexpr SettingKey<QString> accent{{"appearance.accent", "teal", accept::oneOf<accentWords>}};
/// Side of the covers on the pages of albums and artists, points; each page can be given one of its own.
inline constexpr SettingKey<int> coverSize{{"appearance.cover_size", "176", accept::integer<96, 320>}};
inline constexpr SettingKey<int> textPercent{{"appearance.text_percent", "100", accept::integer<90, 130>}};

/// Columns and sort of tables of tracks, as the program writes them ("title:300 plays:60 sort=plays:down").
inline constexpr SettingKey<QString> viewAlbums{{"view.albums", "", accept::anyText}};
inline constexpr SettingKey<QString> viewArtists{{"view.artists", "", accept::anyText}};
inline constexpr SettingKey<QString> viewTracks{{"view.tracks", "", accept::anyText}};
inline constexpr SettingKey<QString> viewGenres{{"view.genres", "", accept::anyText}};
inline constexpr SettingKey<QString> viewDecades{{"view.decades", "", accept::anyText}};
inline constexpr SettingKey<QString> viewFolders{{"view.folders", "", accept::anyText}};
inline constexpr SettingKey<QString> viewQueue{{"view.queue", "", accept::anyText}};
inline constexpr SettingKey<QString> viewPlaylist{{"view.playlist", "", accept::anyText}};
inline constexpr SettingKey<QString> viewSmartPlaylist{{"view.smart_playlist", "", accept::anyText}};
/// The page of the last time.
inline constexpr SettingKey<QString> viewPage{{"view.page", "", accept::anyText}};
/// Whose plays the charts show: "lastfm/NAME" of somebody who was fetched, empty for mine.
inline constexpr SettingKey<QString> viewListener{{"view.listener", "", accept::anyText}};

/// Every setting above, in the order a person would look for them.
inline constexpr std::array<SettingRule, 64> all{
    lastfmApiUrl,
    lastfmAuthUrl,
    lastfmSiteUrl,
    lastfmApiKey,
    lastfmApiSecret,
    listenBrainzApiUrl,
    musicBrainzApiUrl,
    coverArtApiUrl,
    musicBrainzRequestsPerSecond,
    musicBrainzRequestsPerDay,
    musicBrainzIndexPath,
    musicBrainzMirrorDsn,
    discogsApiUrl,
    discogsSiteUrl,
    yearsAutomatic,
    yearsOffer,
    scrobblingEnabled,
    nowPlayingEnabled,
    thresholdPercent,
    privateListening,
    scrobbleTimerSeconds,
    scrobbleFirstRunSeconds,
    scrobbleBackoffSeconds,
    netTimeoutSeconds,
    netProxy,
    netContact,
    audioOutput,
    audioDevice,
    replayGain,
    replayGainPreamp,
    replayGainPreventsClipping,
    playbackSpeed,
    volumePercent,
    libraryFolders,
    libraryWatch,
    fetchCovers,
    language,
    opensLastPage,
    resumesPlaying,
    welcomed,
    clockSpeed,
    clockOffsetSeconds,
    browserCommand,
    desktopNotifications,
    trackNotifications,
    trayIcon,
    closesToTray,
    secretStore,
    theme,
    motion,
    accent,
    coverSize,
    textPercent,
    viewAlbums,
    viewArtists,
    viewTracks,
    viewGenres,
    viewDecades,
    viewFolders,
    viewQueue,
    viewPlaylist,
    viewSmartPlaylist,
    viewPage,
    viewListener,
};

// Of each further server that speaks Last.fm's protocol: the part behind "audioscrobbler.NAME.".
inline constexpr std::array<SettingRule, 4> ofNamedServer{
    SettingRule{"api_url", "", accept::optionalWebAddress},
    SettingRule{"auth_url", "", accept::optionalWebAddress},
    SettingRule{"api_key", "", accept::anyText},
    SettingRule{"api_secret", "", accept::anyText, true},
};

// Of each further server that takes ListenBrainz's calls: the part behind "listenbrainz.NAME.".
inline constexpr std::array<SettingRule, 1> ofNamedListenBrainz{
    SettingRule{"api_url", "", accept::optionalWebAddress},
};

// Of each action of the window: the part behind "shortcuts." is its name, as "stop_after_current". "default"
// is the shortcut the program comes with, "none" is no shortcut.
inline constexpr SettingRule ofShortcut{"shortcuts", "default", accept::anyText};

} // namespace sillon::keys
