// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/yearsecrets.h"
#include "jobs/jobprogress.h"
#include "jobs/jobrunner.h"
#include "musicbrainz/musicbrainzclient.h"
#include "releaseyear/releaseyearresolver.h"
#include "releaseyear/yearstore.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace sillon {

class Background;
class DiscogsYearSource;
class ListenBrainzYearSource;
class RateLimitedHttpClient;
class SecretStore;
class Settings;

/// The search for the years of what was heard, over the sources that the settings name: a job, started by
/// itself a while after something new was heard. What the files and the offline index know is found without
/// being asked; servers are asked by themselves only where the setting years.automatic allows it.
class ReleaseYears : public QObject
{
    Q_OBJECT
public:
    /// dataFolder: where the offline index lies when the settings do not say.
    ReleaseYears(Database& database, Settings& settings, SecretStore& secrets, RateLimitedHttpClient& http,
                 Clock& clock, JobRunner& jobs, Background& background, QString dataFolder,
                 QObject* parent = nullptr);

    static constexpr const char* jobKind = "years";
    // Phases of the job.
    static constexpr const char* asking = "";
    static constexpr const char* unreachable = "unreachable"; ///< goes on by itself
    static constexpr const char* enoughToday = "enough-today";

    /// Answers for people, corrections, coverage. Workers only.
    [[nodiscard]] YearStore& store() { return m_store; }
    /// Searches everywhere now, as a job: the user has asked for it. Main thread.
    void search();
    /// Asks everywhere for the year of one album or song (a row of release_years): the user wants it anew.
    void searchAnew(qint64 question);
    /// The same, and albums of the library that were never played are asked for outside too, last of all.
    void searchLibrary();
    /// The job of searchLibrary() that is not over; none without one.
    [[nodiscard]] const Job* librarySearch() const;
    /// Searches by itself from now on, at once for the first time.
    void allow();
    /// Looks in a little while, once for all that happens until then, whether something new was heard.
    void searchSoon();
    /// The same without looking: files or histories have changed.
    void searchAnewSoon();
    /// The user looks at the years of recordings: those on ordinary albums are looked up too from now on.
    void wantRecordings();
    /// The user has said a year, or taken one back: its album is searched for anew, and songs that want a
    /// year of their own now.
    void takeCorrection();
    /// There is somebody new to ask: what nobody knew (of one kind, or all) is asked for at once.
    void takeNewSource(std::optional<YearKind> kind = {});
    /// A search that waits for a server tries again at once.
    void wake();
    /// How often the servers may be asked, as the settings say now.
    void applyRate();
    /// How often MusicBrainz is asked, a second: musicbrainz.org itself never more than once.
    [[nodiscard]] double requestsPerSecond() const;
    /// In a program with a window: looks from time to time by itself.
    void start();

    /// The job's key and arguments for a run of this kind.
    struct Wish
    {
        bool offline = false;
        qint64 limit = 0;
        qint64 only = 0;      ///< one question: a row of release_years; 0 all
        bool hurry = false;   ///< gives up early at a server that fails
        bool library = false; ///< albums that were never played are asked for outside too
        bool byHand = false;  ///< the user has asked for this one: it goes on when searching by itself ends
        [[nodiscard]] QString key() const;
        [[nodiscard]] QJsonObject arguments() const;
    };

    /// The offline index: the setting's, else the profile's; it need not be there.
    [[nodiscard]] QString indexFile() const;

    /// What further sources are asked with. Workers only.
    [[nodiscard]] YearSecrets& secrets() { return m_secrets; }
    /// Whose the token for Discogs is; Unauthorized for one that is not valid. Blocks: workers only.
    [[nodiscard]] Result<QString> discogsUser(const QString& token, const std::stop_token& stop);

    /// What kept sources that the others can do without from answering all that they were asked.
    struct Troubles
    {
        std::optional<Error> index; ///< DatabaseDamaged: serverText names where it was put aside
        std::optional<Error> mirror;
        std::optional<Error> listenBrainz;
        std::optional<Error> discogs;
    };
    struct LookUp
    {
        YearFinding finding;
        Troubles troubles;
    };
    /// One album, asked for now and not stored. Blocks: workers only.
    [[nodiscard]] Result<LookUp> lookUp(const YearQuestion& question, bool offline, std::stop_token stop);

    /// Those of a search that was a job.
    [[nodiscard]] static Troubles troublesOf(const Job& job);
    /// Those of the last search, none before the first. Main thread.
    [[nodiscard]] Troubles lastTroubles() const;

Q_SIGNALS:
    /// Years have become known or were corrected; at most every few seconds during a search.
    void yearsChanged();
    /// A search has ended that found some, or the user has said one.
    void searchFinished();

private:
    /// What one search asks beside MusicBrainz, and what keeps it from answering.
    struct Search
    {
        Troubles troubles;
        std::shared_ptr<ListenBrainzYearSource> listenBrainz;
        std::shared_ptr<DiscogsYearSource> discogs;
        [[nodiscard]] qint64 requests() const;
    };

    [[nodiscard]] Done runJob(const Job& job, JobProgress& progress, std::stop_token stop);
    [[nodiscard]] ReleaseYearResolver resolver(Search& search, bool offline);
    [[nodiscard]] std::optional<YearStep> indexStep(Search& search) const;
    [[nodiscard]] std::optional<YearStep> mirrorStep(Search& search) const;
    [[nodiscard]] std::optional<YearStep> listenBrainzStep(Search& search);
    [[nodiscard]] std::optional<YearStep> discogsStep(Search& search);
    void takeIndexTrouble(const QString& file, const Error& error, Troubles& troubles) const;
    [[nodiscard]] Done mayAsk();
    void takeProgress(const Job& job);
    void takeEnd(const Job& job);
    void startTimer(std::chrono::milliseconds after);
    void look();
    void searchByItself();
    void begin(const Wish& wish);
    /// Ends what began by itself: from now on nothing is to be sent.
    void endByItself();

    Database& m_database;
    Settings& m_settings;
    RateLimitedHttpClient& m_http;
    Clock& m_clock;
    JobRunner& m_jobs;
    Background& m_background;
    QString m_dataFolder;
    YearStore m_store;
    YearSecrets m_secrets;
    MusicBrainzClient m_client;
    QTimer m_soon;
    QTimer m_again;
    QTimer m_tell;
    bool m_rests = false;    ///< the search waits for its server or for tomorrow
    bool m_anew = false;     ///< the next look is no look but a search
    bool m_onceMore = false; ///< the search under way made its list before that was known
};

} // namespace sillon
