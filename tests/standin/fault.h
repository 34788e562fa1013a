// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httpmessage.h"

#include <QString>

#include <optional>
#include <vector>

namespace sillon::standin {

/// One way in which an answer goes wrong, as a value: Fault::status(503).withEffect().after(200).
struct Fault
{
    enum class Kind {
        None,              ///< answered properly (perhaps late, or with another Date)
        DropBeforeReading, ///< the connection is closed; the service never saw the request
        DropAfterHandling, ///< the service did what was asked, then the connection is closed without a word
        Reset,             ///< the connection is torn down with RST, without an answer
        Silence,           ///< no answer, the connection stays open until one side closes it
        Status,            ///< another status and body instead of the answer
        TruncatedBody,     ///< right Content-Length, half of the body, then closed
        TruncatedJson,     ///< half of the body, framed as if it were whole
        Garbage,           ///< status 200 with bytes that are no JSON
        BrokenHttp,        ///< bytes that are no HTTP
        LooseTypes,        ///< numbers as texts, texts of digits as numbers, a one-item list as its item
        WrongTypes,        ///< objects for lists, lists for objects, numbers for texts
        BadChunk,          ///< chunked, the second chunk has no readable length
        EndlessBody,       ///< a body without end (the server stops at its bound, see FaultServerOptions)
        RedirectLoop,      ///< 302 to an address that redirects on for ever
        SlowBytes,         ///< the proper answer in small pieces with pauses
    };

    Kind kind = Kind::None;
    /// Whether the service does what was asked although the answer fails. The factories set what is usual.
    bool takesEffect = true;
    Reply replacement = {}; ///< of Kind::Status
    qint64 delayMs = 0;     ///< before anything of the answer is written
    qint64 pauseMs = 0;     ///< of Kind::SlowBytes, between pieces
    qsizetype pieceBytes = 1;
    std::optional<qint64> dateOffsetSeconds = {}; ///< of the Date header, instead of the server's own
    std::optional<int> retryAfterSeconds = {};
    QString label = {}; ///< its name() when not the usual one

    // Without effect: the service never knows of the request.
    [[nodiscard]] static Fault dropBeforeReading() { return {Kind::DropBeforeReading, false}; }
    [[nodiscard]] static Fault reset() { return {Kind::Reset, false}; }
    [[nodiscard]] static Fault silence() { return {Kind::Silence, false}; }
    [[nodiscard]] static Fault redirectLoop() { return {Kind::RedirectLoop, false}; }
    [[nodiscard]] static Fault status(int status, const QByteArray& body = {},
                                      const QByteArray& contentType = "text/plain");
    /// 502 with the HTML page that Last.fm's front shows in an outage (reference lastfm.md, section 12).
    [[nodiscard]] static Fault htmlOutage(int status = 502);

    // With effect: only the answer fails.
    [[nodiscard]] static Fault none() { return {}; }
    [[nodiscard]] static Fault dropAfterHandling() { return {Kind::DropAfterHandling}; }
    [[nodiscard]] static Fault late(qint64 ms);
    [[nodiscard]] static Fault truncatedBody() { return {Kind::TruncatedBody}; }
    [[nodiscard]] static Fault truncatedJson() { return {Kind::TruncatedJson}; }
    [[nodiscard]] static Fault garbage() { return {Kind::Garbage}; }
    [[nodiscard]] static Fault brokenHttp() { return {Kind::BrokenHttp}; }
    [[nodiscard]] static Fault looseTypes() { return {Kind::LooseTypes}; }
    [[nodiscard]] static Fault wrongTypes() { return {Kind::WrongTypes}; }
    [[nodiscard]] static Fault badChunk() { return {Kind::BadChunk}; }
    [[nodiscard]] static Fault endlessBody() { return {Kind::EndlessBody}; }
    [[nodiscard]] static Fault slowBytes(qint64 pauseMs, qsizetype pieceBytes = 1);
    [[nodiscard]] static Fault wrongDate(qint64 offsetSeconds);

    [[nodiscard]] Fault withEffect() const;
    [[nodiscard]] Fault withoutEffect() const;
    [[nodiscard]] Fault after(qint64 ms) const;
    [[nodiscard]] Fault withDateOffset(qint64 seconds) const;
    [[nodiscard]] Fault withRetryAfter(int seconds) const;
    [[nodiscard]] Fault labelled(const QString& text) const;

    /// Whether the client can see it at all.
    [[nodiscard]] bool isHealthy() const;
    /// A word for logs: "drop-after", "status 503".
    [[nodiscard]] QString name() const;
};

/// The fault of that name() with what is usual for it, for switches in words: "drop-after", "503" or "status
/// 503", "html" for htmlOutage(); late and slow ones take milliseconds: "late 500".
[[nodiscard]] std::optional<Fault> faultNamed(const QString& name);

/// One of every kind that an answer soon shows, for faults strewn by chance.
[[nodiscard]] std::vector<Fault> everyFault();

/// Where RedirectLoop sends the client; FaultServer answers every path below it with the next redirect.
[[nodiscard]] QString redirectLoopPath();

/// What of the fault can be said by another answer; kinds that happen on the wire leave the reply as it is.
[[nodiscard]] Reply falsified(const Fault& fault, Reply reply);

} // namespace sillon::standin
