// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearsband.h"

#include "application/jobwords.h"
#include "application/releaseyears.h"
#include "application/words.h"
#include "charts/chartwords.h"
#include "jobs/jobrunner.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "widgets/busyspinner.h"
#include "widgets/buttons.h"
#include "widgets/iconlabel.h"
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace sillon {

using Kind = YearsNews::Kind;

namespace {

constexpr int below = tokens::space12; ///< free under the box, and gone with it

} // namespace

YearsBand::YearsBand(JobRunner& jobs, ReleaseYears& years, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_years(years)
    , m_settings(settings)
    , m_spinner(new BusySpinner(this))
    , m_icon(new IconLabel(Icon::Info, tokens::iconSize, this))
    , m_words(new QLabel(this))
    , m_action(makePrimaryButton({}, this))
    , m_notNow(new QPushButton(tr("Not now"), this))
{
    setObjectName(QStringLiteral("yearsBand"));
    build();
    connect(&jobs, &JobRunner::jobChanged, this, &YearsBand::renew);
    connect(&jobs, &JobRunner::loaded, this, &YearsBand::renew);
    connect(&settings, &Settings::changed, this, &YearsBand::renew);
    connect(m_action, &QPushButton::clicked, this, &YearsBand::act);
    connect(m_notNow, &QPushButton::clicked, this, &YearsBand::decline);
    renew();
}

void YearsBand::build()
{
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("yearsBandWords"));
    m_action->setObjectName(QStringLiteral("yearsBandButton"));
    m_notNow->setObjectName(QStringLiteral("yearsNotNowButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::space12, tokens::space8, tokens::space8, tokens::space8 + below);
    row->setSpacing(tokens::space12);
    row->addWidget(m_spinner);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_notNow);
    row->addWidget(m_action);
}

void YearsBand::setCoverage(const ChartCoverage& coverage)
{
    m_coverage = coverage;
    renew();
}

void YearsBand::renew()
{
    const bool mayOffer = m_settings.get(keys::yearsOffer) && !m_settings.get(keys::yearsAutomatic);
    m_news = yearsNews(m_jobs.jobs(), m_coverage, mayOffer);
    setVisible(m_news.kind != Kind::None);
    const bool works = m_news.kind == Kind::Importing || m_news.kind == Kind::Searching;
    m_spinner->setVisible(works);
    m_icon->setVisible(!works);
    m_icon->setIcon(m_news.kind == Kind::Failed ? Icon::Warning : Icon::Info);
    m_words->setText(words());
    setAccessibleName(m_words->text());
    showButtons();
}

void YearsBand::showButtons()
{
    const bool again = m_news.kind == Kind::Failed || m_news.kind == Kind::Unreachable;
    m_action->setText(again ? tr("Try again") : tr("Look them up"));
    setPrimary(m_action, m_news.kind == Kind::Offer);
    m_action->setVisible(again || m_news.kind == Kind::Offer);
    m_notNow->setVisible(m_news.kind == Kind::Offer);
}

QString YearsBand::words() const
{
    const Job* job = m_jobs.job(m_news.job);
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    switch (m_news.kind) {
    case Kind::Importing:
        return tr("%1: %2", "job, how far it is").arg(words::jobTitle(*job), words::jobState(*job));
    case Kind::Searching:
        return job->total > 0
                   ? tr("Looking up years at MusicBrainz: %1 of %2. What is found appears at once.",
                        "albums and songs")
                         .arg(number(job->done), number(job->total))
                   : tr("Looking up years at MusicBrainz…");
    case Kind::Unreachable:
        return tr("MusicBrainz cannot be reached at the moment. The search goes on by itself.");
    case Kind::EnoughToday:
        return tr("MusicBrainz has been asked enough for today. The search goes on tomorrow by itself.");
    case Kind::Failed:
        return job->error ? words::error(*job->error) : words::jobState(*job);
    case Kind::Offer:
        return tr("%1 have no year yet. Look them up at MusicBrainz? Names and identifiers of albums and "
                  "songs "
                  "are sent, nothing about you; what you hear in private stays here.",
                  "12 plays")
            .arg(chartwords::plays(m_coverage.pending));
    case Kind::None:
        break;
    }
    return {};
}

void YearsBand::act()
{
    const JobId job = m_news.job;
    if (m_news.kind == Kind::Offer)
        m_years.allow();
    else if (m_news.kind == Kind::Unreachable)
        m_years.wake();
    else if (m_news.kind == Kind::Failed)
        m_jobs.retry(job);
}

void YearsBand::decline()
{
    if (const auto set = m_settings.set(keys::yearsOffer, false); !set)
        m_words->setText(words::error(set.error()));
}

void YearsBand::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(palette());
    paint::roundedBox(&painter, rect().adjusted(0, 0, 0, -below), tokens::radius, colours.raised,
                      colours.edge);
}

} // namespace sillon
