// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/mergedlisten.h"

#include "history/listenjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sillon {

namespace {

QString textOf(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonValue wordsJson(const std::optional<SentTexts>& texts)
{
    if (!texts)
        return QJsonValue::Null;
    return QJsonArray{texts->artist, texts->title, texts->album, texts->albumArtist};
}

std::optional<SentTexts> wordsIn(const QJsonValue& value)
{
    const QJsonArray texts = value.toArray();
    if (texts.size() != sentFields)
        return std::nullopt;
    return SentTexts{texts.at(0).toString(), texts.at(1).toString(), texts.at(2).toString(),
                     texts.at(3).toString()};
}

QJsonObject deliveryJson(const Delivery& delivery)
{
    const Submission& s = delivery.submission;
    return {{QStringLiteral("id"), s.id},
            {QStringLiteral("account"), s.accountId},
            {QStringLiteral("state"), submissionStateName(s.state)},
            {QStringLiteral("attempts"), s.attempts},
            {QStringLiteral("reason"), s.reason},
            {QStringLiteral("reason_text"), s.reasonText},
            {QStringLiteral("unanswered"), s.unanswered},
            {QStringLiteral("sent_at"), s.sentAt ? QJsonValue(*s.sentAt) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("own_words"), wordsJson(delivery.ownWords)},
            {QStringLiteral("sent_as"), wordsJson(delivery.sentAs)}};
}

Delivery deliveryIn(const QJsonObject& object)
{
    const auto value = [&object](const char* name) { return object.value(QLatin1String(name)); };
    Delivery delivery;
    Submission& s = delivery.submission;
    s.id = value("id").toInteger();
    s.accountId = value("account").toInteger();
    s.state = submissionStateOf(value("state").toString());
    s.attempts = value("attempts").toInt();
    s.unanswered = value("unanswered").toInt();
    s.reason = value("reason").toString();
    s.reasonText = value("reason_text").toString();
    if (value("sent_at").isDouble())
        s.sentAt = value("sent_at").toInteger();
    delivery.ownWords = wordsIn(value("own_words"));
    delivery.sentAs = wordsIn(value("sent_as"));
    return delivery;
}

QJsonObject unowedJson(const Unowed& unowed)
{
    return {{QStringLiteral("why"), unowedWhyName(unowed.why)},
            {QStringLiteral("account"),
             unowed.account ? QJsonValue(*unowed.account) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("detail"), unowed.detail}};
}

Unowed unowedIn(const QJsonObject& object)
{
    const QJsonValue account = object.value(QLatin1String("account"));
    return {account.isDouble() ? std::optional<AccountId>(account.toInteger()) : std::nullopt,
            unowedWhyOf(object.value(QLatin1String("why")).toString()),
            object.value(QLatin1String("detail")).toString()};
}

} // namespace

QString MergedListen::listenText() const
{
    return QString::fromUtf8(lineOfListen(row.listen));
}

QString MergedListen::echoesText() const
{
    QJsonArray array;
    for (const HeldEcho& echo : echoes)
        array.append(QJsonArray{echo.source, echo.playedAt});
    return textOf(array);
}

QString MergedListen::owedText() const
{
    QJsonArray array;
    for (const Delivery& delivery : row.deliveries)
        array.append(deliveryJson(delivery));
    for (const Unowed& unowed : row.unowed)
        array.append(unowedJson(unowed));
    return textOf(array);
}

Result<MergedListen> MergedListen::fromTexts(ListenId id, const QString& listen, const QString& echoes,
                                             const QString& owed)
{
    auto told = listenInLine(listen.toUtf8());
    if (!told)
        return fail(std::move(told.error()));
    MergedListen merged;
    merged.row.listen = std::move(*told);
    merged.row.listen.id = id;
    for (const QJsonValue& echo : arrayIn(echoes))
        merged.echoes.push_back({echo.toArray().at(0).toInteger(), echo.toArray().at(1).toInteger()});
    for (const QJsonValue& value : arrayIn(owed)) {
        const QJsonObject each = value.toObject();
        if (each.contains(QLatin1String("why")))
            merged.row.unowed.push_back(unowedIn(each));
        else
            merged.row.deliveries.push_back(deliveryIn(each));
    }
    return merged;
}

} // namespace sillon
