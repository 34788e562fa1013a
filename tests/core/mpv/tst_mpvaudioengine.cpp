// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "heardfacts.h"
#include "mpv/mpvaudioengine.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sillon;
using namespace sillon::testing;

namespace {

MpvAudioEngine::Options silent()
{
    return {QStringLiteral("null"), false};
}

MpvAudioEngine::Options quick()
{
    return {QStringLiteral("null"), true};
}

double peakOf(const Sound& sound)
{
    int peak = 0;
    for (const std::int16_t sample : sound.samples)
        peak = std::max(peak, std::abs(int{sample}));
    return peak / 32767.0;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class MpvAudioEngineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString flac(const QString& name, double seconds, int rate = 44100)
    {
        const QString file = path(name + QStringLiteral(".flac"));
        if (!QFile::exists(file) && !encode(file, makeSound(seconds, rate)))
            qFatal("the flac encoder is missing");
        return file;
    }
    /// Plays files one after another into a WAV file and reads what came out.
    std::optional<Sound> recorded(const QStringList& files)
    {
        const QString out = path(QStringLiteral("out.wav"));
        QFile::remove(out);
        MpvAudioEngine engine({QStringLiteral("pcm:") + out, false});
        HeardFacts heard(engine);
        engine.play(1, files[0], 0);
        if (files.size() > 1)
            engine.enqueueNext(2, files[1]);
        const bool ended = heard.waitFor(files.size() > 1 ? "ended 2" : "ended 1");
        engine.shutDown();
        return ended ? readWav(out) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void pairsPlayWithoutAGap_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("wav") << "wav";
        QTest::newRow("flac") << "flac";
        QTest::newRow("wavpack") << "wv";
        QTest::newRow("lame mp3") << "mp3";
        QTest::newRow("vorbis") << "ogg";
        QTest::newRow("opus") << "opus";
    }
    void pairsPlayWithoutAGap()
    {
        QFETCH(QString, suffix);
        const Sound whole = makeSound(2.2, suffix == QLatin1String("opus") ? 48000 : 44100);
        const qint64 cut = 61345; // on no codec's frame boundary
        const QString one = path(QStringLiteral("pair1.") + suffix);
        const QString two = path(QStringLiteral("pair2.") + suffix);
        if (!encode(one, whole.part(0, cut)) || !encode(two, whole.part(cut, whole.frames() - cut)))
            QSKIP("this encoder is not installed");
        const auto joined = recorded({one, two});
        QVERIFY(joined);
        // FFmpeg's Ogg demuxer drops up to a short block of Vorbis at a file's end; all else is exact.
        const qint64 allowed = suffix == QLatin1String("ogg") ? 256 : 0;
        QVERIFY2(std::abs(joined->frames() - whole.frames()) <= allowed,
                 qPrintable(QString::number(joined->frames() - whole.frames())));
        if (suffix == QLatin1String("wav") || suffix == QLatin1String("flac") ||
            suffix == QLatin1String("wv")) {
            QVERIFY(joined->samples == whole.samples);
            return;
        }
        // What is lost in encoding is lost in each alone: the pair is the two, one right after the other.
        const auto first = recorded({one});
        const auto second = recorded({two});
        QVERIFY(first && second);
        auto separate = first->samples;
        separate.insert(separate.end(), second->samples.begin(), second->samples.end());
        QVERIFY(joined->samples == separate);
    }

    void formatsPlay_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"wav", "flac", "mp3", "ogg", "opus", "m4a", "alac.m4a", "aiff", "wv",
                                   "mpc", "wma", "tta", "mka", "oga"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void formatsPlay()
    {
        QFETCH(QString, suffix);
        const QString file = path(QStringLiteral("format, with a comma.") + suffix);
        if (!encode(file, makeSound(1)))
            QSKIP("this encoder is not installed");
        MpvAudioEngine engine(quick());
        HeardFacts heard(engine);
        engine.play(1, file, 0);
        QVERIFY(heard.waitFor("ended 1"));
        QCOMPARE(heard.facts, words("started 1, ended 1"));
        // Lossy formats pad their ends; Musepack's length is an estimate.
        if (suffix != QLatin1String("mpc"))
            QVERIFY2(std::abs(heard.lengthMs - 1000) < 150, qPrintable(QString::number(heard.lengthMs)));
        QVERIFY2(std::abs(heard.heardMs[0] - 1000) < 150, qPrintable(QString::number(heard.heardMs[0])));
        QCOMPARE(heard.breaches, QStringList());
    }

    void whatCannotBePlayedFails_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("missing") << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("empty") << QByteArray("") << ErrorKind::Malformed;
        QTest::newRow("junk") << QByteArray(5000, 'x') << ErrorKind::Malformed;
        QTest::newRow("a list") << QByteArray("#EXTM3U\n/nowhere/else.mp3\n") << ErrorKind::Malformed;
    }
    void whatCannotBePlayedFails()
    {
        QFETCH(QByteArray, content);
        const QString file = path(QStringLiteral("broken.flac"));
        QFile::remove(file);
        if (!content.isNull()) {
            QFile broken(file);
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write(content);
        }
        MpvAudioEngine engine(quick());
        HeardFacts heard(engine);
        engine.play(1, file, 0);
        QVERIFY(heard.waitFor("failed 1"));
        QTEST(*heard.lastError, "kind");
        engine.play(2, flac(QStringLiteral("one"), 0.6), 0);
        QVERIFY(heard.waitFor("ended 2"));
        QCOMPARE(heard.facts, words("failed 1, started 2, ended 2"));
    }

    void brokenNextFileFailsAfterTheOneBefore()
    {
        MpvAudioEngine engine(quick());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("one"), 0.6), 0);
        engine.enqueueNext(2, path(QStringLiteral("missing.flac")));
        QVERIFY(heard.waitFor("failed 2"));
        QCOMPARE(heard.facts, words("started 1, ended 1, failed 2"));
    }

    void truncatedFileEndsEarly_data()
    {
        QTest::addColumn<bool>("untimed");
        QTest::newRow("as quick as it goes") << true;
        QTest::newRow("in real time") << false;
    }
    void truncatedFileEndsEarly()
    {
        QFETCH(bool, untimed);
        QFile whole(flac(QStringLiteral("long"), 6));
        QFile part(path(QStringLiteral("truncated.flac")));
        QVERIFY(whole.open(QIODevice::ReadOnly) && part.open(QIODevice::WriteOnly));
        const QByteArray bytes = whole.readAll();
        part.write(bytes.left(bytes.size() / 5));
        part.close();
        MpvAudioEngine engine({QStringLiteral("null"), untimed});
        HeardFacts heard(engine);
        engine.play(1, part.fileName(), 0);
        QVERIFY(heard.waitFor("early 1"));
        QCOMPARE(heard.facts, words("started 1, early 1"));
        QVERIFY2(heard.heardToMs > 400 && heard.heardToMs < 1500,
                 qPrintable(QString::number(heard.heardToMs)));
    }

    void everyMillisecondBelongsToItsTrack()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        QElapsedTimer timer;
        connect(&engine, &AudioEngine::started, this, [&](PlaybackId id) {
            if (id == 1)
                timer.start();
        });
        engine.play(1, flac(QStringLiteral("first"), 0.6), 0);
        engine.enqueueNext(2, flac(QStringLiteral("other rate"), 0.5, 48000));
        QVERIFY(heard.waitFor("started 2"));
        QVERIFY2(timer.elapsed() > 500, "the next track was told before it was heard");
        engine.enqueueNext(3, flac(QStringLiteral("same rate"), 0.7, 48000));
        QVERIFY(heard.waitFor("ended 3"));
        QCOMPARE(heard.facts, words("started 1, ended 1, started 2, ended 2, started 3, ended 3"));
        QCOMPARE(heard.heardMs, (QList<qint64>{600, 500, 700}));
        QVERIFY2(timer.elapsed() > 1650, "the end was told before it was heard");
        QCOMPARE(heard.breaches, QStringList());
    }

    void tracksShorterThanTheBufferAllSound()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        const QString file = flac(QStringLiteral("tiny"), 0.2);
        connect(&engine, &AudioEngine::started, this, [&](PlaybackId id) {
            if (id < 4)
                engine.enqueueNext(id + 1, file);
        });
        engine.play(1, file, 0);
        QVERIFY(heard.waitFor("ended 4"));
        QCOMPARE(heard.facts,
                 words("started 1, ended 1, started 2, ended 2, started 3, ended 3, started 4, ended 4"));
        QCOMPARE(heard.breaches, QStringList());
    }

    void seekingIsNoListening()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("long"), 6), 0);
        QVERIFY(heard.waitForPosition(200));
        engine.seek(4000);
        QVERIFY(heard.waitFor("sought 1"));
        QVERIFY(heard.soughtMs >= 4000 && heard.soughtMs < 4150);
        QVERIFY(heard.waitForPosition(4200));
        engine.pause();
        QVERIFY(heard.waitFor("paused 1"));
        engine.seek(1000);
        QVERIFY(QTest::qWaitFor([&] { return heard.soughtMs < 4000; }, 3000));
        QVERIFY(heard.soughtMs >= 1000 && heard.soughtMs < 1100);
        engine.stop();
        QCOMPARE(heard.facts, words("started 1, sought 1, paused 1, sought 1, stopped 1"));
        QVERIFY2(heard.heardMs[0] > 350 && heard.heardMs[0] < 3000,
                 qPrintable(QString::number(heard.heardMs[0])));
        QCOMPARE(heard.breaches, QStringList());
    }

    void quickSeeksEndAtTheLast()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("long"), 6), 0);
        QVERIFY(heard.waitForPosition(100));
        for (const qint64 ms : {1000, 2000, 3000, 4000})
            engine.seek(ms);
        QVERIFY(heard.waitForPosition(4100));
        QVERIFY(heard.soughtMs >= 4000 && heard.soughtMs < 4800);
        engine.stop();
        QVERIFY(heard.heardMs[0] < 2500);
    }

    void seekingPastTheEndEnds()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("long"), 6), 0);
        engine.enqueueNext(2, flac(QStringLiteral("one"), 0.6));
        QVERIFY(heard.waitForPosition(100));
        engine.seek(6000);
        QVERIFY(heard.waitFor("started 2"));
        QCOMPARE(heard.facts, words("started 1, sought 1, ended 1, started 2"));
        QVERIFY2(heard.heardMs[0] < 4000, qPrintable(QString::number(heard.heardMs[0])));
    }

    void seekingBackWhileTheEndSoundsStaysInTheTrack()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("second"), 1), 0);
        engine.enqueueNext(2, flac(QStringLiteral("two"), 2));
        QVERIFY(heard.waitForPosition(600)); // libmpv has opened the next file by now
        engine.seek(500);
        QVERIFY(heard.waitFor("started 2"));
        QCOMPARE(heard.facts, words("started 1, sought 1, ended 1, started 2"));
        QVERIFY2(heard.heardMs[0] >= 1050 && heard.heardMs[0] <= 1500,
                 qPrintable(QString::number(heard.heardMs[0])));
        QCOMPARE(heard.breaches, QStringList());
    }

    void playingFromAPlaceSkipsWhatIsBefore()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("long"), 6), 5400);
        QVERIFY(heard.waitFor("ended 1"));
        QCOMPARE(heard.facts, words("started 1, sought 1, ended 1"));
        QVERIFY2(heard.heardMs[0] <= 610 && heard.heardMs[0] > 200,
                 qPrintable(QString::number(heard.heardMs[0])));
    }

    void pausingStopsTheMusic()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("a bit"), 1.2), 0);
        QVERIFY(heard.waitForPosition(100));
        engine.pause();
        QVERIFY(heard.waitFor("paused 1"));
        const qint64 at = heard.positionMs;
        QTest::qWait(150);
        QVERIFY(heard.positionMs - at < 20);
        engine.resume();
        QVERIFY(heard.waitFor("ended 1"));
        QCOMPARE(heard.facts, words("started 1, paused 1, resumed 1, ended 1"));
        QCOMPARE(heard.heardMs, QList<qint64>{1200});
    }

    void sameFileAgainIsAnotherPlay()
    {
        MpvAudioEngine engine(quick());
        HeardFacts heard(engine);
        const QString file = flac(QStringLiteral("one"), 0.6);
        engine.play(1, file, 0);
        engine.enqueueNext(2, file);
        QVERIFY(heard.waitFor("ended 2"));
        QCOMPARE(heard.facts, words("started 1, ended 1, started 2, ended 2"));
        QCOMPARE(heard.heardMs, (QList<qint64>{600, 600}));
    }

    void speedCountsMusic()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.setSpeed(2);
        QElapsedTimer timer;
        connect(&engine, &AudioEngine::started, this, [&timer] { timer.start(); });
        engine.play(1, flac(QStringLiteral("a bit"), 1.2), 0);
        QVERIFY(heard.waitFor("ended 1"));
        QVERIFY(timer.elapsed() < 1100);
        QCOMPARE(heard.heardMs, QList<qint64>{1200});
        QCOMPARE(heard.breaches, QStringList());
    }

    void speedChangesOnTheWay()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("a bit"), 1.2), 0);
        QVERIFY(heard.waitForPosition(300));
        engine.setSpeed(4);
        QVERIFY(heard.waitFor("ended 1"));
        QCOMPARE(heard.heardMs, QList<qint64>{1200});
        QCOMPARE(heard.breaches, QStringList());
    }

    void replacingAndTakingBackTheNextFile()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("one"), 0.6), 0);
        engine.enqueueNext(2, flac(QStringLiteral("two"), 2));
        engine.enqueueNext(3, flac(QStringLiteral("tiny"), 0.2));
        QVERIFY(heard.waitFor("started 3"));
        engine.enqueueNext(4, flac(QStringLiteral("two"), 2));
        engine.clearNext();
        QVERIFY(heard.waitFor("ended 3"));
        QTest::qWait(100);
        QCOMPARE(heard.facts, words("started 1, ended 1, started 3, ended 3"));
    }

    void nextFileTakenBackAtTheLastMomentIsNotPlayed()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("second"), 1), 0);
        engine.enqueueNext(2, flac(QStringLiteral("two"), 2));
        QVERIFY(heard.waitForPosition(600));
        engine.clearNext();
        QVERIFY(heard.waitFor("ended 1"));
        QTest::qWait(150);
        QCOMPARE(heard.facts, words("started 1, ended 1"));
        QCOMPARE(heard.heardMs, QList<qint64>{1000});
    }

    void replacedFileEndsBeforePlayReturns()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, flac(QStringLiteral("a bit"), 1.2), 0);
        QVERIFY(heard.waitForPosition(200));
        engine.play(2, flac(QStringLiteral("tiny"), 0.2), 0);
        QCOMPARE(heard.facts, words("started 1, stopped 1"));
        QVERIFY(heard.waitFor("ended 2"));
        QCOMPARE(heard.breaches, QStringList());
    }

    void replayGainIsApplied_data()
    {
        QTest::addColumn<ReplayGainMode>("mode");
        QTest::addColumn<double>("preamp");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<bool>("preventClipping");
        QTest::addColumn<double>("decibels");
        const QStringList quieter{
            QStringLiteral("REPLAYGAIN_TRACK_GAIN=-6.02 dB"), QStringLiteral("REPLAYGAIN_TRACK_PEAK=0.5"),
            QStringLiteral("REPLAYGAIN_ALBUM_GAIN=-3.01 dB"), QStringLiteral("REPLAYGAIN_ALBUM_PEAK=0.5")};
        const QStringList louder{QStringLiteral("REPLAYGAIN_TRACK_GAIN=+9.00 dB"),
                                 QStringLiteral("REPLAYGAIN_TRACK_PEAK=0.8")};
        QTest::newRow("off") << ReplayGainMode::Off << 0.0 << quieter << true << 0.0;
        QTest::newRow("track") << ReplayGainMode::Track << 0.0 << quieter << true << -6.02;
        QTest::newRow("album") << ReplayGainMode::Album << 0.0 << quieter << true << -3.01;
        QTest::newRow("preamp") << ReplayGainMode::Track << 2.0 << quieter << true << -4.02;
        QTest::newRow("clipping guard") << ReplayGainMode::Track << 0.0 << louder << true << 1.94;
        QTest::newRow("no guard") << ReplayGainMode::Track << -4.0 << louder << false << 5.0;
        QTest::newRow("untagged") << ReplayGainMode::Track << 0.0 << QStringList() << true << 0.0;
    }
    void replayGainIsApplied()
    {
        QFETCH(ReplayGainMode, mode);
        QFETCH(double, preamp);
        QFETCH(QStringList, tags);
        QFETCH(bool, preventClipping);
        QFETCH(double, decibels);
        const QString file = path(QStringLiteral("tone.flac"));
        QVERIFY(encode(file, makeTone(0.5, 0.5), tags));
        const QString out = path(QStringLiteral("gain.wav"));
        MpvAudioEngine engine({QStringLiteral("pcm:") + out, false});
        HeardFacts heard(engine);
        engine.setReplayGain(mode, preamp, preventClipping);
        engine.play(1, file, 0);
        QVERIFY(heard.waitFor("ended 1"));
        engine.shutDown();
        const auto sound = readWav(out);
        QVERIFY(sound);
        const double measured = 20 * std::log10(peakOf(*sound) / 0.5);
        QVERIFY2(std::abs(measured - decibels) < 0.1, qPrintable(QString::number(measured)));
    }

    void volumeIsApplied()
    {
        const QString out = path(QStringLiteral("volume.wav"));
        const QString file = path(QStringLiteral("tone.flac"));
        QVERIFY(encode(file, makeTone(0.5, 0.5)));
        MpvAudioEngine engine({QStringLiteral("pcm:") + out, false});
        HeardFacts heard(engine);
        engine.setVolume(50);
        engine.play(1, file, 0);
        QVERIFY(heard.waitFor("ended 1"));
        engine.shutDown();
        QVERIFY(std::abs(20 * std::log10(peakOf(*readWav(out)) / 0.5) + 18.06) < 0.1);
    }
};

SILLON_TEST(MpvAudioEngineTest, mpvaudioengine)
#include "tst_mpvaudioengine.moc"
