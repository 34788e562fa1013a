// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decadefacets.h"
#include "library/folderfacets.h"
#include "library/genrefacets.h"
#include "testmain.h"

#include <QTest>

#include <numeric>

using namespace sillon;

namespace {

/// "Jazz 2[Bop 1 Cool 1] Soul 1"
QString written(const std::vector<Facet>& facets)
{
    QStringList words;
    for (const Facet& facet : facets) {
        QString word = QStringLiteral("%1 %2").arg(facet.title).arg(facet.rows.size());
        if (!facet.below.empty())
            word += QLatin1Char('[') + written(facet.below) + QLatin1Char(']');
        words.append(word);
    }
    return words.join(QLatin1Char(' '));
}

template <typename T>
std::vector<int> rowsOf(const std::vector<T>& values)
{
    std::vector<int> rows(values.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

class FacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void genresAreTakenApart_data();
    void genresAreTakenApart();
    void genresAreOneWhateverTheirCase();
    void aTagCountsOncePerGenre();
    void decadesHoldTheirYears();
    void yearsOfEditionsAreOnlyBounds();
    void foldersAreTreesBelowTheLibrarysFolders();
    void foldersElsewhereStandBelowWhatTheyHaveInCommon();
    void aFolderIsNotOneThatBeginsLikeIt();
    void foldersWithNumbersAreInOrder();
};

void FacetsTest::genresAreTakenApart_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("genres");
    const auto row = [](const char* tag, const char* genres) {
        QTest::addRow("%s", tag) << QString::fromUtf8(tag)
                                 << QString::fromUtf8(genres).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    row("", "");
    row("Jazz", "Jazz");
    row("Jazz, Soul", "Jazz|Soul");
    row("Jazz;Soul ; Funk", "Jazz|Soul|Funk");
    row("R&B/Soul", "R&B/Soul");
    row(" ; ", "");
    row("Drum  &  Bass", "Drum & Bass");
}

void FacetsTest::genresAreTakenApart()
{
    QFETCH(const QString, tag);
    QFETCH(const QStringList, genres);
    QCOMPARE(genresOf(tag), genres);
}

void FacetsTest::genresAreOneWhateverTheirCase()
{
    const std::vector<QString> tags{QStringLiteral("Hip Hop"), QStringLiteral("hip hop"), QString(),
                                    QStringLiteral("Ambient")};
    const auto facets =
        genreFacets(rowsOf(tags), [&](int row) { return tags[static_cast<std::size_t>(row)]; });
    QCOMPARE(written(facets), QStringLiteral("Ambient 1 Hip Hop 2 No genre 1"));
}

void FacetsTest::aTagCountsOncePerGenre()
{
    const std::vector<QString> tags{QStringLiteral("Jazz; jazz, Soul"), QStringLiteral("Soul")};
    const auto facets =
        genreFacets(rowsOf(tags), [&](int row) { return tags[static_cast<std::size_t>(row)]; });
    QCOMPARE(written(facets), QStringLiteral("Jazz 1 Soul 2"));
}

void FacetsTest::decadesHoldTheirYears()
{
    const std::vector<KnownYears> years{{1979, 2001}, {1980, 0}, {1971, 1971}, {1979, 0}, {0, 0}};
    const auto facets =
        decadeFacets(rowsOf(years), [&](int row) { return years[static_cast<std::size_t>(row)]; });
    QCOMPARE(written(facets), QStringLiteral("1970s 3[1971 1 1979 2] 1980s 1[1980 1] No year 1"));
    QVERIFY(facets.front().explanation.isEmpty());
}

void FacetsTest::yearsOfEditionsAreOnlyBounds()
{
    const std::vector<KnownYears> years{{0, 1998}, {1998, 2020}, {0, 2003}};
    const auto facets =
        decadeFacets(rowsOf(years), [&](int row) { return years[static_cast<std::size_t>(row)]; });
    QCOMPARE(written(facets), QString::fromUtf8("1990s 1[1998 1] ≤ 1990s 1[≤ 1998 1] ≤ 2000s 1[≤ 2003 1]"));
    QVERIFY(!facets[1].explanation.isEmpty());
    QVERIFY(!facets[1].below.front().explanation.isEmpty());
    QVERIFY(facets[0].key != facets[1].key);
    QVERIFY(facets[0].below.front().key != facets[1].below.front().key);
}

void FacetsTest::foldersAreTreesBelowTheLibrarysFolders()
{
    const std::vector<QString> paths{QStringLiteral("/music/a/one/1.flac"),
                                     QStringLiteral("/music/a/one/2.flac"),
                                     QStringLiteral("/music/a/two/1.flac"),
                                     QStringLiteral("/music/loose.mp3"), QStringLiteral("/more/b/1.ogg")};
    const auto facets =
        folderFacets(rowsOf(paths), [&](int row) { return paths[static_cast<std::size_t>(row)]; },
                     {QStringLiteral("/music/"), QStringLiteral("/more"), QStringLiteral("/nothing")});
    QCOMPARE(written(facets), QStringLiteral("/more 1[b 1] /music 4[a 3[one 2 two 1]]"));
    QCOMPARE(facets[1].below.front().key, QStringLiteral("/music/a"));
}

void FacetsTest::foldersElsewhereStandBelowWhatTheyHaveInCommon()
{
    const std::vector<QString> paths{QStringLiteral("/media/stick/x/1.flac"),
                                     QStringLiteral("/media/stick/y/1.flac")};
    const auto facets =
        folderFacets(rowsOf(paths), [&](int row) { return paths[static_cast<std::size_t>(row)]; }, {});
    QCOMPARE(written(facets), QStringLiteral("/media/stick 2[x 1 y 1]"));
}

void FacetsTest::aFolderIsNotOneThatBeginsLikeIt()
{
    const std::vector<QString> paths{QStringLiteral("/music2/1.flac"), QStringLiteral("/music/1.flac")};
    const auto facets =
        folderFacets(rowsOf(paths), [&](int row) { return paths[static_cast<std::size_t>(row)]; },
                     {QStringLiteral("/music")});
    QCOMPARE(written(facets), QStringLiteral("/music2 1 /music 1"));
}

void FacetsTest::foldersWithNumbersAreInOrder()
{
    const std::vector<QString> paths{QStringLiteral("/m/CD 10/1"), QStringLiteral("/m/CD 9/1"),
                                     QStringLiteral("/m/cd 1/1")};
    const auto facets = folderFacets(
        rowsOf(paths), [&](int row) { return paths[static_cast<std::size_t>(row)]; }, {QStringLiteral("/m")});
    QCOMPARE(written(facets), QStringLiteral("/m 3[cd 1 1 CD 9 1 CD 10 1]"));
}

SILLON_TEST(FacetsTest, facets)
#include "tst_facets.moc"
