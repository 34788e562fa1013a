// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/backupsettings.h"

#include "application/backupjob.h"
#include "application/daywords.h"
#include "application/jobwords.h"
#include "application/pathwords.h"
#include "application/services.h"
#include "application/words.h"
#include "widgets/settingsform.h"
#include "widgets/tokens.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>

namespace sillon {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

/// "12,415 plays of yours up to 21 Nov 2026".
QString playsWords(const ProfileContents& contents)
{
    const QString plays =
        BackupWords::tr("%Ln play(s) of yours", nullptr, static_cast<int>(contents.listens));
    return contents.newest > 0
               ? BackupWords::tr("%1 up to %2", "plays, day").arg(plays, words::day(contents.newest))
               : plays;
}

/// "12,415 plays of yours up to 21 Nov 2026, those of 2 others, and the accounts vesper at Last.fm".
QString contentsWords(const ProfileContents& contents)
{
    QStringList parts{playsWords(contents)};
    if (contents.others > 0)
        parts.append(BackupWords::tr("the plays of %Ln other(s)", nullptr, contents.others));
    for (const Account& account : contents.accounts)
        parts.append(BackupWords::tr("the account %1 at %2")
                         .arg(account.userName, words::serviceName(account.service)));
    return QLocale().createSeparatedList(parts);
}

QString lookFailure(const Error& error)
{
    if (error.kind == ErrorKind::DatabaseDamaged || error.kind == ErrorKind::NotFound)
        return BackupWords::tr("This file is damaged, or is no backup of Sillon. Nothing was changed.");
    if (error.kind == ErrorKind::DatabaseNewer)
        return BackupWords::tr(
            "This backup was written by a newer Sillon than this one. Nothing was changed.");
    return BackupWords::tr("%1 Nothing was changed.").arg(words::error(error));
}

/// Where files of one's own go; nothing is proposed that is not there.
QString homeFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents
                                        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

} // namespace

BackupSettings::BackupSettings(Services& services, SettingsForm* form)
    : QObject(form)
    , m_services(services)
    , m_backUp(new QPushButton(tr("Back up everything…"), form))
    , m_choose(new QPushButton(tr("Restore…"), form))
    , m_restore(new QPushButton(tr("Restore and restart"), form))
    , m_leave(new QPushButton(tr("Leave it"), form))
    , m_answer(new QLabel(form))
{
    addRows(form);
    connect(m_backUp, &QPushButton::clicked, this, &BackupSettings::chooseTarget);
    connect(m_choose, &QPushButton::clicked, this, &BackupSettings::chooseSource);
    connect(m_leave, &QPushButton::clicked, this, &BackupSettings::leave);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_file); });
    connect(&services.jobs(), &JobRunner::jobChanged, this, &BackupSettings::showJob);
}

void BackupSettings::addRows(SettingsForm* form)
{
    form->addHeading(tr("Backup"));
    form->addText(tr("One file holds everything Sillon knows: plays, hearts, years, playlists and settings. "
                     "It holds no music and no secrets: after restoring it elsewhere, connect your accounts "
                     "again."));
    m_backUp->setObjectName(QStringLiteral("backUpButton"));
    m_choose->setObjectName(QStringLiteral("chooseBackupButton"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_leave->setObjectName(QStringLiteral("leaveBackupButton"));
    m_answer->setObjectName(QStringLiteral("backupAnswer"));
    m_answer->setAccessibleName(tr("Backup"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    auto* row = new QWidget(form);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    for (QPushButton* button : {m_backUp, m_choose}) {
        button->setEnabled(m_services.holdsProfile());
        line->addWidget(button);
    }
    line->addStretch();
    form->addWide(row);
    form->addWide(m_answer);
    auto* answers = new QWidget(form);
    auto* second = new QHBoxLayout(answers);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(tokens::space8);
    second->addWidget(m_restore);
    second->addWidget(m_leave);
    second->addStretch();
    form->addWide(answers);
    m_answer->hide();
    m_restore->hide();
    m_leave->hide();
}

void BackupSettings::chooseTarget()
{
    auto* dialog = new QFileDialog(m_backUp->window(), tr("Back up everything"), homeFolder(),
                                   tr("Backups (*.sillon-backup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sillon-backup"));
    dialog->selectFile(
        QStringLiteral("Sillon %1.sillon-backup").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSettings::backUpTo);
    dialog->open();
}

void BackupSettings::backUpTo(const QString& file)
{
    leave();
    m_services.jobs().startByHand(backupKind(), file, backupArguments(file));
}

void BackupSettings::showJob(const Job& job)
{
    if (job.kind != backupKind())
        return;
    m_backUp->setEnabled(!job.isActive() && m_services.holdsProfile());
    if (!m_file.isEmpty())
        return; // a question stands there
    const QString name = QFileInfo(backupFileOf(job)).fileName();
    m_answer->setText(job.state == JobState::Completed
                          ? tr("%1 holds everything: %Ln play(s) of yours, %2 in all.", nullptr,
                               static_cast<int>(job.result.value(QLatin1String("listens")).toInteger()))
                                .arg(name, QLocale().formattedDataSize(
                                               job.result.value(QLatin1String("bytes")).toInteger()))
                          : QStringLiteral("%1: %2").arg(words::jobTitle(job), words::jobState(job)));
    m_answer->show();
}

void BackupSettings::chooseSource()
{
    auto* dialog = new QFileDialog(m_choose->window(), tr("Restore a backup"), homeFolder(),
                                   tr("Backups (*.sillon-backup);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSettings::lookInto);
    dialog->open();
}

void BackupSettings::lookInto(const QString& file)
{
    leave();
    m_file = file;
    m_choose->setEnabled(false);
    m_answer->setText(tr("Looking what is in it…"));
    m_answer->show();
    m_services.background().run(
        this,
        [place = m_services.place(), &database = m_services.database(),
         file](const std::stop_token&) -> Result<Weighed> {
            auto kept = readBackupContents(place, file);
            if (!kept)
                return fail(std::move(kept.error()));
            auto held = readContents(database);
            if (!held)
                return fail(std::move(held.error()));
            return Weighed{std::move(*kept), std::move(*held)};
        },
        [this](const Result<Weighed>& weighed) { weigh(weighed); });
}

void BackupSettings::weigh(const Result<Weighed>& weighed)
{
    m_choose->setEnabled(true);
    if (!weighed) {
        m_file.clear();
        m_answer->setText(lookFailure(weighed.error()));
        return;
    }
    m_answer->setText(
        tr("%1, written on %2, holds %3.\nIt takes the place of everything that is here now: %4. That is "
           "kept "
           "beside the database, as %5.")
            .arg(QFileInfo(m_file).fileName(), words::day(QFileInfo(m_file).lastModified().date()),
                 contentsWords(weighed->kept), contentsWords(weighed->held),
                 words::path(m_services.place().databaseFile() + QStringLiteral(".before-restore"))));
    m_restore->show();
    m_leave->show();
    m_leave->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &BackupSettings::bringIntoView); // once they have their places
}

/// The question may stand below the edge of the page.
void BackupSettings::bringIntoView()
{
    for (QWidget* at = m_leave->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(m_leave);
    }
}

void BackupSettings::leave()
{
    if (m_leave->hasFocus())
        m_choose->setFocus(Qt::OtherFocusReason);
    m_file.clear();
    m_answer->hide();
    m_restore->hide();
    m_leave->hide();
}

} // namespace sillon
