// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmheld.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// "Artist/Title@second" as listens or plays.
template <typename Make>
auto parsed(const QStringList& lines, Make make)
{
    std::vector<decltype(make(QString(), QString(), qint64()))> all;
    for (const QString& line : lines) {
        const qsizetype slash = line.indexOf(QLatin1Char('/'));
        const qsizetype at = line.lastIndexOf(QLatin1Char('@'));
        all.push_back(
            make(line.left(slash), line.mid(slash + 1, at - slash - 1), line.mid(at + 1).toLongLong()));
    }
    return all;
}

} // namespace

class LastfmHeldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlayCountsForTheListenItIs_data()
    {
        QTest::addColumn<QStringList>("listens");
        QTest::addColumn<QStringList>("plays");
        QTest::addColumn<QString>("held");
        const auto row = [](const char* name, const QStringList& listens, const QStringList& plays,
                            const char* held) {
            QTest::newRow(name) << listens << plays << QString::fromLatin1(held);
        };
        const QString one = QStringLiteral("A/T@100");
        row("the same", {one}, {one}, "y");
        row("nothing there", {one}, {}, "n");
        row("folded names", {QStringLiteral("Björk/JÓGA@100")}, {QStringLiteral("BJORK/joga@100")}, "y");
        row("corrected title, a second later", {one}, {QStringLiteral("A/Other@101")}, "y");
        row("corrected artist, a second earlier", {one}, {QStringLiteral("Other/T@99")}, "y");
        row("two seconds away", {one}, {QStringLiteral("A/T@102")}, "n");
        row("both names corrected, alone at its second", {one}, {QStringLiteral("X/Y@100")}, "y");
        row("both names other, a second away", {one}, {QStringLiteral("X/Y@101")}, "n");
        row("both names other, not alone", {one}, {QStringLiteral("X/Y@100"), QStringLiteral("V/W@100")},
            "n");
        row("empty names are not the same", {QStringLiteral("/@100")}, {QStringLiteral("/@101")}, "n");
        row("a song twice at neighbouring seconds, one held", {one, QStringLiteral("A/T@101")},
            {QStringLiteral("A/T@101")}, "ny");
        row("a song twice at neighbouring seconds, both held", {one, QStringLiteral("A/T@101")},
            {QStringLiteral("A/T@101"), one}, "yy");
        row("a song twice in one second, one held", {one, one}, {one}, "yn");
        row("two songs of one second, one held", {one, QStringLiteral("X/Y@100")},
            {QStringLiteral("X/Y@100")}, "ny");
        row("the sure match goes before the lone play", {QStringLiteral("Q/Z@100"), one}, {one}, "ny");
        row("an album's next track is not this one", {one, QStringLiteral("A/U@300")},
            {QStringLiteral("A/U@300")}, "ny");
        row("any order", {QStringLiteral("A/3@300"), QStringLiteral("A/1@100"), QStringLiteral("A/2@200")},
            {QStringLiteral("A/1@100"), QStringLiteral("A/3@300")}, "yyn");
    }
    void aPlayCountsForTheListenItIs()
    {
        QFETCH(QStringList, listens);
        QFETCH(QStringList, plays);
        const auto listen = [](const QString& artist, const QString& title, qint64 at) {
            return sampleListen(artist, title, at);
        };
        const auto play = [](const QString& artist, const QString& title, qint64 at) {
            return LastfmPlay{artist, title, at};
        };
        QString text;
        for (const Held held : lastfmHeldListens(parsed(listens, listen), parsed(plays, play)))
            text.append(QLatin1Char(held == Held::Yes ? 'y' : 'n'));
        QTEST(text, "held");
    }

    void aLongWindowIsSearchedInOnePass()
    {
        std::vector<Listen> listens;
        std::vector<LastfmPlay> plays;
        for (int i = 0; i < 50; ++i)
            listens.push_back(
                sampleListen(QStringLiteral("A"), QStringLiteral("T%1").arg(i), 1'000'000 + i * 2000));
        for (int i = 0; i < 10'000; ++i)
            plays.push_back({QStringLiteral("B"), QStringLiteral("U"), 1'000'000 + i * 10 + 5});
        plays.push_back({QStringLiteral("A"), QStringLiteral("T49"), 1'000'000 + 49 * 2000});
        const auto held = lastfmHeldListens(listens, plays);
        QCOMPARE(std::count(held.begin(), held.end(), Held::Yes), 1);
        QCOMPARE(held.back(), Held::Yes);
    }
};

SILLON_TEST(LastfmHeldTest, lastfmheld)
#include "tst_lastfmheld.moc"
