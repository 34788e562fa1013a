// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "library/coverreader.h"
#include "library/tagundo.h"
#include "songs.h"
#include "testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const QByteArray front = QByteArray("\xFF\xD8\xFF front ").repeated(500);
const QByteArray other = QByteArray("\xFF\xD8\xFF other ").repeated(500);

void ignore(qint64, qint64) {}

QString titleOf(const QString& path)
{
    return readTagsToEdit(path)->texts.value(EditableTag::Title).value(0);
}

} // namespace

class TagUndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theLastWriteIsTakenBack();
    void itIsRememberedOverARestart();
    void takingBackCanBeTakenBack();
    void onlyTheLastWriteIsRemembered();
    void aWriteThatChangedNothingForgetsNothing();
    void aFileChangedSinceIsSaidAndLeftAlone();
    void coversComeBackAndAreKeptOnce();
    void oneFailureStopsNoOther();
    void stoppingKeepsWhatWasWritten();
    void stoppedTakingBackGoesOnLater();
    void withoutAWriteThereIsNothingToTakeBack();
    void tooManyCoversAreRefused();

private:
    [[nodiscard]] TagEdit edit(const QString& path, const char* title) const
    {
        return {path, {{{EditableTag::Title, {s(title)}}}, {}}, {}};
    }
    [[nodiscard]] TagUndo undo() { return {**m_database, m_clock}; }
    [[nodiscard]] TagWriteReport write(const std::vector<TagEdit>& edits)
    {
        return undo().write(edits, ignore, {}).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryDatabase> m_database;
    FakeClock m_clock;
    QString m_one;
    QString m_two;
};

void TagUndoTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TemporaryDatabase>();
    m_one = m_folder->filePath(s("one.flac"));
    m_two = m_folder->filePath(s("two.flac"));
    QVERIFY(makeSong(m_one, {{"TITLE", "One"}, {"GENRE", "Jazz"}}));
    QVERIFY(makeSong(m_two, {{"TITLE", "Two"}}));
}

void TagUndoTest::theLastWriteIsTakenBack()
{
    const auto report = write({edit(m_one, "Uno"), edit(m_two, "Due")});
    QCOMPARE(report.written, (QStringList{m_one, m_two}));
    QCOMPARE(titleOf(m_two), s("Due"));
    QCOMPARE(undo().undoable().value(), 2);
    const auto back = undo().undo(ignore, {});
    QVERIFY(back);
    QCOMPARE(back->written.size(), 2);
    QCOMPARE(titleOf(m_one), s("One"));
    QCOMPARE(titleOf(m_two), s("Two"));
}

void TagUndoTest::itIsRememberedOverARestart()
{
    (void)write({edit(m_one, "Uno")});
    const auto again = Database::open((*m_database)->file());
    QVERIFY(again);
    QCOMPARE(TagUndo(**again, m_clock).undo(ignore, {})->written, QStringList(m_one));
    QCOMPARE(titleOf(m_one), s("One"));
}

void TagUndoTest::takingBackCanBeTakenBack()
{
    (void)write({edit(m_one, "Uno")});
    QCOMPARE(undo().undo(ignore, {})->written.size(), 1);
    QCOMPARE(undo().undo(ignore, {})->written.size(), 1);
    QCOMPARE(titleOf(m_one), s("Uno"));
}

void TagUndoTest::onlyTheLastWriteIsRemembered()
{
    (void)write({edit(m_one, "Uno")});
    (void)write({edit(m_two, "Due")});
    QCOMPARE(undo().undoable().value(), 1);
    QCOMPARE(undo().undo(ignore, {})->written, QStringList(m_two));
    QCOMPARE(titleOf(m_one), s("Uno"));
}

void TagUndoTest::aWriteThatChangedNothingForgetsNothing()
{
    (void)write({edit(m_one, "Uno")});
    const auto same = write({edit(m_one, "Uno")});
    QCOMPARE(same.unchanged, 1);
    QCOMPARE(undo().undo(ignore, {})->written, QStringList(m_one));
}

void TagUndoTest::aFileChangedSinceIsSaidAndLeftAlone()
{
    (void)write({edit(m_one, "Uno"), edit(m_two, "Due")});
    QVERIFY(tagFile(m_one, {{"TITLE", "somebody else's much longer title"}}));
    const auto back = undo().undo(ignore, {});
    QVERIFY(back);
    QCOMPARE(back->written, QStringList(m_two));
    QCOMPARE(back->failures.size(), std::size_t{1});
    QCOMPARE(back->failures.front().path, m_one);
    QCOMPARE(back->failures.front().error.kind, ErrorKind::Busy);
    QCOMPARE(titleOf(m_one), s("somebody else's much longer title"));
}

void TagUndoTest::coversComeBackAndAreKeptOnce()
{
    (void)write({{m_one, {{}, front}, {}}, {m_two, {{}, front}, {}}});
    const auto replaced = write({{m_one, {{}, other}, {}}, {m_two, {{}, QByteArray()}, {}}});
    QCOMPARE(replaced.written.size(), 2);
    const auto kept = (*m_database)->read([](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM tag_undo_pictures"));
    });
    QCOMPARE(kept.value(), 1);
    QVERIFY(undo().undo(ignore, {}));
    QCOMPARE(readCover(m_one).value(), front);
    QCOMPARE(readCover(m_two).value(), front);
}

void TagUndoTest::oneFailureStopsNoOther()
{
    const QString none = m_folder->filePath(s("none.flac"));
    const auto report = write({edit(none, "Niente"), edit(m_two, "Due")});
    QCOMPARE(report.asked, 2);
    QCOMPARE(report.written, QStringList(m_two));
    QCOMPARE(report.failures.size(), std::size_t{1});
    QCOMPARE(report.failures.front().error.kind, ErrorKind::NotFound);
}

void TagUndoTest::stoppingKeepsWhatWasWritten()
{
    std::stop_source stop;
    const std::vector<TagEdit> edits{edit(m_one, "Uno"), edit(m_two, "Due")};
    const auto report = undo().write(
        edits, [&](qint64, qint64) { stop.request_stop(); }, stop.get_token());
    QVERIFY(report);
    QVERIFY(report->stopped);
    QCOMPARE(report->written, QStringList(m_one));
    QCOMPARE(titleOf(m_two), s("Two"));
    QCOMPARE(undo().undo(ignore, {})->written, QStringList(m_one));
}

void TagUndoTest::stoppedTakingBackGoesOnLater()
{
    (void)write({edit(m_one, "Uno"), edit(m_two, "Due")});
    std::stop_source stop;
    const auto half = undo().undo([&](qint64, qint64) { stop.request_stop(); }, stop.get_token());
    QVERIFY(half);
    QVERIFY(half->stopped);
    QCOMPARE(half->written, QStringList(m_one));
    QCOMPARE(undo().undo(ignore, {})->written, QStringList(m_two));
    QCOMPARE(titleOf(m_one), s("One"));
    QCOMPARE(titleOf(m_two), s("Two"));
}

void TagUndoTest::withoutAWriteThereIsNothingToTakeBack()
{
    QCOMPARE(undo().undoable().value(), 0);
    const auto back = undo().undo(ignore, {});
    QVERIFY(back);
    QCOMPARE(back->asked, 0);
}

void TagUndoTest::tooManyCoversAreRefused()
{
    TagUndoStore store(**m_database);
    TagMemory memory{
        m_one,
        {{}, EmbeddedPicture{QByteArray(static_cast<qsizetype>(TagUndoStore::mostPictureBytes + 1), 'x')}},
        {}};
    const auto done = store.remember(1, memory, 0);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::TooLarge);
    QCOMPARE(store.count(1).value(), 0);
}

SILLON_TEST(TagUndoTest, tagundo)
#include "tst_tagundo.moc"
