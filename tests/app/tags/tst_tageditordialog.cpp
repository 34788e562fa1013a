// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/samples.h"
#include "base/background.h"
#include "fakes/audiofiles.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "library/tagwriter.h"
#include "tags/tageditordialog.h"
#include "testmain.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TagEditorDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatFilesHaveInCommon();
    void writesOnlyWhatWasTouched();
    void aFailureIsSaidAndTheEditorStays();
    void aFoundCoverIsTakenAndAPageIsNot();
    void everythingHasAName();
    void drawsItself_data();
    void drawsItself();

private:
    std::unique_ptr<TagEditorDialog> open(const QStringList& paths);
    [[nodiscard]] static QLineEdit* line(const QDialog& dialog, EditableTag tag)
    {
        return dialog.findChild<QLineEdit*>(editableTagName(tag));
    }
    [[nodiscard]] static QPushButton* button(const QDialog& dialog, const char* text)
    {
        for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
            if (one->text() == s(text))
                return one;
        }
        return nullptr;
    }

    FakeClock m_clock;
    QByteArray m_found; ///< what the network has
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<TagWrites> m_writes;
    QString m_one;
    QString m_two;
};

void TagEditorDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TemporaryDatabase>();
    m_background = std::make_unique<Background>();
    m_writes = std::make_unique<TagWrites>(**m_database, m_clock);
    m_one = m_folder->filePath(s("01 Inkwell.flac"));
    m_two = m_folder->filePath(s("02 Half a Storm.flac"));
    const TagTexts common{{EditableTag::Album, {s("Paper Weather")}},
                          {EditableTag::Artist, {s("Aster Lane")}},
                          {EditableTag::Genre, {s("Dream Pop")}},
                          {EditableTag::Date, {s("1998-03-02")}},
                          {EditableTag::TrackTotal, {s("12")}},
                          {EditableTag::Lyrics, {s("[00:01.00]Ink on the window")}},
                          {EditableTag::ReleaseId, {s("c1a9c0e9-d987-4042-ae91-78d6a3267d69")}}};
    Track track;
    track.release.title = s("Paper Weather");
    for (const auto& [path, title] : {std::pair(m_one, "Inkwell"), std::pair(m_two, "Half a Storm")}) {
        QVERIFY(encode(path, makeTone(0.2, 0.1), {}));
        TagTexts texts = common;
        texts.insert(EditableTag::Title, {s(title)});
        QVERIFY(
            writeTags(path, {texts, sampleCover(track)}, {}, [](const TagMemory&) -> Done { return {}; }));
    }
}

void TagEditorDialogTest::cleanup()
{
    m_writes.reset();
    m_background.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

std::unique_ptr<TagEditorDialog> TagEditorDialogTest::open(const QStringList& paths)
{
    auto dialog = std::make_unique<TagEditorDialog>(
        *m_background, *m_writes,
        [this](const Release&, const std::stop_token&) -> Result<QByteArray> {
            if (m_found.isEmpty())
                return fail(ErrorKind::NotFound);
            return m_found;
        },
        paths);
    dialog->show();
    const bool read = QTest::qWaitFor([&] { return dialog->findChild<QTabWidget*>()->isEnabled(); });
    return read ? std::move(dialog) : nullptr;
}

void TagEditorDialogTest::showsWhatFilesHaveInCommon()
{
    const auto dialog = open({m_one, m_two});
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    QCOMPARE(line(*dialog, EditableTag::Album)->text(), s("Paper Weather"));
    QCOMPARE(line(*dialog, EditableTag::Title)->text(), QString());
    QCOMPARE(line(*dialog, EditableTag::Title)->placeholderText(), s("(different values)"));
    QVERIFY(!button(*dialog, "Save")->isEnabled());
}

void TagEditorDialogTest::writesOnlyWhatWasTouched()
{
    const auto dialog = open({m_one, m_two});
    QVERIFY(dialog);
    QLineEdit* genre = line(*dialog, EditableTag::Genre);
    genre->setFocus();
    genre->selectAll();
    QTest::keyClicks(genre, s("Folk; Rock"));
    QVERIFY(button(*dialog, "Save")->isEnabled());
    QSignalSpy closed(dialog.get(), &QDialog::accepted);
    QTest::keyClick(genre, Qt::Key_Return);
    QTRY_COMPARE(closed.size(), 1);
    const auto one = readTagsToEdit(m_one);
    const auto two = readTagsToEdit(m_two);
    QCOMPARE(one->texts.value(EditableTag::Genre), (QStringList{s("Folk"), s("Rock")}));
    QCOMPARE(one->texts.value(EditableTag::Title), QStringList(s("Inkwell")));
    QCOMPARE(two->texts.value(EditableTag::Title), QStringList(s("Half a Storm")));
    QVERIFY(!two->cover.isEmpty());
    QVERIFY(m_writes->undo());
    QTRY_COMPARE(readTagsToEdit(m_one)->texts.value(EditableTag::Genre), QStringList(s("Dream Pop")));
}

void TagEditorDialogTest::aFailureIsSaidAndTheEditorStays()
{
    const auto dialog = open({m_one, m_two});
    QVERIFY(dialog);
    QVERIFY(QFile::remove(m_two));
    QTest::keyClicks(line(*dialog, EditableTag::Comment), s("x"));
    QSignalSpy finished(m_writes.get(), &TagWrites::finished);
    QTest::mouseClick(button(*dialog, "Save"), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(dialog->isVisible());
    QCOMPARE(readTagsToEdit(m_one)->texts.value(EditableTag::Comment), QStringList(s("x")));
    QTRY_VERIFY(dialog->findChild<QTabWidget*>()->isEnabled());
}

void TagEditorDialogTest::aFoundCoverIsTakenAndAPageIsNot()
{
    const auto dialog = open({m_one});
    QVERIFY(dialog);
    QPushButton* find = button(*dialog, "Find cover");
    QVERIFY(find->isEnabled());
    m_found = "\xFF\xD8\xFF not really a picture";
    QTest::mouseClick(find, Qt::LeftButton);
    QTRY_COMPARE(find->text(), s("Find cover"));
    QVERIFY(!button(*dialog, "Save")->isEnabled());
    Track other;
    other.release.title = s("Second Saturday");
    m_found = sampleCover(other);
    QTest::mouseClick(find, Qt::LeftButton);
    QTRY_VERIFY(button(*dialog, "Save")->isEnabled());
    QTest::mouseClick(button(*dialog, "Save"), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(readTagsToEdit(m_one)->cover, m_found);
}

void TagEditorDialogTest::everythingHasAName()
{
    const auto dialog = open({m_one});
    QVERIFY(dialog);
    auto* tabs = dialog->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(unnamedWidgets(dialog.get()), QStringList());
    }
}

void TagEditorDialogTest::drawsItself_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("many");
    QTest::addColumn<int>("tab");
    QTest::newRow("light-one") << false << false << 0;
    QTest::newRow("dark-many") << true << true << 0;
    QTest::newRow("light-lyrics") << false << false << 1;
    QTest::newRow("dark-ids") << true << false << 2;
}

/// Pictures to look at lie in SILLON_PICTURES, where it is set.
void TagEditorDialogTest::drawsItself()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, many);
    QFETCH(const int, tab);
    applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, true);
    const auto dialog = open(many ? QStringList{m_one, m_two} : QStringList{m_one});
    QVERIFY(dialog);
    dialog->findChild<QTabWidget*>()->setCurrentIndex(tab);
    QTest::keyClicks(line(*dialog, EditableTag::Composer), s("A. Lane"));
    const QPixmap picture = dialog->grab();
    QCOMPARE(picture.deviceIndependentSize().toSize(), dialog->size());
    const QString folder = qEnvironmentVariable("SILLON_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + QLatin1String("/tags-") + QLatin1String(QTest::currentDataTag()) +
                             QLatin1String(".png")));
}

SILLON_TEST(TagEditorDialogTest, tageditordialog)
#include "tst_tageditordialog.moc"
