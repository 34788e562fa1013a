// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/fault.h"

#include "standin/jsontwist.h"

#include <QStringList>

namespace sillon::standin {

namespace {

struct NamedKind
{
    Fault::Kind kind;
    const char* name;
    bool takesEffect;
};

constexpr NamedKind namedKinds[] = {
    {Fault::Kind::DropBeforeReading, "drop-before", false},
    {Fault::Kind::DropAfterHandling, "drop-after", true},
    {Fault::Kind::Reset, "reset", false},
    {Fault::Kind::Silence, "silence", false},
    {Fault::Kind::TruncatedBody, "truncated-body", true},
    {Fault::Kind::TruncatedJson, "truncated-json", true},
    {Fault::Kind::Garbage, "garbage", true},
    {Fault::Kind::BrokenHttp, "broken-http", true},
    {Fault::Kind::LooseTypes, "loose-types", true},
    {Fault::Kind::WrongTypes, "wrong-types", true},
    {Fault::Kind::BadChunk, "bad-chunk", true},
    {Fault::Kind::EndlessBody, "endless-body", true},
    {Fault::Kind::RedirectLoop, "redirect-loop", false},
    {Fault::Kind::SlowBytes, "slow-bytes", true},
};

} // namespace

Fault Fault::status(int status, const QByteArray& body, const QByteArray& contentType)
{
    Fault fault{Kind::Status, false};
    fault.replacement = Reply{status, body, contentType};
    return fault;
}

Fault Fault::htmlOutage(int status)
{
    return Fault::status(
        status,
        "<html><body><h1>Error: Server Error</h1><h2>The server encountered a temporary error "
        "and could not complete your request.<p>Please try again in 30 seconds.</h2></body></html>",
        "text/html; charset=UTF-8");
}

Fault Fault::late(qint64 ms)
{
    return none().after(ms);
}

Fault Fault::slowBytes(qint64 pauseMs, qsizetype pieceBytes)
{
    Fault fault{Kind::SlowBytes};
    fault.pauseMs = pauseMs;
    fault.pieceBytes = pieceBytes;
    return fault;
}

Fault Fault::wrongDate(qint64 offsetSeconds)
{
    return none().withDateOffset(offsetSeconds);
}

Fault Fault::withEffect() const
{
    Fault fault = *this;
    fault.takesEffect = true;
    return fault;
}

Fault Fault::withoutEffect() const
{
    Fault fault = *this;
    fault.takesEffect = false;
    return fault;
}

Fault Fault::after(qint64 ms) const
{
    Fault fault = *this;
    fault.delayMs = ms;
    return fault;
}

Fault Fault::withDateOffset(qint64 seconds) const
{
    Fault fault = *this;
    fault.dateOffsetSeconds = seconds;
    return fault;
}

Fault Fault::withRetryAfter(int seconds) const
{
    Fault fault = *this;
    fault.retryAfterSeconds = seconds;
    return fault;
}

Fault Fault::labelled(const QString& text) const
{
    Fault fault = *this;
    fault.label = text;
    return fault;
}

bool Fault::isHealthy() const
{
    return kind == Kind::None && delayMs == 0 && !dateOffsetSeconds && !retryAfterSeconds;
}

QString Fault::name() const
{
    if (!label.isEmpty())
        return label;
    if (kind == Kind::None)
        return isHealthy() ? QString() : delayMs > 0 ? QStringLiteral("late") : QStringLiteral("wrong-date");
    if (kind == Kind::Status)
        return QStringLiteral("status %1").arg(replacement.status);
    for (const NamedKind& named : namedKinds) {
        if (named.kind == kind)
            return QString::fromLatin1(named.name);
    }
    return {};
}

std::optional<Fault> faultNamed(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int number = words.last().toInt(&isNumber);
    const QString& first = words.first();
    if (isNumber && number >= 100 && number <= 599 && (words.size() == 1 || first == u"status"))
        return Fault::status(number);
    if (isNumber && first == u"late")
        return Fault::late(number);
    if (isNumber && first == u"slow-bytes")
        return Fault::slowBytes(number);
    if (first == u"html")
        return Fault::htmlOutage();
    for (const NamedKind& named : namedKinds) {
        if (first == QLatin1String(named.name))
            return Fault{named.kind, named.takesEffect};
    }
    return std::nullopt;
}

std::vector<Fault> everyFault()
{
    return {Fault::dropBeforeReading(),
            Fault::dropAfterHandling(),
            Fault::reset(),
            Fault::status(500),
            Fault::status(503),
            Fault::htmlOutage(),
            Fault::truncatedBody(),
            Fault::truncatedJson(),
            Fault::garbage(),
            Fault::wrongTypes(),
            Fault::badChunk(),
            Fault::late(200),
            Fault::brokenHttp(),
            Fault::htmlOutage().withEffect()};
}

QString redirectLoopPath()
{
    return QStringLiteral("/redirect-loop/");
}

Reply falsified(const Fault& fault, Reply reply)
{
    if (fault.retryAfterSeconds)
        reply.headers.emplace_back("Retry-After", QByteArray::number(*fault.retryAfterSeconds));
    switch (fault.kind) {
    case Fault::Kind::Status: {
        Reply other = fault.replacement;
        if (fault.retryAfterSeconds)
            other.headers.emplace_back("Retry-After", QByteArray::number(*fault.retryAfterSeconds));
        return other;
    }
    case Fault::Kind::TruncatedJson:
        reply.body.truncate(reply.body.size() / 2);
        return reply;
    case Fault::Kind::Garbage:
        reply.status = 200;
        reply.body = QByteArray::fromHex("00ff7b225b5d2c2cfe80c3287d5c75d8") + QByteArrayLiteral("{]");
        return reply;
    case Fault::Kind::LooseTypes:
        reply.body = withLooseTypes(reply.body);
        return reply;
    case Fault::Kind::WrongTypes:
        reply.body = withWrongTypes(reply.body);
        return reply;
    case Fault::Kind::RedirectLoop: {
        Reply redirect{302, {}, "text/html"};
        redirect.headers.emplace_back("Location", redirectLoopPath().toLatin1() + "1");
        return redirect;
    }
    default:
        return reply;
    }
}

} // namespace sillon::standin
