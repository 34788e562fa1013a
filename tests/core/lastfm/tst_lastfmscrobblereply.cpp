// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmscrobblereply.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 now = 1700100000;

/// An item of an answer.
QByteArray item(const QByteArray& timestamp, const QByteArray& code, const QByteArray& text = {})
{
    return json("{'artist':{'corrected':'0','#text':'A'},'track':{'corrected':'0','#text':'B'},'"
                "ignoredMessage':{'code':") +
           code + json(",'#text':'") + text + json("'},'timestamp':") + timestamp + "}";
}

QByteArray answer(const QByteArray& scrobble, const QByteArray& counts)
{
    return json("{'scrobbles':{'scrobble':") + scrobble + json(",'@attr':") + counts + "}}";
}

std::vector<Listen> listensAt(std::initializer_list<qint64> seconds)
{
    std::vector<Listen> listens;
    for (const qint64 second : seconds)
        listens.push_back(sampleListen(QStringLiteral("A"), QStringLiteral("B"), second));
    return listens;
}

Result<std::vector<SubmitOutcome>> outcomes(const QByteArray& body, const std::vector<Listen>& sent,
                                            bool isLastfm = true)
{
    return lastfmScrobbleReply(sampleJson(body), {sent, now, isLastfm});
}

/// One letter a verdict, "?" when nothing is certain.
QString letters(const Result<std::vector<SubmitOutcome>>& result)
{
    if (!result)
        return result.error().kind == ErrorKind::AnswerLost ? QStringLiteral("?") : QStringLiteral("!");
    QString text;
    for (const SubmitOutcome& outcome : *result)
        text.append(QLatin1Char("+atonlx"[static_cast<int>(outcome.verdict)]));
    return text;
}

} // namespace

class LastfmScrobbleReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCodeHasItsVerdict_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<bool>("isLastfm");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("0") << json("'0'") << QByteArray() << qint64(100) << true << "+";
        QTest::newRow("0 as number") << QByteArray("0") << QByteArray() << qint64(100) << true << "+";
        QTest::newRow("1") << json("'1'") << QByteArray() << qint64(100) << true << "a";
        QTest::newRow("1 for an old one is its age")
            << json("'1'") << QByteArray() << qint64(14 * 86400 + 1) << true << "o";
        QTest::newRow("1 just in time") << json("'1'") << QByteArray() << qint64(14 * 86400) << true << "a";
        QTest::newRow("1 elsewhere at any age")
            << json("'1'") << QByteArray() << qint64(900 * 86400) << false << "a";
        QTest::newRow("2") << QByteArray("2") << QByteArray() << qint64(100) << true << "t";
        QTest::newRow("3") << json("'3'") << QByteArray() << qint64(100) << true << "o";
        QTest::newRow("4") << json("'4'") << QByteArray() << qint64(100) << true << "n";
        QTest::newRow("5") << json("'5'") << QByteArray() << qint64(100) << true << "l";
        QTest::newRow("unknown") << json("'77'") << QByteArray() << qint64(100) << true << "x";
        QTest::newRow("GNU FM 3") << json("'3'") << QByteArray("Timestamp is too new") << qint64(-999)
                                  << false << "n";
        QTest::newRow("GNU FM 4") << json("'4'") << QByteArray("Timestamp is too old") << qint64(999) << false
                                  << "o";
        QTest::newRow("3 without words, ahead")
            << json("'3'") << QByteArray() << qint64(-999) << false << "n";
        QTest::newRow("4 without words, behind")
            << json("'4'") << QByteArray() << qint64(999) << false << "o";
        QTest::newRow("repeat") << json("'91'") << QByteArray() << qint64(100) << false << "+";
        QTest::newRow("older GNU FM's repeat")
            << json("'9'") << QByteArray("Already scrobbled") << qint64(100) << false << "+";
    }
    void eachCodeHasItsVerdict()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, text);
        QFETCH(qint64, age);
        QFETCH(bool, isLastfm);
        const auto sent = listensAt({now - age});
        const bool accepted = code == "0" || code == json("'0'");
        const QByteArray counts =
            accepted ? json("{'accepted':1,'ignored':0}") : json("{'accepted':0,'ignored':1}");
        const QByteArray timestamp = '"' + QByteArray::number(now - age) + '"';
        const auto result = outcomes(answer(item(timestamp, code, text), counts), sent, isLastfm);
        QTEST(letters(result), "verdict");
        QCOMPARE(letters(outcomes(answer("[" + item(timestamp, code, text) + "]", counts), sent, isLastfm)),
                 letters(result));
    }

    void theReasonIsKeptInTheServersWords()
    {
        const auto sent = listensAt({1});
        const QByteArray counts = json("{'accepted':0,'ignored':1}");
        const auto said =
            outcomes(answer(item("1", "1", "Artist name failed filter: Various"), counts), sent, false);
        QCOMPARE(said->at(0).text, QStringLiteral("Artist name failed filter: Various"));
        QCOMPARE(outcomes(answer(item("1", json("'77'")), counts), sent)->at(0).text, QStringLiteral("77"));
        const auto longText = outcomes(answer(item("1", "1", QByteArray(5000, 'x')), counts), sent);
        QCOMPARE(longText->at(0).text.size(), 300);
    }

    void manyItemsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("verdicts");
        const QByteArray a = item(json("'100'"), json("'0'"));
        const QByteArray b = item(json("'200'"), json("'2'"));
        const QByteArray c = item(json("'300'"), json("'5'"));
        const QByteArray counts = json("{'accepted':1,'ignored':2}");
        QTest::newRow("in order") << answer("[" + a + "," + b + "," + c + "]", counts) << "+tl";
        QTest::newRow("counts as texts")
            << answer("[" + a + "," + b + "," + c + "]", json("{'accepted':'1','ignored':'2'}")) << "+tl";
        QTest::newRow("no counts") << answer("[" + a + "," + b + "," + c + "]", "{}") << "+tl";
        QTest::newRow("other order") << answer("[" + c + "," + a + "," + b + "]", counts) << "+tl";
        QTest::newRow("timestamps as numbers")
            << answer("[" + item("100", "0") + "," + item("200", "2") + "," + item("300", "5") + "]", counts)
            << "+tl";
        QTest::newRow("no timestamps")
            << answer("[" + item("null", "0") + "," + item(json("''"), "2") + "," + item("{}", "5") + "]",
                      counts)
            << "+tl";
        QTest::newRow("timestamps of its own")
            << answer("[" + item("101", "0") + "," + item("201", "2") + "," + item("301", "5") + "]", counts)
            << "+tl";
        QTest::newRow("one more than sent")
            << answer("[" + item("999", "0") + "," + a + "," + b + "," + c + "]",
                      json("{'accepted':2,'ignored':2}"))
            << "+tl";
        QTest::newRow("one missing, counts tell it was accepted")
            << answer("[" + a + "," + c + "]", json("{'accepted':2,'ignored':1}")) << "++l";
        QTest::newRow("one missing, counts tell it was not")
            << answer("[" + a + "," + c + "]", json("{'accepted':1,'ignored':2}")) << "+xl";
        QTest::newRow("one missing, no counts") << answer("[" + a + "," + c + "]", "{}") << "?";
        QTest::newRow("one missing, counts of nonsense")
            << answer("[" + a + "," + c + "]", json("{'accepted':7,'ignored':-1}")) << "?";
        QTest::newRow("one without a verdict")
            << answer("[" + a + json(",{'timestamp':'200'},") + c + "]", "{}") << "?";
        QTest::newRow("accepted in the items, not in the counts")
            << answer("[" + a + "," + b + "," + c + "]", json("{'accepted':0,'ignored':3}")) << "?";
        QTest::newRow("counts alone, all accepted") << json("{'scrobbles':{'@attr':{'ignored':0}}}") << "+++";
        QTest::newRow("counts alone, none accepted")
            << json("{'scrobbles':{'@attr':{'accepted':0,'ignored':3}}}") << "xxx";
        QTest::newRow("counts alone, some")
            << json("{'scrobbles':{'@attr':{'accepted':1,'ignored':2}}}") << "?";
        QTest::newRow("nothing at all") << QByteArray("{}") << "?";
        QTest::newRow("a text") << json("{'scrobbles':'ok'}") << "?";
        QTest::newRow("items are texts") << answer(json("['a','b','c']"), "{}") << "?";
        QTest::newRow("items are numbers, codes are lists")
            << answer(json("[1,{'timestamp':200,'ignoredMessage':[0]},3]"), "[]") << "?";
    }
    void manyItemsAreToldApart()
    {
        QFETCH(QByteArray, body);
        QTEST(letters(outcomes(body, listensAt({100, 200, 300}))), "verdicts");
    }

    void twoListensOfOneSecondKeepTheirOrder()
    {
        const QByteArray body =
            answer("[" + item("100", "2") + "," + item("100", "0") + "]", json("{'accepted':1,'ignored':1}"));
        QCOMPARE(letters(outcomes(body, listensAt({100, 100}))), QStringLiteral("t+"));
    }

    void theSamplesOfTheReferenceAreRead()
    {
        const QByteArray mixed =
            json("{'scrobbles':{'scrobble':["
                 " {'artist':{'corrected':'0','#text':'Artist A'},'album':{'corrected':'0','#text':'Album "
                 "A'},'track':{'corrected':'0','#text':'Song "
                 "A'},'ignoredMessage':{'code':'0','#text':''},'albumArtist':{'corrected':'0','#text':''},'"
                 "timestamp':'1700000000'},"
                 " {'artist':{'corrected':'0'},'album':{'corrected':'0','#text':''},'track':{'corrected':'0',"
                 "'#text':'Song "
                 "B'},'ignoredMessage':{'code':'1','#text':''},'albumArtist':{'corrected':'0','#text':''},'"
                 "timestamp':'1700000300'},"
                 " {'artist':{'corrected':'0','#text':'Artist "
                 "C'},'album':{'corrected':'0','#text':''},'track':{'corrected':'0','#text':'Song "
                 "C'},'ignoredMessage':{'code':'3','#text':''},'albumArtist':{'corrected':'0','#text':''},'"
                 "timestamp':'1500000000'}],"
                 " '@attr':{'ignored':2,'accepted':1}}}");
        QCOMPARE(letters(outcomes(mixed, listensAt({1700000000, 1700000300, 1500000000}))),
                 QStringLiteral("+ao"));
        const QByteArray gnuFm =
            json("{'scrobbles':{'scrobble':{'track':{'#text':'B','corrected':'0'},'timestamp':'1700000000','"
                 "ignoredMessage':{'#text':'','code':'0'}},'@attr':{'accepted':'1','ignored':'0'}}}");
        QCOMPARE(letters(outcomes(gnuFm, listensAt({1700000000}), false)), QStringLiteral("+"));
    }
};

SILLON_TEST(LastfmScrobbleReplyTest, lastfmscrobblereply)
#include "tst_lastfmscrobblereply.moc"
