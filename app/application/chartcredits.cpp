// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/chartcredits.h"

#include "application/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cstddef>

namespace sillon::words {

namespace {

constexpr std::size_t yearSources = static_cast<std::size_t>(YearSource::Compilation) + 1;

class CreditWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartCredits)
public:
    static QString upTo(const QString& day) { return tr("plays up to %1").arg(day); }
    static QString daysIn(const QString& zone) { return tr("days in %1", "a time zone").arg(zone); }
    static QString playsFrom(const QString& services) { return tr("plays from %1").arg(services); }
    static QString yearsFrom(const QString& services) { return tr("years from %1").arg(services); }
};

QString serviceOf(YearSource source)
{
    switch (source) {
    case YearSource::Index:
    case YearSource::Mirror:
    case YearSource::MusicBrainzId:
    case YearSource::MusicBrainzName:
    case YearSource::MusicBrainzFuzzy:
    case YearSource::MusicBrainzSong:
    case YearSource::MusicBrainzRecording:
        return QStringLiteral("MusicBrainz");
    case YearSource::ListenBrainz:
        return QStringLiteral("ListenBrainz");
    case YearSource::Discogs:
        return QStringLiteral("Discogs");
    case YearSource::None:
    case YearSource::Manual:
    case YearSource::Tags:
    case YearSource::Compilation:
        break;
    }
    return {};
}

} // namespace

QStringList yearServicesOf(std::span<const DatedSong> dated)
{
    std::array<bool, yearSources> isThere{};
    for (const DatedSong& song : dated)
        isThere.at(static_cast<std::size_t>(song.source)) = true;
    QStringList found;
    for (std::size_t source = 0; source < yearSources; ++source) {
        const QString name = isThere.at(source) ? serviceOf(static_cast<YearSource>(source)) : QString();
        if (!name.isEmpty() && !found.contains(name))
            found.append(name);
    }
    return found;
}

QString chartFooter(const ChartCredits& credits, const QLocale& locale)
{
    const QDate newest = QDateTime::fromSecsSinceEpoch(credits.lastAt).toTimeZone(credits.zone).date();
    QStringList parts{QStringLiteral("Sillon"),
                      CreditWords::upTo(locale.toString(newest, QLocale::LongFormat)),
                      CreditWords::daysIn(QString::fromLatin1(credits.zone.id()))};
    QStringList services;
    for (const QString& service : credits.playServices)
        services.append(serviceName(service));
    const auto between = QStringLiteral(", ");
    if (!services.isEmpty())
        parts.append(CreditWords::playsFrom(services.join(between)));
    if (!credits.yearServices.isEmpty())
        parts.append(CreditWords::yearsFrom(credits.yearServices.join(between)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace sillon::words
