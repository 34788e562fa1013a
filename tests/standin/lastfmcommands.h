// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmstandin.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sillon::standin {

/// Runs a LastfmStandin by lines of text, so that a shell can turn its switches. METHOD is a method's name or
/// `*`; N is a number of times or `ever`, 1 when left out.
///
///     fault METHOD KIND [N]      KIND: 500, html, late:MS, slow-bytes:MS, garbage ... (see faultNamed)
///     drop-before METHOD [N]     drop-after METHOD [N]     reset METHOD [N]     silence METHOD [N]
///     error METHOD CODE [N]      error-after METHOD CODE [N]   (the second takes effect)
///     random SEED PERCENT        every kind of fault, strewn by the seed
///     refuse CODE TEXT           batches with TEXT in an artist or track
///     rule NAME VALUE            daily-limit, lag-requests, lag-ms, rate, max-age, drop-duplicates,
///                                future-tolerance (negative: even what is past is "too new"),
///                                ignore-artist, ignore-track (one more name each time), deep-page-limit,
///                                deep-page-depth
///     offline | online           date-offset SECONDS
///     allow TOKEN [USER]         revoke SESSION            private USER on|off
///     play USER UTS ARTIST<TAB>TRACK[<TAB>ALBUM]           lays a play into the user's history
///     history USER COUNT UTS STEP [SONGS]                  lays in so many plays of SONGS songs (100), the
///     oldest
///                                at UTS, the next STEP seconds later
///     unplay USER FROM TO        deletes the user's plays of these seconds (TO is left out)
///     rename USER NAME           nobody is called USER any more
///     love USER UTS ARTIST<TAB>TRACK                       lays in a loved track
///     album ARTIST<TAB>TITLE[<TAB>TRACK=SECONDS]...        for album.search and album.getInfo
///     requests | scrobbles | received | loves | dump       JSON lines; dump is all of them
///     count METHOD               wait METHOD COUNT MS
///     clear                      every fault and refusal    clear-log
class LastfmCommands
{
public:
    explicit LastfmCommands(LastfmStandin& lastfm)
        : m_lastfm(lastfm)
    {}

    void addUser(const QString& name) { m_users.append(name); }

    /// The answer as JSON lines; the last is {"ok":true} or {"error":"..."}. Empty lines and those that begin
    /// with # are answered with nothing.
    [[nodiscard]] QByteArrayList run(const QString& line);

private:
    using Result = std::optional<QString>; ///< what is wrong, if anything
    [[nodiscard]] Result runWords(const QStringList& words, const QString& rest, QByteArrayList& out);
    [[nodiscard]] Result runFault(const QString& kind, const QStringList& words);
    [[nodiscard]] Result runError(const QStringList& words, bool afterEffect);
    [[nodiscard]] Result runRule(const QString& name, const QString& value);
    [[nodiscard]] Result runWait(const QStringList& words);
    [[nodiscard]] Result layIn(const QStringList& words, const QString& line);
    [[nodiscard]] Result layInHistory(const QStringList& words);
    [[nodiscard]] Result layInAlbum(const QStringList& names);
    void strew(quint64 seed, int percent);
    void refuse(int code, const QString& text);
    void write(const QString& what, QByteArrayList& out) const;

    LastfmStandin& m_lastfm;
    QStringList m_users;
};

} // namespace sillon::standin
