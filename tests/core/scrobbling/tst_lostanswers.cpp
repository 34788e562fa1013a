// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/listenremoval.h"
#include "scrobbling/scrobbleeditstore.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

#include <utility>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Kind = FakeScrobbleService::Request::Kind;

/// The user changes how plays are spelled.
void rename(SendingFixture& f, const QString& to)
{
    ScrobbleEdits edits;
    edits.rules.push_back({true, SentField::Artist, EditMatch::Whole, QStringLiteral("Artist"), to});
    QVERIFY(ScrobbleEditStore(*f.database).setEdits(edits));
}

QStringList artistsSent(const SendingFixture& f)
{
    QStringList artists;
    for (const auto& request : f.service->requests(Kind::Submit))
        artists.append(request.listens.front().recording.artist);
    return artists;
}

const SentTexts mended{QStringLiteral("Mended"), QStringLiteral("Title"), QString(), QString()};

} // namespace

/// After an answer that was lost, each play is there exactly once.
class LostAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatArrivedIsNotSentAgain_data();
    void whatArrivedIsNotSentAgain();
    void whatDidNotArriveIsSentAgainWithItsOwnTime();
    void onlyTheRestOfABatchIsSentAgain();
    void theServiceIsAskedOnlyWhenItIsDue();
    void aQuestionThatFailsIsAskedAgain_data();
    void aQuestionThatFailsIsAskedAgain();
    void aServiceThatCannotBeAskedGetsThemUnchanged_data();
    void aServiceThatCannotBeAskedGetsThemUnchanged();
    void aDeadSessionWhileAskingHoldsTheAccountAndKeepsThemUnsure();
    void unsurePlaysOutliveTheProgram();
    void unsurePlaysAreShownAsWaiting();
    void nothingElseGoesBeforeTheQuestionIsAnswered();
    void aSendCutShortIsAskedAboutAtTheNextStart();
    void aQuestionCutShortChangesNothing();
    void aBusyServerThatStoresEveryTimeGetsEachOnce();
    void manyUnsurePlaysAreAskedAboutInBatches();
    void aLostAnswerInASearchForABadPlayLosesNothing();
    void retryAllAsksFirstToo();
    void whatMayBeThereRepeatsItsWords_data();
    void whatMayBeThereRepeatsItsWords();
    void itRepeatsThemAfterAFailureToo();
    void itRepeatsThemAfterAnUndo();
    void whatCertainlyDidNotArriveTakesNewWords_data();
    void whatCertainlyDidNotArriveTakesNewWords();
    void ownWordsGoWhereTheServiceHasItNot();
    void ownWordsGiveNoSecondPlayWhereItCannotBeAsked();
    void ownWordsForOneThatWaitsToBeRepeatedAskFirst();
    void whatIsShownLateIsAskedAboutAgainAfterARefusal_data();
    void whatIsShownLateIsAskedAboutAgainAfterARefusal();
    void whatDidNotGetItsTurnIsAskedAboutAgainToo();
    void anUndoAsksAboutWhatWasDenied();
};

void LostAnswersTest::whatArrivedIsNotSentAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::AnswerLost, ErrorKind::ServerBusy, ErrorKind::Malformed, ErrorKind::Storage})
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
}

void LostAnswersTest::whatArrivedIsNotSentAgain()
{
    QFETCH(ErrorKind, kind);
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(60);
    f.service->submitReplies = {losesAnswer(kind)};
    const auto chore = f.chore(alice);
    chore->run({});
    QCOMPARE(f.service->held(), 50);
    f.clock.advance(300 * 1000);
    chore->run({});
    QCOMPARE(f.service->requests(Kind::Find).size(), 1u);
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{50, 10}));
    for (const Listen& listen : heard)
        QCOMPARE(f.service->timesHeld(listen), 1);
    QCOMPARE(f.counts(alice).sent, 60);
    QCOMPARE(f.submissions(alice).front().attempts, 1);
}

void LostAnswersTest::whatDidNotArriveIsSentAgainWithItsOwnTime()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    f.service->submitReplies = {fails(ErrorKind::AnswerLost)};
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(300 * 1000);
    QCOMPARE(chore->run({}), std::nullopt);
    const auto sends = f.service->requests(Kind::Submit);
    QCOMPARE(sends.size(), 2u);
    QCOMPARE(sends[1].listens, sends[0].listens);
    QCOMPARE(f.service->timesHeld(heard), 1);
}

void LostAnswersTest::onlyTheRestOfABatchIsSentAgain()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(10);
    // Half of the batch was stored before the server fell over.
    int stored = 0;
    f.service->judge = [&](const Listen&) {
        return ++stored <= 5 || stored > 10 ? SubmitVerdict::Accepted : SubmitVerdict::IgnoredOther;
    };
    f.service->submitReplies = {losesAnswer(ErrorKind::ServerBusy)};
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(300 * 1000);
    chore->run({});
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{10, 5}));
    for (const Listen& listen : heard)
        QCOMPARE(f.service->timesHeld(listen), 1);
}

void LostAnswersTest::theServiceIsAskedOnlyWhenItIsDue()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    const auto chore = f.chore(alice);
    QCOMPARE(chore->run({}), std::optional(f.clock.utcNow() + 300));
    f.clock.advance(299 * 1000);
    chore->run({});
    QVERIFY(f.service->requests(Kind::Find).empty());
    f.clock.advance(1000);
    chore->run({});
    QCOMPARE(f.service->requests(Kind::Find).size(), 1u);
}

void LostAnswersTest::aQuestionThatFailsIsAskedAgain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::NotSent, ErrorKind::AnswerLost, ErrorKind::ServerBusy, ErrorKind::RateLimited,
          ErrorKind::Malformed, ErrorKind::BadRequest, ErrorKind::BadSignature})
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
}

void LostAnswersTest::aQuestionThatFailsIsAskedAgain()
{
    QFETCH(ErrorKind, kind);
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    f.service->findReplies = {fails(kind), fails(kind)};
    const auto chore = f.chore(alice);
    chore->run({});
    for (const qint64 minutes : {5, 10, 20}) {
        QCOMPARE(f.submissions(alice).front().state, SubmissionState::Sending);
        QCOMPARE(*f.reader.nextTry(alice, f.clock.utcNow()), std::optional(f.clock.utcNow() + minutes * 60));
        f.clock.advance(minutes * 60 * 1000);
        chore->run({});
    }
    QCOMPARE(f.counts(alice).sent, 1);
    QCOMPARE(f.service->batchSizes(), std::vector<int>{1});
    QCOMPARE(f.account(alice).failures, 0);
}

void LostAnswersTest::aServiceThatCannotBeAskedGetsThemUnchanged_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::NotSupported, ErrorKind::Private, ErrorKind::NotFound})
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
}

void LostAnswersTest::aServiceThatCannotBeAskedGetsThemUnchanged()
{
    QFETCH(ErrorKind, kind);
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(3);
    f.service->submitReplies = {losesAnswer()};
    f.service->findReplies = {fails(kind)};
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(300 * 1000);
    chore->run({});
    const auto sends = f.service->requests(Kind::Submit);
    QCOMPARE(sends.size(), 2u);
    QCOMPARE(sends[1].listens, sends[0].listens);
    QCOMPARE(f.service->held(), 3);
    QCOMPARE(f.counts(alice).sent, 3);
}

void LostAnswersTest::aDeadSessionWhileAskingHoldsTheAccountAndKeepsThemUnsure()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    f.service->findReplies = {fails(ErrorKind::Unauthorized)};
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(300 * 1000);
    chore->run({});
    QCOMPARE(f.account(alice).holdReason, HoldReason::SignInAgain);
    QCOMPARE(f.submissions(alice).front().state, SubmissionState::Sending);
    QCOMPARE(f.signIn(), alice);
    chore->run({});
    QCOMPARE(f.service->held(), 1);
    QCOMPARE(f.counts(alice).sent, 1);
}

void LostAnswersTest::unsurePlaysOutliveTheProgram()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    f.chore(alice)->run({});
    f.chore(alice)->run({}); // a new start: the wait goes on
    QCOMPARE(f.service->requests().size(), 1u);
    f.clock.advance(300 * 1000);
    f.chore(alice)->run({});
    QCOMPARE(f.service->held(), 1);
    QCOMPARE(f.counts(alice).sent, 1);
}

void LostAnswersTest::unsurePlaysAreShownAsWaiting()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    f.chore(alice)->run({});
    QCOMPARE(f.submissions(alice).front().state, SubmissionState::Sending);
    QCOMPARE(f.counts(alice).waiting, 1);
    QCOMPARE(*f.reader.waitingCount(alice), 1);
}

void LostAnswersTest::nothingElseGoesBeforeTheQuestionIsAnswered()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    f.service->findReplies = {fails(ErrorKind::ServerBusy)};
    const auto chore = f.chore(alice);
    chore->run({});
    f.play(10);
    f.clock.advance(300 * 1000);
    chore->run({});
    QCOMPARE(f.service->batchSizes(), std::vector<int>{1});
    f.clock.advance(600 * 1000);
    chore->run({});
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{1, 1}));
    QCOMPARE(f.counts(alice).sent, 2);
}

void LostAnswersTest::aSendCutShortIsAskedAboutAtTheNextStart()
{
    for (const bool stored : {true, false}) {
        SendingFixture f;
        f.service->dropsRepeats = false;
        const AccountId alice = f.signIn();
        const auto heard = f.playMany(3);
        std::stop_source stop;
        FakeReply cut;
        cut.hangs = true;
        cut.stores = stored;
        f.service->submitReplies = {cut};
        f.service->step = [&] { stop.request_stop(); };
        QCOMPARE(f.chore(alice)->run(stop.get_token()).has_value(), true);
        QCOMPARE(f.submissions(alice).front().state, SubmissionState::Sending);
        QCOMPARE(f.account(alice).failures, 0);
        f.service->step = nullptr;
        f.chore(alice)->run({});
        QCOMPARE(f.service->requests(Kind::Find).size(), 1u);
        QCOMPARE(f.service->batchSizes().size(), stored ? 1u : 2u);
        for (const Listen& listen : heard)
            QCOMPARE(f.service->timesHeld(listen), 1);
    }
}

void LostAnswersTest::aQuestionCutShortChangesNothing()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    f.chore(alice)->run({});
    f.clock.advance(300 * 1000);
    const Account before = f.account(alice);
    std::stop_source stop;
    FakeReply cut;
    cut.hangs = true;
    f.service->findReplies = {cut};
    f.service->step = [&] { stop.request_stop(); };
    f.chore(alice)->run(stop.get_token());
    QCOMPARE(f.account(alice), before);
    QCOMPARE(f.submissions(alice).front().state, SubmissionState::Sending);
}

void LostAnswersTest::aBusyServerThatStoresEveryTimeGetsEachOnce()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(120);
    for (int i = 0; i < 3; ++i)
        f.service->submitReplies.push_back(losesAnswer(ErrorKind::ServerBusy));
    const auto chore = f.chore(alice);
    for (int i = 0; i < 4; ++i) {
        chore->run({});
        f.clock.advance(300 * 1000);
    }
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{50, 50, 20}));
    for (const Listen& listen : heard)
        QCOMPARE(f.service->timesHeld(listen), 1);
    QCOMPARE(f.counts(alice).sent, 120);
}

void LostAnswersTest::manyUnsurePlaysAreAskedAboutInBatches()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(120);
    SubmissionsWanted all;
    all.account = alice;
    all.limit = 120;
    all.now = f.clock.utcNow();
    QCOMPARE(f.store.takeDue(all)->size(), 120u);
    f.chore(alice)->run({});
    const auto requests = f.service->requests();
    for (const auto& request : requests)
        QVERIFY(request.listens.size() <= 50u);
    QCOMPARE(f.counts(alice).sent, 120);
    QCOMPARE(f.service->held(), 120);
}

void LostAnswersTest::aLostAnswerInASearchForABadPlayLosesNothing()
{
    for (int lostAt = 0; lostAt < 12; ++lostAt) {
        SendingFixture f;
        f.service->dropsRepeats = false;
        const AccountId alice = f.signIn();
        const auto heard = f.playMany(20);
        f.service->refuse = [&](const Listen& listen) {
            return listen.id == heard[7].id ? std::optional(ErrorKind::BadRequest) : std::nullopt;
        };
        f.service->submitReplies.assign(static_cast<std::size_t>(lostAt), FakeReply());
        f.service->submitReplies.push_back(losesAnswer());
        const auto chore = f.chore(alice);
        chore->run({});
        f.clock.advance(300 * 1000);
        chore->run({});
        QCOMPARE(f.counts(alice).failed, 1);
        QCOMPARE(f.counts(alice).sent, 19);
        for (const Listen& listen : heard)
            QCOMPARE(f.service->timesHeld(listen), listen.id == heard[7].id ? 0 : 1);
    }
}

void LostAnswersTest::retryAllAsksFirstToo()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    const auto chore = f.chore(alice);
    chore->run({});
    QVERIFY(f.accounts.lift(alice));
    chore->forgetWaits();
    chore->run({});
    QCOMPARE(f.service->held(), 1);
    QCOMPARE(f.counts(alice).sent, 1);
}

void LostAnswersTest::whatMayBeThereRepeatsItsWords_data()
{
    QTest::addColumn<std::optional<ErrorKind>>("asked");
    QTest::addColumn<QString>("before");
    for (const char* before : {"", "Before"}) {
        const QString words = QString::fromLatin1(before);
        QTest::addRow("cannot be asked '%s'", before) << std::optional(ErrorKind::NotSupported) << words;
        QTest::addRow("private '%s'", before) << std::optional(ErrorKind::Private) << words;
        QTest::addRow("not shown yet '%s'", before) << std::optional<ErrorKind>() << words;
    }
}

void LostAnswersTest::whatMayBeThereRepeatsItsWords()
{
    QFETCH(std::optional<ErrorKind>, asked);
    QFETCH(QString, before);
    SendingFixture f;
    const AccountId alice = f.signIn();
    if (!before.isEmpty())
        rename(f, before);
    f.play();
    f.service->submitReplies = {asked ? losesAnswer() : fails(ErrorKind::AnswerLost)};
    if (asked)
        f.service->findReplies = {fails(*asked)};
    f.chore(alice)->run({});
    rename(f, QStringLiteral("After"));
    f.clock.advance(300 * 1000);
    f.chore(alice)->run({});
    const auto sends = f.service->requests(Kind::Submit);
    QCOMPARE(sends.size(), 2u);
    QCOMPARE(sends[1].listens, sends[0].listens);
    QCOMPARE(f.service->held(), 1);
    QCOMPARE(f.counts(alice).sent, 1);
    f.play(100);
    f.chore(alice)->run({});
    QCOMPARE(artistsSent(f).last(), QStringLiteral("After")); // the rule is for all others
}

void LostAnswersTest::itRepeatsThemAfterAFailureToo()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer(), fails(ErrorKind::NotSent), fails(ErrorKind::RateLimited),
                                losesAnswer()};
    f.service->findReplies = {fails(ErrorKind::NotSupported), fails(ErrorKind::NotSupported)};
    for (const char* artist : {"", "One", "Two", "Three", "Four"}) {
        if (*artist != 0)
            rename(f, QString::fromLatin1(artist));
        f.chore(alice)->run({});
        f.clock.advance(3600 * 1000);
    }
    f.chore(alice)->run({});
    QCOMPARE(artistsSent(f), QStringList(5, QStringLiteral("Artist")));
    QCOMPARE(f.service->held(), 1);
    QCOMPARE(f.counts(alice).sent, 1);
}

void LostAnswersTest::itRepeatsThemAfterAnUndo()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    f.service->submitReplies = {losesAnswer()};
    f.service->findReplies = {fails(ErrorKind::NotSupported)};
    f.chore(alice)->run({});
    rename(f, QStringLiteral("After"));
    ListenRemoval removal(*f.database);
    const auto taken = f.must(removal.removeListens({heard.id}));
    QVERIFY(removal.putBack(taken));
    f.clock.advance(300 * 1000);
    f.chore(alice)->run({});
    QCOMPARE(artistsSent(f), QStringList(2, QStringLiteral("Artist")));
}

void LostAnswersTest::whatCertainlyDidNotArriveTakesNewWords_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not sent") << ErrorKind::NotSent;
    QTest::newRow("slow down") << ErrorKind::RateLimited;
}

void LostAnswersTest::whatCertainlyDidNotArriveTakesNewWords()
{
    QFETCH(ErrorKind, kind);
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(kind)};
    f.chore(alice)->run({});
    rename(f, QStringLiteral("After"));
    f.clock.advance(300 * 1000);
    f.chore(alice)->run({});
    QCOMPARE(artistsSent(f), (QStringList{QStringLiteral("Artist"), QStringLiteral("After")}));
}

void LostAnswersTest::ownWordsGoWhereTheServiceHasItNot()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(ErrorKind::AnswerLost)};
    f.chore(alice)->run({});
    QCOMPARE(f.must(f.store.reword({f.submissions(alice).front().id}, mended)), 1);
    f.clock.advance(300 * 1000);
    const auto chore = f.chore(alice);
    QCOMPARE(chore->run({}), std::optional(f.clock.utcNow() + 300)); // it may show it later
    QCOMPARE(artistsSent(f), QStringList{QStringLiteral("Artist")});
    f.play(100); // the others go on
    f.clock.advance(299 * 1000);
    chore->run({});
    QCOMPARE(artistsSent(f).size(), 2);
    f.clock.advance(1000);
    chore->run({});
    QCOMPARE(f.service->requests(Kind::Find).size(), 2u);
    QCOMPARE(artistsSent(f).last(), mended.artist);
    QCOMPARE(f.service->held(), 2);
    QCOMPARE(f.counts(alice).sent, 2);
}

void LostAnswersTest::ownWordsGiveNoSecondPlayWhereItCannotBeAsked()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {losesAnswer()};
    f.service->findReplies = {fails(ErrorKind::NotSupported)};
    f.chore(alice)->run({});
    QCOMPARE(f.must(f.store.reword({f.submissions(alice).front().id}, mended)), 1);
    f.clock.advance(300 * 1000);
    f.chore(alice)->run({});
    QCOMPARE(artistsSent(f), QStringList(2, QStringLiteral("Artist")));
    QCOMPARE(f.service->held(), 1);
    QCOMPARE(f.counts(alice).sent, 1);
}

void LostAnswersTest::ownWordsForOneThatWaitsToBeRepeatedAskFirst()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(ErrorKind::AnswerLost), fails(ErrorKind::NotSent)};
    f.chore(alice)->run({});
    f.clock.advance(300 * 1000);
    f.chore(alice)->run({}); // not there; and now there is no network
    const Submission waits = f.submissions(alice).front();
    QCOMPARE(waits.state, SubmissionState::Waiting);
    QCOMPARE(f.must(f.store.reword({waits.id}, mended)), 1);
    f.clock.advance(3600 * 1000);
    f.chore(alice)->run({});
    f.clock.advance(300 * 1000);
    f.chore(alice)->run({});
    QCOMPARE(f.service->requests(Kind::Find).size(), 3u);
    QCOMPARE(artistsSent(f).last(), mended.artist);
    QCOMPARE(f.service->held(), 1);
}

void LostAnswersTest::whatIsShownLateIsAskedAboutAgainAfterARefusal_data()
{
    QTest::addColumn<ErrorKind>("refusal");
    QTest::addColumn<int>("refusals");
    for (const ErrorKind kind : {ErrorKind::RateLimited, ErrorKind::NotSent})
        for (const int times : {1, 3})
            QTest::addRow("%s %d", qPrintable(errorKindName(kind)), times) << kind << times;
    QTest::addRow("held") << ErrorKind::AccountRefused << 1;
    QTest::addRow("halved to the end") << ErrorKind::BadRequest << 1;
}

void LostAnswersTest::whatIsShownLateIsAskedAboutAgainAfterARefusal()
{
    QFETCH(ErrorKind, refusal);
    QFETCH(int, refusals);
    SendingFixture f;
    f.service->dropsRepeats = false;
    f.service->hides = true;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(2);
    f.service->submitReplies = {losesAnswer()};
    f.service->submitReplies.insert(f.service->submitReplies.end(), static_cast<std::size_t>(refusals),
                                    fails(refusal));
    if (refusal == ErrorKind::BadRequest)
        f.service->submitReplies.push_back(fails(ErrorKind::NotSent)); // the first half
    f.chore(alice)->run({});
    for (int i = 0; i < refusals; ++i) {
        f.clock.advance(3600 * 1000);
        f.chore(alice)->run({}); // denied, and then refused
    }
    QCOMPARE(f.counts(alice).waiting, 2);
    f.service->hides = false;
    QVERIFY(f.accounts.lift(alice));
    f.clock.advance(3600 * 1000);
    f.chore(alice)->run({});
    for (const Listen& listen : heard)
        QCOMPARE(f.service->timesHeld(listen), 1);
    QCOMPARE(f.counts(alice).sent, 2);
}

void LostAnswersTest::whatDidNotGetItsTurnIsAskedAboutAgainToo()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    f.service->hides = true;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(120);
    for (int i = 0; i < 3; ++i) { // cut off three times while it was sending
        std::stop_source stop;
        SubmissionsWanted some;
        some.account = alice;
        some.limit = 50;
        some.now = f.clock.utcNow();
        const auto taken = f.must(f.store.takeDue(some));
        std::vector<Listen> left;
        for (const Submission& each : taken)
            left.push_back(each.listen);
        QVERIFY(f.service->submit(left, stop.get_token()));
    }
    f.service->submitReplies = {fails(ErrorKind::RateLimited)};
    f.chore(alice)->run({}); // all are denied, and the first fifty refused
    QCOMPARE(f.counts(alice).waiting, 120);
    f.service->hides = false;
    f.clock.advance(3600 * 1000);
    f.chore(alice)->run({});
    for (const Listen& listen : heard)
        QCOMPARE(f.service->timesHeld(listen), 1);
    QCOMPARE(f.counts(alice).sent, 120);
}

void LostAnswersTest::anUndoAsksAboutWhatWasDenied()
{
    SendingFixture f;
    f.service->dropsRepeats = false;
    f.service->hides = true;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    f.service->submitReplies = {losesAnswer(), fails(ErrorKind::RateLimited)};
    f.chore(alice)->run({});
    f.clock.advance(3600 * 1000);
    f.chore(alice)->run({});
    ListenRemoval removal(*f.database);
    const auto taken = f.must(removal.removeListens({heard.id}));
    QVERIFY(removal.putBack(taken));
    f.service->hides = false;
    f.clock.advance(3600 * 1000);
    f.chore(alice)->run({});
    QCOMPARE(f.service->timesHeld(heard), 1);
    QCOMPARE(f.counts(alice).sent, 1);
}

SILLON_TEST(LostAnswersTest, lostanswers)

#include "tst_lostanswers.moc"
