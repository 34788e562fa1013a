// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "testmain.h"
#include "widgets/shortcuts.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;

/// The keys of two actions, over settings of their own.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QAction> m_play;
    std::unique_ptr<QAction> m_stop;
    std::unique_ptr<Shortcuts> m_shortcuts;

    [[nodiscard]] const Shortcuts::Entry& play() const { return m_shortcuts->entries().at(0); }
    [[nodiscard]] const Shortcuts::Entry& stop() const { return m_shortcuts->entries().at(1); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("sillon.ini")),
                                                QProcessEnvironment());
        m_play = std::make_unique<QAction>(QStringLiteral("&Play"), nullptr);
        m_play->setObjectName(QStringLiteral("playAction"));
        m_play->setShortcut(Qt::Key_Space);
        m_stop = std::make_unique<QAction>(QStringLiteral("Stop after this"), nullptr);
        m_stop->setObjectName(QStringLiteral("stopAfterCurrentAction"));
        m_stop->setShortcut(Qt::CTRL | Qt::Key_Period);
        m_shortcuts = std::make_unique<Shortcuts>(QList<QAction*>{m_play.get(), m_stop.get()}, *m_settings);
    }

    void actionsKeepTheirOwnKeysAtFirst()
    {
        QCOMPARE(m_play->shortcut(), QKeySequence(Qt::Key_Space));
        QVERIFY(m_shortcuts->isDefault(play()));
        QCOMPARE(play().title, QStringLiteral("Play"));
        QVERIFY(!QFile::exists(m_settings->file()));
    }

    void settingsAreNamedAfterTheAction()
    {
        QCOMPARE(Shortcuts::settingOf(QStringLiteral("stopAfterCurrentAction")),
                 QStringLiteral("shortcuts.stop_after_current"));
        QCOMPARE(Shortcuts::settingOf(QStringLiteral("playAction")), QStringLiteral("shortcuts.play"));
    }

    void aNewShortcutActsAtOnceAndStays()
    {
        QSignalSpy changed(m_shortcuts.get(), &Shortcuts::changed);
        QVERIFY(m_shortcuts->set(play(), Qt::CTRL | Qt::Key_P));
        QCOMPARE(m_play->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        QCOMPARE(changed.size(), 1);
        QAction again(QStringLiteral("Play"), nullptr);
        again.setObjectName(QStringLiteral("playAction"));
        const Shortcuts later({&again}, *m_settings);
        QCOMPARE(again.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    }

    void noKeysAreAChoiceToo()
    {
        QVERIFY(m_shortcuts->set(play(), {}));
        QVERIFY(m_play->shortcut().isEmpty());
        QCOMPARE(*m_settings->textOf(QStringLiteral("shortcuts.play")), QStringLiteral("none"));
        QVERIFY(m_shortcuts->reset(play()));
        QCOMPARE(m_play->shortcut(), QKeySequence(Qt::Key_Space));
    }

    void keysThatBelongToAnotherAreFound()
    {
        const QKeySequence dot(Qt::CTRL | Qt::Key_Period);
        QCOMPARE(m_shortcuts->taken(dot, play()), &stop());
        QCOMPARE(m_shortcuts->taken(dot, stop()), nullptr);
        QCOMPARE(m_shortcuts->taken({}, play()), nullptr);
        // The first of two strokes would never be waited for.
        QCOMPARE(m_shortcuts->taken(QKeySequence(QStringLiteral("Ctrl+., P")), play()), &stop());
    }

    void everythingGoesBackAtOnce()
    {
        QVERIFY(m_shortcuts->set(play(), Qt::CTRL | Qt::Key_P));
        QVERIFY(m_shortcuts->set(stop(), {}));
        QVERIFY(m_shortcuts->resetAll());
        QCOMPARE(m_play->shortcut(), QKeySequence(Qt::Key_Space));
        QCOMPARE(m_stop->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Period));
    }

    void junkInTheFileIsTheDefault()
    {
        for (const char* junk : {"", "Blah+++", "💥", "Ctrl+"}) {
            QVERIFY(m_settings->setText(QStringLiteral("shortcuts.play"), QString::fromUtf8(junk)));
            QCOMPARE(m_play->shortcut(), QKeySequence(Qt::Key_Space));
        }
    }
};

SILLON_TEST(ShortcutsTest, shortcuts)
#include "tst_shortcuts.moc"
