// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/chartpages.h"

#include "application/services.h"
#include "application/words.h"
#include "charts/chartlisteners.h"
#include "charts/chartsource.h"
#include "charts/chartspage.h"
#include "charts/yearspage.h"
#include "mainwindow/mainwindow.h"
#include "widgets/noticebar.h"
#include "widgets/trackactions.h"

#include <QFileInfo>

namespace sillon {

namespace {

const auto yearsId = QStringLiteral("years");
const auto chartsId = QStringLiteral("charts");
const auto artistId = QStringLiteral("artist");
const auto historyId = QStringLiteral("history");
const auto historiesId = QStringLiteral("histories");

/// Whatever changes the history or its years is heard here.
void connectSource(ChartSource& source, Services& services)
{
    ListenRecorder& recorder = services.recorder();
    QObject::connect(&recorder, &ListenRecorder::listenRecorded, &source, &ChartSource::addNewListens);
    QObject::connect(&recorder, &ListenRecorder::playFinished, &source, &ChartSource::addNewListens);
    QObject::connect(&recorder, &ListenRecorder::startsMoved, &source, &ChartSource::reload);
    QObject::connect(&services, &Services::historyChanged, &source, &ChartSource::reload);
    QObject::connect(&services.years(), &ReleaseYears::yearsChanged, &source, &ChartSource::readYears);
}

/// The ways that every page of charts has.
template <typename Page>
void connectPage(MainWindow& window, Page* page, TrackActions& actions, Catalogue& catalogue)
{
    QObject::connect(page, &Page::albumWanted, &window, [&actions, &catalogue](qint64 track) {
        if (const auto row = catalogue.rowOf(track))
            Q_EMIT actions.albumWanted(catalogue.track(*row));
    });
    QObject::connect(page, &Page::artistWanted, &window,
                     [&window](const QString& name) { window.showPage(artistId, name); });
    QObject::connect(page, &Page::saved, &window, [&window](const QString& path) {
        window.noticeBar().show({BarNotice::Kind::Success,
                                 MainWindow::tr("“%1” was saved.").arg(QFileInfo(path).fileName()),
                                 {},
                                 {},
                                 {}});
    });
    QObject::connect(page, &Page::saveFailed, &window, [&window](const Error& reason) {
        window.noticeBar().show({BarNotice::Kind::Error, words::error(reason), {}, {}, {}});
    });
}

} // namespace

ChartPages addChartPages(MainWindow& window, Services& services, TrackActions& actions, CoverCache& covers)
{
    auto* source = new ChartSource(services.database(), services.background(), &window);
    connectSource(*source, services);
    const ChartTools tools{services.database(),
                           services.background(),
                           services.catalogue(),
                           actions,
                           covers,
                           services.settings(),
                           services.years().store(),
                           services.clock(),
                           services.jobs(),
                           services.years()};
    auto* listeners =
        new ChartListeners(services.database(), services.background(), services.settings(), *source, &window);
    QObject::connect(&services, &Services::historyChanged, listeners, &ChartListeners::read);
    auto* years = new YearsPage(tools, *source, *listeners);
    connectSource(years->otherSource(), services);
    auto* charts = new ChartsPage(tools, *source, *listeners);
    window.addPage(PageSection::Remember, yearsId, MainWindow::tr("Years"), Icon::Years, years);
    window.addPage(PageSection::Remember, chartsId, MainWindow::tr("Charts"), Icon::Charts, charts);
    connectPage(window, years, actions, services.catalogue());
    connectPage(window, charts, actions, services.catalogue());
    QObject::connect(years, &YearsPage::historyWanted, &window, [&window] { window.showPage(historyId); });
    QObject::connect(years, &YearsPage::historiesWanted, &window,
                     [&window] { window.showPage(historiesId); });
    QObject::connect(charts, &ChartsPage::historiesWanted, &window,
                     [&window] { window.showPage(historiesId); });
    return {years, charts};
}

} // namespace sillon
