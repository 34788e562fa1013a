// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace sillon {

class EncodingSigns;

/// What kinds of files hold plays.
enum class HistoryFileFormat : std::uint8_t {
    ListenBrainz, ///< JSON lines or a JSON list in ListenBrainz's form: its export, and ours
    Csv, ///< with a head that names the columns, or artist,album,title,date: exports of Last.fm, and ours
    LastfmJson,   ///< what the web service answers, or lastfmstats' export
    Spotify,      ///< extended streaming history
    ScrobblerLog, ///< .scrobbler.log of portable players
};

/// The stable word of a format ("listenbrainz", "csv", "lastfm", "spotify", "scrobbler-log") and back.
[[nodiscard]] QString historyFileFormatName(HistoryFileFormat format);
[[nodiscard]] std::optional<HistoryFileFormat> historyFileFormatOf(const QString& name);

/// Somebody else, whose plays an export of ours holds: a user of a service.
struct PlaysOwner
{
    QString service;
    QString userName;
    friend bool operator==(const PlaysOwner&, const PlaysOwner&) = default;
    friend bool operator<(const PlaysOwner& a, const PlaysOwner& b)
    {
        return std::tie(a.service, a.userName) < std::tie(b.service, b.userName);
    }
};

/// The plays that a file tells of.
struct HistoryFile
{
    HistoryFileFormat format = HistoryFileFormat::ListenBrainz;
    std::vector<Listen> plays; ///< as they stand in the file
    qint64 skipped = 0;        ///< skipped by the listener, or no music: not taken
    qint64 broken = 0;         ///< without a time that can be, an artist or a title
    qint64 garbled = 0;        ///< with damaged letters in their names: not taken
    /// "Björk – Jóga", where the letters were read by a guess; empty where nothing hangs on one.
    QString guessed;
    std::map<PlaysOwner, std::vector<Listen>> ofOthers = {}; ///< not mine

    /// Owner: empty names are me.
    void add(Listen listen, const PlaysOwner& owner);
};

/// serverText of Malformed: nobody knows what letters the bytes are.
inline constexpr const char* unknownEncodingReason = "unknown encoding";

/// Reads a whole file. zone: for times that are written without one (.scrobbler.log); NotConfigured when one
/// is needed and not valid. Malformed when the bytes are of no format or encoding that is known, or break off
/// in the middle (serverText says what). format: none = goes by what is inside. Pure.
[[nodiscard]] Result<HistoryFile>
readHistoryFile(const QByteArray& bytes, std::optional<HistoryFileFormat> format, const QTimeZone& zone);

/// Reads a file of plays some of its bytes at a time: no more is held than one row, line or object.
class HistoryFileReader
{
public:
    /// signs: of the whole file. zone: as readHistoryFile().
    HistoryFileReader(HistoryFileFormat format, const EncodingSigns& signs, const QTimeZone& zone);
    ~HistoryFileReader();
    HistoryFileReader(const HistoryFileReader&) = delete;
    HistoryFileReader& operator=(const HistoryFileReader&) = delete;

    /// The plays that are whole by now are added to file. Errors as readHistoryFile(); what was added stays.
    [[nodiscard]] Done take(const QByteArray& bytes, HistoryFile& file);
    /// There are no more bytes.
    [[nodiscard]] Done end(HistoryFile& file);
    /// How many letters are held of what did not end yet.
    [[nodiscard]] qsizetype held() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// How far clocks differ: what begins later than that is no play.
inline constexpr qint64 farthestAheadSeconds = qint64(24) * 60 * 60;

/// Counts plays of a time that has not come among the broken ones. now: UTC second. Pure.
void dropPlaysToCome(HistoryFile& file, qint64 now);

/// The format that bytes look like; none when like no known one.
[[nodiscard]] std::optional<HistoryFileFormat> guessHistoryFormat(const QByteArray& bytes);

} // namespace sillon
