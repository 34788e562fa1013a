// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "base/background.h"
#include "desktop/playingcover.h"
#include "desktop/tracknotification.h"
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "playback/player.h"
#include "privatebus.h"
#include "testmain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace sillon;
using namespace sillon::testing;

namespace {

struct Shown
{
    uint replaces;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

} // namespace

/// A notification service that keeps what it is told.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationService(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
    {
        auto bus = QDBusConnection::sessionBus();
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                           QDBusConnection::ExportAllSlots);
        bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~NotificationService() override
    {
        auto bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    void press(uint id, const QString& action)
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                 QStringLiteral("org.freedesktop.Notifications"),
                                                 QStringLiteral("ActionInvoked"));
        signal << id << action;
        QDBusConnection::sessionBus().send(signal);
    }

    std::vector<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& /*program*/, uint replaces, const QString& /*icon*/, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int /*timeout*/)
    {
        shown.push_back({replaces, title, body, actions, hints});
        return 42;
    }

private:
    QStringList m_capabilities;
};

/// Notifications of tracks over a real bus, with a service of our own.
class TrackNotificationTest : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    FakeClock m_clock;
    FakeEngine m_engine;
    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<PlayingCover> m_cover;
    std::unique_ptr<TrackNotification> m_notification;

    void play(const Track& track)
    {
        m_player->playTracks({track, track});
        m_engine.advance(1000);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_player = std::make_unique<Player>(m_engine, m_clock);
        m_cover = std::make_unique<PlayingCover>(
            *m_player, m_background,
            [](const Track& track, const std::stop_token&) { return sampleCover(track); }, m_folder->path());
        m_notification = std::make_unique<TrackNotification>(*m_player, *m_cover);
        m_notification->setOn(true);
    }
    void cleanup()
    {
        m_notification.reset();
        m_cover.reset();
        m_player.reset();
    }

    void aTrackIsToldWithItsCoverAndButtons()
    {
        NotificationService service({QStringLiteral("actions"), QStringLiteral("body-markup")});
        Track track = sampleLibrary().at(0);
        track.recording.artist = QStringLiteral("Tom & Co");
        play(track);
        QTRY_COMPARE(service.shown.size(), std::size_t{1});
        const Shown& told = service.shown.front();
        QCOMPARE(told.title, track.recording.title);
        QCOMPARE(told.body, QString(QStringLiteral("Tom &amp; Co – ") + track.release.title.toHtmlEscaped()));
        QCOMPARE(told.actions.size(), 4);
        const QUrl picture(told.hints.value(QStringLiteral("image-path")).toString());
        QVERIFY(QFile::exists(picture.toLocalFile()));
    }

    void aRoundOfTheSameTrackHasItsCoverAtOnce()
    {
        NotificationService service({});
        play(sampleLibrary().at(0));
        QTRY_COMPARE(service.shown.size(), std::size_t{1});
        m_player->seek(m_player->lengthMs() / 2);
        m_player->previous(); // begins anew
        m_engine.advance(1000);
        QTRY_COMPARE(service.shown.size(), std::size_t{2});
        QCOMPARE(service.shown.at(1).hints.value(QStringLiteral("image-path")),
                 service.shown.at(0).hints.value(QStringLiteral("image-path")));
        QVERIFY(!service.shown.at(1).hints.value(QStringLiteral("image-path")).toString().isEmpty());
    }

    void theNextOneTakesItsPlace()
    {
        NotificationService service({});
        play(sampleLibrary().at(0));
        QTRY_COMPARE(service.shown.size(), std::size_t{1});
        QCOMPARE(service.shown.at(0).replaces, 0U);
        QVERIFY(service.shown.at(0).actions.isEmpty());
        QTest::qWait(20); // for the answer that carries its number
        play(sampleLibrary().at(1));
        QTRY_COMPARE(service.shown.size(), std::size_t{2});
        QCOMPARE(service.shown.at(1).replaces, 42U);
    }

    void itsButtonsDriveThePlayer()
    {
        NotificationService service({QStringLiteral("actions")});
        play(sampleLibrary().at(0));
        QTRY_COMPARE(service.shown.size(), std::size_t{1});
        QTest::qWait(20);                          // for the answer that carries its number
        service.press(7, QStringLiteral("pause")); // somebody else's
        service.press(42, QStringLiteral("pause"));
        QTRY_COMPARE(m_player->state(), PlaybackState::Paused);
        QTest::qWait(20);
        QCOMPARE(m_player->state(), PlaybackState::Paused);
    }

    void switchedOffNothingIsTold()
    {
        NotificationService service({});
        m_notification->setOn(false);
        play(sampleLibrary().at(0));
        QTest::qWait(50);
        QVERIFY(service.shown.empty());
    }

    void withoutAServiceNothingHappens()
    {
        play(sampleLibrary().at(0));
        QTest::qWait(50);
        QCOMPARE(m_player->state(), PlaybackState::Playing);
    }
};

SILLON_TEST(TrackNotificationTest, tracknotification)
#include "tst_tracknotification.moc"
