// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearspage.h"

#include "application/figurewords.h"
#include "application/releaseyears.h"
#include "application/words.h"
#include "base/background.h"
#include "base/clock.h"
#include "charts/chartfiles.h"
#include "charts/chartlisteners.h"
#include "charts/chartwords.h"
#include "charts/comparechoice.h"
#include "charts/coveragemeter.h"
#include "charts/dayrange.h"
#include "charts/heardlist.h"
#include "charts/libraryalbums.h"
#include "charts/listenerchoice.h"
#include "charts/partialmark.h"
#include "charts/periodbar.h"
#include "charts/segmentedcontrol.h"
#include "charts/yearcomparison.h"
#include "charts/yeardialog.h"
#include "charts/yearmap.h"
#include "charts/yearmapview.h"
#include "charts/yearpanel.h"
#include "charts/yearsband.h"
#include "charts/yearsview.h"
#include "charts/yeartablemodel.h"
#include "jobs/jobrunner.h"
#include "widgets/busyspinner.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/endmenu.h"
#include "widgets/linklabel.h"
#include "widgets/pageheader.h"
#include "widgets/taborder.h"
#include "widgets/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

// What the page does; what leaves it as a file is in yearsfiles.cpp.
namespace sillon {

namespace {

constexpr int arrivingMs = 2000;

QWidget* makeBusy(const QString& words, QWidget* parent)
{
    auto* busy = new QWidget(parent);
    auto* column = new QVBoxLayout(busy);
    auto* label = new QLabel(words, busy);
    label->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(3);
    column->addWidget(new BusySpinner(busy), 0, Qt::AlignHCenter);
    column->addWidget(label, 0, Qt::AlignHCenter);
    column->addStretch(4);
    return busy;
}

} // namespace

YearsPage::YearsPage(const ChartTools& tools, ChartSource& source, ChartListeners& listeners, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_source(source)
    , m_listeners(listeners)
    , m_otherSource(new ChartSource(tools.database, tools.background, this))
    , m_albums(new LibraryAlbums(tools.catalogue, this))
    , m_files(new ChartFiles(tools.background, this))
    , m_header(new PageHeader(tr("Years"), this))
    , m_band(new YearsBand(tools.jobs, tools.search, tools.settings, this))
    , m_listener(new ListenerChoice(listeners, this))
    , m_view(new SegmentedControl(tr("View"), this))
    , m_compare(new CompareChoice(this))
    , m_more(makeIconButton(Icon::More, tr("More"), this))
    , m_menu(new EndMenu(m_more))
    , m_meter(new CoverageMeter(this))
    , m_coverage(new LinkLabel(this))
    , m_compared(new QLabel(this))
    , m_partial(new PartialMark(this))
    , m_period(new PeriodBar(this))
    , m_otherDays(new DayRange(tr("First day compared"), tr("Last day compared"), this))
    , m_basis(new QComboBox(this))
    , m_content(new QWidget(this))
    , m_bars(new YearsView(this))
    , m_map(new YearMapView(this))
    , m_model(new YearTableModel(this))
    , m_table(new QTableView(this))
    , m_panel(new YearPanel(m_tools, *m_albums, this))
    , m_empty(new EmptyState(Icon::Years, QString(), QString(), this))
    , m_busy(makeBusy(tr("Reading your history…"), this))
    , m_views(new QStackedLayout)
    , m_stack(new QStackedLayout)
{
    build();
    orderTabs();
    connectParts();
    showState();
}

YearsPage::~YearsPage() = default;

void YearsPage::build()
{
    addControls();
    auto* body = new QVBoxLayout(m_content);
    body->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::space16);
    body->setSpacing(tokens::space16);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(tokens::space8);
    facts->addWidget(m_meter);
    facts->addWidget(m_coverage, 1);
    facts->addWidget(m_partial);
    body->addWidget(m_compared);
    body->addLayout(facts);
    body->addWidget(controlRow());
    body->addWidget(bodyRow(), 1);
    for (QWidget* part : {m_content, static_cast<QWidget*>(m_empty), m_busy})
        m_stack->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    // Like all notices below: it comes and goes, and must not push what is about to be clicked.
    auto* news = new QVBoxLayout;
    news->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, 0);
    news->addWidget(m_band);
    column->addLayout(news);
}

/// As one reads: the title line, what is chosen, the chart, what is behind it, what is told.
void YearsPage::orderTabs()
{
    visitInOrder({m_listener, m_compare, m_view, m_more, m_coverage, m_partial, m_period, m_otherDays,
                  m_basis, m_bars, m_map, m_table, m_panel, m_band});
}

void YearsPage::addControls()
{
    m_listener->setObjectName(QStringLiteral("yearsListener"));
    m_view->addChoice(Bars, tr("Chart"));
    m_view->addChoice(Map, tr("Map"));
    m_view->addChoice(Table, tr("Table"));
    m_more->setMenu(m_menu);
    for (QWidget* control : {static_cast<QWidget*>(m_listener), static_cast<QWidget*>(m_compare),
                             static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_more)})
        m_header->addControl(control);
    m_coverage->setObjectName(QStringLiteral("yearsCoverage"));
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    m_coverage->setWordWrap(true);
    m_compared->setObjectName(QStringLiteral("comparedWords"));
    m_compared->setWordWrap(true);
    m_compared->hide();
}

QWidget* YearsPage::controlRow()
{
    m_basis->setAccessibleName(tr("Which year"));
    m_basis->addItem(tr("Original year"), static_cast<int>(YearBasis::Album));
    m_basis->addItem(tr("Year of the edition"), static_cast<int>(YearBasis::Edition));
    m_basis->addItem(tr("Year of the recording"), static_cast<int>(YearBasis::Song));
    m_basis->addItem(tr("As tagged"), static_cast<int>(YearBasis::Tagged));
    m_basis->setToolTip(
        tr("When the album first came out, when the edition you played did, or when the song did"));
    auto* controls = new QWidget(m_content);
    auto* lines = new QVBoxLayout(controls);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens::space8);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space12);
    lines->addLayout(row);
    lines->addWidget(otherRow(controls));
    row->addWidget(m_period);
    row->addStretch(1);
    m_basis->setFixedHeight(m_period->sizeHint().height());
    row->addWidget(m_basis, 0, Qt::AlignTop);
    return controls;
}

QWidget* YearsPage::otherRow(QWidget* parent)
{
    m_otherRow = new QWidget(parent);
    auto* row = new QHBoxLayout(m_otherRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(new QLabel(tr("compared with"), m_otherRow));
    row->addWidget(m_otherDays, 1);
    // The same days a year before: what one asks first.
    const QDate today = QDate::currentDate();
    m_otherDays->setDays(QDate(today.year() - 1, 1, 1), today.addYears(-1));
    m_otherDays->setObjectName(QStringLiteral("comparedDays"));
    m_otherRow->hide();
    return m_otherRow;
}

QWidget* YearsPage::bodyRow()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("yearsTable"));
    m_table->setAccessibleName(tr("Plays by release year"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(tokens::controlHeight);
    for (QWidget* view :
         {static_cast<QWidget*>(m_bars), static_cast<QWidget*>(m_map), static_cast<QWidget*>(m_table)})
        m_views->addWidget(view);
    m_panel->hide();
    auto* body = new QWidget(m_content);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space16);
    row->addLayout(m_views, 1);
    row->addWidget(m_panel);
    return body;
}

void YearsPage::connectParts()
{
    connect(&m_source, &ChartSource::changed, this, &YearsPage::take);
    connect(&m_source, &ChartSource::namesRead, this, &YearsPage::fillPanel);
    connect(&m_source, &ChartSource::failed, this, [this](const Error& reason) {
        m_failure = reason;
        showState();
    });
    connect(m_otherSource, &ChartSource::changed, this, &YearsPage::count);
    connect(m_period, &PeriodBar::changed, this, &YearsPage::count);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &YearsPage::read);
    connect(m_basis, &QComboBox::currentIndexChanged, this, [this] {
        if (static_cast<YearBasis>(m_basis->currentData().toInt()) == YearBasis::Song)
            m_tools.search.wantRecordings();
    });
    connect(&m_listeners, &ChartListeners::changed, this, &YearsPage::read);
    connect(m_compare, &CompareChoice::changed, this, &YearsPage::readOther);
    connect(m_otherDays, &DayRange::changed, this, &YearsPage::count);
    connect(m_view, &SegmentedControl::chosenByHand, this, &YearsPage::showView);
    connect(m_bars, &YearsView::spanChosen, this, [this](int from, int to) { openYears(from, to); });
    connect(m_bars, &YearsView::spanDropped, this, &YearsPage::closePanel);
    connect(m_map, &YearMapView::cellChosen, this,
            [this](int release, int listening) { openYears(release, release, listening); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        openYears(m_model->yearOf(index.row()), m_model->yearOf(index.row()));
    });
    connect(m_coverage, &QLabel::linkActivated, this, &YearsPage::openUnknown);
    connect(m_partial, &PartialMark::clicked, this, &YearsPage::historiesWanted);
    connect(m_panel, &YearPanel::closeWanted, this, &YearsPage::closePanel);
    connect(m_menu, &QMenu::aboutToShow, this, &YearsPage::fillMenu);
    connect(&m_panel->list(), &HeardList::albumWanted, this, &YearsPage::albumWanted);
    connect(&m_panel->list(), &HeardList::artistWanted, this, &YearsPage::artistWanted);
    connect(&m_panel->list(), &HeardList::addressWanted, this, &YearsPage::addressWanted);
    connect(&m_panel->list(), &HeardList::yearWanted, this, &YearsPage::openYearDialog);
    connect(&m_panel->list(), &HeardList::songYearWanted, this, &YearsPage::openSongDialog);
    connect(m_files, &ChartFiles::saved, this, &YearsPage::saved);
    connect(m_files, &ChartFiles::failed, this, &YearsPage::saveFailed);
    m_arriving.setSingleShot(true);
    m_arriving.setInterval(arrivingMs);
    connect(&m_arriving, &QTimer::timeout, this, [this] {
        m_source.addNewListens();
        m_listeners.read();
    });
    connect(&m_tools.jobs, &JobRunner::jobChanged, this, &YearsPage::followJobs);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (!m_failure)
            return Q_EMIT historyWanted();
        m_failure.reset();
        m_source.reload();
        read();
        showState();
    });
}

QTimeZone YearsPage::zone() const
{
    return m_utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
}

void YearsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setFocusProxy(m_bars);
    read();
    m_listeners.read();
}

void YearsPage::read()
{
    if (!isVisible() || !m_listeners.isKnown())
        return; // it is told when it is known
    const auto basis = static_cast<YearBasis>(m_basis->currentData().toInt());
    m_compare->setListeners(m_listeners.others(), m_listeners.chosen());
    m_source.show(m_listeners.chosen(), basis, zone(), m_listeners.name());
    readPartial();
    readOther();
}

/// Of what is shown a part may be missing, and come in while the page is looked at.
void YearsPage::readPartial()
{
    if (!isVisible())
        return;
    const ListenerId listener = m_listeners.chosen();
    m_tools.background.run(
        this,
        [&database = m_tools.database, listener](const std::stop_token&) {
            return readPartialSources(database, listener);
        },
        [this, listener](Result<std::vector<PartialSource>> partial) {
            if (listener != m_listeners.chosen())
                return; // the answer of the one chosen before
            m_partial->setSources(partial ? std::move(*partial) : std::vector<PartialSource>());
            showPartial();
        });
}

/// The mark, and the chart's name for those who hear it.
void YearsPage::showPartial()
{
    m_partial->setPeriod(m_period->period());
    const QString name = tr("Plays by release year");
    m_bars->setAccessibleName(m_partial->words().isEmpty()
                                  ? name
                                  : tr("%1, %2", "chart, partial 58 %").arg(name, m_partial->words()));
}

void YearsPage::readOther()
{
    const auto& with = m_compare->chosen();
    m_otherRow->setVisible(m_compare->isCustom());
    if (with && with->listener)
        m_otherSource->show(*with->listener, static_cast<YearBasis>(m_basis->currentData().toInt()), zone(),
                            with->listenerName);
    count();
}

void YearsPage::take()
{
    m_failure.reset();
    readPartial();
    const ChartDays& days = *m_source.facts()->days;
    m_period->setBounds(zone(), days.firstYear(), days.lastYear());
    count();
}

/// Of the one that is compared, who may be another listener.
std::shared_ptr<const ChartFacts> YearsPage::otherFacts() const
{
    const auto& with = m_compare->chosen();
    if (!with || !with->listener)
        return m_source.facts();
    const std::shared_ptr<const ChartFacts>& facts = m_otherSource->facts();
    return facts && facts->listener == *with->listener ? facts : nullptr;
}

std::optional<ChartPeriod> YearsPage::otherPeriod(const ChartDays& days) const
{
    const ComparedTime& time = m_compare->chosen()->time;
    switch (time.kind) {
    case ComparedTime::Kind::Same:
        return m_period->period();
    case ComparedTime::Kind::Earlier:
        return m_period->periodBefore();
    case ComparedTime::Kind::All:
        return ChartPeriod();
    case ComparedTime::Kind::Custom:
        return m_otherDays->period(zone());
    case ComparedTime::Kind::Year:
        return ChartPeriod{days.startOf(QDate(time.year, 1, 1)), days.startOf(QDate(time.year + 1, 1, 1))};
    }
    return {};
}

std::optional<YearChart> YearsPage::otherChart() const
{
    const std::shared_ptr<const ChartFacts> facts = otherFacts();
    if (!m_compare->chosen() || !facts)
        return {};
    const auto period = otherPeriod(*facts->days);
    return period ? std::optional(yearChart(*facts->columns, facts->dated, *period)) : std::nullopt;
}

/// What can be chosen to compare with, and how it is called now.
void YearsPage::nameTimes()
{
    m_compare->setTimeNames(m_otherDays->words(), m_period->wordsBefore());
    const ChartDays& days = *m_source.facts()->days;
    const std::shared_ptr<const ChartFacts> other = otherFacts();
    const ChartDays& otherDays = other ? *other->days : days;
    m_compare->setYears(std::min(days.firstYear(), otherDays.firstYear()),
                        std::max(days.lastYear(), otherDays.lastYear()));
}

void YearsPage::count()
{
    if (!m_source.facts())
        return;
    nameTimes();
    const ChartFacts& facts = *m_source.facts();
    m_chart = yearChart(*facts.columns, facts.dated, m_period->period());
    m_other = otherChart();
    showChart();
    showMap();
    showState();
    fillPanel();
}

/// Why no bar stands, and what brings some.
QString YearsPage::nothingWords() const
{
    switch (static_cast<YearBasis>(m_basis->currentData().toInt())) {
    case YearBasis::Edition:
        return tr("Which editions were heard in this time is not known. Files with a date in their tags tell "
                  "it, and "
                  "plays with a MusicBrainz release once years are looked up there.");
    case YearBasis::Tagged:
        return tr("No file in your library of what was heard in this time has a year in its tags.");
    default:
        return tr("No year is known yet of what was heard in this time.");
    }
}

void YearsPage::showChart()
{
    m_bars->setNothingWords(nothingWords());
    const QString otherName = m_compare->name();
    if (m_other) {
        m_bars->setComparison(m_chart, *m_other, otherName);
        m_model->setComparison(compareYears(m_chart, *m_other), otherName);
    } else {
        m_bars->setChart(m_chart);
        m_model->setChart(m_chart);
    }
    showCoverage();
}

void YearsPage::showCoverage()
{
    const bool searching = looksForYears(m_tools.jobs.jobs());
    const auto basis = static_cast<YearBasis>(m_basis->currentData().toInt());
    m_coverage->setText(chartwords::coverageWithLink(m_chart.coverage, searching, basis));
    m_coverage->setAccessibleName(chartwords::coverage(m_chart.coverage, searching, basis));
    m_header->setCount(countWords());
    m_compared->setText(m_other ? comparedWords() : QString());
    m_compared->setVisible(m_other.has_value());
    m_band->setCoverage(m_chart.coverage);
    m_meter->setCoverage(m_chart.coverage);
    showPartial();
}

void YearsPage::followJobs(const Job& job)
{
    showCoverage();
    showState();
    if (job.kind.startsWith(QLatin1String("history-")) && isVisible() && !m_arriving.isActive())
        m_arriving.start();
}

QString YearsPage::countWords() const
{
    if (m_other || m_chart.coverage.plays == 0)
        return {};
    const QString plays = chartwords::plays(m_chart.coverage.plays);
    if (m_chart.years.size() < 2)
        return plays;
    return tr("%1 of music from %2 to %3, half of it from %4 or earlier", "plays, years")
        .arg(plays, words::year(m_chart.years.front().year), words::year(m_chart.years.back().year),
             words::year(medianYear(m_chart)));
}

QString YearsPage::comparedWords() const
{
    const QString other = m_compare->name();
    const bool sameTime = m_compare->chosen()->time == ComparedTime();
    const QString own = !m_compare->chosen()->listener ? m_period->words()
                        : sameTime                     ? ownName()
                                   : tr("%1, %2", "listener, time").arg(ownName(), m_period->words());
    if (m_other->coverage.plays == 0)
        return sameTime ? tr("%1 heard nothing in this time").arg(other)
                        : tr("Nothing was heard in this time: %1").arg(other);
    if (m_chart.coverage.plays == 0)
        return tr("Nothing was heard in this time: %1").arg(m_period->words());
    return tr("%1 (bars) and %2 (line), in percent").arg(own, other);
}

QString YearsPage::ownName() const
{
    return m_listeners.name().isEmpty() ? tr("My plays") : m_listeners.name();
}

void YearsPage::showMap()
{
    if (m_view->chosen() != Map || !m_source.facts())
        return;
    const ChartFacts& facts = *m_source.facts();
    m_map->setMap(yearMap(*facts.columns, facts.dated, *facts.days, m_period->period()));
}

void YearsPage::showState()
{
    QWidget* shown = m_content;
    if (m_failure) {
        m_empty->say(Icon::Error, words::error(*m_failure), tr("Try again"));
        shown = m_empty;
    } else if (!m_source.facts()) {
        shown = m_busy;
    } else if (m_source.facts()->columns->size() == 0) {
        showEmpty();
        shown = m_empty;
    }
    m_stack->setCurrentWidget(shown);
    for (QWidget* control :
         {static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_more)})
        control->setVisible(shown == m_content);
}

void YearsPage::showEmpty()
{
    if (!m_listeners.others().empty())
        m_empty->say(Icon::Years,
                     tr("Nothing of yours yet: play something, or bring in what you have heard so far. What "
                        "others heard is shown by the choice of the listener, above."),
                     tr("Fetch my history"));
    else if (m_band->news().kind == YearsNews::Kind::Importing)
        m_empty->say(Icon::Years, tr("Plays are coming in. The first bars rise in a moment."), {});
    else
        m_empty->say(Icon::Years,
                     tr("Here you see what years your music comes from: play something, or bring in what you "
                        "have heard so far."),
                     tr("Fetch my history"));
}

void YearsPage::openYears(int from, int to, int listening)
{
    m_panelOpen = true;
    m_panelListening = listening;
    m_panelFrom = from;
    m_panelTo = to;
    m_bars->setSelection(from, to);
    m_panel->show();
    fillPanel();
}

void YearsPage::openUnknown()
{
    openYears(0, 0);
    m_panel->list().setFocus(Qt::OtherFocusReason);
}

void YearsPage::openYearDialog(const QString& artist, const QString& album)
{
    openDialog(YearKind::Album, artist, album);
}

void YearsPage::openSongDialog(const QString& artist, const QString& title)
{
    openDialog(YearKind::Song, artist, title);
}

void YearsPage::openDialog(YearKind kind, const QString& artist, const QString& title)
{
    auto* dialog = new YearDialog(
        m_tools.years, m_tools.background, [&clock = m_tools.clock] { return clock.utcNow(); }, artist, title,
        kind, window());
    connect(dialog, &YearDialog::yearChanged, &m_source, &ChartSource::readYears);
    connect(dialog, &YearDialog::yearChanged, m_otherSource, &ChartSource::readYears);
    connect(dialog, &YearDialog::yearChanged, &m_tools.search, &ReleaseYears::takeCorrection);
    connect(&m_tools.search, &ReleaseYears::yearsChanged, dialog, &YearDialog::takeNewYears);
    connect(dialog, &YearDialog::searchWanted, &m_tools.search, &ReleaseYears::searchAnew);
    connect(dialog, &YearDialog::addressWanted, this, &YearsPage::addressWanted);
    dialog->show();
}

void YearsPage::closePanel()
{
    m_panelOpen = false;
    m_bars->setSelection(0, 0);
    m_panel->hide();
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void YearsPage::showView(int view)
{
    m_views->setCurrentIndex(view);
    showMap();
}

void YearsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (m_panelOpen)
        return closePanel();
    if (m_view->chosen() == Bars && !m_compare->chosen())
        return QWidget::keyPressEvent(event);
    if (m_view->chosen() == Bars)
        m_compare->choose({});
    m_view->choose(Bars);
    showView(Bars);
    m_bars->setFocus(Qt::OtherFocusReason);
}

/// The time shown, or of it the year of a cell of the map.
ChartPeriod YearsPage::panelPeriod() const
{
    ChartPeriod period = m_period->period();
    if (m_panelListening == 0)
        return period;
    const ChartDays& days = *m_source.facts()->days;
    period.from = std::max(period.from, days.startOf(QDate(m_panelListening, 1, 1)));
    period.to = std::min(period.to, days.startOf(QDate(m_panelListening + 1, 1, 1)));
    return period;
}

void YearsPage::fillPanel()
{
    if (!m_panelOpen)
        return;
    const ChartPeriod period = panelPeriod();
    YearBar all;
    const YearChart chart = m_panelListening != 0
                                ? yearChart(*m_source.facts()->columns, m_source.facts()->dated, period)
                                : m_chart;
    for (const YearBar& bar : chart.years) {
        all.plays += bar.year >= m_panelFrom && bar.year <= m_panelTo ? bar.plays : 0;
        all.tenths += bar.year >= m_panelFrom && bar.year <= m_panelTo ? bar.tenths : 0;
    }
    m_panel->setFacts(m_source.facts(), m_source.names(), period);
    if (m_panelFrom == 0)
        m_panel->showUnknown(chartwords::plays(m_chart.coverage.unknown));
    else
        m_panel->showYears(
            m_panelFrom, m_panelTo,
            QStringLiteral("%1 · %2").arg(chartwords::plays(all.plays), chartwords::percent(all.tenths)),
            m_panelListening);
}

} // namespace sillon
