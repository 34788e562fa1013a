// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "releaseyear/yearanswer.h"
#include "releaseyear/yearquestion.h"
#include "storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// How many listens have a year, and how many albums and songs an answer.
struct YearCoverage
{
    qint64 plays = 0;
    qint64 dated = 0;
    qint64 pending = 0; ///< plays whose year is still searched for
    qint64 unknown = 0; ///< plays whose year was not found
    qint64 albums = 0;
    qint64 albumsDated = 0;
    qint64 albumsPending = 0;
    qint64 albumsNotFound = 0;
};

/// One album or song with its answer, for people.
struct YearEntry
{
    qint64 id = 0;
    YearKind kind = YearKind::Album;
    QString artist;
    QString title;
    KnownYear known;
    PartialDate date;
    QString matchedId;
    QString matchedArtist;
    QString matchedTitle;
    qint64 plays = 0; ///< mine
    bool locked = false;
    bool compilation = false;
};

/// What became of one question.
struct YearOutcome
{
    qint64 questionId = 0;
    YearFinding finding;
    /// Nothing more will be asked for it in this run: without an answer it is not found.
    bool isFinal = false;
};

/// An answer as it stood, to be put back after a word of the user.
struct YearMemory
{
    qint64 questionId = 0;
    YearEntry entry;
    qint64 misses = 0;
    qint64 retryAt = 0;                               ///< UTC seconds
    qint64 checkedAt = 0;                             ///< UTC second
    std::vector<std::pair<qint64, QString>> verdicts; ///< of its votes, by their ids
    QStringList refused;
};

/// Reads and writes the answers. Workers only.
class YearStore
{
public:
    explicit YearStore(Database& database)
        : m_database(database)
    {}

    /// One transaction; at most 500. Votes of a source replace its earlier ones of the same candidates. A
    /// locked answer stays. now: UTC second.
    [[nodiscard]] Done write(std::span<const YearOutcome> outcomes, qint64 now);

    /// The user's own word: it stays until taken back. Makes the album (or song) known when it was never
    /// heard. A year of 0 takes the word back: it is asked anew.
    [[nodiscard]] Result<YearEntry> setByHand(const QString& artist, const QString& title, int year,
                                              qint64 now, YearKind kind = YearKind::Album);
    /// One of the candidates is the right one: its year as this source has it, for good.
    [[nodiscard]] Done choose(qint64 questionId, YearSource source, const QString& matchedId, qint64 now);
    /// Never this candidate again; an answer that came from it is asked anew.
    [[nodiscard]] Done refuse(qint64 questionId, const QString& matchedId);

    /// These could not be asked for as they should: what is open or was not found stays so, and is not asked
    /// for before this UTC second. At most 500.
    [[nodiscard]] Done putOff(std::span<const qint64> questionIds, qint64 until);
    /// What was put off is asked for at once.
    [[nodiscard]] Done askPutOffAgain();
    /// There is somebody new to ask: albums and songs (or only one of the kinds) that nobody knew, or that
    /// were put off, are asked for at once by the next search, those that were heard at least so
    /// often; for 1 also albums of the library that were never heard.
    [[nodiscard]] Done askMissesAgain(qint64 leastPlays, std::optional<YearKind> kind = {});

    /// From now on recordings on ordinary albums have years of their own looked up too. Tells whether that is
    /// new.
    [[nodiscard]] Result<bool> wishForRecordings();

    /// Whether the answer stays whatever a later search finds. NotFound without a year.
    [[nodiscard]] Done setLocked(qint64 questionId, bool locked);
    /// What the three above and setByHand change, as it stands now.
    [[nodiscard]] Result<YearMemory> remember(qint64 questionId) const;
    [[nodiscard]] Done putBack(const YearMemory& memory);

    [[nodiscard]] Result<std::optional<YearEntry>> find(const QString& artist, const QString& title,
                                                        YearKind kind = YearKind::Album) const;
    [[nodiscard]] Result<std::optional<YearEntry>> byId(qint64 questionId) const;
    /// Everything that was said of it, best first.
    [[nodiscard]] Result<std::vector<YearVote>> votes(qint64 questionId) const;
    /// Of the plays of a listener and the albums they were of.
    [[nodiscard]] Result<YearCoverage> coverage(qint64 listener) const;

    /// Counts one more request of this UTC day; false when the day's most are used up.
    [[nodiscard]] Result<bool> spendRequest(qint64 now, qint64 mostADay);

private:
    Database& m_database;
};

/// How long after the n-th failure (1, 2, ...) it is asked again: 1, 7, 30, then 180 days, in seconds.
[[nodiscard]] qint64 retryAfterMisses(qint64 misses);

} // namespace sillon
