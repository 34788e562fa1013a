// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "fakes/fakeengine.h"
#include "settings/keys.h"
#include "storage/database.h"
#include "storage/profilelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QTimer>

#include <clocale>
#include <cstdio>

using namespace sillon;

namespace {

// Two plays never begin within these seconds of the program's clock, as with real music: the read-back of a
// lost answer goes by seconds.
constexpr qint64 apartSeconds = 5;
constexpr int lookMs = 5;
constexpr qint64 trackMs = 31000;

/// Plays one short track after another, each as soon as the one before is over on the program's clock.
class Listener : public QObject
{
public:
    Listener(Services& services, testing::FakeEngine& engine)
        : m_services(services)
        , m_engine(engine)
        , m_lastStart(services.clock().utcNow())
    {
        connect(&services.recorder(), &ListenRecorder::listenRecorded, this,
                [](ListenId, const Listen& listen) {
                    std::printf("recorded %lld %s\n", static_cast<long long>(listen.listenedAt),
                                qPrintable(listen.recording.title));
                    std::fflush(stdout);
                });
        connect(&m_look, &QTimer::timeout, this, &Listener::playNext);
        m_look.start(lookMs);
    }

private:
    void playNext()
    {
        const qint64 now = m_services.clock().utcNow();
        if (now < m_lastStart + apartSeconds)
            return;
        Track track;
        track.path = QStringLiteral("/music/%1.flac").arg(now);
        track.recording.artist = QStringLiteral("Artist %1").arg(now);
        track.recording.title = QStringLiteral("Title %1").arg(now);
        track.lengthMs = trackMs;
        m_engine.setLength(track.path, trackMs);
        m_services.player().playTracks({track});
        m_engine.advance(trackMs - 100);
        m_lastStart = m_services.clock().utcNow(); // it began no later than this
    }

    Services& m_services;
    testing::FakeEngine& m_engine;
    qint64 m_lastStart; ///< of this program, or when it began: the one before it may have played until then
    QTimer m_look;
};

/// Quits when nothing waits any more.
class Drain : public QObject
{
public:
    explicit Drain(Services& services)
        : m_services(services)
    {
        connect(&m_look, &QTimer::timeout, this, [this] {
            const auto counts = m_services.submissions().counts();
            if (counts && counts->waiting == 0)
                QCoreApplication::quit();
        });
        m_look.start(lookMs);
    }

private:
    Services& m_services;
    QTimer m_look;
};

/// The clock that runs `speed` times as fast since `epochMs`: the same in every program that is told both.
std::unique_ptr<Clock> sharedPace(qint64 epochMs, int speed)
{
    const qint64 aheadMs = (QDateTime::currentMSecsSinceEpoch() - epochMs) * (speed - 1);
    return std::make_unique<SystemClock>(speed, aheadMs / 1000);
}

} // namespace

// sillon-crashdriver PROFILE EPOCH_MS SPEED [USER SESSION | --drain]
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLoggingCategory::setFilterRules(QStringLiteral("sillon.*.info=false\nsillon.*.debug=false"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const ProfilePlace place = profilePlace(arguments.at(1));
    Settings settings(place.settingsFile);
    if (!settings.load())
        return 1;
    auto profile = openProfile(place, settings.get(keys::secretStore));
    if (!profile || !profile->lock) {
        std::fputs("the profile cannot be opened\n", stderr);
        return 1;
    }
    ServiceParts parts;
    auto engine = std::make_unique<testing::FakeEngine>();
    testing::FakeEngine& fakeEngine = *engine;
    parts.engine = std::move(engine);
    parts.clock = sharedPace(arguments.at(2).toLongLong(), arguments.at(3).toInt());
    Services services(std::move(*profile), settings, std::move(parts));
    services.startSending();
    std::unique_ptr<QObject> task;
    const auto listen = [&] { task = std::make_unique<Listener>(services, fakeEngine); };
    if (arguments.size() == 6) {
        // What is heard before the first sign-in is owed to nobody: the account comes first.
        QObject::connect(&services.roster(), &AccountRoster::signedIn, &services, listen);
        services.signIns().connectWith(QStringLiteral("lastfm"), arguments.at(4), arguments.at(5));
    } else if (arguments.value(4) == QLatin1String("--drain")) {
        task = std::make_unique<Drain>(services);
    } else {
        listen();
    }
    const int code = QCoreApplication::exec();
    task.reset();
    services.stop();
    return code;
}
