// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/chartcredits.h"
#include "chartpicture/yearmappicture.h"
#include "chartpicture/yearpicture.h"
#include "charts/chartcsv.h"
#include "charts/chartfiles.h"
#include "charts/chartlisteners.h"
#include "charts/chartwords.h"
#include "charts/comparechoice.h"
#include "charts/partialmark.h"
#include "charts/periodbar.h"
#include "charts/segmentedcontrol.h"
#include "charts/yearcomparison.h"
#include "charts/yearmapview.h"
#include "charts/yearsnews.h"
#include "charts/yearspage.h"
#include "jobs/jobrunner.h"

#include <QComboBox>
#include <QLocale>
#include <QMenu>

// What leaves the Years page as a file, and its menu.
namespace sillon {

void YearsPage::fillMenu()
{
    m_menu->clear();
    m_files->addToMenu(
        *m_menu, tr("Years", "file name"), [this] { return poster(); }, [this] { return csv(); });
    m_menu->addSeparator();
    QAction* utc = m_menu->addAction(tr("Days in UTC"), this, [this] {
        m_utc = !m_utc;
        read();
    });
    utc->setCheckable(true);
    utc->setChecked(m_utc);
}

QByteArray YearsPage::csv() const
{
    if (m_view->chosen() == Map)
        return chartcsv::of(m_map->map());
    return m_other ? chartcsv::of(compareYears(m_chart, *m_other)) : chartcsv::of(m_chart);
}

Poster YearsPage::poster() const
{
    Poster poster;
    poster.title = m_listeners.name().isEmpty()
                       ? tr("The years my music comes from")
                       : tr("The years the music of %1 comes from").arg(m_listeners.name());
    const bool saysTime = !m_other || m_compare->chosen()->time == ComparedTime();
    const QString what = m_other ? comparedWords()
                                 : chartwords::coverage(m_chart.coverage, looksForYears(m_tools.jobs.jobs()));
    poster.subtitle = saysTime ? QStringLiteral("%1  ·  %2").arg(m_period->words(), what) : what;
    const ChartFacts& facts = *m_source.facts();
    poster.footer = words::chartFooter(
        {facts.columns->lastAt, zone(), facts.tellers, words::yearServicesOf(facts.dated)}, QLocale());
    if (!m_partial->words().isEmpty())
        poster.subtitle += QStringLiteral("  ·  ") + m_partial->words();
    if (m_view->chosen() == Map) {
        poster.chart = [map = m_map->map()](QPainter* painter, const QRectF& room, const QFont& font,
                                            const ChartColours& colours) {
            YearMapPicture(map, room, font).paint(painter, colours);
        };
        return poster;
    }
    const YearScene scene = m_other ? yearScene(m_chart, *m_other) : yearScene(m_chart);
    poster.chart = [scene](QPainter* painter, const QRectF& room, const QFont& font,
                           const ChartColours& colours) {
        YearPicture(scene, room, font).paint(painter, colours);
    };
    return poster;
}

} // namespace sillon
