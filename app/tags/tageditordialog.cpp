// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/tageditordialog.h"

#include "application/pathwords.h"
#include "application/tagwords.h"
#include "application/words.h"
#include "base/background.h"
#include "base/filename.h"
#include "tags/tagcoverbox.h"
#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMargins>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace sillon {

namespace {

constexpr std::array idTags{EditableTag::RecordingId, EditableTag::ReleaseTrackId,
                            EditableTag::ReleaseId,   EditableTag::ReleaseGroupId,
                            EditableTag::ArtistId,    EditableTag::AlbumArtistId};
constexpr int numberWidth = 64;
/// Names of fields stand below the words of the tabs; the fields end above the button that saves.
constexpr QMargins tabMargins(tokens::space16, tokens::space12, 0, 0);

/// What was read of many files.
struct ReadTags
{
    std::vector<TagsToEdit> files;
    std::vector<FileFailure> failures;
};

ReadTags readAll(const QStringList& paths, const std::stop_token& stop)
{
    ReadTags read;
    for (const QString& path : paths) {
        if (stop.stop_requested())
            break;
        auto tags = readTagsToEdit(path);
        if (tags)
            read.files.push_back(std::move(*tags));
        else
            read.failures.push_back({path, tags.error()});
    }
    return read;
}

QString fileName(const QString& path)
{
    return shownFileName(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1));
}

/// The deepest folder that all files are in.
QString commonFolder(const std::vector<TagsToEdit>& files)
{
    if (files.empty())
        return {};
    const auto above = [](const QString& path) { return path.left(path.lastIndexOf(QLatin1Char('/'))); };
    QString folder = above(files.front().path);
    for (const TagsToEdit& file : files) {
        while (!file.path.startsWith(folder + QLatin1Char('/')))
            folder = above(folder);
    }
    return folder;
}

/// As wide as in bold, so that nothing moves when a field is edited.
QLabel* makeFieldLabel(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words));
    return label;
}

} // namespace

TagEditorDialog::TagEditorDialog(Background& background, TagWrites& writes, FindCover findCover,
                                 QStringList paths, QWidget* parent)
    : QDialog(parent)
    , m_background(background)
    , m_writes(writes)
    , m_findCover(std::move(findCover))
    , m_paths(std::move(paths))
    , m_title(new QLabel(this))
    , m_place(new ElidedLabel(this))
    , m_cover(new TagCoverBox(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("tagEditor"));
    setWindowTitle(tr("Edit tags"));
    tokens::setTextSize(m_title, tokens::TextSize::Section);
    if (isRightToLeft()) // also names of a script from left to right
        m_title->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_place->setElideMode(Qt::ElideMiddle);
    tokens::setTextSize(m_place, tokens::TextSize::Secondary);
    m_tabs->addTab(makeTagsTab(), tr("Tags"));
    m_tabs->addTab(makeLyricsTab(), tr("Lyrics"));
    m_tabs->addTab(makeIdsTab(), tr("MusicBrainz"));
    m_tabs->setAccessibleName(tr("Kinds of tags"));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(tokens::space24);
    middle->addWidget(m_cover);
    middle->addWidget(m_tabs, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space16, tokens::space24, tokens::space16);
    column->setSpacing(tokens::space4);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addSpacing(tokens::space12);
    column->addLayout(middle, 1);
    column->addSpacing(tokens::space12);
    column->addWidget(makeFoot());
    connectAll();
    resize(QSize(820, 620).boundedTo(screen()->availableSize()));
    load();
}

QLineEdit* TagEditorDialog::makeLine(EditableTag tag)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(editableTagName(tag));
    line->setAccessibleName(words::editableTag(tag));
    line->setMinimumHeight(tokens::controlHeight);
    m_fields[tag].line = line;
    connect(line, &QLineEdit::textEdited, this, [this, tag](const QString& text) {
        m_form.edit(tag, text);
        showEdited();
    });
    return line;
}

void TagEditorDialog::addRow(QGridLayout* grid, EditableTag tag)
{
    QLabel* label = makeFieldLabel(words::editableTag(tag), this);
    label->setBuddy(makeLine(tag));
    m_fields[tag].label = label;
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_fields[tag].line, row, 1);
}

/// Several fields in one row: "Track [3] of [12]  Disc [1] of [2]"; without words a field is called by its
/// name.
void TagEditorDialog::addSharedRow(QGridLayout* grid, std::initializer_list<SharedField> fields)
{
    auto* shared = new QHBoxLayout;
    shared->setSpacing(tokens::space8);
    const int row = grid->rowCount();
    for (const SharedField& field : fields) {
        QLabel* label =
            makeFieldLabel(field.words.isEmpty() ? words::editableTag(field.tag) : field.words, this);
        label->setBuddy(makeLine(field.tag));
        m_fields[field.tag].label = label;
        m_fields[field.tag].line->setMinimumWidth(numberWidth);
        if (shared->isEmpty() && grid->itemAtPosition(row, 0) == nullptr)
            grid->addWidget(label, row, 0);
        else
            shared->addWidget(label);
        shared->addWidget(m_fields[field.tag].line, 1);
    }
    grid->addLayout(shared, row, 1);
}

QWidget* TagEditorDialog::makeTagsTab()
{
    auto* tab = new QWidget(this);
    auto* grid = new QGridLayout(tab);
    grid->setContentsMargins(tabMargins);
    grid->setHorizontalSpacing(tokens::space16);
    grid->setVerticalSpacing(tokens::space8);
    grid->setColumnStretch(1, 1);
    for (const EditableTag tag :
         {EditableTag::Title, EditableTag::Artist, EditableTag::Album, EditableTag::AlbumArtist})
        addRow(grid, tag);
    addSharedRow(grid, {{EditableTag::TrackNumber, {}},
                        {EditableTag::TrackTotal, tr("of")},
                        {EditableTag::DiscNumber, {}},
                        {EditableTag::DiscTotal, tr("of")}});
    addSharedRow(grid, {{EditableTag::Date, {}}, {EditableTag::OriginalDate, {}}});
    for (const EditableTag tag : {EditableTag::Genre, EditableTag::Composer, EditableTag::Comment})
        addRow(grid, tag);
    m_compilation = new QCheckBox(tr("Part of a compilation"), this);
    m_compilation->setObjectName(QStringLiteral("compilation"));
    grid->addWidget(m_compilation, grid->rowCount(), 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return tab;
}

QWidget* TagEditorDialog::makeLyricsTab()
{
    auto* tab = new QWidget(this);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(tabMargins);
    m_lyrics = new QPlainTextEdit(tab);
    m_lyrics->setObjectName(QStringLiteral("lyrics"));
    m_lyrics->setAccessibleName(tr("Lyrics"));
    m_lyrics->setTabChangesFocus(true);
    column->addWidget(m_lyrics);
    return tab;
}

QWidget* TagEditorDialog::makeIdsTab()
{
    auto* tab = new QWidget(this);
    auto* grid = new QGridLayout(tab);
    grid->setContentsMargins(tabMargins);
    grid->setHorizontalSpacing(tokens::space16);
    grid->setVerticalSpacing(tokens::space8);
    grid->setColumnStretch(1, 1);
    auto* help = new QLabel(
        tr("By these ids the music is known at MusicBrainz. Take away those that are wrong."), tab);
    help->setWordWrap(true);
    tokens::setTextSize(help, tokens::TextSize::Secondary);
    grid->addWidget(help, 0, 0, 1, 2);
    for (const EditableTag tag : idTags) {
        addRow(grid, tag);
        m_fields[tag].line->setClearButtonEnabled(true);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return tab;
}

QWidget* TagEditorDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    m_state = new ElidedLabel(foot);
    m_progress = new QProgressBar(foot);
    m_progress->setAccessibleName(tr("Files written"));
    m_progress->setFixedWidth(160);
    m_progress->hide();
    m_save = makePrimaryButton(tr("Save"), foot);
    m_save->setDefault(true);
    m_close = new QPushButton(tr("Close"), foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_close);
    row->addWidget(m_save);
    return foot;
}

void TagEditorDialog::connectAll()
{
    connect(m_lyrics, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_form.edit(EditableTag::Lyrics, m_lyrics->toPlainText());
        showEdited();
    });
    connect(m_compilation, &QCheckBox::clicked, this, [this] {
        m_compilation->setTristate(false);
        m_form.edit(EditableTag::Compilation, m_compilation->isChecked() ? QStringLiteral("1") : QString());
        showEdited();
    });
    const auto setCover = [this](const std::optional<QByteArray>& cover) {
        m_form.setCover(cover);
        showCover();
        showEdited();
    };
    connect(m_cover, &TagCoverBox::chosen, this, setCover);
    connect(m_cover, &TagCoverBox::removeWanted, this, [setCover] { setCover(QByteArray()); });
    connect(m_cover, &TagCoverBox::unreadable, this,
            [this] { m_state->setText(tr("This file is no picture that can be a cover.")); });
    connect(m_cover, &TagCoverBox::findWanted, this, &TagEditorDialog::findCover);
    connect(m_save, &QPushButton::clicked, this, &TagEditorDialog::save);
    connect(m_close, &QPushButton::clicked, this, &TagEditorDialog::reject);
    connect(&m_writes, &TagWrites::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setMaximum(static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    connect(&m_writes, &TagWrites::finished, this, &TagEditorDialog::finish);
    connect(&m_writes, &TagWrites::failed, this, [this](const Error& reason) {
        if (!std::exchange(m_saving, false))
            return;
        m_state->setText(words::error(reason));
        setWorking(false);
    });
}

void TagEditorDialog::load()
{
    setWorking(true);
    m_title->setText(m_paths.size() == 1 ? fileName(m_paths.front())
                                         : tr("%Ln files", nullptr, static_cast<int>(m_paths.size())));
    m_state->setText(tr("Reading…"));
    m_background.run(
        this, [paths = m_paths](const std::stop_token& stop) { return readAll(paths, stop); },
        [this](ReadTags read) { take(std::move(read.files), read.failures); });
}

void TagEditorDialog::take(std::vector<TagsToEdit> files, const std::vector<FileFailure>& failures)
{
    m_form = TagForm(std::move(files));
    fill();
    setWorking(false);
    const QString result = std::exchange(m_result, {});
    if (!result.isEmpty())
        m_state->setText(result);
    else if (!failures.empty())
        m_state->setText(m_paths.size() == 1
                             ? words::tagFailure(failures.front().error)
                             : tr("%Ln files could not be read", nullptr, static_cast<int>(failures.size())));
    if (m_form.files().empty())
        m_tabs->setEnabled(false);
    else
        m_fields[EditableTag::Title].line->setFocus();
}

void TagEditorDialog::fill()
{
    m_filling = true;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const TagForm::Value value = m_form.stored(field.key());
        field->line->setText(value.text);
        field->line->setCursorPosition(0);
        field->line->setPlaceholderText(value.different ? tr("(different values)") : QString());
    }
    const TagForm::Value lyrics = m_form.stored(EditableTag::Lyrics);
    m_lyrics->setPlainText(lyrics.text);
    m_lyrics->setPlaceholderText(lyrics.different ? tr("(different values)") : QString());
    const TagForm::Value compilation = m_form.stored(EditableTag::Compilation);
    m_compilation->setTristate(compilation.different);
    m_compilation->setCheckState(compilation.different        ? Qt::PartiallyChecked
                                 : compilation.text.isEmpty() ? Qt::Unchecked
                                                              : Qt::Checked);
    m_filling = false;
    const QString place = commonFolder(m_form.files());
    m_place->setText(place.isEmpty() ? place : words::path(place));
    showCover();
    showEdited();
}

/// What will be written stands out, and a field that was emptied says what that means.
void TagEditorDialog::showEdited()
{
    int edited = 0;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const bool changed = m_form.isEdited(field.key());
        edited += changed ? 1 : 0;
        QFont font = field->label->font();
        font.setBold(changed);
        field->label->setFont(font);
        const bool different = m_form.stored(field.key()).different;
        if (changed)
            field->line->setPlaceholderText(tr("(taken away)"));
        else if (different)
            field->line->setPlaceholderText(tr("(different values)"));
    }
    edited += m_form.isEdited(EditableTag::Lyrics) ? 1 : 0;
    edited += m_form.isEdited(EditableTag::Compilation) ? 1 : 0;
    edited += m_form.cover() ? 1 : 0;
    m_save->setEnabled(edited > 0 && !m_saving);
    m_close->setText(edited > 0 ? tr("Cancel") : tr("Close"));
    m_state->setText(edited > 0 ? tr("%Ln changes", nullptr, edited) : QString());
}

void TagEditorDialog::showCover()
{
    const bool pending = m_form.cover().has_value();
    const QByteArray cover = m_form.cover().value_or(m_form.storedCover());
    QString words;
    if (pending)
        words = cover.isEmpty() ? tr("Will be taken away") : tr("New cover");
    else if (m_form.coversDiffer())
        words = tr("(different covers)");
    else if (cover.isEmpty())
        words = tr("No cover in the file");
    m_cover->show(cover, words);
    const bool known = !m_form.stored(EditableTag::ReleaseId).text.isEmpty() ||
                       !m_form.stored(EditableTag::ReleaseGroupId).text.isEmpty();
    m_cover->setAbilities(!cover.isEmpty() || (!pending && m_form.coversDiffer()),
                          known ? QString() : tr("This needs the id of one MusicBrainz release"));
}

void TagEditorDialog::findCover()
{
    Release release;
    release.mbid = ReleaseMbid::parse(m_form.stored(EditableTag::ReleaseId).text);
    release.groupMbid = ReleaseGroupMbid::parse(m_form.stored(EditableTag::ReleaseGroupId).text);
    m_cover->setBusy(true);
    m_background.ask(
        this,
        [find = m_findCover, release](const std::stop_token& stop) -> Result<QByteArray> {
            auto found = find(release, stop);
            if (!found)
                return found;
            const QByteArray cover = checkedCover(*found);
            return cover.isEmpty() ? Result<QByteArray>(fail(ErrorKind::Malformed)) : cover;
        },
        [this](const Result<QByteArray>& found) {
            m_cover->setBusy(false);
            if (found) {
                m_form.setCover(*found);
                showCover();
                showEdited();
            } else if (found.error().kind == ErrorKind::NotFound) {
                m_state->setText(tr("The Cover Art Archive has no cover of this release."));
            } else {
                m_state->setText(words::error(found.error()));
            }
        });
}

void TagEditorDialog::save()
{
    if (!m_form.isEdited() || m_saving)
        return;
    if (!m_writes.write(m_form.edits())) {
        m_state->setText(tr("Other tags are being written. Please try again in a moment."));
        return;
    }
    m_saving = true;
    setWorking(true);
    m_state->setText(tr("Writing…"));
}

void TagEditorDialog::finish(const TagWriteReport& report, bool undone)
{
    if (!std::exchange(m_saving, false))
        return;
    if (report.failures.empty() && !report.stopped)
        return accept();
    const bool single = report.asked == 1 && !report.failures.empty();
    m_result = single ? words::tagFailure(report.failures.front().error) : words::tagReport(report, undone);
    load(); // what is in the files now
}

void TagEditorDialog::setWorking(bool working)
{
    m_tabs->setEnabled(!working);
    m_cover->setEnabled(!working);
    m_progress->setVisible(m_saving && m_paths.size() > 1);
    m_save->setEnabled(!working && m_form.isEdited());
    m_close->setText(m_saving ? tr("Stop") : tr("Close"));
}

/// Close, Escape and the window's cross: while writing they stop it.
void TagEditorDialog::reject()
{
    if (m_saving)
        m_writes.cancel();
    else
        QDialog::reject();
}

} // namespace sillon
