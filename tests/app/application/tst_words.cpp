// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/chartcredits.h"
#include "application/words.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfFailureHasASentence()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
            Error error;
            error.kind = static_cast<ErrorKind>(kind);
            QVERIFY2(words::error(error).endsWith(QLatin1Char('.')), qPrintable(errorKindName(error.kind)));
        }
    }

    void missingKeysNameBothAndWhereToGetThem()
    {
        Error error;
        error.kind = ErrorKind::NotConfigured;
        const QString text = words::error(error);
        QVERIFY(text.contains(QStringLiteral("API key")));
        QVERIFY(text.contains(QStringLiteral("secret")));
        QVERIFY(text.contains(QStringLiteral("last.fm/api")));
    }

    void durationsReadLikeAPlayers_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64{0} << QStringLiteral("0:00");
        QTest::newRow("under a minute") << qint64{59999} << QStringLiteral("0:59");
        QTest::newRow("minutes") << qint64{247000} << QStringLiteral("4:07");
        QTest::newRow("hours") << qint64{3723000} << QStringLiteral("1:02:03");
        QTest::newRow("negative") << qint64{-5} << QStringLiteral("0:00");
    }
    void durationsReadLikeAPlayers()
    {
        QFETCH(const qint64, ms);
        QTEST(words::duration(ms), "text");
    }

    void aPictureNamesWhoToldItsPlaysAndYears()
    {
        const std::vector<DatedSong> dated{{1977, Dating::Dated, YearSource::Discogs},
                                           {1978, Dating::Dated, YearSource::Index},
                                           {1979, Dating::Dated, YearSource::MusicBrainzName},
                                           {1980, Dating::Dated, YearSource::Tags},
                                           {0, Dating::Unknown, YearSource::None}};
        const QStringList services{QStringLiteral("MusicBrainz"), QStringLiteral("Discogs")};
        QCOMPARE(words::yearServicesOf(dated), services);
        QCOMPARE(words::chartFooter({1'790'000'000, QTimeZone::utc(), {QStringLiteral("lastfm")}, services},
                                    QLocale::c()),
                 QStringLiteral(
                     "Sillon · plays up to Monday, 21 September 2026 · days in UTC · plays from Last.fm · "
                     "years from MusicBrainz, Discogs"));
        // Own plays of tagged files owe nobody anything.
        QCOMPARE(words::chartFooter({1'790'000'000, QTimeZone::utc(), {}, {}}, QLocale::c()),
                 QStringLiteral("Sillon · plays up to Monday, 21 September 2026 · days in UTC"));
    }

    void aPlayThatCannotCountAnyMoreSaysHowMuchWasHeard()
    {
        PlayStatus status;
        status.playing = true;
        status.heardMs = 72000;
        status.neededMs = 108000;
        QVERIFY(words::playStatus(status).contains(QStringLiteral("1:12 of 1:48")));
    }
};

SILLON_TEST(WordsTest, words)
#include "tst_words.moc"
