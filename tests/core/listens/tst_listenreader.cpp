// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenreader.h"
#include "listens/listenwriter.h"
#include "somelistens.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QStringList titles(const Result<std::vector<Listen>>& listens)
{
    QStringList all;
    if (!listens)
        return {QStringLiteral("error ") + listens.error().serverText};
    for (const Listen& listen : *listens)
        all.append(listen.recording.title);
    return all;
}

} // namespace

class ListenReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theNewestComeFirst();
    void equalSecondsKeepTheirOrder();
    void readingOnStartsBelowTheLastRow();
    void zeroMeansAll();
    void aRangeLeavesItsEndOut();
    void allWordsMustBeFound_data();
    void allWordsMustBeFound();
    void anUnknownIdIsNone();
    void listensAreCounted();

private:
    std::unique_ptr<TemporaryDatabase> m_database;
};

void ListenReaderTest::initTestCase()
{
    m_database = std::make_unique<TemporaryDatabase>();
    ListenWriter writer(**m_database, {});
    const auto add = [&](qint64 at, const char* title, const char* artist, const char* album) {
        QVERIFY(writer.store(
            someListen(at, QString::fromUtf8(title), QString::fromUtf8(artist), QString::fromUtf8(album)),
            nullptr));
    };
    add(1000, "Jóga", "Björk", "Homogenic");
    add(2000, "Love", "A Band", "");
    add(3000, "Love Me", "A Band", "100% Pure");
    add(3000, "Hunter", "Björk", "Homogenic");
    add(500, "First of all", "Someone", "Old_Days");
}

void ListenReaderTest::theNewestComeFirst()
{
    QCOMPARE(titles(ListenReader(**m_database).recent(2)),
             (QStringList{QStringLiteral("Hunter"), QStringLiteral("Love Me")}));
}

void ListenReaderTest::equalSecondsKeepTheirOrder()
{
    ListenQuery query;
    query.from = 3000;
    query.to = 3001;
    QCOMPARE(titles(ListenReader(**m_database).listens(query)),
             (QStringList{QStringLiteral("Hunter"), QStringLiteral("Love Me")}));
}

void ListenReaderTest::readingOnStartsBelowTheLastRow()
{
    const ListenReader reader(**m_database);
    std::optional<ListenPlace> place;
    QStringList all;
    for (int page = 0; page < 5; ++page) {
        const auto listens = reader.recent(1, place);
        QVERIFY(listens && listens->size() == 1);
        all += titles(listens);
        place = ListenPlace{listens->front().listenedAt, listens->front().id};
    }
    QCOMPARE(all.join(QLatin1Char('|')), QStringLiteral("Hunter|Love Me|Love|Jóga|First of all"));
    QVERIFY(reader.recent(1, place)->empty());
}

void ListenReaderTest::zeroMeansAll()
{
    QCOMPARE(titles(ListenReader(**m_database).recent(0)).size(), 5);
}

void ListenReaderTest::aRangeLeavesItsEndOut()
{
    ListenQuery query;
    query.from = 1000;
    query.to = 3000;
    QCOMPARE(titles(ListenReader(**m_database).listens(query)),
             (QStringList{QStringLiteral("Love"), QStringLiteral("Jóga")}));
}

void ListenReaderTest::allWordsMustBeFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("case and accents aside") << QStringLiteral("BJORK") << 2;
    QTest::newRow("artist and album") << QStringLiteral("björk homo") << 2;
    QTest::newRow("artist and title") << QStringLiteral("hunter björk") << 1;
    QTest::newRow("a word that is nowhere") << QStringLiteral("björk love") << 0;
    QTest::newRow("part of a word") << QStringLiteral("lov") << 2;
    QTest::newRow("blanks only") << QStringLiteral("   ") << 5;
    QTest::newRow("signs are plain text") << QStringLiteral("100%") << 1;
    QTest::newRow("an underscore is no wildcard") << QStringLiteral("old_d") << 1;
    QTest::newRow("quotes") << QStringLiteral("\"' OR 1=1 --") << 0;
}

void ListenReaderTest::allWordsMustBeFound()
{
    QFETCH(const QString, words);
    QFETCH(const int, found);
    ListenQuery query;
    query.words = words;
    const auto listens = ListenReader(**m_database).listens(query);
    QVERIFY(listens);
    QCOMPARE(static_cast<int>(listens->size()), found);
}

void ListenReaderTest::anUnknownIdIsNone()
{
    const auto listen = ListenReader(**m_database).byId(4711);
    QVERIFY(listen && !*listen);
}

void ListenReaderTest::listensAreCounted()
{
    QCOMPARE(ListenReader(**m_database).count().value_or(-1), qint64{5});
    QCOMPARE(ListenReader(**m_database).count(2).value_or(-1), qint64{0});
}

SILLON_TEST(ListenReaderTest, listenreader)
#include "tst_listenreader.moc"
