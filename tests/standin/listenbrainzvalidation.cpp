// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzvalidation.h"

#include <QRegularExpression>

#include <optional>

namespace sillon::standin {

namespace {

using Complaint = std::optional<QString>;

constexpr qint64 lowestSecond = 1033430400;
constexpr qint64 aheadSeconds = 3600;
constexpr double longestSeconds = 2073600;
constexpr int mostTags = 50;
constexpr int longestTag = 64;

Complaint keysComplaint(const QJsonObject& listen, BrainzListenType type)
{
    const bool isNow = type == BrainzListenType::PlayingNow;
    if (isNow && listen.contains(QLatin1String("listened_at")))
        return QStringLiteral("JSON document must not contain listened_at while submitting playing_now.");
    if (!isNow && !listen.contains(QLatin1String("listened_at")))
        return QStringLiteral("JSON document must contain the key listened_at at the top level.");
    if (!listen.contains(QLatin1String("track_metadata")))
        return QStringLiteral("JSON document must contain the key track_metadata at the top level.");
    if (listen.size() > (isNow ? 1 : 2))
        return QStringLiteral("JSON document may only contain listened_at and track_metadata top level keys");
    return std::nullopt;
}

Complaint timeComplaint(const QJsonValue& value, qint64 now)
{
    const double second = value.toDouble(-1);
    if (!value.isDouble() || second != static_cast<double>(static_cast<qint64>(second)))
        return QStringLiteral("JSON document requires an integer value for the key listened_at.");
    if (second < static_cast<double>(lowestSecond))
        return QStringLiteral("Value for key listened_at is too low. listened_at timestamp should be greater "
                              "than 1033410600 (2002-10-01 00:00:00 UTC).");
    if (second >= static_cast<double>(now + aheadSeconds))
        return QStringLiteral("Value for key listened_at is too high.");
    return std::nullopt;
}

Complaint nameComplaint(const QJsonObject& metadata, const char* key)
{
    const QJsonValue value = metadata.value(QLatin1String(key));
    if (value.isUndefined())
        return QStringLiteral("JSON document does not contain required field track_metadata.%1.")
            .arg(QLatin1String(key));
    if (!value.isString())
        return QStringLiteral("track_metadata.%1 must be a single string.").arg(QLatin1String(key));
    if (value.toString().trimmed().isEmpty())
        return QStringLiteral("required field track_metadata.%1 is empty.").arg(QLatin1String(key));
    return std::nullopt;
}

Complaint mbidComplaint(const QJsonObject& more)
{
    for (const char* key : {"recording_mbid", "release_mbid", "release_group_mbid", "track_mbid"}) {
        const QJsonValue value = more.value(QLatin1String(key));
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
            continue;
        if (!value.isString() || !isBrainzUuid(value.toString()))
            return QStringLiteral("%1 MBID format invalid.").arg(QLatin1String(key));
    }
    for (const char* key : {"artist_mbids", "work_mbids"}) {
        const QJsonValue value = more.value(QLatin1String(key));
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isArray())
            return QStringLiteral("JSON document requires a list for the key %1.").arg(QLatin1String(key));
        for (const QJsonValue& each : value.toArray()) {
            if (!each.toString().isEmpty() && !isBrainzUuid(each.toString()))
                return QStringLiteral("%1 MBID format invalid.").arg(QLatin1String(key));
        }
    }
    return std::nullopt;
}

Complaint durationComplaint(const QJsonObject& more)
{
    const bool both = more.contains(QLatin1String("duration")) && more.contains(QLatin1String("duration_ms"));
    if (both)
        return QStringLiteral("JSON document should not contain both duration and duration_ms.");
    for (const auto& [key, scale] : {std::pair("duration", 1.0), std::pair("duration_ms", 1000.0)}) {
        const QJsonValue value = more.value(QLatin1String(key));
        if (value.isUndefined())
            continue;
        bool isNumber = value.isDouble();
        const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        if (!isNumber || number <= 0)
            return QStringLiteral("Value for %1 is invalid, should be a positive integer.")
                .arg(QLatin1String(key));
        if (number > longestSeconds * scale)
            return QStringLiteral("Value for %1 is too large.").arg(QLatin1String(key));
    }
    return std::nullopt;
}

Complaint tagsComplaint(const QJsonObject& more)
{
    const QJsonValue value = more.value(QLatin1String("tags"));
    if (value.isUndefined())
        return std::nullopt;
    if (value.toArray().size() > mostTags)
        return QStringLiteral("JSON document may not contain more than 50 items in track_metadata.tags.");
    for (const QJsonValue& tag : value.toArray()) {
        if (tag.toString().size() > longestTag)
            return QStringLiteral("JSON document may not contain track_metadata.tags longer than 64.");
    }
    return std::nullopt;
}

bool hasNull(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().contains(QChar(0));
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray()) {
            if (hasNull(each))
                return true;
        }
    }
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key().contains(QChar(0)) || hasNull(each.value()))
            return true;
    }
    return false;
}

Complaint metadataComplaint(const QJsonObject& metadata)
{
    for (const char* key : {"artist_name", "track_name"}) {
        if (auto wrong = nameComplaint(metadata, key))
            return wrong;
    }
    const QJsonValue release = metadata.value(QLatin1String("release_name"));
    if (!release.isUndefined() && !release.isString())
        return QStringLiteral("track_metadata.release_name must be a single string.");
    const QJsonObject more = metadata.value(QLatin1String("additional_info")).toObject();
    for (const auto check : {mbidComplaint, durationComplaint, tagsComplaint}) {
        if (auto wrong = check(more))
            return wrong;
    }
    return std::nullopt;
}

} // namespace

bool isBrainzUuid(const QString& text)
{
    static const QRegularExpression uuid(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
        QRegularExpression::CaseInsensitiveOption);
    return uuid.match(text).hasMatch();
}

std::variant<BrainzListen, BrainzComplaint> readBrainzListen(const QJsonValue& value, BrainzListenType type,
                                                             qint64 now)
{
    const QJsonObject listen = value.toObject();
    Complaint wrong = keysComplaint(listen, type);
    if (!wrong && type != BrainzListenType::PlayingNow)
        wrong = timeComplaint(listen.value(QLatin1String("listened_at")), now);
    const QJsonObject metadata = listen.value(QLatin1String("track_metadata")).toObject();
    if (!wrong)
        wrong = metadataComplaint(metadata);
    if (!wrong && hasNull(value))
        wrong = QStringLiteral("listen contains a unicode null");
    if (wrong)
        return BrainzComplaint{*wrong, listen};
    return BrainzListen{listen.value(QLatin1String("listened_at")).toInteger(),
                        metadata.value(QLatin1String("artist_name")).toString(),
                        metadata.value(QLatin1String("track_name")).toString(),
                        metadata.value(QLatin1String("release_name")).toString(),
                        metadata.value(QLatin1String("additional_info")).toObject()};
}

} // namespace sillon::standin
