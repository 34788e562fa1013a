// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/scrobblerule.h"
#include "testmain.h"

#include <QTest>

#include <limits>

using namespace sillon;

namespace {

/// "107.066" as milliseconds, without floats.
qint64 msOfSeconds(const QString& seconds)
{
    const QString fraction = seconds.section(QLatin1Char('.'), 1).leftJustified(3, QLatin1Char('0'));
    return seconds.section(QLatin1Char('.'), 0, 0).toLongLong() * 1000 + fraction.toLongLong();
}

/// Rows of "length/heard/percent", separated by " - ".
void addRows(const char* rows, bool natural, bool expected)
{
    const QStringList all = QString::fromLatin1(rows).split(QStringLiteral(" - "));
    for (const QString& row : all) {
        const QStringList part = row.split(QLatin1Char('/'));
        QTest::addRow("%s%s", qPrintable(row), natural ? " natural end" : "")
            << msOfSeconds(part.at(0)) << msOfSeconds(part.at(1)) << part.at(2).toInt() << natural
            << expected;
    }
}

Track taggedTrack(const char* artist, const char* title)
{
    Track track;
    track.recording.artist = QString::fromLatin1(artist);
    track.recording.title = QString::fromLatin1(title);
    return track;
}

} // namespace

class ScrobbleRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlayCountsByTheRule_data();
    void aPlayCountsByTheRule();
    void oneMillisecondDecides_data();
    void oneMillisecondDecides();
    void theNeededTimeAnswersTheProductRule();
    void hugeAndSenselessNumbersDoNotOverflow();
    void thresholdsAreClamped_data();
    void thresholdsAreClamped();
    void thresholdsAreReadFromText_data();
    void thresholdsAreReadFromText();
    void tracksWithoutTagsOrLengthCannotCount_data();
    void tracksWithoutTagsOrLengthCannotCount();
};

void ScrobbleRuleTest::aPlayCountsByTheRule_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("heard");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("natural");
    QTest::addColumn<bool>("expected");
    addRows(
        "200/100/50 - 200/150/50 - 60/54/90 - 60/55/90 - 600/240/50 - 600/300/50 - 1200/240/50 - 1200/600/50 "
        "- "
        "40/36/90 - 300/75/25 - 300/150/50 - 300/240/90 - 300/269/90 - 300/270/90 - 300/240/100 - "
        "300/299/100 - "
        "300/300/100 - 266/240/90 - 267/240/90 - 480/240/50 - 481/240/50 - 3600/240/90 - 960/240/25 - "
        "961/240/25 - 100/55/55 - 107.066/85.839/80 - 31/30/50 - 120/30/25 - 60/30/50 - 59/30/50 - 45/30/50",
        false, true);
    addRows("200/50/50 - 200/99/50 - 60/29/90 - 60/30/90 - 0/100/50 - -10/100/50 - 20/18/90 - 20/20/90 - "
            "30/30/25 - "
            "30/30/100 - 30/300/50 - 40/35/90 - 300/74/25 - 300/149/50 - 300/239.999/100 - 31/29/90 - "
            "31/29.999/50 - 59/29/50 - 120/29.999/25 - 600/239.999/50",
            false, false);
    addRows("120/119.2/100 - 40/39.1/100", true, true);
    addRows("120/118.9/100 - 0/100/50 - 30/30/50", true, false);
    addRows("120/119.2/100 - 40/39.1/100", false, false); // after a seek nothing is forgiven
}

void ScrobbleRuleTest::aPlayCountsByTheRule()
{
    QFETCH(const qint64, length);
    QFETCH(const qint64, heard);
    QFETCH(const int, percent);
    QFETCH(const bool, natural);
    QFETCH(const bool, expected);
    QCOMPARE(counts(heard, length, percent, natural), expected);
}

void ScrobbleRuleTest::oneMillisecondDecides_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("needed");
    QTest::newRow("exact") << qint64{200000} << 50 << qint64{100000};
    QTest::newRow("odd length rounds up") << qint64{107067} << 50 << qint64{53534};
    QTest::newRow("one over the lower bound") << qint64{60001} << 50 << qint64{30001};
    QTest::newRow("lower bound") << qint64{30001} << 50 << qint64{30000};
    QTest::newRow("upper bound from below") << qint64{479999} << 50 << qint64{240000};
    QTest::newRow("just under the upper bound") << qint64{479997} << 50 << qint64{239999};
    QTest::newRow("upper bound") << qint64{959999} << 25 << qint64{240000};
    QTest::newRow("the whole short track") << qint64{30001} << 100 << qint64{30001};
}

void ScrobbleRuleTest::oneMillisecondDecides()
{
    QFETCH(const qint64, length);
    QFETCH(const int, percent);
    QFETCH(const qint64, needed);
    QCOMPARE(heardToCount(length, percent), needed);
    QVERIFY(counts(needed, length, percent, false));
    QVERIFY(!counts(needed - 1, length, percent, false));
    QVERIFY(counts(needed - 1000, length, percent, true));
    QVERIFY(!counts(needed - 1001, length, percent, true));
}

void ScrobbleRuleTest::theNeededTimeAnswersTheProductRule()
{
    for (qint64 length = 30001; length < 970000; length += 7919) {
        for (int percent = lowestThreshold; percent <= highestThreshold; ++percent) {
            const qint64 needed = heardToCount(length, percent);
            QVERIFY(needed >= leastHeardMs && needed <= mostHeardMs);
            QVERIFY(needed == mostHeardMs || needed * 100 >= length * percent);
            QVERIFY(needed == leastHeardMs || (needed - 1) * 100 < length * percent);
        }
    }
}

void ScrobbleRuleTest::hugeAndSenselessNumbersDoNotOverflow()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QCOMPARE(heardToCount(most, 100), mostHeardMs);
    QCOMPARE(heardToCount(least, 100), leastHeardMs);
    QVERIFY(counts(most, most, 100, true));
    QVERIFY(!counts(least, most, 100, true));
    QVERIFY(!counts(most, least, 25, true));
}

void ScrobbleRuleTest::thresholdsAreClamped_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("kept");
    QTest::newRow("lowest") << 25 << 25;
    QTest::newRow("below") << 24 << 25;
    QTest::newRow("negative") << -1000 << 25;
    QTest::newRow("highest") << 100 << 100;
    QTest::newRow("above") << 101 << 100;
    QTest::newRow("between") << 55 << 55;
}

void ScrobbleRuleTest::thresholdsAreClamped()
{
    QFETCH(const int, given);
    QFETCH(const int, kept);
    QCOMPARE(clampThreshold(given), kept);
    QCOMPARE(heardToCount(200000, given), heardToCount(200000, kept));
}

void ScrobbleRuleTest::thresholdsAreReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("percent");
    QTest::newRow("number") << QStringLiteral("80") << 80;
    QTest::newRow("blanks") << QStringLiteral(" 80 ") << 80;
    QTest::newRow("too low") << QStringLiteral("3") << 25;
    QTest::newRow("negative") << QStringLiteral("-5") << 25;
    QTest::newRow("too high") << QStringLiteral("400") << 100;
    QTest::newRow("beyond an int") << QStringLiteral("99999999999") << 100;
    QTest::newRow("beyond everything") << QStringLiteral("999999999999999999999999") << 50;
    QTest::newRow("empty") << QString() << 50;
    QTest::newRow("word") << QStringLiteral("half") << 50;
    QTest::newRow("fraction") << QStringLiteral("50.5") << 50;
    QTest::newRow("nan") << QStringLiteral("nan") << 50;
    QTest::newRow("percent sign") << QStringLiteral("80%") << 50;
}

void ScrobbleRuleTest::thresholdsAreReadFromText()
{
    QFETCH(const QString, text);
    QFETCH(const int, percent);
    QCOMPARE(thresholdFromText(text), percent);
}

void ScrobbleRuleTest::tracksWithoutTagsOrLengthCannotCount_data()
{
    QTest::addColumn<QByteArray>("artist");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const char* artist, const char* title, qint64 length,
                        NoListenReason reason) {
        QTest::newRow(name) << QByteArray(artist) << QByteArray(title) << length << static_cast<int>(reason);
    };
    row("all there", "A", "T", 30001, NoListenReason::None);
    row("no artist", "", "T", 200000, NoListenReason::NoTags);
    row("blank title", "A", "  ", 200000, NoListenReason::NoTags);
    row("no tags and no length", "", "", 0, NoListenReason::NoTags);
    row("no length", "A", "T", 0, NoListenReason::NoLength);
    row("negative length", "A", "T", -1, NoListenReason::NoLength);
    row("thirty seconds", "A", "T", 30000, NoListenReason::TooShort);
}

void ScrobbleRuleTest::tracksWithoutTagsOrLengthCannotCount()
{
    QFETCH(const QByteArray, artist);
    QFETCH(const QByteArray, title);
    QFETCH(const qint64, length);
    QFETCH(const int, reason);
    QCOMPARE(static_cast<int>(mayCount(taggedTrack(artist.constData(), title.constData()), length)), reason);
}

SILLON_TEST(ScrobbleRuleTest, scrobblerule)
#include "tst_scrobblerule.moc"
