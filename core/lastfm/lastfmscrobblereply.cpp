// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmscrobblereply.h"

#include "lastfm/lastfmjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace sillon {

namespace {

constexpr int longestText = 300;
constexpr int alreadyScrobbled = 91; // GNU FM: an exact repeat

using Items = std::vector<std::optional<QJsonObject>>;

std::optional<qint64> timestampOf(const QJsonValue& item)
{
    return lastfmNumber(item.toObject().value(QLatin1String("timestamp")));
}

/// The item of each listen by its timestamp, two of one second in their order; none where no item is left.
Items itemsByTime(const QJsonArray& answered, std::span<const Listen> sent)
{
    std::vector<bool> used(static_cast<std::size_t>(answered.size()));
    Items items;
    for (const Listen& listen : sent) {
        items.emplace_back();
        for (std::size_t i = 0; i < used.size() && !items.back(); ++i) {
            const QJsonValue item = answered.at(static_cast<qsizetype>(i));
            if (used[i] || timestampOf(item) != listen.listenedAt)
                continue;
            used[i] = true;
            items.back() = item.toObject();
        }
    }
    return items;
}

Items itemsOf(const QJsonArray& answered, std::span<const Listen> sent)
{
    Items items = itemsByTime(answered, sent);
    const bool isWhole =
        std::all_of(items.begin(), items.end(), [](const auto& item) { return item.has_value(); });
    if (isWhole || static_cast<std::size_t>(answered.size()) != sent.size())
        return items;
    // Items come in the order sent, whatever their timestamps say.
    for (std::size_t i = 0; i < sent.size(); ++i)
        items[i] = answered.at(static_cast<qsizetype>(i)).toObject();
    return items;
}

/// The reason in words, where a server gives them: numbers 3 and 4 are not the same everywhere.
std::optional<SubmitVerdict> verdictInWords(const QString& text)
{
    if (text.contains(QLatin1String("already scrobbled"), Qt::CaseInsensitive))
        return SubmitVerdict::Accepted;
    if (text.contains(QLatin1String("too old"), Qt::CaseInsensitive))
        return SubmitVerdict::TooOld;
    if (text.contains(QLatin1String("too new"), Qt::CaseInsensitive))
        return SubmitVerdict::TooNew;
    return std::nullopt;
}

SubmitVerdict verdictOfTime(qint64 code, const Listen& listen, const LastfmScrobbleQuestion& question)
{
    if (question.isLastfm)
        return code == 3 ? SubmitVerdict::TooOld : SubmitVerdict::TooNew;
    return listen.listenedAt > question.utcNow ? SubmitVerdict::TooNew : SubmitVerdict::TooOld;
}

SubmitVerdict verdictOf(qint64 code, const QString& text, const Listen& listen,
                        const LastfmScrobbleQuestion& question)
{
    if (code == 0 || code == alreadyScrobbled)
        return SubmitVerdict::Accepted;
    if (const auto said = verdictInWords(text))
        return *said;
    switch (code) {
    case 1: // seen instead of 3 for an item that is too old (ruby-lastfm issue 88)
        return question.isLastfm && question.utcNow - listen.listenedAt > lastfmMaxAgeSeconds
                   ? SubmitVerdict::TooOld
                   : SubmitVerdict::IgnoredArtist;
    case 2:
        return SubmitVerdict::IgnoredTrack;
    case 3:
    case 4:
        return verdictOfTime(code, listen, question);
    case 5:
        return SubmitVerdict::DailyLimit;
    default:
        return SubmitVerdict::IgnoredOther;
    }
}

std::optional<qint64> codeOf(const std::optional<QJsonObject>& item)
{
    if (!item)
        return std::nullopt;
    const QJsonValue message = item->value(QLatin1String("ignoredMessage"));
    return lastfmNumber(message.toObject().value(QLatin1String("code")));
}

SubmitOutcome outcomeOf(const QJsonObject& item, qint64 code, const Listen& listen,
                        const LastfmScrobbleQuestion& question)
{
    QString text = lastfmText(item.value(QLatin1String("ignoredMessage"))).left(longestText);
    const SubmitVerdict verdict = verdictOf(code, text, listen, question);
    if (verdict == SubmitVerdict::IgnoredOther && text.isEmpty())
        text = QString::number(code);
    return {verdict, text};
}

/// How many the service says it accepted; none when the answer has no counts.
std::optional<qint64> acceptedCount(const QJsonObject& scrobbles, std::size_t sent)
{
    const QJsonObject counts = scrobbles.value(QLatin1String("@attr")).toObject();
    if (const auto accepted = lastfmNumber(counts.value(QLatin1String("accepted"))))
        return accepted;
    if (const auto ignored = lastfmNumber(counts.value(QLatin1String("ignored"))))
        return static_cast<qint64>(sent) - *ignored; // Maloja answers with this alone
    return std::nullopt;
}

/// The verdict of those of which only the counts speak: all or none of them, else it cannot be told.
std::optional<SubmitVerdict> verdictByCount(std::optional<qint64> accepted, qint64 told, qint64 untold)
{
    if (accepted && *accepted == told + untold)
        return SubmitVerdict::Accepted;
    if (accepted && *accepted == told)
        return SubmitVerdict::IgnoredOther;
    return std::nullopt;
}

/// What the items of an answer tell.
struct Told
{
    std::vector<SubmitOutcome> outcomes;
    std::vector<std::size_t> untold; ///< places in outcomes of which they tell nothing
    qint64 accepted = 0;             ///< with code 0
};

Told toldByItems(const Items& items, const LastfmScrobbleQuestion& question)
{
    Told told;
    told.outcomes.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto code = codeOf(items[i]);
        if (!code) {
            told.untold.push_back(i);
            continue;
        }
        told.outcomes[i] = outcomeOf(*items[i], *code, question.sent[i], question);
        told.accepted += *code == 0 ? 1 : 0;
    }
    return told;
}

} // namespace

Result<std::vector<SubmitOutcome>> lastfmScrobbleReply(const QJsonObject& answer,
                                                       const LastfmScrobbleQuestion& question)
{
    const QJsonObject scrobbles = answer.value(QLatin1String("scrobbles")).toObject();
    const QJsonArray answered = lastfmList(scrobbles.value(QLatin1String("scrobble")));
    Told told = toldByItems(itemsOf(answered, question.sent), question);
    const auto accepted = acceptedCount(scrobbles, question.sent.size());
    if (accepted && told.accepted > *accepted)
        return fail(ErrorKind::AnswerLost); // items and counts contradict each other
    if (told.untold.empty())
        return std::move(told.outcomes);
    const auto verdict = verdictByCount(accepted, told.accepted, static_cast<qint64>(told.untold.size()));
    if (!verdict)
        return fail(ErrorKind::AnswerLost);
    for (const std::size_t i : told.untold)
        told.outcomes[i].verdict = *verdict;
    return std::move(told.outcomes);
}

} // namespace sillon
