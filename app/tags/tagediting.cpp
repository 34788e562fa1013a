// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/tagediting.h"

#include "application/services.h"
#include "application/tagwords.h"
#include "application/words.h"
#include "base/filename.h"
#include "library/coverreader.h"
#include "library/foldercover.h"
#include "tags/tagcoverbox.h"
#include "tags/tageditordialog.h"
#include "widgets/covercache.h"
#include "widgets/icon.h"
#include "widgets/noticebar.h"
#include "widgets/trackactions.h"
#include "widgets/trackchoice.h"
#include "widgets/tracktable.h"
#include "widgets/tracktablemodel.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSet>

namespace sillon {

namespace {

const auto noticeKey = QStringLiteral("tags");

/// One path each, also where several tracks are parts of one file.
QStringList filesOf(const QList<Track>& tracks)
{
    QStringList paths;
    for (const Track& track : tracks) {
        if (!paths.contains(track.path))
            paths.append(track.path);
    }
    return paths;
}

} // namespace

TagEditing::TagEditing(Services& services, TrackActions& actions, CoverCache& covers, NoticeBar& notices,
                       QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_covers(covers)
    , m_notices(notices)
    , m_window(window)
{
    actions.addEntries([this](QMenu& menu, const QList<Track>& tracks) { fillMenu(menu, tracks); });
    connect(&services.tagWrites(), &TagWrites::finished, this, &TagEditing::tell);
    auto* shortcut = new QAction(tr("Edit tags…"), window);
    shortcut->setObjectName(QStringLiteral("editTags"));
    shortcut->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    connect(shortcut, &QAction::triggered, this, &TagEditing::editChosen);
    window->addAction(shortcut);
}

void TagEditing::fillMenu(QMenu& menu, const QList<Track>& tracks)
{
    QAction* editing = menu.addAction(themedIcon(Icon::Tracks), tr("Edit tags…"));
    editing->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    editing->setEnabled(m_services.holdsProfile());
    connect(editing, &QAction::triggered, this, [this, tracks] { edit(tracks); });
    const Release& release = tracks.constFirst().release;
    if (!release.mbid && !release.groupMbid)
        return;
    QAction* finding = menu.addAction(themedIcon(Icon::Search), tr("Find cover"));
    connect(finding, &QAction::triggered, this, [this, track = tracks.constFirst()] { fetchCover(track); });
}

void TagEditing::edit(const QList<Track>& tracks)
{
    const QStringList paths = filesOf(tracks);
    if (paths.isEmpty() || !m_services.holdsProfile())
        return;
    const QList<TagEditorDialog*> open = m_window->findChildren<TagEditorDialog*>();
    TagEditorDialog* editor = nullptr;
    for (TagEditorDialog* one : open) {
        if (one->isVisible() && one->paths() == paths)
            editor = one;
    }
    if (!editor) {
        editor = new TagEditorDialog(
            m_services.background(), m_services.tagWrites(),
            [&covers = m_services.covers()](const Release& release, const std::stop_token& stop) {
                return covers.fetch(release, stop);
            },
            paths, m_window);
        editor->setAttribute(Qt::WA_DeleteOnClose);
    }
    editor->show();
    editor->raise();
    editor->activateWindow();
}

void TagEditing::editChosen()
{
    for (QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        auto* table = qobject_cast<TrackTable*>(at);
        const auto* model = table ? qobject_cast<const TrackTableModel*>(table->model()) : nullptr;
        if (model && !table->chosenRows().empty())
            return edit(model->tracksAt(table->chosenRows()));
        if (const auto* choice = dynamic_cast<const TrackChoice*>(at)) {
            const QList<Track> tracks = choice->chosenTracks();
            if (!tracks.isEmpty())
                return edit(tracks);
        }
    }
    if (const auto item = m_services.player().currentItem())
        edit({item->track});
}

void TagEditing::setUndoAction(QAction& action)
{
    m_undo = &action;
    connect(m_undo, &QAction::triggered, this, [this] { m_services.tagWrites().undo(); });
    connect(&m_services.tagWrites(), &TagWrites::failed, this, [this] { showUndoable(false); });
    showUndoable(false);
}

/// undone: what comes next is the way there again.
void TagEditing::showUndoable(bool undone)
{
    if (m_undo == nullptr || !m_services.holdsProfile())
        return;
    m_services.background().run(
        this,
        [&database = m_services.database(), &clock = m_services.clock()](const std::stop_token&) {
            return TagUndo(database, clock).undoable();
        },
        [this, undone](const Result<qint64>& files) {
            m_undo->setEnabled(files.value_or(0) > 0);
            m_undo->setText(undone ? tr("Redo the last change of tags") : tr("Undo the last change of tags"));
        });
}

void TagEditing::fetchCover(const Track& track)
{
    struct Found
    {
        Result<QByteArray> cover;
        bool hasOwn = false; ///< in the file or beside it: that is what is shown
    };
    m_notices.show({BarNotice::Kind::Busy, tr("Looking for the cover…"), {}, {}, noticeKey});
    m_services.background().ask(
        this,
        [&covers = m_services.covers(), track](const std::stop_token& stop) {
            return Found{covers.fetch(track.release, stop),
                         !readCover(track.path).value_or(QByteArray()).isEmpty()};
        },
        [this, track](const Found& found) {
            if (found.cover)
                showFound(track, *found.cover, found.hasOwn);
            else if (found.cover.error().kind == ErrorKind::NotFound)
                say(tr("The Cover Art Archive has no cover of this release."), false);
            else
                say(words::error(found.cover.error()), false);
        });
}

void TagEditing::showFound(const Track& track, const QByteArray& cover, bool hasOwn)
{
    if (hasOwn)
        return say(tr("A cover was found. The one the files have is still shown; “Edit tags…” replaces it."),
                   true);
    m_covers.forget(track);
    BarNotice notice{
        BarNotice::Kind::Success, tr("The cover was found."), tr("Save beside the music"), {}, noticeKey};
    notice.action = [this, track, cover] { saveBeside(track, cover); };
    m_notices.show(notice);
}

void TagEditing::saveBeside(const Track& track, const QByteArray& cover)
{
    m_services.background().run(
        this, [path = track.path, cover](const std::stop_token&) { return writeFolderCover(path, cover); },
        [this, track](const Result<QString>& written) {
            m_covers.forget(track);
            if (written)
                say(tr("Saved as %1.").arg(shownFileName(*written)), true);
            else if (written.error().kind == ErrorKind::Busy)
                say(tr("There is a picture beside the music already; it stays."), false);
            else
                say(words::error(written.error()), false);
        });
}

void TagEditing::say(const QString& text, bool good)
{
    m_notices.show({good ? BarNotice::Kind::Success : BarNotice::Kind::Warning, text, {}, {}, noticeKey});
}

void TagEditing::tell(const TagWriteReport& report, bool undone)
{
    QSet<QString> folders;
    for (const QString& path : report.written)
        folders.insert(path.left(path.lastIndexOf(QLatin1Char('/'))));
    for (const QString& folder : std::as_const(folders))
        m_covers.forgetFolder(folder);
    BarNotice notice;
    notice.kind = report.failures.empty() ? BarNotice::Kind::Success : BarNotice::Kind::Warning;
    notice.text = words::tagReport(report, undone);
    notice.key = noticeKey;
    if (!report.written.isEmpty()) {
        notice.actionText = undone ? tr("Redo") : tr("Undo");
        notice.action = [this] { m_services.tagWrites().undo(); };
        Q_EMIT written();
    }
    m_notices.show(notice);
    showUndoable(undone);
}

} // namespace sillon
