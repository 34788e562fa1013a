// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/historypages.h"

#include "application/services.h"
#include "listens/duplicatespage.h"
#include "listens/historiespage.h"
#include "listens/historypage.h"
#include "mainwindow/mainwindow.h"

namespace sillon {

HistoriesPage* addHistoryPages(MainWindow& window, Services& services)
{
    const auto historyId = QStringLiteral("history");
    const auto historiesId = QStringLiteral("histories");
    const auto duplicatesId = QStringLiteral("duplicates");
    auto* history = new HistoryPage(services);
    auto* histories = new HistoriesPage(services);
    window.addPage(PageSection::Remember, historyId, MainWindow::tr("History"), Icon::History, history);
    window.addInnerPage(historiesId, historyId, histories);
    window.addInnerPage(duplicatesId, historyId, new DuplicatesPage(services, window.noticeBar()));
    QObject::connect(history, &HistoryPage::historiesWanted, &window,
                     [&window, historiesId] { window.showPage(historiesId); });
    QObject::connect(histories, &HistoriesPage::duplicatesWanted, &window,
                     [&window, duplicatesId] { window.showPage(duplicatesId); });
    return histories;
}

} // namespace sillon
