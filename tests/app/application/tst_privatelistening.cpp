// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privatelistening.h"
#include "fakes/fakeclock.h"
#include "settings/settings.h"
#include "testmain.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

struct Stage
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("sillon.ini")), QProcessEnvironment()};
    FakeClock clock;

    /// As it looks by itself every few seconds.
    void look(PrivateListening& listening)
    {
        QVERIFY(QMetaObject::invokeMethod(listening.findChild<QTimer*>(), "timeout"));
    }
};

} // namespace

/// Private listening for a while, against clocks that are set.
class PrivateListeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourLastsAnHour()
    {
        Stage stage;
        PrivateListening listening(stage.settings, stage.clock);
        listening.turnOnFor(PrivateListening::hourSeconds);
        stage.clock.advance(59 * 60 * 1000);
        stage.look(listening);
        QVERIFY(listening.isOn());
        stage.clock.advance(60 * 1000);
        stage.look(listening);
        QVERIFY(!listening.isOn());
    }

    void aClockThatIsSetNeitherEndsNorProlongsIt()
    {
        Stage stage;
        PrivateListening listening(stage.settings, stage.clock);
        listening.turnOnFor(PrivateListening::hourSeconds);
        stage.clock.stepWall(3 * 3600 * 1000);
        stage.look(listening);
        QVERIFY(listening.isOn());
        QCOMPARE(listening.until(), std::optional(stage.clock.utcNow() + PrivateListening::hourSeconds));
        stage.clock.stepWall(-9 * 3600 * 1000);
        stage.clock.advance(3600 * 1000);
        stage.look(listening);
        QVERIFY(!listening.isOn());
    }

    void theNextStartGoesByTheSecondItEnds()
    {
        Stage stage;
        PrivateListening(stage.settings, stage.clock).turnOnFor(PrivateListening::hourSeconds);
        stage.clock.advance(1800 * 1000);
        const PrivateListening later(stage.settings, stage.clock);
        QCOMPARE(later.until(), std::optional(stage.clock.utcNow() + 1800));
        stage.clock.advance(1800 * 1000);
        QVERIFY(!PrivateListening(stage.settings, stage.clock).isOn());
    }
};

SILLON_TEST(PrivateListeningTest, privatelistening)
#include "tst_privatelistening.moc"
