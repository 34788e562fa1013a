// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/albumwords.h"

#include "application/daywords.h"
#include "application/figurewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace sillon::words {

namespace {

constexpr qint64 msOfMinute = 60 * 1000;

/// Whose texts these are, for lupdate.
struct AlbumWords
{
    Q_DECLARE_TR_FUNCTIONS(AlbumWords)
};

} // namespace

QString albumTitle(const CatalogueAlbum& album)
{
    return album.title.isEmpty() ? AlbumWords::tr("Without an album") : album.title;
}

QString albumArtist(const CatalogueAlbum& album)
{
    if (!album.artist.isEmpty())
        return album.artist;
    return album.compilation ? AlbumWords::tr("Various Artists") : artistName(QString());
}

QString artistName(const QString& name)
{
    return name.isEmpty() ? AlbumWords::tr("Unknown artist") : name;
}

int albumYear(const CatalogueAlbum& album)
{
    return album.originalYear > 0 ? album.originalYear : album.year;
}

QString albumYears(const CatalogueAlbum& album)
{
    const int year = albumYear(album);
    if (year <= 0)
        return {};
    if (album.year > year)
        return AlbumWords::tr("%1 (reissued %2)").arg(words::year(year), words::year(album.year));
    return words::year(year);
}

QString roughLength(qint64 ms)
{
    const qint64 minutes = (ms + msOfMinute / 2) / msOfMinute;
    if (minutes >= 60)
        return AlbumWords::tr("%1 h %2 min").arg(number(minutes / 60), number(minutes % 60));
    return AlbumWords::tr("%1 min").arg(number(minutes));
}

QString tracks(int count)
{
    return AlbumWords::tr("%Ln tracks", nullptr, count);
}

QString albums(int count)
{
    return AlbumWords::tr("%Ln albums", nullptr, count);
}

QString plays(qint64 count)
{
    return count > 0 ? AlbumWords::tr("%Ln plays", nullptr, static_cast<int>(count)) : QString();
}

QString lastHeard(qint64 heardAt, qint64 now)
{
    if (heardAt <= 0)
        return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(heardAt).date();
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    if (day == today)
        return AlbumWords::tr("heard today");
    if (day == today.addDays(-1))
        return AlbumWords::tr("heard yesterday");
    return AlbumWords::tr("heard %1").arg(words::day(day));
}

QString listed(const QStringList& parts)
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(QStringLiteral("  ·  "));
}

} // namespace sillon::words
