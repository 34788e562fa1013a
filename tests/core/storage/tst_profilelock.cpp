// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profilelock.h"
#include "testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace sillon;

class ProfileLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOneHoldsIt();
    void aProgramThatDiesFreesIt();
    void anAbsentFolderIsAnError();
};

void ProfileLockTest::onlyOneHoldsIt()
{
    QTemporaryDir folder;
    auto held = ProfileLock::take(folder.path());
    QVERIFY(held);
    QCOMPARE(ProfileLock::take(folder.path()).error().kind, ErrorKind::Busy);
    held->reset();
    QVERIFY(ProfileLock::take(folder.path()));
}

void ProfileLockTest::aProgramThatDiesFreesIt()
{
    QTemporaryDir folder;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = ProfileLock::take(folder.path());
        const char said = held ? 'y' : 'n';
        [[maybe_unused]] const ssize_t written = ::write(ready[1], &said, 1);
        for (;;)
            ::pause();
    }
    char said = 0;
    QCOMPARE(::read(ready[0], &said, 1), ssize_t(1));
    const bool busy = !ProfileLock::take(folder.path());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    QCOMPARE(said, 'y');
    QVERIFY(busy);
    QVERIFY(ProfileLock::take(folder.path()));
}

void ProfileLockTest::anAbsentFolderIsAnError()
{
    QTemporaryDir folder;
    QCOMPARE(ProfileLock::take(folder.filePath(QStringLiteral("absent"))).error().kind,
             ErrorKind::AccessDenied);
}

SILLON_TEST(ProfileLockTest, profilelock)
#include "tst_profilelock.moc"
