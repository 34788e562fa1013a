// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspage.h"

#include "application/chartcredits.h"
#include "application/figurewords.h"
#include "application/words.h"
#include "base/background.h"
#include "chartpicture/agepicture.h"
#include "chartpicture/calendarpicture.h"
#include "chartpicture/clockpicture.h"
#include "charts/chartcsv.h"
#include "charts/chartfiles.h"
#include "charts/chartlisteners.h"
#include "charts/chartwords.h"
#include "charts/figureview.h"
#include "charts/heardlist.h"
#include "charts/libraryalbums.h"
#include "charts/listenerchoice.h"
#include "charts/partialmark.h"
#include "charts/periodbar.h"
#include "charts/segmentedcontrol.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/endmenu.h"
#include "widgets/pageheader.h"
#include "widgets/taborder.h"
#include "widgets/tokens.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

namespace sillon {

namespace {

constexpr int mostShown = 500;

QString dateWords(QDate date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QStringList weekdayNames(QLocale::FormatType format)
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names.append(QLocale().standaloneDayName(day, format));
    return names;
}

} // namespace

ChartsPage::ChartsPage(const ChartTools& tools, ChartSource& source, ChartListeners& listeners,
                       QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_source(source)
    , m_listeners(listeners)
    , m_albums(new LibraryAlbums(tools.catalogue, this))
    , m_files(new ChartFiles(tools.background, this))
    , m_header(new PageHeader(tr("Charts"), this))
    , m_listener(new ListenerChoice(listeners, this))
    , m_view(new SegmentedControl(tr("View"), this))
    , m_partial(new PartialMark(this))
    , m_order(new SegmentedControl(tr("By"), this))
    , m_more(makeIconButton(Icon::More, tr("More"), this))
    , m_menu(new EndMenu(m_more))
    , m_period(new PeriodBar(this))
    , m_words(new QLabel(this))
    , m_list(new HeardList(m_tools, *m_albums, this))
    , m_figures(new FigureView(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(Icon::Charts, QString(), QString(), this))
    , m_stack(new QStackedLayout)
{
    build();
    visitInOrder({m_listener, m_view, m_more, m_period, m_partial, m_order, m_list, m_scroll});
    connectParts();
}

ChartsPage::~ChartsPage() = default;

void ChartsPage::build()
{
    const QStringList views{tr("Artists"), tr("Albums"),   tr("Tracks"),
                            tr("Clock"),   tr("Calendar"), tr("Age of music")};
    for (int view = Artists; view <= Ages; ++view)
        m_view->addChoice(view, views.at(view));
    m_order->addChoice(static_cast<int>(TopOrder::Plays), tr("Plays"));
    m_order->addChoice(static_cast<int>(TopOrder::Time), tr("Time"));
    m_more->setMenu(m_menu);
    m_listener->setObjectName(QStringLiteral("chartsListener"));
    m_header->addControl(m_listener);
    m_header->addControl(m_view);
    m_header->addControl(m_more);
    m_list->setObjectName(QStringLiteral("topList"));
    m_list->setRanked(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_figures);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_figures->setAutoFillBackground(false);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    for (QWidget* part :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_scroll), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(part);

    auto* controls = new QHBoxLayout;
    controls->setSpacing(tokens::space12);
    controls->addWidget(m_period);
    controls->addStretch(1);
    controls->addWidget(m_order, 0, Qt::AlignTop);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::space16);
    body->setSpacing(tokens::space12);
    body->addLayout(controls);
    body->addWidget(m_partial, 0, Qt::AlignLeft);
    body->addWidget(m_words);
    body->addLayout(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
}

void ChartsPage::connectParts()
{
    for (auto told : {&ChartSource::changed, &ChartSource::namesRead})
        connect(&m_source, told, this, &ChartsPage::count);
    connect(&m_source, &ChartSource::failed, this, [this](const Error& reason) {
        m_failure = reason;
        count();
    });
    connect(&m_listeners, &ChartListeners::changed, this, &ChartsPage::read);
    connect(m_view, &SegmentedControl::chosenByHand, this, &ChartsPage::count);
    connect(m_order, &SegmentedControl::chosenByHand, this, &ChartsPage::count);
    connect(m_period, &PeriodBar::changed, this, &ChartsPage::count);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartsPage::fillMenu);
    connect(m_list, &HeardList::albumWanted, this, &ChartsPage::albumWanted);
    connect(m_list, &HeardList::artistWanted, this, &ChartsPage::artistWanted);
    connect(m_list, &HeardList::addressWanted, this, &ChartsPage::addressWanted);
    connect(&m_source, &ChartSource::changed, this, &ChartsPage::readPartial);
    connect(m_partial, &PartialMark::clicked, this, &ChartsPage::historiesWanted);
    connect(m_files, &ChartFiles::saved, this, &ChartsPage::saved);
    connect(m_files, &ChartFiles::failed, this, &ChartsPage::saveFailed);
}

void ChartsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
    m_listeners.read();
}

void ChartsPage::read()
{
    if (!isVisible())
        return;
    if (m_listeners.isKnown())
        m_source.showAny();
    readPartial();
    count();
}

/// A history that was read in part shows less than was heard.
void ChartsPage::readPartial()
{
    if (!isVisible() || !m_source.facts())
        return;
    m_tools.background.run(
        this,
        [&database = m_tools.database, listener = m_source.facts()->listener](const std::stop_token&) {
            return readPartialSources(database, listener);
        },
        [this, listener = m_source.facts()->listener](Result<std::vector<PartialSource>> partial) {
            if (listener != m_source.facts()->listener)
                return; // the answer of the one chosen before
            m_partial->setSources(partial ? std::move(*partial) : std::vector<PartialSource>());
        });
}

bool ChartsPage::isTop() const
{
    return m_view->chosen() <= Tracks;
}

TopOrder ChartsPage::order() const
{
    return static_cast<TopOrder>(m_order->chosen());
}

void ChartsPage::count()
{
    if (!isVisible())
        return;
    m_order->setVisible(isTop());
    const auto& facts = m_source.facts();
    if (!facts)
        return say(m_failure ? words::error(*m_failure) : tr("Reading your history…"));
    if (facts->columns->size() == 0)
        return say(m_listeners.others().empty()
                       ? tr("What you hear most, and when, appears here.")
                       : tr("Nothing of yours yet. What others heard is shown by the choice of the "
                            "listener, above."));
    m_failure.reset();
    m_period->setBounds(facts->days->zone(), facts->days->firstYear(), facts->days->lastYear());
    m_partial->setPeriod(m_period->period());
    m_words->hide();
    switch (m_view->chosen()) {
    case Artists:
        return showTop(TopKind::Artists);
    case Albums:
        return showTop(TopKind::Albums);
    case Tracks:
        return showTop(TopKind::Tracks);
    case Clock:
        return showClock();
    case Calendar:
        return showCalendar();
    default:
        return showAges();
    }
}

void ChartsPage::say(const QString& sentence)
{
    m_empty->setSentence(sentence);
    m_words->hide();
    m_header->setCount({});
    m_csv = {};
    showView(m_empty);
}

void ChartsPage::showView(QWidget* view)
{
    m_stack->setCurrentWidget(view);
    m_more->setVisible(view != m_empty);
}

void ChartsPage::showTop(TopKind kind)
{
    const std::shared_ptr<const SongNames> names = m_source.names();
    if (!names)
        return say(tr("Reading your history…"));
    const SongGroups& groups = names->of(kind);
    const auto all = topChart(*m_source.facts()->columns, groups, m_period->period(), order(), 0);
    if (all.empty())
        return say(tr("Nothing was heard in this time."));
    if (order() == TopOrder::Time && !sayLengths(all))
        return;
    m_csv = [all, names, kind] { return chartcsv::of(all, names->of(kind), kind); };
    const auto shown = std::min<std::size_t>(all.size(), mostShown);
    m_list->entries().setEntries(kind, order(),
                                 {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown)}, names);
    const int number = static_cast<int>(all.size());
    m_header->setCount(kind == TopKind::Artists  ? tr("%Ln artist(s)", nullptr, number)
                       : kind == TopKind::Albums ? tr("%Ln album(s)", nullptr, number)
                                                 : tr("%Ln track(s)", nullptr, number));
    m_list->setAccessibleName(tr("Most heard"));
    showView(m_list);
}

/// Plays of services mostly come without a length: how much of the time is known, or that none is. False: no
/// list can be made.
bool ChartsPage::sayLengths(const std::vector<TopEntry>& all)
{
    const ListenColumns& columns = *m_source.facts()->columns;
    const ChartPeriod period = m_period->period();
    qint64 plays = 0;
    qint64 timed = 0;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if (!period.holds(columns.listenedAt[row]))
            continue;
        ++plays;
        timed += columns.soundedMs[row] > 0 ? 1 : 0;
    }
    if (timed == 0) {
        say(tr("No length is known of what was heard in this time, so nothing can be ordered by it."));
        return false;
    }
    if (timed < plays) {
        qint64 sounded = 0;
        for (const TopEntry& entry : all)
            sounded += entry.soundedMs;
        m_words->setText(tr("Of %1 % of these plays a length is known: %2 in all.", "80, 12 h 3 min")
                             .arg(words::number(timed * 100 / plays), chartwords::time(sounded)));
        m_words->show();
    }
    return true;
}

void ChartsPage::showClock()
{
    const ChartFacts& facts = *m_source.facts();
    const ClockChart chart = clockChart(*facts.columns, *facts.days, m_period->period());
    const auto picture = std::make_shared<ClockPicture>(chart, weekdayNames(QLocale::ShortFormat));
    m_picture = picture;
    m_csv = [chart] { return chartcsv::of(chart); };
    m_header->setCount(m_source.listenerName().isEmpty() ? tr("when you listen") : tr("hours of listening"));
    m_figures->setAccessibleName(tr("Plays by hour"));
    m_figures->setPicture(picture, [chart, names = weekdayNames(QLocale::LongFormat)](int figure) {
        const int hour = figure % ClockChart::hours;
        const int weekday = figure / ClockChart::hours - 1;
        const QString time =
            tr("%1–%2 h", "from hour to hour").arg(words::number(hour), words::number(hour + 1));
        if (weekday < 0)
            return QStringLiteral("%1 · %2").arg(time, chartwords::plays(chart.ofHour(hour)));
        const auto& day = chart.plays.at(static_cast<std::size_t>(weekday));
        return QStringLiteral("%1 %2 · %3")
            .arg(names.at(weekday), time, chartwords::plays(day.at(static_cast<std::size_t>(hour))));
    });
    showView(m_scroll);
}

void ChartsPage::showCalendar()
{
    const ChartFacts& facts = *m_source.facts();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(facts.days->zone()).date();
    const CalendarChart chart = calendarChart(*facts.columns, *facts.days, m_period->period(), today);
    if (chart.days.empty())
        return say(tr("Nothing was heard in this time."));
    const auto picture = std::make_shared<CalendarPicture>(chart);
    m_picture = picture;
    m_csv = [chart] { return chartcsv::of(chart); };
    m_header->setCount(tr("%Ln day(s) with music", nullptr, static_cast<int>(chart.days.size())));
    const Streak& longest = chart.streaks.front();
    QString words =
        tr("Longest streak: %Ln day(s) in a row, %1 to %2", nullptr, static_cast<int>(longest.days))
            .arg(dateWords(longest.first), dateWords(longest.last));
    if (chart.current.days > 0)
        words +=
            QStringLiteral("  ·  ") + tr("Now: %Ln day(s)", nullptr, static_cast<int>(chart.current.days));
    m_words->setText(words);
    m_words->show();
    m_figures->setAccessibleName(tr("Plays by day"));
    m_figures->setPicture(picture, [picture](int figure) {
        return QStringLiteral("%1 · %2").arg(dateWords(picture->dateOf(figure)),
                                             chartwords::plays(picture->playsOf(figure)));
    });
    showView(m_scroll);
}

void ChartsPage::showAges()
{
    const ChartFacts& facts = *m_source.facts();
    const std::vector<MonthAge> months =
        ageChart(*facts.columns, facts.dated, *facts.days, m_period->period());
    if (months.empty())
        return say(tr("No year is known yet of what was heard in this time."));
    const auto picture = std::make_shared<AgePicture>(months);
    m_picture = picture;
    m_csv = [months] { return chartcsv::of(months); };
    m_header->setCount(tr("how old the music was"));
    const QString name = m_source.listenerName();
    m_words->setText(
        name.isEmpty()
            ? tr("Half of what you heard in a month was younger than this many years, half older.")
            : tr("Half of what %1 heard in a month was younger than this many years, half older.").arg(name));
    m_words->show();
    m_figures->setAccessibleName(tr("Median age of the music by month"));
    m_figures->setPicture(picture, [picture](int figure) {
        const MonthAge& month = picture->month(figure);
        return QStringLiteral("%1 · %2 · %3")
            .arg(QLocale().toString(QDate(month.year, month.month, 1), QStringLiteral("MMMM yyyy")),
                 tr("%Ln year(s) old", nullptr, month.medianAge), chartwords::plays(month.plays));
    });
    showView(m_scroll);
}

Poster ChartsPage::poster(const QString& title) const
{
    Poster poster;
    poster.title = title;
    poster.subtitle = m_source.listenerName().isEmpty()
                          ? m_period->words()
                          : QStringLiteral("%1  ·  %2").arg(m_source.listenerName(), m_period->words());
    const ChartFacts& facts = *m_source.facts();
    const bool ofYears = m_view->chosen() == Ages;
    poster.footer = words::chartFooter({facts.columns->lastAt, facts.days->zone(), facts.tellers,
                                        ofYears ? words::yearServicesOf(facts.dated) : QStringList()},
                                       QLocale());
    const qreal wanted = m_picture->heightFor(poster.size.width(), font());
    poster.size.setHeight(std::max(poster.size.height(), static_cast<int>(wanted) + 200));
    poster.chart = [picture = m_picture](QPainter* painter, const QRectF& room, const QFont& font,
                                         const ChartColours& colours) {
        picture->layOut(room, font);
        picture->paint(painter, colours, -1);
    };
    return poster;
}

void ChartsPage::fillMenu()
{
    m_menu->clear();
    const QStringList names{tr("Top artists"),   tr("Top albums"),       tr("Top tracks"),
                            tr("When I listen"), tr("My days of music"), tr("How old my music is")};
    const QString name = names.at(m_view->chosen());
    std::function<Poster()> picture;
    if (!isTop())
        picture = [this, name] { return poster(name); };
    m_files->addToMenu(*m_menu, name, picture, m_csv);
}

} // namespace sillon
