// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/historypages.h"

#include "application/backupjob.h"
#include "application/exportjob.h"
#include "application/services.h"
#include "listens/duplicatespage.h"
#include "listens/historiespage.h"
#include "listens/historypage.h"
#include "mainwindow/mainwindow.h"
#include "widgets/noticebar.h"

#include <QFileInfo>

namespace sillon {

HistoriesPage* addHistoryPages(MainWindow& window, Services& services, TrackActions& actions)
{
    const auto historyId = QStringLiteral("history");
    const auto historiesId = QStringLiteral("histories");
    const auto duplicatesId = QStringLiteral("duplicates");
    auto* history = new HistoryPage(services, actions, window.noticeBar());
    auto* histories = new HistoriesPage(services);
    window.addPage(PageSection::Remember, historyId, MainWindow::tr("History"), Icon::History, history);
    window.addInnerPage(historiesId, historyId, histories);
    window.addInnerPage(duplicatesId, historyId, new DuplicatesPage(services, window.noticeBar()));
    QObject::connect(history, &HistoryPage::historiesWanted, &window,
                     [&window, historiesId] { window.showPage(historiesId); });
    QObject::connect(histories, &HistoriesPage::duplicatesWanted, &window,
                     [&window, duplicatesId] { window.showPage(duplicatesId); });
    QObject::connect(&services.jobs(), &JobRunner::jobFinished, &window, [&window](const Job& job) {
        if (job.state == JobState::Completed && (job.kind == exportKind() || job.kind == backupKind()))
            window.noticeBar().show(
                {BarNotice::Kind::Success,
                 MainWindow::tr("“%1” was saved.")
                     .arg(QFileInfo(job.result.value(QLatin1String("file")).toString()).fileName()),
                 {},
                 {},
                 {}});
    });
    return histories;
}

} // namespace sillon
