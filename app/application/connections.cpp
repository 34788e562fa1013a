// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/connections.h"

#include "application/historyjobs.h"
#include "application/services.h"
#include "base/filename.h"
#include "settings/keys.h"

#include <QLoggingCategory>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <vector>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logSubmissions, "sillon.scrobbling")

void connectPlaying(Services& s)
{
    Player& player = s.player();
    ListenRecorder& recorder = s.recorder();
    QObject::connect(&player, &Player::playStarted, &recorder, &ListenRecorder::playStarted);
    QObject::connect(&player, &Player::playAdvanced, &recorder, &ListenRecorder::playAdvanced);
    QObject::connect(&player, &Player::playSought, &recorder, &ListenRecorder::playSought);
    QObject::connect(&player, &Player::playLengthKnown, &recorder, &ListenRecorder::playLengthKnown);
    QObject::connect(&player, &Player::playPaused, &recorder, &ListenRecorder::playPaused);
    QObject::connect(&player, &Player::playResumed, &recorder, &ListenRecorder::playResumed);
    QObject::connect(&player, &Player::playEnded, &recorder, &ListenRecorder::playEnded);
}

/// Hearts and plays by hand show what is heard: they wait as well.
void applyPrivateListening(Services& s)
{
    const bool isOn = s.privateListening().isOn();
    s.recorder().setPrivate(isOn);
    if (s.switches().isPrivate.exchange(isOn) && !isOn)
        s.roster().wakeAll();
}

void connectListens(Services& s)
{
    ListenRecorder& recorder = s.recorder();
    AccountRoster& roster = s.roster();
    QObject::connect(&s.privateListening(), &PrivateListening::changed, &recorder,
                     [&s] { applyPrivateListening(s); });
    QObject::connect(&recorder, &ListenRecorder::nowPlayingDue, &roster, &AccountRoster::updateNowPlaying);
    QObject::connect(&recorder, &ListenRecorder::listenRecorded, &roster, &AccountRoster::wakeAll);
    QObject::connect(&recorder, &ListenRecorder::playFinished, &s.uncounted(), &UncountedPlays::note);
    QObject::connect(&s.loved(), &LovedTracks::stored, &roster, &AccountRoster::wakeAll);
    QObject::connect(&s.lovedImports(), &LovedImports::wished, &roster, &AccountRoster::wakeAll);
    QObject::connect(&s.loveWishes(), &LoveWishes::wished, &roster, &AccountRoster::wakeAll);
    QObject::connect(&s.network(), &NetworkState::becameReachable, &roster, &AccountRoster::wakeForNetwork);
    QObject::connect(&s, &Services::submissionsReported, &s, [](const SubmissionReport& report) {
        if (!report.running)
            qCInfo(logSubmissions) << "account" << report.account << ":" << report.sent << "sent,"
                                   << report.failed << "failed," << report.waiting << "wait";
    });
}

void connectByHand(Services& s)
{
    ByHandScrobbles& byHand = s.byHandScrobbles();
    Catalogue& catalogue = s.catalogue();
    QObject::connect(&byHand, &ByHandScrobbles::stored, &s.roster(), &AccountRoster::wakeAll);
    QObject::connect(&byHand, &ByHandScrobbles::stored, &catalogue,
                     [&catalogue](int, const std::vector<Listen>& listens) {
                         for (const Listen& listen : listens)
                             catalogue.countListen(listen);
                     });
    QObject::connect(&byHand, &ByHandScrobbles::undone, &catalogue, &Catalogue::reload);
    QObject::connect(&s.roster(), &AccountRoster::queueChanged, &byHand, &ByHandScrobbles::lookAgain);
    QObject::connect(&s, &Services::submissionsReported, &byHand, &ByHandScrobbles::lookAgain);
}

/// Jobs that found no network go on when it is back.
void connectJobs(Services& s)
{
    QObject::connect(&s.network(), &NetworkState::becameReachable, &s.jobs(), [&jobs = s.jobs()] {
        std::vector<JobId> cut;
        for (const Job& job : jobs.jobs()) {
            if (job.state == JobState::Failed && job.error && job.error->kind == ErrorKind::NotSent)
                cut.push_back(job.id);
        }
        for (const JobId id : cut)
            jobs.retry(id);
    });
    QObject::connect(&s.network(), &NetworkState::becameReachable, &s.years(), &ReleaseYears::wake);
}

void connectLibrary(Services& s)
{
    Catalogue& catalogue = s.catalogue();
    QObject::connect(&s.scans(), &LibraryScans::tracksChanged, &catalogue, &Catalogue::reload);
    QObject::connect(&catalogue, &Catalogue::reset, &s.player(), [&catalogue, &player = s.player()] {
        player.renewTracks([&catalogue](const Track& track) {
            const auto row = catalogue.rowOf(track.id);
            return row ? std::optional(catalogue.track(*row)) : std::nullopt;
        });
    });
    if (s.holdsProfile())
        QObject::connect(&s.scans(), &LibraryScans::tracksChanged, &s.lovedImports(),
                         &LovedImports::linkByIds);
    QObject::connect(&s.recorder(), &ListenRecorder::listenRecorded, &catalogue,
                     [&catalogue](ListenId, const Listen& listen) { catalogue.countListen(listen); });
    QObject::connect(&s.recorder(), &ListenRecorder::listenRecorded, &s.years(), &ReleaseYears::searchSoon);
    QObject::connect(&s.scans(), &LibraryScans::finished, &s.years(), &ReleaseYears::searchAnewSoon);
    QObject::connect(&s, &Services::historyChanged, &s.years(), &ReleaseYears::searchAnewSoon);
    QObject::connect(&s.years(), &ReleaseYears::searchFinished, &catalogue, &Catalogue::reload);
    QObject::connect(&s.yearIndexes(), &YearIndexes::built, &s.years(),
                     [&years = s.years()] { years.takeNewSource(); });
    QObject::connect(&s.roster(), &AccountRoster::signedIn, &s.years(),
                     [&years = s.years()](const Account& account) {
                         if (account.service == QLatin1String("listenbrainz"))
                             years.takeNewSource(YearKind::Song);
                     });
}

ReplayGainMode replayGainOf(const QString& word)
{
    if (word == QLatin1String("track"))
        return ReplayGainMode::Track;
    return word == QLatin1String("album") ? ReplayGainMode::Album : ReplayGainMode::Off;
}

QVariantMap failureArguments(const Error& error)
{
    return {{QStringLiteral("reason"), errorKindName(error.kind)},
            {QStringLiteral("text"), error.serverText}};
}

QVariantMap scanArguments(const ScanReport& report)
{
    return {{QStringLiteral("files"), QString::number(report.files)},
            {QStringLiteral("added"), QString::number(report.added)},
            {QStringLiteral("changed"), QString::number(report.changed)},
            {QStringLiteral("moved"), QString::number(report.moved)},
            {QStringLiteral("missing"), QString::number(report.missing)},
            {QStringLiteral("seconds"), QString::number(report.seconds, 'f', 1)}};
}

/// Tells once a play, when it has been heard for a moment, that it can never become a listen.
void tellWhatCannotCount(Services& s)
{
    constexpr qint64 momentMs = 3000;
    const auto told = std::make_shared<bool>(false);
    QObject::connect(&s.player(), &Player::playStarted, &s, [told] { *told = false; });
    QObject::connect(&s.recorder(), &ListenRecorder::statusChanged, &s, [&s, told](const PlayStatus& status) {
        const bool cannot =
            status.reason == NoListenReason::NoTags || status.reason == NoListenReason::NoLength;
        const auto item = s.player().currentItem();
        if (*told || !cannot || !item || status.heardMs < momentMs)
            return;
        *told = true;
        s.notices().post(NoticeKind::TrackCannotCount,
                         {{QStringLiteral("path"), shownFileName(item->track.path)},
                          {QStringLiteral("title"), item->track.recording.title},
                          {QStringLiteral("reason"), noListenReasonName(status.reason)}});
    });
}

void connectNotices(Services& s)
{
    Notices& notices = s.notices();
    tellWhatCannotCount(s);
    QObject::connect(&s.player(), &Player::trackSkipped, &notices,
                     [&notices](const Track& track, const Error& reason) {
                         QVariantMap arguments = failureArguments(reason);
                         arguments.insert(QStringLiteral("path"), shownFileName(track.path));
                         notices.post(NoticeKind::TrackSkipped, arguments);
                     });
    QObject::connect(&s.player(), &Player::deviceLost, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::DeviceLost, {{QStringLiteral("text"), reason.serverText}});
    });
    QObject::connect(&s.recorder(), &ListenRecorder::storeFailed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::ListensNotStored, failureArguments(reason));
    });
    QObject::connect(&s.recorder(), &ListenRecorder::startsMoved, &notices, [&notices](qint64 seconds) {
        notices.post(NoticeKind::ClockSet, {{QStringLiteral("seconds"), QString::number(seconds)}});
    });
    for (const auto failed : {&LovedTracks::failed, &LovedTracks::storeFailed}) {
        QObject::connect(&s.loved(), failed, &notices, [&notices](const Error& reason) {
            notices.post(NoticeKind::DatabaseFailed, failureArguments(reason));
        });
    }
    QObject::connect(&s.playlists(), &Playlists::failed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::DatabaseFailed, failureArguments(reason));
    });
    QObject::connect(&s.jobs(), &JobRunner::failed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::DatabaseFailed, failureArguments(reason));
    });
    QObject::connect(&s.catalogue(), &Catalogue::failed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::DatabaseFailed, failureArguments(reason));
    });
    QObject::connect(&s.uncounted(), &UncountedPlays::failed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::DatabaseFailed, failureArguments(reason));
    });
    QObject::connect(&s.roster(), &AccountRoster::failed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::DatabaseFailed, failureArguments(reason));
    });
    QObject::connect(&s.signIns(), &SignIns::secretFailed, &notices,
                     [&notices](const QString& service, const Error& reason) {
                         QVariantMap arguments = failureArguments(reason);
                         arguments.insert(QStringLiteral("service"), service);
                         notices.post(NoticeKind::SignInFailed, arguments);
                     });
    QObject::connect(&s.loveWishes(), &LoveWishes::failed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::DatabaseFailed, failureArguments(reason));
    });
    QObject::connect(&s, &Services::lovesRefused, &s.accountNotices(), &AccountNotices::takeRefusedLoves);
    QObject::connect(&s, &Services::secondScrobblerFound, &s.accountNotices(), &AccountNotices::takeSecond);
    QObject::connect(&s, &Services::submissionsReported, &s.accountNotices(), &AccountNotices::takeReport);
    QObject::connect(&s.scans(), &LibraryScans::failed, &notices, [&notices](const Error& reason) {
        notices.post(NoticeKind::ScanFailed, failureArguments(reason));
    });
    QObject::connect(&s.scans(), &LibraryScans::finished, &notices,
                     [&notices](const ScanReport& report, ScanReason reason) {
                         // What happens by itself is seen in the lists.
                         if (reason == ScanReason::Noticed)
                             return;
                         notices.post(NoticeKind::ScanFinished, scanArguments(report));
                         for (const AwayFolder& folder : report.away) {
                             notices.post(NoticeKind::FolderAway,
                                          {{QStringLiteral("path"), shownFileName(folder.path)},
                                           {QStringLiteral("count"), QString::number(folder.tracks)}});
                         }
                         if (report.failed() > 0) {
                             notices.post(
                                 NoticeKind::ScanFilesFailed,
                                 {{QStringLiteral("count"), QString::number(report.failed())},
                                  {QStringLiteral("path"), shownFileName(report.failures.front().path)}});
                         }
                     });
}

/// The library's rows of files whose tags were written; files that are in none of its folders stay out of it.
void renewRows(Services& s, const QStringList& files)
{
    const QStringList library = s.settings().get(keys::libraryFolders);
    QStringList folders;
    for (const QString& file : files) {
        const QString folder = file.left(file.lastIndexOf(QLatin1Char('/')));
        const bool known = std::any_of(library.begin(), library.end(), [&](const QString& root) {
            return folder == root || folder.startsWith(root + QLatin1Char('/'));
        });
        if (known && !folders.contains(folder))
            folders.append(folder);
    }
    s.scans().renew(folders);
}

/// What plays or waits without being in the library: its tags are asked of the files themselves.
void renewStrangers(Services& s, const QStringList& files)
{
    const QSet<QString> written(files.begin(), files.end());
    QSet<QString> strangers;
    for (const QueueItem& item : s.player().queue().items()) {
        if (item.track.id == 0 && written.contains(item.track.path))
            strangers.insert(item.track.path);
    }
    if (strangers.isEmpty())
        return;
    s.background().run(
        &s,
        [&tracks = s.tracks(), paths = QStringList(strangers.begin(), strangers.end())](
            const std::stop_token&) { return tracks.tracksOf(paths); },
        [&s](const Result<std::vector<Track>>& read) {
            if (!read)
                return s.notices().post(NoticeKind::DatabaseFailed, failureArguments(read.error()));
            s.player().renewTracks([&read](const Track& track) -> std::optional<Track> {
                const auto now = std::find_if(read->begin(), read->end(), [&track](const Track& one) {
                    return track.id == 0 && one.path == track.path && one.startMs == track.startMs;
                });
                return now == read->end() ? std::nullopt : std::optional(*now);
            });
        });
}

void connectTags(Services& s)
{
    QObject::connect(&s.tagWrites(), &TagWrites::finished, &s, [&s](const TagWriteReport& report) {
        renewRows(s, report.written);
        renewStrangers(s, report.written);
    });
    QObject::connect(&s.tagWrites(), &TagWrites::failed, &s.notices(), [&s](const Error& reason) {
        s.notices().post(NoticeKind::DatabaseFailed, failureArguments(reason));
    });
}

/// MusicBrainz's own servers are asked once a second.
void applyCoverSettings(Services& s)
{
    s.http().setRate(QUrl(s.settings().get(keys::coverArtApiUrl)), {1, 1});
    s.covers().setAutomatic(s.settings().get(keys::fetchCovers));
}

/// More than one request a second is only for servers of one's own (doc/MusicBrainz_API/Rate_Limiting).
void applyMusicbrainzSettings(Services& s)
{
    s.years().applyRate();
}

void applyNetSettings(Services& s)
{
    const Settings& settings = s.settings();
    s.transport().setOptions({settings.get(keys::netTimeoutSeconds) * 1000, settings.get(keys::netProxy)});
}

void applyScrobblingSettings(Services& s)
{
    const Settings& settings = s.settings();
    s.switches().scrobbling = settings.get(keys::scrobblingEnabled);
    s.switches().nowPlaying = settings.get(keys::nowPlayingEnabled);
    s.recorder().setThreshold(settings.get(keys::thresholdPercent));
    applyPrivateListening(s);
}

void applySound(Services& s)
{
    const Settings& settings = s.settings();
    s.engine().setReplayGain(replayGainOf(settings.get(keys::replayGain)),
                             settings.get(keys::replayGainPreamp),
                             settings.get(keys::replayGainPreventsClipping));
}

/// Volume and speed follow the hand, not the settings, once the program runs.
void applyPlaybackSettings(Services& s)
{
    const Settings& settings = s.settings();
    applySound(s);
    s.engine().setDevice(settings.get(keys::audioDevice));
    s.player().setVolume(settings.get(keys::volumePercent));
    s.player().setSpeed(settings.get(keys::playbackSpeed));
}

void connectSettings(Services& s)
{
    QObject::connect(&s.settings(), &Settings::changed, &s, [&s](const QString& name) {
        if (name.startsWith(QLatin1String("net.")))
            applyNetSettings(s);
        else if (name.startsWith(QLatin1String("musicbrainz.")) || name.startsWith(QLatin1String("discogs.")))
            applyMusicbrainzSettings(s);
        else if (name == keys::coverArtApiUrl.key() || name == keys::fetchCovers.key())
            applyCoverSettings(s);
        else if (name.startsWith(QLatin1String("scrobbling.")))
            applyScrobblingSettings(s);
        else if (name == keys::audioDevice.key())
            s.engine().setDevice(s.settings().get(keys::audioDevice));
        else if (name.startsWith(QLatin1String("playback.replaygain")))
            applySound(s);
    });
}

} // namespace

void connectServices(Services& services)
{
    connectPlaying(services);
    connectListens(services);
    connectByHand(services);
    connectLibrary(services);
    connectJobs(services);
    connectNotices(services);
    connectTags(services);
    connectHistory(services);
    connectSettings(services);
    applyMusicbrainzSettings(services); // also in programs that only look something up
}

void applySettings(Services& services)
{
    applyNetSettings(services);
    applyCoverSettings(services);
    applyScrobblingSettings(services);
    applyPlaybackSettings(services);
}

} // namespace sillon
