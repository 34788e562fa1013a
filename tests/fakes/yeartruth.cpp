// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/yeartruth.h"

#include "releaseyear/namenormaliser.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTextStream>

namespace sillon::testing {

namespace {

QStringList linesOf(const QString& name)
{
    QFile file(QStringLiteral(SILLON_SOURCE_DIR "/tests/data/releaseyears/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            lines.append(line);
    }
    return lines;
}

QString fileOf(const char* what, TruthSet set)
{
    return QLatin1String(what) +
           (set == TruthSet::Later ? QStringLiteral("-later.txt") : QStringLiteral(".txt"));
}

void setType(TrueAlbum& album, const QString& letter)
{
    album.primaryType = letter == QLatin1String("E")   ? QStringLiteral("EP")
                        : letter == QLatin1String("S") ? QStringLiteral("Single")
                                                       : QStringLiteral("Album");
    const QString secondary = letter == QLatin1String("L")   ? QStringLiteral("Live")
                              : letter == QLatin1String("C") ? QStringLiteral("Compilation")
                              : letter == QLatin1String("T") ? QStringLiteral("Soundtrack")
                              : letter == QLatin1String("R") ? QStringLiteral("Remix")
                                                             : QString();
    if (!secondary.isEmpty())
        album.secondaryTypes.append(secondary);
}

/// "Title : 1969 L"
TrueAlbum albumOf(const QString& artist, const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1String(" : "));
    const QStringList behind = text.mid(colon + 3).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    TrueAlbum album;
    album.artist = artist;
    album.title = text.left(colon).trimmed();
    album.year = behind.value(0).toInt();
    setType(album, behind.value(1));
    return album;
}

QString withoutAccents(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

QString asScrobbled(const QString& title, int form)
{
    switch (form) {
    case 1:
        return title + QStringLiteral(" (Remastered)");
    case 2:
        return withoutAccents(title).toLower();
    case 3:
        return title + QStringLiteral(" [Deluxe Edition]");
    case 4:
        return title.toUpper();
    case 5:
        return title + QStringLiteral(" (2011 - Remaster)");
    case 6:
        return title + QStringLiteral(" (Bonus Track Version)");
    case 7:
        return title + QStringLiteral(" - Disc 1");
    default:
        return title;
    }
}

} // namespace

std::vector<TrueAlbum> readTrueAlbums(TruthSet set)
{
    std::vector<TrueAlbum> albums;
    for (const QString& line : linesOf(fileOf("catalogue", set))) {
        const qsizetype bar = line.indexOf(QLatin1String(" | "));
        for (const QString& part : line.mid(bar + 3).split(QLatin1String(" ; ")))
            albums.push_back(albumOf(line.left(bar).trimmed(), part));
    }
    return albums;
}

std::vector<YearTask> readYearTasks(TruthSet set)
{
    std::vector<YearTask> tasks;
    for (const QString& line : linesOf(fileOf("questions", set))) {
        const QStringList parts = line.split(QLatin1String(" | "));
        tasks.push_back(
            {parts.value(0) == QLatin1String("trap") ? YearTask::Kind::Trap : YearTask::Kind::Hard,
             parts.value(1).trimmed(), parts.value(2).trimmed(), parts.value(3).toInt()});
    }
    return tasks;
}

std::vector<YearTask> scrobbled(const std::vector<TrueAlbum>& albums)
{
    const auto keyOf = [](const TrueAlbum& album) -> QString {
        return artistKey(album.artist) + QLatin1Char('\n') + albumName(album.title).key;
    };
    QHash<QString, int> seen;
    for (const TrueAlbum& album : albums)
        ++seen[keyOf(album)];
    std::vector<YearTask> tasks;
    int form = 0;
    for (const TrueAlbum& album : albums) {
        ++form;
        if (seen.value(keyOf(album)) == 1)
            tasks.push_back(
                {YearTask::Kind::Plain, album.artist, asScrobbled(album.title, form % 8), album.year});
    }
    return tasks;
}

QJsonObject toJson(const TrueAlbum& album)
{
    return {{QStringLiteral("title"), album.title},
            {QStringLiteral("artist"), album.artist},
            {QStringLiteral("primary"), album.primaryType},
            {QStringLiteral("secondary"), QJsonArray::fromStringList(album.secondaryTypes)},
            {QStringLiteral("disambiguation"), QString::number(album.year)},
            {QStringLiteral("date"), QString::number(album.year)}};
}

} // namespace sillon::testing
