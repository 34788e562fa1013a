// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartquestion.h"

#include "application/listenernames.h"
#include "listens/listenreader.h"

#include <QDateTime>

namespace sillon::cli {

namespace {

std::optional<YearBasis> basisNamed(const QString& name)
{
    for (const YearBasis basis : {YearBasis::Album, YearBasis::Song, YearBasis::Edition, YearBasis::Tagged}) {
        if (name == yearBasisName(basis))
            return basis;
    }
    // The words of the window.
    if (name == QLatin1String("original"))
        return YearBasis::Album;
    if (name == QLatin1String("recording"))
        return YearBasis::Song;
    return {};
}

bool isDate(const QString& text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

std::optional<ChartQuestion> takeChartQuestion(Arguments& arguments)
{
    ChartQuestion question;
    question.user = arguments.option(QStringLiteral("--user")).value_or(QString());
    question.from = arguments.option(QStringLiteral("--from")).value_or(QString());
    question.to = arguments.option(QStringLiteral("--to")).value_or(QString());
    if (arguments.flag(QStringLiteral("--local")))
        question.zone = QTimeZone::systemTimeZone();
    const auto basis =
        basisNamed(arguments.option(QStringLiteral("--basis")).value_or(QStringLiteral("album")));
    if (!basis || !isDate(question.from) || !isDate(question.to))
        return {};
    question.basis = *basis;
    return question;
}

std::optional<ChartQuestion> takeOtherQuestion(Arguments& arguments, const ChartQuestion& question)
{
    ChartQuestion other = question;
    other.user = arguments.option(QStringLiteral("--with-user")).value_or(question.user);
    other.from = arguments.option(QStringLiteral("--with-from")).value_or(question.from);
    other.to = arguments.option(QStringLiteral("--with-to")).value_or(question.to);
    if (!isDate(other.from) || !isDate(other.to))
        return {};
    return other;
}

ChartPeriod periodOf(const ChartQuestion& question)
{
    const auto start = [&](const QString& date) {
        return QDate::fromString(date, Qt::ISODate).startOfDay(question.zone).toSecsSinceEpoch();
    };
    ChartPeriod period;
    period.from = question.from.isEmpty() ? period.from : start(question.from);
    period.to = question.to.isEmpty() ? period.to : start(question.to);
    return period;
}

std::optional<ListenerId> listenerOf(const Call& call, Database& database, const ChartQuestion& question)
{
    if (question.user.isEmpty())
        return myListenerId;
    const auto listener = listenerOfName(database, question.user);
    if (!listener)
        call.output.failure(listener.error());
    else if (!*listener)
        call.output.message(QStringLiteral("Nothing is known of a listener named %1.").arg(question.user));
    return listener.value_or(std::nullopt);
}

} // namespace sillon::cli
