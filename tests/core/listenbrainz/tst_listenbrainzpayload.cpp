// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzendpoint.h"
#include "listenbrainz/listenbrainzpayload.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sillon;

namespace {

const ListenBrainzSender sillonSender{QStringLiteral("Sillon"), QStringLiteral("1.2")};

Listen listen(const QString& artist, const QString& title)
{
    Listen made;
    made.recording.artist = artist;
    made.recording.title = title;
    made.listenedAt = 1'700'000'000;
    return made;
}

QJsonObject bodyOf(const std::vector<Listen>& listens)
{
    return QJsonDocument::fromJson(listenBrainzListensBody(listens, sillonSender)).object();
}

QJsonObject metadataOf(const QJsonObject& body, int place = 0)
{
    return body[QLatin1String("payload")].toArray().at(place)[QLatin1String("track_metadata")].toObject();
}

} // namespace

class ListenBrainzPayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllThatIsKnown()
    {
        const QString uuid = QStringLiteral("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa%1");
        Listen full = listen(QStringLiteral("Artist"), QStringLiteral("Song"));
        full.recording.mbid = RecordingMbid::parse(uuid.arg(1));
        full.recording.artistMbid = ArtistMbid::parse(uuid.arg(2));
        full.release.title = QStringLiteral("Album");
        full.release.albumArtist = QStringLiteral("Others");
        full.release.mbid = ReleaseMbid::parse(uuid.arg(3));
        full.release.groupMbid = ReleaseGroupMbid::parse(uuid.arg(4));
        full.trackNumber = 7;
        full.lengthMs = 201'000;
        const QJsonObject body = bodyOf({full});
        QCOMPARE(body[QLatin1String("listen_type")].toString(), QStringLiteral("single"));
        const QJsonObject expected{
            {QStringLiteral("artist_name"), QStringLiteral("Artist")},
            {QStringLiteral("track_name"), QStringLiteral("Song")},
            {QStringLiteral("release_name"), QStringLiteral("Album")},
            {QStringLiteral("additional_info"),
             QJsonObject{{QStringLiteral("artist_mbids"), QJsonArray{uuid.arg(2)}},
                         {QStringLiteral("recording_mbid"), uuid.arg(1)},
                         {QStringLiteral("release_mbid"), uuid.arg(3)},
                         {QStringLiteral("release_group_mbid"), uuid.arg(4)},
                         {QStringLiteral("release_artist_name"), QStringLiteral("Others")},
                         {QStringLiteral("tracknumber"), 7},
                         {QStringLiteral("duration_ms"), 201'000},
                         {QStringLiteral("media_player"), QStringLiteral("Sillon")},
                         {QStringLiteral("media_player_version"), QStringLiteral("1.2")},
                         {QStringLiteral("submission_client"), QStringLiteral("Sillon")},
                         {QStringLiteral("submission_client_version"), QStringLiteral("1.2")}}}};
        QCOMPARE(metadataOf(body), expected);
    }

    void leavesOutWhatIsNotKnownOrWouldBeRefused()
    {
        Listen odd = listen(QString(QStringLiteral("A") + QChar(0) + QStringLiteral("B")),
                            QStringLiteral(" T & + % 🎵 "));
        odd.lengthMs = qint64(25) * 24 * 3600 * 1000;
        const QJsonObject metadata = metadataOf(bodyOf({odd}));
        QCOMPARE(metadata[QLatin1String("artist_name")].toString(), QStringLiteral("AB"));
        QCOMPARE(metadata[QLatin1String("track_name")].toString(), QStringLiteral("T & + % 🎵"));
        QVERIFY(!metadata.contains(QLatin1String("release_name")));
        const QJsonObject more = metadata[QLatin1String("additional_info")].toObject();
        for (const char* absent :
             {"duration_ms", "tracknumber", "artist_mbids", "recording_mbid", "release_mbid"})
            QVERIFY2(!more.contains(QLatin1String(absent)), absent);
    }

    void manyAreAnImportInTheirOrder()
    {
        const QJsonObject body = bodyOf({listen(QStringLiteral("A"), QStringLiteral("1")),
                                         listen(QStringLiteral("A"), QStringLiteral("2"))});
        QCOMPARE(body[QLatin1String("listen_type")].toString(), QStringLiteral("import"));
        QCOMPARE(metadataOf(body, 1)[QLatin1String("track_name")].toString(), QStringLiteral("2"));
    }

    void whatPlaysNowHasNoTime()
    {
        NowPlaying what;
        what.recording.artist = QStringLiteral("A");
        what.recording.title = QStringLiteral("B");
        const QJsonObject body =
            QJsonDocument::fromJson(listenBrainzNowPlayingBody(what, sillonSender)).object();
        QCOMPARE(body[QLatin1String("listen_type")].toString(), QStringLiteral("playing_now"));
        QCOMPARE(body[QLatin1String("payload")].toArray().first().toObject().keys(),
                 QStringList{QStringLiteral("track_metadata")});
    }

    void aRootIsMadeWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("root");
        const auto row = [](const char* typed, const char* root) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(root);
        };
        row("https://api.listenbrainz.org", "https://api.listenbrainz.org");
        row("https://api.listenbrainz.org/1/", "https://api.listenbrainz.org");
        row("api.listenbrainz.org/", "https://api.listenbrainz.org");
        row(" http://host:42010/apis/listenbrainz/1 ", "http://host:42010/apis/listenbrainz");
        row("http://host/apis/listenbrainz//", "http://host/apis/listenbrainz");
        row("http://host/a1?x=1#y", "http://host/a1");
        row("ftp://host", "");
        row("http://", "");
        row("", "");
    }
    void aRootIsMadeWhole()
    {
        QFETCH(const QString, typed);
        QTEST(listenBrainzRoot(typed).toString(), "root");
    }
};

SILLON_TEST(ListenBrainzPayloadTest, listenbrainzpayload)
#include "tst_listenbrainzpayload.moc"
