// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarystage.h"
#include "application/privatelistening.h"
#include "desktop/trayicon.h"
#include "testmain.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;

/// The tray's menu and words. (A tray to show them in needs a desktop.)
class TrayIconTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<TrayIcon> m_tray;

    [[nodiscard]] QAction* action(const char* name) const
    {
        return m_tray->findChild<QAction*>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<LibraryStage>();
        m_tray = std::make_unique<TrayIcon>(m_stage->player, m_stage->loved);
    }
    void cleanup()
    {
        m_tray.reset();
        m_stage.reset();
    }

    void withoutMusicThereIsNothingToPlay()
    {
        QVERIFY(!action("trayPlayAction")->isEnabled());
        QVERIFY(!action("trayLoveAction")->isEnabled());
        QCOMPARE(m_tray->toolTip(), QStringLiteral("Sillon"));
    }

    void theMenuDrivesThePlayer()
    {
        m_stage->player.playTracks({m_stage->library.at(0), m_stage->library.at(1)});
        m_stage->engine.advance(1000);
        const Recording& first = m_stage->library.at(0).recording;
        QCOMPARE(m_tray->toolTip(), QString(first.title + QStringLiteral(" – ") + first.artist));
        action("trayLoveAction")->trigger();
        QVERIFY(m_stage->loved.isLoved(first));
        QVERIFY(action("trayLoveAction")->isChecked());
        action("trayPlayAction")->trigger();
        QCOMPARE(m_stage->player.state(), PlaybackState::Paused);
        QVERIFY(m_tray->toolTip().contains(QStringLiteral("paused")));
        action("trayNextAction")->trigger();
        QCOMPARE(m_stage->player.currentItem()->track.recording.title,
                 m_stage->library.at(1).recording.title);
    }

    void theWindowIsShownOrHidden()
    {
        QSignalSpy wanted(m_tray.get(), &TrayIcon::windowWanted);
        const QString hide = action("trayWindowAction")->text();
        action("trayWindowAction")->trigger();
        QCOMPARE(wanted.at(0).at(0).toBool(), false);
        m_tray->setWindowShown(false);
        QVERIFY(action("trayWindowAction")->text() != hide);
        action("trayWindowAction")->trigger();
        QCOMPARE(wanted.at(1).at(0).toBool(), true);
    }

    void theMenuTurnsPrivateListeningOnAndOff()
    {
        PrivateListening listening(m_stage->settings, m_stage->clock);
        m_tray->addPrivateListening(listening);
        const auto entry = [this](const char* name) {
            const QList<QAction*> all = m_tray->menu().actions();
            const auto found = std::find_if(all.begin(), all.end(), [name](const QAction* each) {
                return each->objectName() == QLatin1String(name);
            });
            return found == all.end() ? nullptr : *found;
        };
        QVERIFY(entry("privateForAnHour") != nullptr && entry("privateUntilOff") != nullptr);
        entry("privateForAnHour")->trigger();
        QCOMPARE(listening.until(), m_stage->clock.utcNow() + PrivateListening::hourSeconds);
        QVERIFY(entry("privateForAnHour")->isChecked());
        QCOMPARE(m_tray->toolTip(), QStringLiteral("Sillon (private)"));
        entry("privateUntilOff")->trigger();
        QVERIFY(listening.isOn() && !listening.until());
        QVERIFY(!entry("privateForAnHour")->isChecked());
        entry("privateUntilOff")->trigger();
        QVERIFY(!listening.isOn());
        QCOMPARE(m_tray->toolTip(), QStringLiteral("Sillon"));
    }

    void withoutATrayItIsNotThere()
    {
        m_tray->setWanted(true);
        QVERIFY(!m_tray->isThere());
        m_tray->setWanted(false);
        QVERIFY(!m_tray->isThere());
    }
};

SILLON_TEST(TrayIconTest, trayicon)
#include "tst_trayicon.moc"
