// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Kind = FakeScrobbleService::Request::Kind;

const SentTexts mended{QStringLiteral("Mended & Co"), QStringLiteral("Titel + 100 %"),
                       QStringLiteral("Album"), QString()};

} // namespace

/// Plays that the user words anew and sends again.
class RewordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIgnoredPlayGoesInTheNewWordsOnce()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        const Listen heard = f.play();
        f.service->judge = [](const Listen& listen) {
            return listen.recording.artist == QLatin1String("Artist") ? SubmitVerdict::IgnoredArtist
                                                                      : SubmitVerdict::Accepted;
        };
        f.chore(alice)->run({});
        QCOMPARE(f.counts(alice).ignored, 1);
        const SubmissionId id = f.submissions(alice).front().id;
        QCOMPARE(f.must(f.store.reword({id}, mended)), 1);
        QCOMPARE(f.must(f.store.retry({id})), 1);
        QCOMPARE(f.must(f.store.retry({id})), 0); // pressed twice
        f.service->clearRequests();
        f.chore(alice)->run({});
        QCOMPARE(f.counts(alice).sent, 1);
        QCOMPARE(f.service->requests(Kind::Find).size(), std::size_t(1)); // no double: asked before
        QCOMPARE(f.service->requests(Kind::Find).front().listens.front().recording.artist,
                 QStringLiteral("Artist"));
        QCOMPARE(f.service->requests(Kind::Submit).size(), std::size_t(1));
        const Listen sent = f.service->requests(Kind::Submit).front().listens.front();
        QCOMPARE(sent.recording.artist, mended.artist);
        QCOMPARE(sent.recording.title, mended.title);
        QCOMPARE(sent.listenedAt, heard.listenedAt);
        QCOMPARE(f.must(f.listens.byId(heard.id))->recording.title, heard.recording.title);
    }

    void aServiceThatCannotBeAskedGetsTheNewWordsToo()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        f.play();
        f.service->judge = [](const Listen& listen) {
            return listen.recording.artist == QLatin1String("Artist") ? SubmitVerdict::IgnoredArtist
                                                                      : SubmitVerdict::Accepted;
        };
        f.service->findReplies = {fails(ErrorKind::NotSupported)};
        f.chore(alice)->run({});
        const SubmissionId id = f.submissions(alice).front().id;
        QCOMPARE(f.must(f.store.reword({id}, mended)), 1);
        QCOMPARE(f.must(f.store.retry({id})), 1);
        f.chore(alice)->run({});
        QCOMPARE(f.counts(alice).sent, 1);
        QCOMPARE(f.service->requests(Kind::Submit).back().listens.front().recording.artist, mended.artist);
    }

    void onePlayThatArrivedAfterAllIsNotDoubled()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        f.play();
        f.service->submitReplies = {losesAnswer()}; // it arrived, but nobody knows
        f.chore(alice)->run({});
        const SubmissionId id = f.submissions(alice).front().id;
        QCOMPARE(f.must(f.store.reword({id}, mended)), 1);
        f.clock.advance(3600 * 1000);
        f.chore(alice)->run({});
        QCOMPARE(f.counts(alice).sent, 1);
        QCOMPARE(f.service->held(), 1);
    }

    void aSentPlayIsNotWordedAnew()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        f.play();
        f.chore(alice)->run({});
        const SubmissionId id = f.submissions(alice).front().id;
        QCOMPARE(f.must(f.store.reword({id}, mended)), 0);
        QCOMPARE(f.must(f.store.retry({id})), 0);
        f.chore(alice)->run({});
        QCOMPARE(f.service->held(), 1);
    }

    void withoutArtistOrTitleNothingIsTaken()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        f.play();
        const SubmissionId id = f.submissions(alice).front().id;
        QVERIFY(!f.store.reword({id}, {QStringLiteral(" "), QStringLiteral("T"), {}, {}}));
        QVERIFY(!f.store.reword({id}, {QStringLiteral("A"), QString(), {}, {}}));
    }

    void oddTextsArriveWhole()
    {
        SendingFixture f;
        const AccountId alice = f.signIn();
        f.play();
        const SubmissionId id = f.submissions(alice).front().id;
        SentTexts odd = mended;
        odd.title = QStringLiteral("a&b+c%20 \U0001F3B5 \u05E9\u05DC\u05D5\u05DD e\u0301 ") +
                    QString(1000, QLatin1Char('x'));
        QCOMPARE(f.must(f.store.reword({id}, odd)), 1);
        f.chore(alice)->run({});
        QCOMPARE(f.service->requests(Kind::Submit).front().listens.front().recording.title, odd.title);
    }
};

SILLON_TEST(RewordingTest, rewording)
#include "tst_rewording.moc"
