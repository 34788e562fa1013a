// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningprogram.h"
#include "fakes/audiofiles.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

/// Files that play without being in the library, and what is written into them meanwhile.
class QueuedTagsTest : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] QString titleAt(std::size_t row)
    {
        return m_program->services().player().queue().items().at(row).track.recording.title;
    }
    void write(const QString& path, const QString& title)
    {
        TagWrites& writes = m_program->services().tagWrites();
        QSignalSpy finished(&writes, &TagWrites::finished);
        const TagTexts texts{{EditableTag::Title, {title}}};
        QVERIFY(writes.write({{path, {texts, {}}, {}}}));
        QVERIFY(finished.wait(10000));
    }

    std::unique_ptr<QTemporaryDir> m_music;
    std::unique_ptr<RunningProgram> m_program;

private Q_SLOTS:
    void init()
    {
        m_music = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<RunningProgram>();
    }
    void cleanup() { m_program.reset(); }
    void theQueueFollowsWhatIsWrittenAndTakenBack();
};

void QueuedTagsTest::theQueueFollowsWhatIsWrittenAndTakenBack()
{
    Services& services = m_program->services();
    QList<Track> tracks(2);
    tracks[0].path = m_music->filePath(QStringLiteral("one.flac"));
    tracks[1].path = m_music->filePath(QStringLiteral("two.flac"));
    for (Track& track : tracks) {
        QVERIFY(encode(track.path, makeTone(0.2, 0.1), {}));
        track.recording.title = QStringLiteral("as it was queued");
    }
    services.player().playTracks(tracks);
    QSignalSpy current(&services.player(), &Player::currentChanged);
    write(tracks[0].path, QStringLiteral("Inkwell"));
    QTRY_COMPARE(titleAt(0), QStringLiteral("Inkwell"));
    QCOMPARE(titleAt(1), QStringLiteral("as it was queued")); // nobody wrote to it
    QVERIFY(!current.isEmpty());                              // it sounds: the player bar renews
    QSignalSpy finished(&services.tagWrites(), &TagWrites::finished);
    QVERIFY(services.tagWrites().undo());
    QVERIFY(finished.wait(10000));
    QTRY_COMPARE(titleAt(0), QString());
}

SILLON_TEST(QueuedTagsTest, queuedtags)
#include "tst_queuedtags.moc"
