// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yeardoubt.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

constexpr qint64 in1990 = 631152000;
constexpr qint64 in2010 = 1262304000;

YearAnswer answerOf(int year, double confidence = 0.95, YearSource source = YearSource::MusicBrainzId)
{
    YearAnswer answer;
    answer.date.year = year;
    answer.source = source;
    answer.confidence = confidence;
    return answer;
}

YearVote voteOf(YearSource source, int year, const char* verdict)
{
    return {source, {year, 0, 0}, QStringLiteral("id"), {}, {}, {}, 1, QString::fromLatin1(verdict)};
}

YearFinding discogsSays(int year)
{
    YearFinding finding;
    finding.asked = true;
    finding.answer = answerOf(year, 0.95, YearSource::Discogs);
    finding.votes.push_back(voteOf(YearSource::Discogs, year, "taken"));
    return finding;
}

YearQuestion heardIn(qint64 second)
{
    YearQuestion question;
    question.firstHeard = second;
    return question;
}

} // namespace

class YearDoubtTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPlainIsNotDoubted()
    {
        YearQuestion question = heardIn(in2010);
        question.said = {voteOf(YearSource::MusicBrainzId, 1984, "taken"),
                         voteOf(YearSource::Index, 1999, "qualifiers")};
        QVERIFY(!isDoubtful(question, answerOf(1984)));
    }

    void anAlbumHeardBeforeItsYearIsDoubted()
    {
        QVERIFY(isDoubtful(heardIn(in2010), answerOf(2015)));
        QVERIFY(!isDoubtful(heardIn(in2010), answerOf(2011)));
        // A listen of before there were any has a broken clock.
        QVERIFY(!isDoubtful(heardIn(in1990), answerOf(2015)));
    }

    void anEditionOlderThanTheYearIsDoubted()
    {
        YearQuestion question;
        question.upperYear = 1990;
        QVERIFY(isDoubtful(question, answerOf(1999)));
    }

    void anotherYearOfAnotherSourceIsADoubt()
    {
        YearQuestion question = heardIn(in2010);
        question.said = {voteOf(YearSource::Tags, 1984, "tracks-disagree")};
        QVERIFY(isDoubtful(question, answerOf(1999)));
        QVERIFY(!isDoubtful(question, answerOf(1985)));
    }

    void aBootlegsYearIsDoubted() { QVERIFY(isDoubtful(heardIn(in2010), answerOf(1984, 0.6))); }

    void onesOwnWordIsNot()
    {
        const YearQuestion question = heardIn(in2010);
        QVERIFY(!isDoubtful(question, answerOf(2015, 1, YearSource::Manual)));
        QVERIFY(!isDoubtful(question, answerOf(2015, 1, YearSource::Tags)));
    }

    void whoAgreesBearsOut()
    {
        const YearFinding settled = settledDoubt(heardIn(in2010), answerOf(1984, 0.6), discogsSays(1983));
        QCOMPARE(settled.answer->date.year, 1984);
        QCOMPARE(settled.answer->source, YearSource::MusicBrainzId);
        QCOMPARE(settled.answer->confidence, 0.95);
        QCOMPARE(settled.votes.front().verdict, QStringLiteral("agrees"));
    }

    void anEarlierYearNeedsASecondVoice()
    {
        const YearFinding alone = settledDoubt(heardIn(in2010), answerOf(1999, 0.6), discogsSays(1984));
        QCOMPARE(alone.answer->date.year, 1999);
        QVERIFY(alone.answer->confidence <= 0.5);
        QCOMPARE(alone.votes.front().verdict, QStringLiteral("conflict"));

        YearQuestion question = heardIn(in2010);
        question.said = {voteOf(YearSource::Tags, 1984, "tracks-disagree")};
        const YearFinding two = settledDoubt(question, answerOf(1999, 0.95), discogsSays(1984));
        QCOMPARE(two.answer->date.year, 1984);
        QCOMPARE(two.answer->source, YearSource::Discogs);
        QCOMPARE(two.votes.front().verdict, QStringLiteral("taken"));
    }

    void theFirstListenIsAVoiceToo()
    {
        const YearFinding settled = settledDoubt(heardIn(in2010), answerOf(2015, 0.85), discogsSays(1984));
        QCOMPARE(settled.answer->date.year, 1984);
    }

    void aLaterYearNeverWins()
    {
        YearQuestion question = heardIn(in2010);
        question.said = {voteOf(YearSource::Tags, 1999, "tracks-disagree")};
        const YearFinding settled = settledDoubt(question, answerOf(1984), discogsSays(1999));
        QCOMPARE(settled.answer->date.year, 1984);
        QVERIFY(settled.answer->confidence <= 0.5);
    }

    void whoKnowsNothingChangesNothing()
    {
        YearFinding nothing;
        nothing.asked = true;
        const YearFinding settled = settledDoubt(heardIn(in2010), answerOf(2015, 0.85), nothing);
        QCOMPARE(settled.answer->date.year, 2015);
        QCOMPARE(settled.answer->confidence, 0.85);
    }
};

SILLON_TEST(YearDoubtTest, yeardoubt)
#include "tst_yeardoubt.moc"
