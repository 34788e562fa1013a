// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/archivereader.h"
#include "benchmarks.h"
#include "musicbrainz/indexyearsource.h"
#include "musicbrainz/yearindexbuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <ctime>
#include <random>

namespace sillon::bench {

namespace {

constexpr qint64 groupsOfMusicBrainz = 4'000'000;
constexpr int groupsOfAnArtist = 5;
constexpr int questions = 200;
// The tables that are not wanted have ten times as many bytes in a real dump.
constexpr int unwantedRowsAGroup = 6;

/// Names with about as many letters, words and repetitions as real ones.
class Names
{
public:
    QString artist(int number) { return words(number % 7 == 0 ? 1 : 2) + tail(number); }
    QString title(int number) { return words(1 + number % 4) + (number % 3 == 0 ? tail(number) : QString()); }
    QByteArray id()
    {
        return QUuid(static_cast<uint>(m_random()), static_cast<ushort>(m_random()), 0x4000, 0x80,
                     static_cast<uchar>(m_random()), static_cast<uchar>(m_random()),
                     static_cast<uchar>(m_random()), static_cast<uchar>(m_random()),
                     static_cast<uchar>(m_random()), static_cast<uchar>(m_random()),
                     static_cast<uchar>(m_random()))
            .toByteArray(QUuid::WithoutBraces);
    }
    int year() { return 1950 + static_cast<int>(m_random() % 75); }

private:
    QString syllable()
    {
        static const QStringList all{
            QStringLiteral("ba"),  QStringLiteral("ro"),  QStringLiteral("the"),   QStringLiteral("lin"),
            QStringLiteral("sta"), QStringLiteral("mo"),  QStringLiteral("ker"),   QStringLiteral("an"),
            QStringLiteral("di"),  QStringLiteral("wo"),  QStringLiteral("light"), QStringLiteral("ne"),
            QStringLiteral("ch"),  QStringLiteral("ing"), QStringLiteral("us"),    QStringLiteral("ra")};
        return all.at(static_cast<int>(m_random() % 16));
    }
    QString words(int count)
    {
        QStringList made;
        for (int i = 0; i < count; ++i) {
            QString word;
            for (int part = static_cast<int>(2 + m_random() % 3); part > 0; --part)
                word += syllable();
            word[0] = word.at(0).toUpper();
            made.append(word);
        }
        return made.join(QLatin1Char(' '));
    }
    static QString tail(int number) { return QLatin1Char(' ') + QString::number(number, 36); }

    std::mt19937_64 m_random{42};
};

/// Processor time of this program: both sides of every comparison only compute.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

struct Album
{
    QString artist;
    QString title;
    int year = 0;
};

/// Writes a dump of so many groups and tells some of them.
class Dump
{
public:
    Dump(const QString& folder, int groups)
        : m_folder(folder + QStringLiteral("/mbdump"))
    {
        QDir().mkpath(m_folder);
        QFile credits(m_folder + QStringLiteral("/artist_credit"));
        QFile names(m_folder + QStringLiteral("/release_group"));
        QFile releases(m_folder + QStringLiteral("/release"));
        QFile dates(m_folder + QStringLiteral("/release_country"));
        QFile other(m_folder + QStringLiteral("/recording"));
        for (QFile* file : {&credits, &names, &releases, &dates, &other}) {
            if (!file->open(QIODevice::WriteOnly))
                qFatal("no file %s", qPrintable(file->fileName()));
        }
        QFile unknown(m_folder + QStringLiteral("/release_unknown_country"));
        if (!unknown.open(QIODevice::WriteOnly))
            qFatal("no file");
        QString artist;
        for (int i = 1; i <= groups; ++i) {
            const QByteArray credit = QByteArray::number((i - 1) / groupsOfAnArtist + 1);
            if ((i - 1) % groupsOfAnArtist == 0) {
                artist = m_names.artist(i);
                credits.write(credit + '\t' + artist.toUtf8() + "\t1\t1\t2020-01-01\t0\t" + m_names.id() +
                              '\n');
            }
            const QByteArray number = QByteArray::number(i);
            const QString title = m_names.title(i);
            const int year = m_names.year();
            names.write(number + '\t' + m_names.id() + '\t' + title.toUtf8() + '\t' + credit +
                        "\t1\t\t0\t2020-01-01 00:00:00+00\n");
            releases.write(number + '\t' + m_names.id() + '\t' + title.toUtf8() + '\t' + credit + '\t' +
                           number + "\t1\t\\N\t120\t28\t\\N\t\t0\t-1\t2020-01-01 00:00:00+00\n");
            dates.write(number + "\t222\t" + QByteArray::number(year) + "\t3\t\\N\n");
            for (int row = 0; row < unwantedRowsAGroup; ++row)
                other.write(QByteArray::number(i * unwantedRowsAGroup + row) + '\t' + m_names.id() + '\t' +
                            title.toUtf8() + '\t' + credit + "\t215000\t\t0\t2020-01-01 00:00:00+00\tf\n");
            if (i % std::max(groups / questions, 1) == 0)
                m_albums.push_back({artist, title, year});
        }
    }

    [[nodiscard]] const std::vector<Album>& albums() const { return m_albums; }
    [[nodiscard]] bool pack(const QString& archive) const
    {
        QProcess tar;
        tar.setWorkingDirectory(QFileInfo(m_folder).path());
        tar.start(QStringLiteral("tar"), {QStringLiteral("-caf"), archive, QStringLiteral("mbdump")});
        return tar.waitForFinished(-1) && tar.exitCode() == 0;
    }

private:
    QString m_folder;
    Names m_names;
    std::vector<Album> m_albums;
};

/// What nothing can spare: the archive unpacked, and thrown away.
Result<double> unpackSeconds(const QString& file)
{
    const double start = processorSeconds();
    auto archive = ArchiveReader::open(file);
    if (!archive)
        return fail(archive.error());
    for (;;) {
        const auto entry = (*archive)->next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            return processorSeconds() - start;
        for (;;) {
            const auto piece = (*archive)->read(1 << 20);
            if (!piece)
                return fail(piece.error());
            if (piece->isEmpty())
                break;
        }
    }
}

struct Asked
{
    double ms = 0;
    double right = 0; ///< percent
};

/// spell: how the names are written when they are asked for.
Result<Asked> ask(IndexYearSource& index, const std::vector<Album>& albums, QString (*spell)(const QString&))
{
    Asked asked;
    const double start = processorSeconds();
    for (const Album& album : albums) {
        YearQuestion question;
        question.artist = spell(album.artist);
        question.title = album.title;
        const auto found = index.lookup(std::span(&question, 1), {});
        if (!found)
            return fail(found.error());
        asked.right += found->front().answer && found->front().answer->date.year == album.year ? 1 : 0;
    }
    asked.ms = (processorSeconds() - start) * 1000 / double(albums.size());
    asked.right *= 100.0 / double(albums.size());
    return asked;
}

QString asPrinted(const QString& name)
{
    return name;
}

/// A letter too few, behind the first ones.
QString misspelt(const QString& name)
{
    QString other = name;
    return other.remove(name.size() / 2, 1);
}

} // namespace

Result<Figures> measureYearIndex(Size size)
{
    const int groups = size == Size::Full ? 400'000 : 400;
    const QTemporaryDir folder;
    const Dump dump(folder.path(), groups);
    const QString archive = folder.filePath(QStringLiteral("mbdump.tar.bz2"));
    const QString file = folder.filePath(QStringLiteral("years.index"));
    if (!dump.pack(archive))
        return fail(ErrorKind::NotSupported, QStringLiteral("tar"));
    const auto floor = unpackSeconds(archive);
    if (!floor)
        return fail(floor.error());
    const double start = processorSeconds();
    if (const auto built = buildYearIndex({archive}, file, {}, {}); !built)
        return fail(built.error());
    const double seconds = processorSeconds() - start;
    const auto index = IndexYearSource::open(file);
    if (!index)
        return fail(index.error());
    const auto exact = ask(**index, dump.albums(), asPrinted);
    const auto again = ask(**index, dump.albums(), asPrinted);
    const auto like = ask(**index, dump.albums(), misspelt);
    if (!exact || !again || !like)
        return fail(ErrorKind::Storage);
    const double megabytes = double(QFileInfo(file).size()) / 1e6;
    return Figures{
        {QStringLiteral("years index build"), seconds, QStringLiteral("s"), *floor},
        {QStringLiteral("years index size"), megabytes, QStringLiteral("MB"), {}},
        {QStringLiteral("years index size of 4,000,000 albums"),
         megabytes * double(groupsOfMusicBrainz) / groups,
         QStringLiteral("MB"),
         {}},
        {QStringLiteral("years index exact"), again->ms, QStringLiteral("ms"), {}},
        {QStringLiteral("years index exact right"), exact->right, QStringLiteral("%"), {}},
        {QStringLiteral("years index misspelt artist"), like->ms, QStringLiteral("ms"), {}},
        {QStringLiteral("years index misspelt artist right"), like->right, QStringLiteral("%"), {}}};
}

} // namespace sillon::bench
