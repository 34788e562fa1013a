// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/listenbrainzstandin.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sillon::standin {

/// Runs a ListenBrainzStandin by lines of text, so that a shell can turn its switches. CALL is the last part
/// of an address (submit-listens, listens ...) or `*`; N is a number of times or `ever`, 1 when left out.
///
///     brainz-user NAME TOKEN     brainz-server listenbrainz|maloja|koito     brainz-url
///     brainz-fault CALL KIND [N]   KIND: 500, drop-after, late:MS ... (see faultNamed)
///     brainz-error CALL STATUS TEXT          one refusal in the service's own words
///     brainz-refuse STATUS TEXT              requests with TEXT in an artist or track
///     brainz-rule NAME VALUE     rate, rate-ms, lag-requests, lag-ms, listen-limit
///     brainz-play USER UTS ARTIST<TAB>TRACK[<TAB>RELEASE]
///     brainz-love USER UTS RECORDING-MBID
///     brainz-recording MBID ARTIST<TAB>TITLE[<TAB>RELEASE[<TAB>GROUP-MBID<TAB>DATE]]
///     brainz-offline | brainz-online         brainz-random SEED PERCENT
///     brainz-requests | brainz-listens | brainz-received | brainz-loves     JSON lines
///     brainz-count CALL          brainz-clear              brainz-clear-log
class ListenBrainzCommands
{
public:
    explicit ListenBrainzCommands(ListenBrainzStandin& brainz)
        : m_brainz(brainz)
    {}

    /// The answer as JSON lines, the last {"ok":true} or {"error":"..."}; none for lines of others.
    [[nodiscard]] std::optional<QByteArrayList> run(const QString& line);

private:
    using Wrong = std::optional<QString>; ///< what is wrong, if anything
    [[nodiscard]] Wrong runWords(const QString& command, const QStringList& words, const QString& names,
                                 QByteArrayList& out);
    [[nodiscard]] Wrong layIn(const QString& command, const QStringList& words, const QStringList& names);
    [[nodiscard]] Wrong runServer(const QString& kind);
    [[nodiscard]] Wrong runRule(const QString& name, int value);
    [[nodiscard]] bool write(const QString& what, QByteArrayList& out) const;
    void strew(quint64 seed, int percent);

    ListenBrainzStandin& m_brainz;
    QStringList m_users;
};

} // namespace sillon::standin
