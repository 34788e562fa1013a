// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
#include <QDateTime>
#include <QLocale>
#include <QMenu>

#include <algorithm>

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

/// Some of the years shown are MusicBrainz's word.
bool YearsPage::hasFoundYears() const
{
    const std::vector<DatedSong>& dated = m_source.facts()->dated;
    return std::any_of(dated.begin(), dated.end(), [](const DatedSong& song) {
        return song.source != YearSource::None && song.source != YearSource::Manual &&
               song.source != YearSource::Tags;
    });
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
    poster.subtitle =
        m_other ? comparedWords()
                : QStringLiteral("%1  ·  %2")
                      .arg(m_period->words(),
                           chartwords::coverage(m_chart.coverage, looksForYears(m_tools.jobs.jobs())));
    poster.footer =
        tr("Sillon · plays up to %1 · days in %2")
            .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(m_source.facts()->columns->lastAt)
                                        .toTimeZone(zone())
                                        .date(),
                                    QLocale::LongFormat),
                 m_utc ? QStringLiteral("UTC") : QString::fromLatin1(zone().id()));
    if (hasFoundYears())
        poster.footer += tr(" · years from MusicBrainz");
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
