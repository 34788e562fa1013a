// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenmatch.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

OtherNames namesIn(const QString& text)
{
    return {text.section(QLatin1Char('/'), 0, 0), text.section(QLatin1Char('/'), 1)};
}

/// "+S:artist/title" was sent, "S:artist/title" was not; "|artist/title" behind it: known as that too.
std::vector<MatchPlay> playsIn(const char* text)
{
    std::vector<MatchPlay> plays;
    for (const QString& word : QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool sent = word.startsWith(QLatin1Char('+'));
        const qsizetype at = word.indexOf(QLatin1Char(':'));
        QStringList all = word.mid(at + 1).split(QLatin1Char('|'));
        const OtherNames own = namesIn(all.takeFirst());
        std::vector<OtherNames> others;
        for (const QString& each : all)
            others.push_back(namesIn(each));
        plays.push_back({word.mid(sent ? 1 : 0, at - (sent ? 1 : 0)).toLongLong(), own.artistKey,
                         own.titleKey, sent, others});
    }
    return plays;
}

/// For each play the place of its listen, or "-".
QString matched(const char* stored, const char* plays)
{
    QStringList words;
    for (const auto& place : matchListens(playsIn(stored), playsIn(plays)))
        words.append(place ? QString::number(*place) : QStringLiteral("-"));
    return words.join(QLatin1Char(' '));
}

} // namespace

/// Which stored listen a play is that a service tells of.
class ListenMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("plays");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const char* stored, const char* plays, const char* answer) {
            QTest::newRow(name) << QByteArray(stored) << QByteArray(plays) << QString::fromLatin1(answer);
        };
        row("nothing stored", "", "1000:a/x", "-");
        row("nothing told", "1000:a/x", "", "");
        row("the same second and names", "1000:a/x", "1000:a/x", "0");
        row("within two minutes", "1000:a/x", "1120:a/x", "0");
        row("two minutes and a second", "1000:a/x", "1121:a/x", "-");
        row("earlier than ours", "1000:a/x", "880:a/x", "0");
        row("another title", "1000:a/x", "1000:a/y", "-");
        row("another artist", "1000:a/x", "1000:b/x", "-");
        row("sent, names corrected", "+1000:a/x", "1000:the-a/x!", "0");
        row("sent, names corrected, a second off", "+1000:a/x", "1001:b/y", "0");
        row("sent, names corrected, two seconds off", "+1000:a/x", "1002:b/y", "-");
        row("not sent, names differ", "1000:a/x", "1000:b/y", "-");
        row("the nearest of two plays", "1000:a/x", "1100:a/x 1010:a/x", "- 0");
        row("the nearest of two listens", "1000:a/x 1090:a/x", "1080:a/x", "1");
        row("three times in a row", "1000:a/x 1090:a/x 1180:a/x", "1180:a/x 1090:a/x 1000:a/x", "2 1 0");
        row("three times in a row, one minute off", "1000:a/x 1090:a/x 1180:a/x",
            "1240:a/x 1150:a/x 1060:a/x", "2 1 0");
        row("three heard, two told", "1000:a/x 1090:a/x 1180:a/x", "1090:a/x 1180:a/x", "1 2");
        row("two heard, three told", "1000:a/x 1180:a/x", "1000:a/x 1090:a/x 1180:a/x", "0 - 1");
        row("equal names before corrected ones", "+1000:a/x 1000:b/y", "1000:b/y 1000:c/z", "1 0");
        row("the exact second before its neighbour", "+1000:a/x +1001:b/y", "1001:c/z 1000:d/w", "1 0");
        row("sent ones are not taken by others", "+1000:a/x 1060:a/x", "1000:a/x 1060:a/x", "0 1");
        row("songs in turn", "1000:a/x 1100:a/y 1200:a/x 1300:a/y", "1010:a/x 1110:a/y 1210:a/x 1310:a/y",
            "0 1 2 3");
        row("a name that another source told", "1000:a/x|the-a/x", "1000:the-a/x", "0");
        row("such a name, within two minutes", "1000:a/x|the-a/x", "1120:the-a/x", "0");
        row("such a name, two minutes and a second", "1000:a/x|the-a/x", "1121:the-a/x", "-");
        row("half of such a name", "1000:a/x|the-a/y", "1000:the-a/x", "-");
        row("the play has two names", "1000:the-a/x", "1000:a/x|the-a/x", "0");
        row("both have other names", "1000:a/x|b/x", "1030:c/x|b/x", "0");
        row("names are not handed on", "1000:a/x|b/x 1060:b/x", "1060:a/x 1001:b/x", "- 0");
        row("own names and others, three times in a row", "1000:a/x|b/x 1090:a/x|b/x 1180:a/x|b/x",
            "1010:b/x 1100:a/x 1190:b/x", "0 1 2");
        row("one with two names is one play", "1000:a/x|b/x", "1010:b/x 1020:a/x", "0 -");
        row("the exact second under another name first", "1000:a/x|b/x 1001:a/x", "1000:b/x 1001:a/x", "0 1");
        row("as many as possible, not the nearest one alone", "1000:a/x 1100:a/x", "1090:a/x 1210:a/x",
            "0 1");
    }
    void matches()
    {
        QFETCH(const QByteArray, stored);
        QFETCH(const QByteArray, plays);
        QFETCH(const QString, answer);
        QCOMPARE(matched(stored.constData(), plays.constData()), answer);
    }

    void noListenIsTwoPlays()
    {
        // Every order of many repeats: places are handed out once.
        std::vector<MatchPlay> stored;
        std::vector<MatchPlay> plays;
        for (int i = 0; i < 40; ++i) {
            stored.push_back({1000 + i * 37, QStringLiteral("a"), QStringLiteral("x"), i % 3 == 0, {}});
            plays.push_back({1000 + (i * 53) % 1500, QStringLiteral("a"), QStringLiteral("x"), false, {}});
        }
        std::vector<bool> taken(stored.size());
        for (const auto& place : matchListens(stored, plays)) {
            if (!place)
                continue;
            QVERIFY(!taken[*place]);
            taken[*place] = true;
        }
    }
};

SILLON_TEST(ListenMatchTest, listenmatch)
#include "tst_listenmatch.moc"
