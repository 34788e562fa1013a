// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "heardfacts.h"
#include "mpv/mpvaudioengine.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// Sets an environment variable for as long as it lives.
class Environment
{
public:
    Environment(const char* name, const QByteArray& value)
        : m_name(name)
        , m_wasSet(qEnvironmentVariableIsSet(name))
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Environment()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* m_name;
    bool m_wasSet;
    QByteArray m_before;
};

/// No sound server and no card can be found, whatever the machine has.
struct NoSoundSystem
{
    QTemporaryDir folder;
    Environment runtime{"XDG_RUNTIME_DIR", QFile::encodeName(folder.path())};
    Environment pipewire{"PIPEWIRE_REMOTE", "none"};
    Environment pulse{"PULSE_SERVER", "unix:" + QFile::encodeName(folder.filePath(QStringLiteral("none")))};
    Environment alsa{"ALSA_CONFIG_PATH", QFile::encodeName(folder.filePath(QStringLiteral("none.conf")))};
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class SoundTroublesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("sound.wav"));
        writeWav(m_file, makeSound(3));
    }

    void engineThatNeverPlayedIsNothing()
    {
        MpvAudioEngine engine({});
        HeardFacts heard(engine);
        engine.setVolume(30);
        engine.setSpeed(1.5);
        engine.setDevice(QStringLiteral("alsa/x"));
        engine.pause();
        engine.resume();
        engine.seek(100);
        engine.clearNext();
        engine.stop();
        QVERIFY(engine.shutDown());
        QCOMPARE(heard.facts, QStringList());
    }

    void decimalCommasDoNotDisturb()
    {
        const QTemporaryDir locales;
        QFile source(locales.filePath(QStringLiteral("source")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\ngrouping 3;3\nEND LC_NUMERIC\n");
        source.close();
        QProcess compiler;
        compiler.start(QStringLiteral("localedef"),
                       {QStringLiteral("-c"), QStringLiteral("-i"), source.fileName(),
                        locales.filePath(QStringLiteral("commas"))});
        compiler.waitForFinished();
        const Environment path("LOCPATH", QFile::encodeName(locales.path()));
        if (std::setlocale(LC_NUMERIC, "commas") == nullptr)
            QSKIP("there is no locale with decimal commas");
        QCOMPARE(std::localeconv()->decimal_point[0], ',');
        MpvAudioEngine engine({QStringLiteral("null"), true});
        HeardFacts heard(engine);
        engine.setSpeed(1.5);
        engine.play(1, m_file, 1500);
        const bool ended = heard.waitFor("ended 1");
        std::setlocale(LC_NUMERIC, "C");
        QVERIFY(ended);
        QCOMPARE(heard.soughtMs, 1500);
        QCOMPARE(heard.heardMs, QList<qint64>{1500});
    }

    void theFirstPlayDoesNotWaitForLibmpv()
    {
        QElapsedTimer timer;
        timer.start();
        MpvAudioEngine engine({QStringLiteral("null"), true});
        HeardFacts heard(engine);
        engine.setVolume(50);
        engine.play(1, m_file, 0);
        engine.seek(1500);
        engine.enqueueNext(2, m_file);
        const qint64 asked = timer.elapsed();
        QVERIFY(heard.facts.isEmpty());
        QVERIFY(heard.waitFor("ended 2"));
        QVERIFY2(asked < 20, qPrintable(QString::number(asked)));
        QCOMPARE(heard.soughtMs, 1500);
    }

    void whatEndsWhileLibmpvIsBeingLoadedEnds()
    {
        QElapsedTimer timer;
        timer.start();
        {
            MpvAudioEngine engine({QStringLiteral("null"), true});
            engine.play(1, m_file, 0);
        }
        QVERIFY(timer.elapsed() < 2500);
        QCoreApplication::processEvents(); // nothing comes for what is gone
    }

    void noDeviceIsTold()
    {
        const NoSoundSystem nothing;
        MpvAudioEngine engine({});
        HeardFacts heard(engine);
        engine.play(1, m_file, 0);
        engine.enqueueNext(2, m_file);
        QVERIFY(heard.waitFor("lost"));
        QTest::qWait(50);
        QCOMPARE(heard.facts, words("lost"));
        heard.facts.clear();
        engine.resume();
        QVERIFY(heard.waitFor("lost"));
        engine.stop();
        QCOMPARE(heard.facts.count(QStringLiteral("started 1")), 0);
    }

    void anotherDeviceGoesOnWhereTheFirstWas()
    {
        MpvAudioEngine engine({QStringLiteral("null"), false});
        HeardFacts heard(engine);
        engine.play(1, m_file, 0);
        QVERIFY(heard.waitForPosition(500));
        engine.setDevice(
            QStringLiteral("alsa/missing")); // libmpv drops what it had buffered and takes null again
        QVERIFY(heard.waitFor("sought 1"));
        QVERIFY(QTest::qWaitFor([&] { return std::abs(heard.soughtMs - 500) < 200; }, 3000));
        QVERIFY(heard.waitForPosition(800));
        engine.stop();
        QVERIFY2(std::abs(heard.heardMs[0] - 800) < 600, qPrintable(QString::number(heard.heardMs[0])));
        QCOMPARE(heard.breaches, QStringList());
    }

    void silentSoundServerDoesNotBlock()
    {
        const NoSoundSystem nothing;
        QLocalServer server; // takes connections and never answers
        const QString name = nothing.folder.filePath(QStringLiteral("silent"));
        QVERIFY(server.listen(name));
        const Environment pulse("PULSE_SERVER", "unix:" + QFile::encodeName(name));
        MpvAudioEngine engine({});
        HeardFacts heard(engine);
        QElapsedTimer timer;
        timer.start();
        engine.play(1, m_file, 0);
        QVERIFY(QTest::qWaitFor([&] { return server.hasPendingConnections(); }));
        qint64 longest = 0;
        for (int i = 0; i < 5; ++i) {
            timer.restart();
            engine.setVolume(10 * i);
            engine.setSpeed(1 + 0.1 * i);
            engine.pause();
            engine.resume();
            engine.seek(100);
            engine.enqueueNext(2 + i, m_file);
            engine.play(10 + i, m_file, 0);
            longest = std::max(longest, timer.elapsed());
        }
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
        timer.restart();
        const bool ended = engine.shutDown();
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(!ended, "the sound server was expected to hold libmpv up");
        QCOMPARE(heard.facts, QStringList());
        server.close(); // lets the abandoned libmpv end
        while (QLocalSocket* socket = server.nextPendingConnection())
            delete socket;
        QTest::qWait(300);
    }
};

SILLON_TEST(SoundTroublesTest, soundtroubles)
#include "tst_soundtroubles.moc"
