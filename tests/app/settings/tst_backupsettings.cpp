// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/runningprogram.h"
#include "application/backupjob.h"
#include "jobs/jobstore.h"
#include "listens/listenreader.h"
#include "listens/listenstore.h"
#include "settings/advancedsettingspage.h"
#include "settings/backupsettings.h"
#include "testmain.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

void hear(RunningProgram& program, int count)
{
    for (int i = 0; i < count; ++i) {
        Listen listen;
        listen.recording = {QStringLiteral("A"), QStringLiteral("T"), {}, {}};
        listen.listenedAt = 1'600'000'000 + i * 300;
        QVERIFY(program.services().database().write(
            [&](Connection& c) { return ListenStore(c).insert(myListenerId, listen); }));
    }
}

/// The page, with its rows for the backup.
struct Rows
{
    explicit Rows(RunningProgram& program)
        : page(program.services())
        , rows(*page.findChild<BackupSettings*>())
        , wished(&page, &AdvancedSettingsPage::restoreWanted)
    {
        program.services().jobs().load();
        page.resize(600, 900);
        page.show();
    }
    [[nodiscard]] QString answer() const
    {
        return page.findChild<QLabel*>(QStringLiteral("backupAnswer"))->text();
    }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return page.findChild<QPushButton*>(QString::fromLatin1(name));
    }

    AdvancedSettingsPage page;
    BackupSettings& rows;
    QSignalSpy wished;
};

} // namespace

/// Settings > Advanced > Backup: what it says before it does anything.
class BackupSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsWrittenAndItsPlaysAreTold()
    {
        RunningProgram program;
        QTemporaryDir folder;
        hear(program, 3);
        Rows page(program);
        page.rows.backUpTo(folder.filePath(QStringLiteral("all.sillon-backup")));
        QTRY_VERIFY(page.answer().startsWith(
            QStringLiteral("all.sillon-backup holds everything: 3 play(s) of yours")));
        QVERIFY(page.button("backUpButton")->isEnabled());
    }

    void noBackupBeginsAnotherWhenItIsRestored()
    {
        RunningProgram program;
        QTemporaryDir folder;
        hear(program, 1);
        Rows page(program);
        const QString file = folder.filePath(QStringLiteral("all.sillon-backup"));
        page.rows.backUpTo(file);
        QTRY_VERIFY(page.answer().contains(QStringLiteral("holds everything")));
        auto copy = Database::open(file);
        QVERIFY(copy);
        const auto jobs = JobStore(**copy).all();
        QVERIFY(jobs && jobs->empty());
    }

    void whatIsKeptAndWhatIsReplacedIsSaidFirst()
    {
        RunningProgram program;
        QTemporaryDir folder;
        hear(program, 3);
        Rows page(program);
        const QString file = folder.filePath(QStringLiteral("all.sillon-backup"));
        page.rows.backUpTo(file);
        QTRY_VERIFY(page.answer().contains(QStringLiteral("holds everything")));
        hear(program, 2);
        page.rows.lookInto(file);
        QTRY_VERIFY(page.button("restoreButton")->isVisible());
        QVERIFY(page.answer().contains(QStringLiteral("holds 3 play(s) of yours up to 13 Sep 2020")));
        QVERIFY(page.answer().contains(QStringLiteral("here now: 5 play(s) of yours")));
        QCOMPARE(unnamedWidgets(&page.page), QStringList());
        page.button("leaveBackupButton")->click();
        QVERIFY(!page.button("restoreButton")->isVisible());
        QCOMPARE(page.wished.count(), 0);
        page.rows.lookInto(file);
        QTRY_VERIFY(page.button("restoreButton")->isVisible());
        page.button("restoreButton")->click();
        QCOMPARE(page.wished.count(), 1);
        QCOMPARE(page.wished.front().front().toString(), file);
        QCOMPARE(ListenReader(program.services().database()).count().value_or(-1), 5);
        QVERIFY(
            QDir(program.services().place().dataFolder).entryList({QStringLiteral("*looking*")}).isEmpty());
    }

    void whatIsNoBackupIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("junk") << QByteArray("no database");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("SQLite format 3\0", 16) + QByteArray(3000, 'x');
    }
    void whatIsNoBackupIsRefusedInWords()
    {
        QFETCH(const QByteArray, bytes);
        RunningProgram program;
        QTemporaryDir folder;
        Rows page(program);
        QFile file(folder.filePath(QStringLiteral("bad.sillon-backup")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        page.rows.lookInto(file.fileName());
        QTRY_COMPARE(page.answer(),
                     QStringLiteral("This file is damaged, or is no backup of Sillon. Nothing was changed."));
        QVERIFY(!page.button("restoreButton")->isVisible());
        QVERIFY(page.button("chooseBackupButton")->isEnabled());
    }
};

SILLON_TEST(BackupSettingsTest, backupsettings)
#include "tst_backupsettings.moc"
