// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sillon::testing;

namespace {

constexpr int patienceMs = 40'000;

/// The real programs on a profile of their own, with sound that nobody hears at four times its speed.
class Shell
{
public:
    Shell()
    {
        m_environment.insert(QStringLiteral("SILLON_PLAYBACK_AUDIO_OUTPUT"), QStringLiteral("null"));
        m_environment.insert(QStringLiteral("SILLON_PLAYBACK_SPEED"), QStringLiteral("4"));
        m_environment.insert(QStringLiteral("SILLON_SECRETS_STORE"), QStringLiteral("file"));
        m_environment.insert(QStringLiteral("SILLON_NET_PROXY"), QStringLiteral("none"));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    }

    bool makeTrack(const QString& name, double seconds)
    {
        return encode(path(name), makeSound(seconds, 22050),
                      {QStringLiteral("ARTIST=Björk"), QStringLiteral("TITLE=Jóga")});
    }
    void start(QProcess& program, const char* name, const QStringList& arguments)
    {
        program.setProcessEnvironment(m_environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(SILLON_BINARY_DIR "/bin/") + QLatin1String(name),
                      QStringList{QStringLiteral("--profile"), path(QStringLiteral("profile"))} + arguments);
    }
    QJsonDocument ask(const QStringList& arguments)
    {
        QProcess program;
        start(program, "sillon-cli", QStringList{QStringLiteral("--json")} + arguments);
        program.waitForFinished(patienceMs);
        return QJsonDocument::fromJson(program.readAllStandardOutput());
    }
    QJsonArray listens() { return ask({QStringLiteral("listens")}).array(); }
    /// A shell command, in the folder of the files: for names that are bytes.
    int inShell(const char* command)
    {
        QProcess shell;
        shell.setProcessEnvironment(m_environment);
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QLatin1String(command),
                                                QStringLiteral(SILLON_BINARY_DIR "/bin/sillon-cli")});
        return shell.waitForFinished(patienceMs) ? shell.exitCode() : -1;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

bool ended(QProcess& program, int signal)
{
    ::kill(static_cast<pid_t>(program.processId()), signal);
    return program.waitForFinished(patienceMs) && program.exitStatus() == QProcess::NormalExit;
}

} // namespace

/// The real programs: ended from outside, and with files whose names are no text.
class EndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A shell that runs the tests in the background lets them ignore Ctrl-C, and children inherit that.
        std::signal(SIGINT, SIG_DFL);
    }

    void aSignalEndsTheWindowInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void aSignalEndsTheWindowInOrder()
    {
        QFETCH(const int, signal);
        Shell shell;
        QVERIFY(shell.makeTrack(QStringLiteral("a.flac"), 40));
        QCOMPARE(shell.listens().size(), 0); // makes the profile, before two programs would do so
        QProcess window;
        shell.start(window, "sillon", {shell.path(QStringLiteral("a.flac"))});
        QTRY_COMPARE_WITH_TIMEOUT(shell.listens().size(), 1, patienceMs);
        QTest::qWait(500); // of music that only the end of the play writes down
        QVERIFY(ended(window, signal));
        QCOMPARE(window.exitCode(), 0);
        const QJsonObject listen = shell.listens().first().toObject();
        QVERIFY(listen.value(QLatin1String("heard_ms")).toInteger() > 21'500);
    }

    void ctrlCEndsAPlayOfTheCommandLineInOrder()
    {
        Shell shell;
        QVERIFY(shell.makeTrack(QStringLiteral("a.flac"), 40));
        QCOMPARE(shell.listens().size(), 0);
        QProcess play;
        shell.start(play, "sillon-cli",
                    {QStringLiteral("--json"), QStringLiteral("play"), shell.path(QStringLiteral("a.flac")),
                     QStringLiteral("--speed"), QStringLiteral("4")});
        QTRY_COMPARE_WITH_TIMEOUT(shell.listens().size(), 1, patienceMs);
        QTest::qWait(500);
        QVERIFY(ended(play, SIGINT));
        QCOMPARE(play.exitCode(), 0);
        const qint64 told = QJsonDocument::fromJson(play.readAllStandardOutput())
                                .object()
                                .value(QLatin1String("plays"))
                                .toArray()
                                .first()
                                .toObject()
                                .value(QLatin1String("heard_ms"))
                                .toInteger();
        QVERIFY(told > 21'500);
        QCOMPARE(shell.listens().first().toObject().value(QLatin1String("heard_ms")).toInteger(), told);
    }

    void aFileWhoseNameIsNoTextIsScannedListedAndPlayed()
    {
        Shell shell;
        QVERIFY(shell.makeTrack(QStringLiteral("plain.flac"), 32));
        QCOMPARE(shell.inShell("mkdir odd && mv plain.flac \"odd/$(printf 'caf\\351.flac')\""), 0);
        QCOMPARE(shell.inShell("\"$0\" --profile profile scan odd"), 0);
        const QJsonArray tracks = shell.ask({QStringLiteral("tracks")}).array();
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().toObject().value(QLatin1String("path")).toString(),
                 shell.path(QStringLiteral("odd/caf\uFFFD.flac")));
        QCOMPARE(shell.inShell("\"$0\" --profile profile play \"odd/$(printf 'caf\\351.flac')\" --speed 4"),
                 0);
        QCOMPARE(shell.listens().size(), 1);
    }

    void aScanThatCouldLookAtNothingFails()
    {
        Shell shell;
        QVERIFY(shell.makeTrack(QStringLiteral("a.flac"), 1));
        QCOMPARE(shell.inShell("\"$0\" --profile profile scan nowhere"), 1);
        QCOMPARE(shell.inShell("\"$0\" --profile profile scan nowhere ."), 3);
        QCOMPARE(shell.inShell("\"$0\" --profile profile scan ."), 0);
    }
};

SILLON_TEST(EndingTest, ending)
#include "tst_ending.moc"
