// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/matchkey.h"
#include "releaseyear/songyears.h"
#include "testmain.h"
#include "yearsample.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class SongYearsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::make_unique<TemporaryDatabase>(); }
    void whatNobodyHasAskedForIsPending();
    void anAlbumGivesItsYearToItsSongs();
    void songsOfCompilationsTakeTheirOwnYear();
    void songsWithoutAnAlbumHaveTheirOwn();
    void theEarlierOfSongAndAlbumIsTheSongs();
    void editionsAndTagsHaveYearsOfTheirOwn();
    void ofAnEditionTheReleaseTellsBeforeTheFile();
    void aRecordingIsAsOldAsItsFileSays();
    void concertsAndRemixesKeepTheirYear_data();
    void concertsAndRemixesKeepTheirYear();

private:
    KnownYear yearOf(const HeardSong& song, YearBasis basis = YearBasis::Album)
    {
        const std::vector<HeardSong> songs{song};
        const auto years = SongYears(**m_database).of(songs, basis);
        return years && years->size() == 1 ? years->front() : KnownYear{-1, YearState::NotFound, {}, 0};
    }
    void answer(const char* kind, const char* artist, const char* title, int year, bool compilation = false,
                const char* source = "musicbrainz-id", int edition = 0)
    {
        run(**m_database,
            QStringLiteral("INSERT INTO release_years(kind, artist, title, artist_key, title_key, "
                           "key_version, state, year, source, confidence, compilation, edition_year) "
                           "VALUES('%1', '', '', '%2', '%3', 1, 'matched', %4, '%5', 1, %6, %7)")
                .arg(QLatin1String(kind), QLatin1String(artist), QLatin1String(title))
                .arg(year)
                .arg(QLatin1String(source))
                .arg(compilation)
                .arg(edition));
    }
    std::unique_ptr<TemporaryDatabase> m_database;
};

void SongYearsTest::whatNobodyHasAskedForIsPending()
{
    const HeardSong song =
        hear(**m_database, QStringLiteral("Air"), QStringLiteral("Talisman"), QStringLiteral("Moon Safari"));
    QCOMPARE(yearOf(song), KnownYear());
    QCOMPARE(yearOf({999, 999}), KnownYear());
}

void SongYearsTest::anAlbumGivesItsYearToItsSongs()
{
    const HeardSong song =
        hear(**m_database, QStringLiteral("Air"), QStringLiteral("Talisman"), QStringLiteral("Moon Safari"));
    Release credited;
    credited.albumArtist = QStringLiteral("AIR");
    const HeardSong guest = hear(**m_database, QStringLiteral("Air feat. Beth Hirsch"),
                                 QStringLiteral("All I Need"), QStringLiteral("Moon Safari"), 1, credited);
    answer("album", "air", "moon safari", 1998);
    const KnownYear known{1998, YearState::Matched, YearSource::MusicBrainzId, 1, false};
    QCOMPARE(yearOf(song), known);
    QCOMPARE(yearOf(guest), known);
    QCOMPARE(yearOf(song, YearBasis::Song), known);
}

void SongYearsTest::songsOfCompilationsTakeTheirOwnYear()
{
    const HeardSong known =
        hear(**m_database, QStringLiteral("Abba"), QStringLiteral("Waterloo"), QStringLiteral("Gold"));
    const HeardSong other =
        hear(**m_database, QStringLiteral("Abba"), QStringLiteral("Fernando"), QStringLiteral("Gold"));
    answer("album", "abba", "gold", 1992, true);
    answer("song", "abba", "waterloo", 1974, false, "musicbrainz-song");
    QCOMPARE(yearOf(known).year, 1974);
    QCOMPARE(yearOf(known).source, YearSource::MusicBrainzSong);
    QCOMPARE(yearOf(other).year, 1992);
    QCOMPARE(yearOf(other).source, YearSource::Compilation);
}

void SongYearsTest::songsWithoutAnAlbumHaveTheirOwn()
{
    const HeardSong song = hear(**m_database, QStringLiteral("Abba"), QStringLiteral("Waterloo"), QString());
    QCOMPARE(yearOf(song).state, YearState::Pending);
    answer("song", "abba", "waterloo", 1974);
    QCOMPARE(yearOf(song).year, 1974);
}

void SongYearsTest::theEarlierOfSongAndAlbumIsTheSongs()
{
    const HeardSong early =
        hear(**m_database, QStringLiteral("A"), QStringLiteral("Early"), QStringLiteral("Album"));
    const HeardSong late =
        hear(**m_database, QStringLiteral("A"), QStringLiteral("Late"), QStringLiteral("Album"));
    answer("album", "a", "album", 1980);
    answer("song", "a", "early", 1979);
    answer("song", "a", "late", 1999);
    QCOMPARE(yearOf(early).year, 1980);
    QCOMPARE(yearOf(early, YearBasis::Song).year, 1979);
    QCOMPARE(yearOf(late, YearBasis::Song).year, 1980);
}

void SongYearsTest::editionsAndTagsHaveYearsOfTheirOwn()
{
    const HeardSong song =
        hear(**m_database, QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("Album"));
    QCOMPARE(yearOf(song, YearBasis::Edition).state, YearState::Pending);
    QCOMPARE(yearOf(song, YearBasis::Tagged).state, YearState::NotFound);
    answer("album", "a", "album", 1980, false, "tags", 2020);
    run(**m_database,
        QStringLiteral(
            "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist_key, "
            "title_key, album_key, year, original_date) "
            "VALUES(X'2F61', 1, 1, 1, 1, 1, 1, 'a', 'song', 'album', 2019, '1981-02')"));
    QCOMPARE(yearOf(song, YearBasis::Edition).year, 2020);
    QCOMPARE(yearOf(song, YearBasis::Tagged).year, 1981);
    run(**m_database, QStringLiteral("UPDATE tracks SET original_date = ''"));
    QCOMPARE(yearOf(song, YearBasis::Tagged).year, 2019);
}

void SongYearsTest::ofAnEditionTheReleaseTellsBeforeTheFile()
{
    const HeardSong song =
        hear(**m_database, QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("Album"));
    // Only the file's plain date is known: enough for its edition, not for the album.
    run(**m_database,
        QStringLiteral(
            "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist_key, "
            "title_key, album_key, year) VALUES(X'2F61', 1, 1, 1, 1, 1, 1, 'a', 'song', 'album', 2019)"));
    QCOMPARE(yearOf(song, YearBasis::Edition), (KnownYear{2019, YearState::Matched, YearSource::Tags, 1}));
    QCOMPARE(yearOf(song).year, 0);
    answer("album", "a", "album", 1980);
    run(**m_database,
        QStringLiteral("UPDATE release_years SET release_mbid = 'x', edition_of = 'x', edition_year = 2009"));
    QCOMPARE(yearOf(song, YearBasis::Edition),
             (KnownYear{2009, YearState::Matched, YearSource::MusicBrainzId, 1}));
    // Asked for in vain, and nothing in the files: unknown. Not asked for yet: open.
    run(**m_database, QStringLiteral("UPDATE release_years SET edition_year = 0"));
    run(**m_database, QStringLiteral("DELETE FROM tracks"));
    QCOMPARE(yearOf(song, YearBasis::Edition).state, YearState::NotFound);
    run(**m_database, QStringLiteral("UPDATE release_years SET edition_of = ''"));
    QCOMPARE(yearOf(song, YearBasis::Edition).state, YearState::Pending);
}

void SongYearsTest::aRecordingIsAsOldAsItsFileSays()
{
    const HeardSong song =
        hear(**m_database, QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("Best of"));
    answer("album", "a", "best of", 1999);
    run(**m_database,
        QStringLiteral(
            "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist_key, "
            "title_key, album_key, year, original_date) "
            "VALUES(X'2F61', 1, 1, 1, 1, 1, 1, 'a', 'song', 'best of', 2001, '1971')"));
    QCOMPARE(yearOf(song).year, 1999);
    QCOMPARE(yearOf(song, YearBasis::Song),
             (KnownYear{1971, YearState::Matched, YearSource::Tags, 1, true, true}));
}

void SongYearsTest::concertsAndRemixesKeepTheirYear_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<int>("year");
    QTest::newRow("live by its kind") << "Bring on the Night"
                                      << "Album, Live" << 1995;
    QTest::newRow("remixes by their kind") << "Other Sides"
                                           << "Album, Remix" << 1995;
    QTest::newRow("live by its title") << "Live in Rome"
                                       << "" << 1995;
    QTest::newRow("live in brackets") << "Reggatta (Live)"
                                      << "" << 1995;
    QTest::newRow("concert") << "In Concert 1972"
                             << "Album" << 1995;
    QTest::newRow("unplugged") << "MTV Unplugged"
                               << "" << 1995;
    QTest::newRow("remixes") << "The Remixes"
                             << "" << 1995;
    QTest::newRow("recorded anew") << "Outlandos (Re-recorded)"
                                   << "" << 1995;
    QTest::newRow("studio") << "Outlandos"
                            << "Album" << 1978;
    QTest::newRow("a verb") << "Live Through This"
                            << "Album" << 1978;
    QTest::newRow("a wish") << "Long Live"
                            << "" << 1978;
    QTest::newRow("alive") << "Alive"
                           << "" << 1978;
}

void SongYearsTest::concertsAndRemixesKeepTheirYear()
{
    QFETCH(QString, title);
    QFETCH(QString, kinds);
    QFETCH(int, year);
    const HeardSong song = hear(**m_database, QStringLiteral("A"), QStringLiteral("Roxanne"), title);
    answer("album", "a", foldedText(title).toUtf8().constData(), 1995);
    answer("song", "a", "roxanne", 1978);
    run(**m_database, QStringLiteral("UPDATE release_years SET title = '%1', matched_id = 'g' WHERE kind = "
                                     "'album'")
                          .arg(title));
    run(**m_database, QStringLiteral("INSERT INTO year_votes(question_id, source, year, matched_id, kinds, "
                                     "verdict) SELECT id, source, year, matched_id, '%1', 'taken' FROM "
                                     "release_years WHERE kind = 'album'")
                          .arg(kinds));
    QCOMPARE(yearOf(song).year, 1995);
    QCOMPARE(yearOf(song, YearBasis::Song).year, year);
    QVERIFY(yearOf(song, YearBasis::Song).ofSong);
    QCOMPARE(yearOf(song, YearBasis::Song).apart, year == 1978);
}

SILLON_TEST(SongYearsTest, songyears)
#include "tst_songyears.moc"
