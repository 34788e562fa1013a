// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/releaseyears.h"
#include "application/yearindexes.h"
#include "flows/wholeprogram.h"
#include "jobs/jobstore.h"
#include "standin/musicbrainzdump.h"
#include "testmain.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::MusicBrainzWorld;

/// The sources of years beside the web service, as the whole program uses them.
class YearSourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        MusicBrainzWorld world;
        QVERIFY(!world.add({{QStringLiteral("artist"), QStringLiteral("Björk")},
                            {QStringLiteral("title"), QStringLiteral("Album")},
                            {QStringLiteral("date"), QStringLiteral("1993-07-05")}}));
        QVERIFY(!standin::writeDump(world, m_dump.path()));
    }

    void aBuildThatWasKilledGoesOnAtTheNextStart()
    {
        WholeProgram program;
        program.start();
        const QString file = program.services().years().indexFile();
        const YearIndexOrder order{{m_dump.path()}, file};
        std::jthread([&] {
            // As a killed program leaves it.
            Job job;
            job.kind = QLatin1String(YearIndexes::jobKind);
            job.key = order.key();
            job.arguments = order.arguments();
            job.id = 77;
            job.state = JobState::Running;
            QVERIFY(JobStore(program.services().database()).put(job));
        }).join();
        program.stop();
        program.start();
        program.services().jobs().load();
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(!program.services().yearIndexes().unfinished());
        const YearIndexState state = stateOf(program);
        QVERIFY(state.isThere && state.bytes > 0 && state.report);
        QCOMPARE(state.report->groups, 1);
        program.hear(sampleTrack(QStringLiteral("Song")));
        QCOMPARE(search(program).result.value(QLatin1String("resolved")).toInteger(), 1);
    }

    void aBuildThatFailsLeavesWords()
    {
        WholeProgram program;
        program.start();
        program.services().jobs().load();
        QTRY_VERIFY(program.services().jobs().isLoaded());
        const QTemporaryDir empty;
        program.services().yearIndexes().build({empty.path()});
        QTRY_VERIFY(program.services().yearIndexes().unfinished() &&
                    program.services().yearIndexes().unfinished()->state == JobState::Failed);
        QCOMPARE(program.services().yearIndexes().unfinished()->error->kind, ErrorKind::NotFound);
        program.services().yearIndexes().cancel();
        QTRY_VERIFY(!program.services().yearIndexes().unfinished());
        program.services().yearIndexes().build({m_dump.path()});
        QTRY_VERIFY(stateOf(program).report);
    }

    void aDamagedIndexIsPutAside()
    {
        WholeProgram program;
        program.start();
        program.services().jobs().load();
        const QString file = program.services().years().indexFile();
        const QByteArray junk = QByteArray("this is no index ").repeated(200);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(junk) == junk.size());
        damaged.close();
        program.hear(sampleTrack(QStringLiteral("Song")));
        const auto trouble = ReleaseYears::troublesOf(search(program)).index;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, ErrorKind::DatabaseDamaged);
        QCOMPARE(trouble->serverText, file + QStringLiteral(".damaged"));
        QVERIFY(!QFile::exists(file));
        QFile aside(trouble->serverText);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), junk);
        QVERIFY(!ReleaseYears::troublesOf(search(program)).index);
    }

    void aFileThatTheUserNamedIsLeftWhereItIs()
    {
        WholeProgram program;
        const QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("letters.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Dear all, this is no index.") > 0);
        other.close();
        program.configure(QStringLiteral("musicbrainz"),
                          QStringLiteral("index_path=%1").arg(other.fileName()));
        program.start();
        program.services().jobs().load();
        program.hear(sampleTrack(QStringLiteral("Song")));
        const auto trouble = ReleaseYears::troublesOf(search(program)).index;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, ErrorKind::DatabaseDamaged);
        QVERIFY(other.exists());
    }

    void theMirrorIsToldWithoutItsPassword()
    {
        WholeProgram program;
        program.configure(QStringLiteral("musicbrainz"),
                          QStringLiteral("mirror_dsn=postgresql://me:topsecret@127.0.0.1:1/mb"));
        program.start();
        program.services().jobs().load();
        QCOMPARE(program.services().years().shownMirror(), QStringLiteral("mb (me@127.0.0.1:1)"));
        QVERIFY(!program.settings().textOf(QStringLiteral("musicbrainz.mirror_dsn")));
        program.hear(sampleTrack(QStringLiteral("Song")));
        const Job job = search(program);
        const auto trouble = ReleaseYears::troublesOf(job).mirror;
        QVERIFY(trouble);
        QCOMPARE(trouble->kind, ErrorKind::NotSent);
        QVERIFY(!trouble->serverText.contains(QStringLiteral("topsecret")));
        QCOMPARE(job.state, JobState::Completed);
        QCOMPARE(job.result.value(QLatin1String("pending")).toInteger(), 1);
    }

private:
    static YearIndexState stateOf(WholeProgram& program)
    {
        YearIndexState state;
        std::jthread([&] { state = program.services().yearIndexes().state(); }).join();
        return state;
    }
    /// A search that asks nobody outside this machine.
    static Job search(WholeProgram& program)
    {
        ReleaseYears::Wish wish;
        wish.offline = true;
        std::optional<Job> ended;
        JobRunner& jobs = program.services().jobs();
        const auto connection =
            QObject::connect(&jobs, &JobRunner::jobFinished, &jobs, [&ended](const Job& job) {
                if (job.kind == QLatin1String(ReleaseYears::jobKind))
                    ended = job;
            });
        jobs.start(QLatin1String(ReleaseYears::jobKind), wish.key(), wish.arguments());
        [[maybe_unused]] const bool done = QTest::qWaitFor([&ended] { return ended.has_value(); }, 10000);
        QObject::disconnect(connection);
        return ended.value_or(Job{});
    }

    QTemporaryDir m_dump;
};

SILLON_TEST(YearSourcesTest, yearsources)
#include "tst_yearsources.moc"
