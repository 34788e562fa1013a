// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmscrobbleform.h"
#include "lastfmsamples.h"
#include "testmain.h"

#include <QTest>

#include <array>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// The parameters that would be sent, as NAME=VALUE.
QStringList sent(const LastfmParameters& parameters)
{
    QStringList all;
    for (const auto& [name, value] : parameters) {
        if (!value.isEmpty())
            all.append(QString(QString::fromLatin1(name) + QLatin1Char('=') + value));
    }
    return all;
}

} // namespace

class LastfmScrobbleFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullListenBecomesAllFields()
    {
        Listen listen = sampleListen(QStringLiteral("Björk"), QStringLiteral("Jóga"), 1700000000, 304'600);
        listen.recording.mbid = RecordingMbid::parse(QStringLiteral("11111111-1111-4111-8111-111111111111"));
        listen.release.title = QStringLiteral("Homogenic");
        listen.release.albumArtist = QStringLiteral("Somebody");
        listen.trackNumber = 2;
        const QStringList expected{QStringLiteral("albumArtist[0]=Somebody"),
                                   QStringLiteral("album[0]=Homogenic"),
                                   QStringLiteral("artist[0]=Björk"),
                                   QStringLiteral("duration[0]=305"),
                                   QStringLiteral("mbid[0]=11111111-1111-4111-8111-111111111111"),
                                   QStringLiteral("timestamp[0]=1700000000"),
                                   QStringLiteral("trackNumber[0]=2"),
                                   QStringLiteral("track[0]=Jóga")};
        QCOMPARE(sent(lastfmScrobbleForm(std::array{listen})), expected);
    }

    void whatIsUnknownIsNotSent()
    {
        const QStringList expected{QStringLiteral("artist[0]=A"), QStringLiteral("timestamp[0]=1700000000"),
                                   QStringLiteral("track[0]=B")};
        const Listen listen = sampleListen(QStringLiteral("A"), QStringLiteral("B"), 1700000000);
        QCOMPARE(sent(lastfmScrobbleForm(std::array{listen})), expected);
    }

    void theAlbumArtistIsSentOnlyWhenItTellsSomething_data()
    {
        QTest::addColumn<QString>("albumArtist");
        QTest::addColumn<QString>("sentAs");
        QTest::newRow("same") << "Artist"
                              << "";
        QTest::newRow("other case is other") << "ARTIST"
                                             << "ARTIST";
        QTest::newRow("none") << ""
                              << "";
        QTest::newRow("refused by Last.fm") << "VA"
                                            << "";
        QTest::newRow("refused in any case") << "va"
                                             << "";
        QTest::newRow("only begins so") << "Vanessa"
                                        << "Vanessa";
        QTest::newRow("compilation") << "Various Artists"
                                     << "Various Artists";
    }
    void theAlbumArtistIsSentOnlyWhenItTellsSomething()
    {
        QFETCH(QString, albumArtist);
        Listen listen = sampleListen(QStringLiteral("Artist"), QStringLiteral("B"), 1700000000);
        listen.release.albumArtist = albumArtist;
        QTEST(lastfmScrobbleForm(std::array{listen})["albumArtist[0]"], "sentAs");
        NowPlaying playing;
        playing.recording = listen.recording;
        playing.release = listen.release;
        QTEST(lastfmNowPlayingForm(playing)["albumArtist"], "sentAs");
    }

    void aShortDurationIsLeftOut_data()
    {
        QTest::addColumn<qint64>("lengthMs");
        QTest::addColumn<QString>("sentAs");
        QTest::newRow("unknown") << qint64(0) << "";
        QTest::newRow("negative") << qint64(-5000) << "";
        QTest::newRow("just too short") << qint64(29'999) << "";
        QTest::newRow("30 s") << qint64(30'000) << "30";
        QTest::newRow("rounded") << qint64(30'501) << "31";
        QTest::newRow("long") << qint64(7'200'000) << "7200";
    }
    void aShortDurationIsLeftOut()
    {
        QFETCH(qint64, lengthMs);
        const Listen listen = sampleListen(QStringLiteral("A"), QStringLiteral("B"), 1700000000, lengthMs);
        QTEST(lastfmScrobbleForm(std::array{listen})["duration[0]"], "sentAs");
    }

    void fiftyListensAreCountedFromZeroWithoutGaps()
    {
        std::vector<Listen> listens;
        for (int i = 0; i < 50; ++i)
            listens.push_back(
                sampleListen(QStringLiteral("A%1").arg(i), QStringLiteral("B"), 1700000000 + i));
        const LastfmParameters parameters = lastfmScrobbleForm(listens);
        for (int i = 0; i < 50; ++i) {
            const QByteArray suffix = "[" + QByteArray::number(i) + "]";
            QCOMPARE(parameters.at("artist" + suffix), QStringLiteral("A%1").arg(i));
            QCOMPARE(parameters.at("timestamp" + suffix), QString::number(1700000000 + i));
        }
        QVERIFY(!parameters.contains("artist[50]"));
    }

    void nowPlayingHasNoTimeAndNoIndex()
    {
        NowPlaying playing;
        playing.recording.artist = QStringLiteral("A");
        playing.recording.title = QStringLiteral("B");
        playing.release.title = QStringLiteral("C");
        playing.trackNumber = 7;
        playing.lengthMs = 20'400;
        const QStringList expected{QStringLiteral("album=C"), QStringLiteral("artist=A"),
                                   QStringLiteral("duration=20"), QStringLiteral("track=B"),
                                   QStringLiteral("trackNumber=7")};
        QCOMPARE(sent(lastfmNowPlayingForm(playing)), expected);
    }
};

SILLON_TEST(LastfmScrobbleFormTest, lastfmscrobbleform)
#include "tst_lastfmscrobbleform.moc"
