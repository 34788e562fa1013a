// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"
#include "heardfacts.h"
#include "mpv/mpvaudioengine.h"
#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

MpvAudioEngine::Options silent()
{
    return {QStringLiteral("null"), false};
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

/// Parts of a file, as cue sheets name them.
class AudioPartsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Sound m_sound = makeSound(3.2, 44100);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString album() const { return path(QStringLiteral("album.flac")); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(encode(album(), m_sound));
    }

    void lengthOfAPartStaysWithinTheFile_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<qint64>("file");
        QTest::addColumn<qint64>("length");
        QTest::newRow("whole file") << qint64(0) << qint64(0) << qint64(5000) << qint64(5000);
        QTest::newRow("middle") << qint64(1000) << qint64(3500) << qint64(5000) << qint64(2500);
        QTest::newRow("last part") << qint64(3500) << qint64(0) << qint64(5000) << qint64(1500);
        QTest::newRow("ends after the file") << qint64(3500) << qint64(9000) << qint64(5000) << qint64(1500);
        QTest::newRow("begins after the file") << qint64(6000) << qint64(9000) << qint64(5000) << qint64(0);
        QTest::newRow("file's length unknown") << qint64(1000) << qint64(3000) << qint64(0) << qint64(2000);
        QTest::newRow("nothing known") << qint64(1000) << qint64(0) << qint64(0) << qint64(0);
    }
    void lengthOfAPartStaysWithinTheFile()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        QFETCH(qint64, file);
        QTEST(AudioPart(QStringLiteral("/a"), start, end).lengthIn(file), "length");
    }

    void neighbouringPartsSoundLikeTheWholeFile()
    {
        const QString out = path(QStringLiteral("out.wav"));
        MpvAudioEngine engine({QStringLiteral("pcm:") + out, false});
        HeardFacts heard(engine);
        connect(&engine, &AudioEngine::started, this, [&](PlaybackId id) {
            if (id == 2)
                engine.enqueueNext(3, {album(), 2133});
        });
        engine.play(1, {album(), 0, 1067}, 0);
        engine.enqueueNext(2, {album(), 1067, 2133});
        QVERIFY(heard.waitFor("ended 3"));
        engine.shutDown();
        QCOMPARE(heard.heardMs, (QList<qint64>{1067, 1066, 1067}));
        const auto sounded = readWav(out);
        QVERIFY(sounded);
        QVERIFY(sounded->samples == m_sound.samples);
    }

    void positionsCountFromThePartsBeginning()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, {album(), 1000, 1700}, 0);
        engine.enqueueNext(2, {album(), 1700, 2200});
        QVERIFY(heard.waitFor("started 1"));
        QVERIFY(heard.positionMs < 500);
        QCOMPARE(heard.lengthMs, 700);
        QVERIFY(heard.waitFor("ended 2"));
        QCOMPARE(heard.facts, words("started 1, ended 1, started 2, ended 2"));
        QCOMPARE(heard.heardMs, (QList<qint64>{700, 500}));
        QCOMPARE(heard.breaches, QStringList());
    }

    void seekingStaysInThePart()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, {album(), 500, 2800}, 0);
        QVERIFY(heard.waitForPosition(150));
        engine.seek(1800);
        QVERIFY(heard.waitFor("sought 1"));
        QVERIFY2(heard.soughtMs >= 1800 && heard.soughtMs < 1950,
                 qPrintable(QString::number(heard.soughtMs)));
        QVERIFY(heard.waitFor("ended 1"));
        QCOMPARE(heard.heardToMs, 2300);
        QCOMPARE(heard.breaches, QStringList());
    }

    void playingFromAPlaceInAPart()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, {album(), 1000, 2000}, 600);
        QVERIFY(heard.waitFor("sought 1"));
        QVERIFY(heard.soughtMs >= 600 && heard.soughtMs < 700);
        QVERIFY(heard.waitFor("ended 1"));
        QCOMPARE(heard.heardToMs, 1000);
        QCOMPARE(heard.facts, words("started 1, sought 1, ended 1"));
    }

    void partBeyondTheEndCannotBePlayed()
    {
        MpvAudioEngine engine(silent());
        HeardFacts heard(engine);
        engine.play(1, {album(), 60000, 70000}, 0);
        QVERIFY(heard.waitFor("failed 1"));
        QCOMPARE(heard.facts, words("failed 1"));
    }
};

SILLON_TEST(AudioPartsTest, audioparts)
#include "tst_audioparts.moc"
