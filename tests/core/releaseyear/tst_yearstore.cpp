// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yearstore.h"
#include "testmain.h"
#include "yearsample.h"

#include <QTest>

#include <array>

using namespace sillon;
using namespace sillon::testing;

namespace {

YearVote voteFor(const char* id, int year, YearSource source, const char* kinds = "Album",
                 const char* artist = "A")
{
    YearVote vote;
    vote.id = QLatin1String(id);
    vote.date.year = year;
    vote.source = source;
    vote.kinds = QLatin1String(kinds);
    vote.artist = QLatin1String(artist);
    vote.title = QStringLiteral("B");
    vote.verdict = QStringLiteral("taken");
    return vote;
}

YearAnswer answerOf(const YearVote& vote, bool compilation = false)
{
    YearAnswer answer;
    answer.date = vote.date;
    answer.source = vote.source;
    answer.confidence = 0.9;
    answer.compilation = compilation;
    answer.id = vote.id;
    answer.artist = vote.artist;
    answer.title = vote.title;
    return answer;
}

} // namespace

/// The answers as they are kept, and the user's word against what a search writes.
class YearStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChosenCandidateBringsItsKind_data();
    void aChosenCandidateBringsItsKind();
    void theYearOfTheChosenRowIsTaken();
    void aRefusedCompilationLeavesNoMark();
    void aRefusalStandsAgainstARunningSearch();
    void whatIsPutOffKeepsItsState();
    void somebodyNewIsAskedForEverythingOpen();

private:
    qint64 questionOf(const QString& artist, const QString& title, YearKind kind = YearKind::Album)
    {
        return m_store.setByHand(artist, title, 0, 1, kind).value_or(YearEntry{}).id;
    }
    void write(qint64 question, const std::vector<YearVote>& votes, const std::optional<YearAnswer>& answer)
    {
        const YearOutcome outcome{question, {answer, votes, true}, true};
        QVERIFY(m_store.write(std::span(&outcome, 1), 100));
    }
    YearEntry entry(qint64 question)
    {
        const auto found = m_store.byId(question);
        return found ? found->value_or(YearEntry{}) : YearEntry{};
    }

    TemporaryDatabase m_database;
    YearStore m_store{*m_database};
};

void YearStoreTest::aChosenCandidateBringsItsKind_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("artist");
    QTest::addColumn<YearKind>("kind");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("compilation");
    QTest::newRow("studio album after a best-of") << "Album"
                                                  << "A" << YearKind::Album << true << false;
    QTest::newRow("best-of") << "Album, Compilation"
                             << "A" << YearKind::Album << false << true;
    QTest::newRow("mix") << "Album, DJ-mix"
                         << "A" << YearKind::Album << false << true;
    QTest::newRow("live") << "Album, Live"
                          << "A" << YearKind::Album << false << false;
    QTest::newRow("several artists") << "Album"
                                     << "Various Artists" << YearKind::Album << false << true;
    QTest::newRow("song") << "Album, Compilation"
                          << "A" << YearKind::Song << false << false;
}

void YearStoreTest::aChosenCandidateBringsItsKind()
{
    QFETCH(const QString, kinds);
    QFETCH(const QString, artist);
    QFETCH(const YearKind, kind);
    QFETCH(const bool, before);
    const qint64 question = questionOf(kinds + artist, QStringLiteral("B"), kind);
    const YearVote taken = voteFor("one", 1992, YearSource::MusicBrainzName);
    YearVote right = voteFor("two", 1974, YearSource::MusicBrainzName);
    right.kinds = kinds;
    right.artist = artist;
    write(question, {taken, right}, answerOf(taken, before));
    const auto memory = m_store.remember(question);
    QVERIFY(memory);
    QVERIFY(m_store.choose(question, right.source, right.id, 200));
    QTEST(entry(question).compilation, "compilation");
    QCOMPARE(entry(question).known.year, 1974);
    QCOMPARE(entry(question).matchedArtist, artist);
    QVERIFY(entry(question).locked);
    QVERIFY(m_store.putBack(*memory));
    QCOMPARE(entry(question).compilation, before);
    QCOMPARE(entry(question).known.year, 1992);
}

void YearStoreTest::theYearOfTheChosenRowIsTaken()
{
    const qint64 question = questionOf(QStringLiteral("A"), QStringLiteral("Two Dates"));
    const YearVote ofIndex = voteFor("one", 2000, YearSource::Index);
    const YearVote ofServer = voteFor("one", 2001, YearSource::MusicBrainzId);
    write(question, {ofIndex, ofServer, voteFor("undated", 0, YearSource::Index)}, answerOf(ofIndex));
    QVERIFY(m_store.choose(question, YearSource::MusicBrainzId, QStringLiteral("one"), 200));
    QCOMPARE(entry(question).known.year, 2001);
    QCOMPARE(entry(question).known.source, YearSource::MusicBrainzId);
    QVERIFY(m_store.choose(question, YearSource::Index, QStringLiteral("one"), 200));
    QCOMPARE(entry(question).known.year, 2000);
    for (const char* none : {"undated", "nobody's"}) {
        const auto chosen = m_store.choose(question, YearSource::Index, QLatin1String(none), 200);
        QVERIFY(!chosen && chosen.error().kind == ErrorKind::NotFound);
    }
    QCOMPARE(entry(question).known.year, 2000);
}

void YearStoreTest::aRefusedCompilationLeavesNoMark()
{
    const qint64 question = questionOf(QStringLiteral("A"), QStringLiteral("Greatest"));
    const YearVote vote = voteFor("one", 1992, YearSource::MusicBrainzName, "Album, Compilation");
    write(question, {vote}, answerOf(vote, true));
    const auto memory = m_store.remember(question);
    QVERIFY(memory);
    QVERIFY(m_store.refuse(question, vote.id));
    QVERIFY(!entry(question).compilation);
    QVERIFY(m_store.putBack(*memory));
    QVERIFY(entry(question).compilation);
    // Nor does one that nobody knows any more.
    QVERIFY(m_store.setByHand(QStringLiteral("A"), QStringLiteral("Greatest"), 0, 2));
    write(question, {}, std::nullopt);
    QCOMPARE(entry(question).known.state, YearState::NotFound);
    QVERIFY(!entry(question).compilation);
}

void YearStoreTest::aRefusalStandsAgainstARunningSearch()
{
    const qint64 question = questionOf(QStringLiteral("A"), QStringLiteral("Refused"));
    const YearVote wrong = voteFor("wrong", 1992, YearSource::MusicBrainzName);
    write(question, {wrong}, answerOf(wrong));
    QVERIFY(m_store.refuse(question, wrong.id));
    write(question, {wrong}, answerOf(wrong)); // of a list that was read before
    QCOMPARE(entry(question).known.state, YearState::Pending);
    QCOMPARE(m_store.votes(question).value().front().verdict, QStringLiteral("refused"));
    const YearVote right = voteFor("right", 1974, YearSource::MusicBrainzName);
    write(question, {right}, answerOf(right));
    QCOMPARE(entry(question).known.year, 1974);
}

void YearStoreTest::whatIsPutOffKeepsItsState()
{
    const qint64 open = questionOf(QStringLiteral("A"), QStringLiteral("Open"));
    const qint64 missed = questionOf(QStringLiteral("A"), QStringLiteral("Missed"));
    const qint64 known = questionOf(QStringLiteral("A"), QStringLiteral("Known"));
    write(missed, {}, std::nullopt);
    const YearVote vote = voteFor("one", 1980, YearSource::Index);
    write(known, {vote}, answerOf(vote));
    const std::array<qint64, 3> all{open, missed, known};
    QVERIFY(m_store.putOff(all, 500));
    const auto memory = [this](qint64 id) { return m_store.remember(id).value_or(YearMemory{}); };
    QCOMPARE(memory(open).retryAt, 500);
    QCOMPARE(memory(open).misses, 0);
    QCOMPARE(memory(open).entry.known.state, YearState::Pending);
    QCOMPARE(memory(missed).retryAt, 100 + retryAfterMisses(1)); // which is later
    QCOMPARE(memory(known).retryAt, 0);
    QVERIFY(m_store.askPutOffAgain());
    QCOMPARE(memory(open).retryAt, 0);
    QVERIFY(memory(missed).retryAt > 0);
}

void YearStoreTest::somebodyNewIsAskedForEverythingOpen()
{
    const HeardSong heard =
        hear(*m_database, QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("B"));
    const qint64 open = questionOf(QStringLiteral("A"), QStringLiteral("B"));
    const qint64 song = questionOf(QStringLiteral("A"), QStringLiteral("Song"), YearKind::Song);
    run(*m_database,
        QStringLiteral("INSERT INTO year_releases VALUES(%1, 'a', %2)").arg(heard.releaseId).arg(open));
    run(*m_database,
        QStringLiteral("INSERT INTO year_recordings VALUES(%1, %2)").arg(heard.recordingId).arg(song));
    const auto retryAt = [this](qint64 id) { return m_store.remember(id).value_or(YearMemory{}).retryAt; };
    const auto close = [&] {
        const std::array<qint64, 1> putOff{open};
        QVERIFY(m_store.putOff(putOff, 500));
        write(song, {}, std::nullopt);
    };
    close();
    QVERIFY(m_store.askMissesAgain(2)); // heard once only
    QVERIFY(retryAt(open) > 0 && retryAt(song) > 0);
    QVERIFY(m_store.askMissesAgain(1, YearKind::Song));
    QVERIFY(retryAt(open) > 0 && retryAt(song) == 0);
    close();
    QVERIFY(m_store.askMissesAgain(1));
    QVERIFY(retryAt(open) == 0 && retryAt(song) == 0);
}

SILLON_TEST(YearStoreTest, yearstore)
#include "tst_yearstore.moc"
