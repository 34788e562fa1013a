// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lucenequery.h"
#include "standin/musicbrainzcommands.h"
#include "standin/musicbrainzstandin.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;

namespace {

double weightIn(const char* query, const QString& title)
{
    const auto parsed = LuceneQuery::parse(QString::fromUtf8(query));
    if (!parsed)
        return -1;
    return parsed->weight(
        [&](const LuceneClause& clause) { return wordsWeight(clause, searchWords(title)); });
}

} // namespace

/// That the stand-in is no yes-man.
class MusicBrainzStandinTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queriesAreUnderstood_data();
    void queriesAreUnderstood();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void firstDatesAreTheEarliestOfAllReleases();
    void commandsFillIt();
};

void MusicBrainzStandinTest::queriesAreUnderstood_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* query, const char* title, bool fits) {
        QTest::addRow("%s / %s", query, title)
            << QString::fromUtf8(query) << QString::fromUtf8(title) << fits;
    };
    row("t:\"moon safari\"", "Moon Safari", true);
    row("t:\"safari moon\"", "Moon Safari", false);
    row("t:(safari OR nothing)", "Moon Safari", true);
    row("t:moon AND t:safari", "Moon Safari", true);
    row("t:moon AND t:nothing", "Moon Safari", false);
    row("t:nothing OR t:moon", "Moon Safari", true);
    row("(t:nothing AND t:moon) OR (t:safari AND t:moon)", "Moon Safari", true);
    row("t:moon AND NOT t:safari", "Moon Safari", false);
    row("t:saffari~", "Moon Safari", true);
    row("t:\"a \\\"b\\\" c\"", "A \"B\" C", true);
    row("t:ac\\/dc", "AC/DC", true);
    row("bjork", "Björk", true);
}

void MusicBrainzStandinTest::queriesAreUnderstood()
{
    QFETCH(const QString, query);
    QFETCH(const QString, title);
    QFETCH(const bool, fits);
    const double weight = weightIn(query.toUtf8().constData(), title);
    QVERIFY(weight >= 0);
    QCOMPARE(weight > 0, fits);
}

void MusicBrainzStandinTest::badQueriesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    for (const char* query :
         {"t:\"moon", "(t:moon", "t:moon)", "t:", "AND", "t:a:b", "t:[1990 1991]", "a AND"})
        QTest::newRow(query) << QString::fromUtf8(query);
}

void MusicBrainzStandinTest::badQueriesAreRefused()
{
    QFETCH(const QString, query);
    QVERIFY(!LuceneQuery::parse(query));
}

void MusicBrainzStandinTest::firstDatesAreTheEarliestOfAllReleases()
{
    MusicBrainzGroup group;
    const auto release = [&group](const char* date, const char* status) {
        MusicBrainzRelease made;
        made.date = QString::fromLatin1(date);
        made.status = QString::fromLatin1(status);
        group.releases.push_back(made);
    };
    QCOMPARE(group.firstReleaseDate(), QString());
    release("1990", "Cancelled");
    release("", "Official");
    release("1994", "Official");
    release("1994-08-22", "Official");
    QCOMPARE(group.firstReleaseDate(), QStringLiteral("1994-08-22"));
    release("1993", "Bootleg");
    QCOMPARE(group.firstReleaseDate(), QStringLiteral("1993"));
}

void MusicBrainzStandinTest::commandsFillIt()
{
    MusicBrainzStandin service;
    MusicBrainzCommands commands(service);
    QVERIFY(!commands.run(QStringLiteral("offline")));
    const auto last = [&](const QString& line) {
        return commands.run(line).value_or(QByteArrayList{}).last();
    };
    QCOMPARE(last(QStringLiteral("mb-add {\"title\":\"T\",\"artist\":\"A\",\"date\":\"1980\"}")),
             QByteArray("{\"ok\":true}"));
    QVERIFY(last(QStringLiteral("mb-add nothing")).contains("error"));
    QVERIFY(last(QStringLiteral("mb-rule most-hits 3")).contains("ok"));
    QCOMPARE(service.rules().mostHits, 3);
    QVERIFY(last(QStringLiteral("mb-fault 503 2")).contains("ok"));
    QCOMPARE(service.server().faultsWaiting(), 2);
    QVERIFY(last(QStringLiteral("mb-fault nonsense")).contains("error"));
    QVERIFY(last(QStringLiteral("mb-clear")).contains("ok"));
}

SILLON_TEST(MusicBrainzStandinTest, musicbrainzstandin)
#include "tst_musicbrainzstandin.moc"
