// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "releaseyear/releaseyearresolver.h"
#include "releaseyear/yearworklist.h"
#include "testmain.h"
#include "yearsample.h"

#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 in2020 = 1600000000;

YearFinding known(int year, const QString& id = QStringLiteral("id"))
{
    YearFinding finding;
    finding.asked = true;
    finding.answer.emplace();
    finding.answer->date.year = year;
    finding.answer->source = YearSource::MusicBrainzName;
    finding.answer->id = id;
    finding.votes.push_back(
        {finding.answer->source, finding.answer->date, id, {}, {}, {}, 1, QStringLiteral("taken")});
    return finding;
}

YearFinding unknown()
{
    YearFinding finding;
    finding.asked = true;
    return finding;
}

Error brokenDown()
{
    Error error;
    error.kind = ErrorKind::ServerBusy;
    error.httpStatus = 500;
    return error;
}

/// A source that answers as it is told, and writes down what it was asked.
class ToldSource final : public ReleaseYearSource
{
public:
    using Answer = std::function<Result<YearFinding>(const YearQuestion&)>;

    explicit ToldSource(Answer answer, std::size_t batch = 100, bool offline = false)
        : m_answer(std::move(answer))
        , m_batch(batch)
        , m_offline(offline)
    {}

    [[nodiscard]] bool isOffline() const override { return m_offline; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override
    {
        return question.kind == YearKind::Album;
    }
    [[nodiscard]] std::size_t batchLimit() const override { return m_batch; }
    [[nodiscard]] bool isWell(std::stop_token) override { return well; }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token) override
    {
        QStringList titles;
        for (const YearQuestion& question : questions)
            titles.append(question.title);
        asked.append(titles.join(u' '));
        std::vector<YearFinding> findings;
        for (const YearQuestion& question : questions) {
            auto finding = m_answer(question);
            if (!finding)
                return fail(std::move(finding.error()));
            findings.push_back(std::move(*finding));
        }
        return findings;
    }

    QStringList asked;
    bool well = true;

private:
    Answer m_answer;
    std::size_t m_batch;
    bool m_offline;
};

ToldSource::Answer failingAt(const QString& title)
{
    return [title](const YearQuestion& question) -> Result<YearFinding> {
        if (title.isEmpty() || question.title == title)
            return fail(brokenDown());
        return known(1980);
    };
}

} // namespace

/// What is asked of whom, what is stored, and what stays open.
class ReleaseYearResolverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::make_unique<TemporaryDatabase>(); }
    void theQuestionToBlameStaysOpenUntilTomorrow();
    void whatOneSourceFailsAtAnotherMayKnow();
    void aWayThatFailsIsLeftForTheNext();
    void aServerThatIsNotWellEndsTheSearch();
    void withoutTheMirrorNothingIsAskedTwice();
    void aRefusalDuringTheSearchStands();
    void whatNobodyPlayedIsAskedOfWhatIsHere();
    void whatNobodyPlayedIsAskedOutsideLastAndWhenWished();
    void whatIsPlayedAtLastIsAskedForAtOnce();
    void tagsThatAreNewAreSeenOfWhatNobodyPlayed();

private:
    Database& database() { return **m_database; }
    /// Most often the first.
    void hearAlbums(const QStringList& titles)
    {
        for (qsizetype i = 0; i < titles.size(); ++i) {
            for (qsizetype play = i; play < titles.size(); ++play)
                hear(database(), QStringLiteral("A"), QStringLiteral("Song"), titles.at(i), in2020 + play);
        }
    }
    YearRun search(std::vector<YearStep> steps, bool unheard = false)
    {
        YearRunOptions options;
        options.retrySeconds = {};
        options.unheard = unheard;
        return ReleaseYearResolver(database(), m_clock, std::move(steps))
            .run(options, {}, {})
            .value_or(YearRun{});
    }
    QString stateOf(const QString& title)
    {
        return textIn(
            database(),
            QStringLiteral("SELECT state || ' ' || year || ' ' || max(0, retry_at - %1) FROM release_years "
                           "WHERE title = '%2'")
                .arg(m_clock.utcNow())
                .arg(title));
    }

    std::unique_ptr<TemporaryDatabase> m_database;
    FakeClock m_clock;
};

void ReleaseYearResolverTest::theQuestionToBlameStaysOpenUntilTomorrow()
{
    hearAlbums({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    const auto source = std::make_shared<ToldSource>(failingAt(QStringLiteral("two")));
    const YearRun run = search({{source}});
    QCOMPARE(source->asked.join(QStringLiteral(" | ")),
             QStringLiteral("one two three | one two | one | two | three | two"));
    QVERIFY(!run.ended);
    QCOMPARE(run.albums.resolved, 2);
    QCOMPARE(run.albums.notFound, 0);
    QCOMPARE(stateOf(QStringLiteral("two")), QStringLiteral("pending 0 86400"));
    source->asked.clear();
    QVERIFY(!YearWorkList(database()).hasNews(m_clock.utcNow(), true).value_or(true));
    search({{source}});
    QVERIFY(source->asked.isEmpty());
    m_clock.stepWall(86400000);
    search({{source}});
    QCOMPARE(source->asked, QStringList({QStringLiteral("two"), QStringLiteral("two")}));
}

void ReleaseYearResolverTest::whatOneSourceFailsAtAnotherMayKnow()
{
    hearAlbums({QStringLiteral("one"), QStringLiteral("two")});
    const auto first = std::make_shared<ToldSource>(failingAt(QStringLiteral("two")), 1);
    const auto second = std::make_shared<ToldSource>(failingAt(QStringLiteral("none")));
    QCOMPARE(search({{first}, {second}}).albums.resolved, 2);
    QCOMPARE(first->asked.join(u' '), QStringLiteral("one two two"));
    QCOMPARE(second->asked, QStringList(QStringLiteral("two")));
}

void ReleaseYearResolverTest::aWayThatFailsIsLeftForTheNext()
{
    QStringList titles;
    for (int i = 0; i < 9; ++i)
        titles.append(QStringLiteral("t%1").arg(i));
    hearAlbums(titles);
    const auto broken = std::make_shared<ToldSource>(failingAt(QString()), 1);
    const auto whole = std::make_shared<ToldSource>(failingAt(QStringLiteral("none")));
    const YearRun run = search({{broken}, {whole}});
    QVERIFY(!run.ended);
    QCOMPARE(run.albums.resolved, 9);
    QCOMPARE(broken->asked.size(), qsizetype{5});
}

void ReleaseYearResolverTest::aServerThatIsNotWellEndsTheSearch()
{
    hearAlbums({QStringLiteral("one"), QStringLiteral("two")});
    const auto source = std::make_shared<ToldSource>(failingAt(QStringLiteral("two")));
    source->well = false;
    const YearRun run = search({{source}});
    QVERIFY(run.ended);
    QCOMPARE(source->asked, QStringList(QStringLiteral("one two")));
    QCOMPARE(stateOf(QStringLiteral("two")), QStringLiteral("pending 0 0")); // by the next search
}

void ReleaseYearResolverTest::withoutTheMirrorNothingIsAskedTwice()
{
    hearAlbums({QStringLiteral("one"), QStringLiteral("two")});
    const auto mirror =
        std::make_shared<ToldSource>([](const YearQuestion&) { return fail(ErrorKind::NotSent); });
    const auto server = std::make_shared<ToldSource>([](const YearQuestion& question) {
        return Result<YearFinding>(question.title == u"one" ? known(1980) : unknown());
    });
    int told = 0;
    YearStep own{mirror};
    own.passedOver = [&told](const Error&) { ++told; };
    QCOMPARE(search({own, {server}}).albums.resolved, 1);
    QCOMPARE(stateOf(QStringLiteral("two")), QStringLiteral("pending 0 86400"));
    QVERIFY(!YearWorkList(database()).hasNews(m_clock.utcNow(), true).value_or(true));
    search({own, {server}});
    QCOMPARE(server->asked, QStringList(QStringLiteral("one two")));
    QCOMPARE(told, 1);
    // Without a mirror at all it is simply not found.
    m_clock.stepWall(86400000);
    search({{server}});
    QCOMPARE(stateOf(QStringLiteral("two")), QStringLiteral("not_found 0 86400"));
}

void ReleaseYearResolverTest::aRefusalDuringTheSearchStands()
{
    hearAlbums({QStringLiteral("one"), QStringLiteral("two")});
    YearStore store(database());
    const auto source = std::make_shared<ToldSource>([&](const YearQuestion& question) {
        const bool refused = question.title == u"one" && store.refuse(question.id, QStringLiteral("id"));
        Q_UNUSED(refused)
        return Result<YearFinding>(known(1980));
    });
    search({{source}});
    QCOMPARE(stateOf(QStringLiteral("one")), QStringLiteral("pending 0 0"));
    QCOMPARE(stateOf(QStringLiteral("two")), QStringLiteral("matched 1980 0"));
}

void ReleaseYearResolverTest::whatNobodyPlayedIsAskedOfWhatIsHere()
{
    own(database(), QStringLiteral("A"), QStringLiteral("known"));
    own(database(), QStringLiteral("A"), QStringLiteral("unknown"));
    own(database(), QStringLiteral("A"), QStringLiteral("tagged"), {}, QStringLiteral("1971-03"));
    own(database(), QStringLiteral("A"), QStringLiteral("gone"));
    run(database(), QStringLiteral("UPDATE tracks SET forgotten = 1 WHERE album = 'gone'"));
    const auto index = std::make_shared<ToldSource>(
        [](const YearQuestion& question) {
            return Result<YearFinding>(question.title == u"known" ? known(1980) : unknown());
        },
        100, true);
    const auto server = std::make_shared<ToldSource>(failingAt(QStringLiteral("none")));
    const YearRun first = search({{index}, {server}});
    QCOMPARE(first.albums.asked, 0);
    QCOMPARE(first.unheard.asked, 3);
    QCOMPARE(first.unheard.resolved, 2);
    QVERIFY(server->asked.isEmpty());
    QCOMPARE(stateOf(QStringLiteral("known")), QStringLiteral("matched 1980 0"));
    QCOMPARE(stateOf(QStringLiteral("tagged")), QStringLiteral("matched 1971 0"));
    QCOMPARE(stateOf(QStringLiteral("unknown")), QStringLiteral("pending 0 604800"));
    QCOMPARE(stateOf(QStringLiteral("gone")), QStringLiteral("no row"));
    // Not at every start; but a new index is asked for it.
    search({{index}, {server}});
    QCOMPARE(index->asked, QStringList(QStringLiteral("known unknown")));
    QVERIFY(YearStore(database()).askMissesAgain(1));
    search({{index}, {server}});
    QCOMPARE(index->asked.size(), qsizetype{2});
    // It is no part of what is said about plays.
    QCOMPARE(YearStore(database()).coverage(myListenerId).value_or(YearCoverage{}).albums, 0);
    QVERIFY(!YearWorkList(database()).hasNews(m_clock.utcNow(), true).value_or(true));
}

void ReleaseYearResolverTest::whatNobodyPlayedIsAskedOutsideLastAndWhenWished()
{
    own(database(), QStringLiteral("A"), QStringLiteral("shelved"));
    own(database(), QStringLiteral("A"), QStringLiteral("unknown"));
    own(database(), QStringLiteral("A"), QStringLiteral("private"));
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("private"));
    run(database(), QStringLiteral("UPDATE listens SET private = 1"));
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("heard"));
    const auto server = std::make_shared<ToldSource>([](const YearQuestion& question) {
        return Result<YearFinding>(question.title == u"unknown" ? unknown() : known(1980));
    });
    search({{server}});
    QCOMPARE(server->asked, QStringList(QStringLiteral("heard")));
    const auto count = [this] {
        return YearWorkList(database()).countUnheard(m_clock.utcNow()).value_or(-1);
    };
    QCOMPARE(count(), 2);
    QVERIFY(YearStore(database()).askPutOffAgain());
    server->asked.clear();
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("late"));
    const YearRun wished = search({{server}}, true);
    QCOMPARE(server->asked, QStringList({QStringLiteral("late"), QStringLiteral("shelved unknown")}));
    QCOMPARE(wished.unheard.resolved, 1);
    QCOMPARE(wished.unheard.notFound, 1);
    QCOMPARE(stateOf(QStringLiteral("unknown")), QStringLiteral("not_found 0 86400"));
    server->asked.clear();
    QVERIFY(YearStore(database()).askPutOffAgain());
    search({{server}}, true);
    QVERIFY(server->asked.isEmpty());
    QCOMPARE(YearWorkList(database()).countUnheard(m_clock.utcNow()).value_or(-1), 0);
}

void ReleaseYearResolverTest::whatIsPlayedAtLastIsAskedForAtOnce()
{
    own(database(), QStringLiteral("A"), QStringLiteral("one"));
    const auto server = std::make_shared<ToldSource>(failingAt(QStringLiteral("none")));
    search({{server}});
    QCOMPARE(stateOf(QStringLiteral("one")), QStringLiteral("pending 0 604800"));
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("one"));
    QVERIFY(YearWorkList(database()).hasNews(m_clock.utcNow(), true).value_or(false));
    search({{server}});
    QCOMPARE(stateOf(QStringLiteral("one")), QStringLiteral("matched 1980 0"));
}

void ReleaseYearResolverTest::tagsThatAreNewAreSeenOfWhatNobodyPlayed()
{
    own(database(), QStringLiteral("A"), QStringLiteral("one"));
    search({});
    QCOMPARE(stateOf(QStringLiteral("one")), QStringLiteral("pending 0 604800"));
    run(database(), QStringLiteral("UPDATE tracks SET original_date = '1969'"));
    search({});
    QCOMPARE(stateOf(QStringLiteral("one")), QStringLiteral("matched 1969 0"));
}

SILLON_TEST(ReleaseYearResolverTest, releaseyearresolver)
#include "tst_releaseyearresolver.moc"
