// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/sourcecard.h"

#include "application/daywords.h"
#include "application/figurewords.h"
#include "application/historychecks.h"
#include "application/historyjobs.h"
#include "application/historyremoval.h"
#include "application/jobwords.h"
#include "application/lastfmservers.h"
#include "application/listenbrainzservers.h"
#include "application/services.h"
#include "application/words.h"
#include "history/listeneradoption.h"
#include "listenbrainz/listenbrainzendpoint.h"
#include "listens/confirmline.h"
#include "listens/counttablemodel.h"
#include "widgets/buttons.h"
#include "widgets/statusdot.h"
#include "widgets/tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int tableRows = 10;
constexpr int steps = 1000;

QString monthName(qint64 month)
{
    return month == 0 ? SourceCard::tr("Everything")
                      : QLocale().toString(QDateTime::fromSecsSinceEpoch(month, Qt::UTC).date(),
                                           QStringLiteral("MMMM yyyy"));
}

int yearOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date().year();
}

qint64 playsOf(int year, const std::vector<MonthOfPlays>& months)
{
    qint64 plays = 0;
    for (const MonthOfPlays& month : months)
        plays += yearOf(month.month) == year ? month.plays : 0;
    return plays;
}

QPushButton* named(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

SourceCard::SourceCard(Services& services, const SourceFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_facts(facts)
    , m_counts(new QLabel(this))
    , m_state(new StatusDot(this))
    , m_bar(new QProgressBar(this))
    , m_fetch(named(new QPushButton(this), "sourceFetchButton"))
    , m_years(named(new QPushButton(tr("Years"), this), "sourceYearsButton"))
    , m_compare(named(new QPushButton(tr("Compare"), this), "sourceCompareButton"))
    , m_more(makeIconButton(Icon::More, tr("More"), this))
    , m_menu(new QMenu(this))
    , m_confirm(new ConfirmLine(this))
    , m_tableArea(buildTable())
{
    build();
    addWishes();
    connect(m_fetch, &QPushButton::clicked, this, &SourceCard::fetch);
    connect(m_years, &QPushButton::clicked, this,
            [this] { showTable(m_shown == Table::Years ? Table::None : Table::Years); });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_shown == Table::Months)
            return showTable(Table::None);
        showTable(Table::Months);
        compare();
    });
    connect(&services.jobs(), &JobRunner::jobChanged, this, &SourceCard::showState);
    connect(&services.jobs(), &JobRunner::jobFinished, this, &SourceCard::tellYear);
    setFacts(facts);
}

void SourceCard::build()
{
    auto* title = new QLabel(
        m_facts.isFile() ? words::sourceName(m_facts.source)
                         : tr("%1 at %2").arg(m_facts.source.userName, words::sourceName(m_facts.source)),
        this);
    title->setTextFormat(Qt::PlainText);
    // A name in Latin letters would go to the left by itself, away from what belongs to it.
    title->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    tokens::setTextSize(m_counts, tokens::TextSize::Secondary);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(tokens::space8);
    m_bar->setMaximum(steps);
    m_bar->setAccessibleName(title->text());
    m_more->setObjectName(QStringLiteral("sourceMoreButton"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_compare->setToolTip(tr("Compares how many plays of each month are here and there"));
    for (QWidget* button : std::initializer_list<QWidget*>{m_fetch, m_years, m_compare, m_more})
        button->setAccessibleDescription(title->text());
    for (QWidget* button : std::initializer_list<QWidget*>{m_fetch, m_years, m_compare})
        button->setVisible(!m_facts.isFile());
    auto* text = new QVBoxLayout;
    text->setSpacing(tokens::space4);
    for (QWidget* part : std::initializer_list<QWidget*>{title, m_counts, m_state, m_bar})
        text->addWidget(part);
    auto* line = new QHBoxLayout;
    line->setSpacing(tokens::space8);
    line->addLayout(text, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_fetch, m_years, m_compare, m_more})
        line->addWidget(button, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens::space12, 0, tokens::space12);
    column->setSpacing(tokens::space8);
    column->addLayout(line);
    column->addWidget(m_confirm);
    column->addWidget(m_tableArea);
}

QWidget* SourceCard::buildTable()
{
    auto* area = new QWidget(this);
    m_tableWords = new QLabel(area);
    m_tableWords->setWordWrap(true);
    tokens::setTextSize(m_tableWords, tokens::TextSize::Secondary);
    m_model = new CountTableModel(this);
    m_table = new QTableView(area);
    m_table->setObjectName(QStringLiteral("sourceTable"));
    m_table->setAccessibleName(tr("Plays by year or month"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * tableRows);
    m_again = named(new QPushButton(area), "sourceTableAgainButton");
    m_fetchYear = named(new QPushButton(tr("Fetch this year"), area), "sourceFetchYearButton");
    connect(m_again, &QPushButton::clicked, this,
            [this] { m_shown == Table::Years ? readYears(true) : compareEveryPlay(); });
    connect(m_fetchYear, &QPushButton::clicked, this, &SourceCard::fetchYear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourceCard::showState);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addWidget(m_tableWords, 1);
    buttons->addWidget(m_fetchYear);
    buttons->addWidget(m_again);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    column->addWidget(m_table);
    column->addLayout(buttons);
    area->hide();
    return area;
}

void SourceCard::addWishes()
{
    if (!m_facts.isFile()) {
        if (site().isValid())
            addWish(tr("View at %1").arg(words::sourceName(m_facts.source)), "sourceSite",
                    &SourceCard::openSite);
        addWish(tr("Read everything again…"), "sourceReplace", &SourceCard::askToReplace);
        m_whose = addWish(QString(), "sourceWhose", &SourceCard::askWhose);
        m_menu->addSeparator();
    }
    addWish(tr("Delete these plays…"), "sourceDelete", &SourceCard::askToDelete);
}

QAction* SourceCard::addWish(const QString& text, const char* name, void (SourceCard::*wish)())
{
    QAction* action = m_menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, wish);
    return action;
}

HistoryOrder SourceCard::order() const
{
    return {m_facts.source.service, m_facts.source.userName, {}};
}

const Job* SourceCard::job() const
{
    if (m_facts.isFile())
        return nullptr;
    const Job* found = nullptr;
    for (const Job& one : m_services.jobs().jobs()) {
        if (!one.isFinished() && isOurs(one) && (!found || one.isActive() || !found->isActive()))
            found = &one;
    }
    return found;
}

/// Reading all of it or a year, or comparing it.
bool SourceCard::isOurs(const Job& job) const
{
    if (job.kind == historyCheckKind(order().service))
        return job.key == order().key();
    if (job.kind != historyJobKind(order().service))
        return false;
    HistoryOrder asked = HistoryOrder::fromJson(job.arguments);
    asked.wish.year.reset();
    return asked.key() == order().key();
}

QString SourceCard::countWords() const
{
    const QLocale locale;
    const StoredSource& source = m_facts.source;
    QStringList parts{
        source.total && *source.total > source.held && !source.isWhole
            ? tr("%1 of %2 plays").arg(locale.toString(source.held), locale.toString(*source.total))
            : tr("%Ln play(s)", nullptr, static_cast<int>(source.held))};
    parts.append(tr("about %1").arg(locale.formattedDataSize(m_facts.bytes(), 1, QLocale::DataSizeSIFormat)));
    if (source.listener != myListenerId)
        parts.append(tr("another listener"));
    return parts.join(QStringLiteral(" · "));
}

void SourceCard::setFacts(const SourceFacts& facts)
{
    const bool otherCount = facts.source.held != m_facts.source.held;
    m_facts = facts;
    m_counts->setText(countWords());
    showWhose();
    showState();
    if (m_shown == Table::Months)
        readMonths();
    else if (m_shown == Table::Years && otherCount && m_model->rowCount() > 0)
        readYears(false); // the service's counts are kept: this counts ours again
}

/// What goes on, or how it stands.
void SourceCard::showState()
{
    const Job* running = job();
    const bool busy = running && running->isActive();
    const bool failed = running && running->state == JobState::Failed;
    QString text = words::sourceState(m_facts);
    auto kind = m_facts.doubt ? StatusDot::Kind::Warning : StatusDot::Kind::Good;
    if (busy) {
        const auto year = HistoryOrder::fromJson(running->arguments).wish.year;
        text = isHistoryCheck(*running) ? tr("comparing, %1").arg(words::jobState(*running))
               : year                   ? tr("%1: %2", "year, how far its reading is")
                            .arg(words::year(*year), words::jobState(*running))
                      : words::jobState(*running);
        kind = StatusDot::Kind::Busy;
    } else if (failed) {
        const QString why = words::historyFailure(running->error.value_or(Error()), order().service,
                                                  order().userName, m_facts.source.held);
        const bool wasReadAgain = HistoryOrder::fromJson(running->arguments).wish.readsAgain;
        text = wasReadAgain             ? tr("Not read again: %1 The plays of before stay.").arg(why)
               : m_facts.source.isWhole ? why
                                        : tr("%1: %2").arg(text, why);
        kind = StatusDot::Kind::Bad;
    } else if (running) {
        text = words::jobState(*running);
        kind = StatusDot::Kind::Neutral;
    } else if (!m_facts.source.isWhole && !m_facts.isFile()) {
        kind = StatusDot::Kind::Warning;
    }
    if (m_isDeleting || m_isMoving) {
        text = m_isDeleting ? tr("being deleted") : tr("being moved");
        kind = StatusDot::Kind::Busy;
    }
    m_state->setState(kind, text);
    m_bar->setVisible(busy);
    m_bar->setValue(busy && running->total > 0 ? static_cast<int>(steps * running->done / running->total)
                                               : 0);
    const bool goesOn = !m_facts.source.isWhole || (running && !isHistoryCheck(*running));
    m_fetch->setText(failed ? tr("Try again") : goesOn ? tr("Continue") : tr("Fetch new plays"));
    const bool mayStart = m_services.holdsProfile() && !busy && !m_isDeleting && !m_isMoving;
    for (QWidget* button : std::initializer_list<QWidget*>{m_fetch, m_compare, m_more})
        button->setEnabled(mayStart);
    m_fetchYear->setVisible(m_shown == Table::Years);
    m_fetchYear->setEnabled(mayStart && m_table->currentIndex().isValid());
    m_again->setEnabled(m_shown == Table::Years || mayStart);
}

void SourceCard::showTable(Table table)
{
    m_shown = table;
    m_tableArea->setVisible(table != Table::None);
    m_model->setRows({}, words::sourceName(m_facts.source));
    m_tableWords->clear();
    m_told.clear();
    m_again->setText(table == Table::Years ? tr("Ask again") : tr("Compare every play"));
    m_again->setToolTip(
        table == Table::Years
            ? QString()
            : tr("Finds names that were corrected there too; takes as long as fetching everything"));
    showState();
    if (table == Table::Years)
        readYears(false);
    else if (table == Table::Months)
        readMonths();
}

void SourceCard::readYears(bool refresh)
{
    m_tableWords->setText(tr("Asking %1…").arg(words::sourceName(m_facts.source)));
    struct Answer
    {
        Result<std::vector<YearOfPlays>> years = std::vector<YearOfPlays>();
        Result<std::vector<MonthOfPlays>> here = std::vector<MonthOfPlays>();
    };
    m_services.background().ask(
        this,
        [parts = historyParts(m_services), source = m_facts.source, refresh](const std::stop_token& stop) {
            Answer answer;
            const auto opened = openHistorySource(parts, source.service, source.userName);
            answer.years = opened ? ServiceUserStore(parts.database, parts.clock)
                                        .years(**opened, source.service, source.userName, refresh, stop)
                                  : Result<std::vector<YearOfPlays>>(fail(opened.error()));
            answer.here = SourceChecks(parts.database).storedMonths(source.id);
            return answer;
        },
        [this](const Answer& answer) {
            if (answer.here)
                takeYears(answer.years, *answer.here);
            else if (m_shown == Table::Years)
                m_tableWords->setText(words::error(answer.here.error()));
        });
}

void SourceCard::takeYears(const Result<std::vector<YearOfPlays>>& years,
                           const std::vector<MonthOfPlays>& here)
{
    if (m_shown != Table::Years)
        return;
    if (!years && years.error().kind == ErrorKind::NotSupported && !here.empty())
        return takeUncountedYears(here);
    if (!years) {
        m_tableWords->setText(words::historyFailure(years.error(), order().service, order().userName));
        return;
    }
    std::vector<CountRow> rows;
    for (const YearOfPlays& year : *years) {
        CountRow row{words::year(year.year), year.year, year.plays, playsOf(year.year, here), false};
        row.differs = *row.here != *row.there;
        rows.push_back(row);
    }
    showYears(std::move(rows));
    m_tableWords->setText(m_told.isEmpty() ? tr("As the service counts them; kept for a day.") : m_told);
}

/// The service does not count by years: those since the first play here can be read all the same.
void SourceCard::takeUncountedYears(const std::vector<MonthOfPlays>& here)
{
    int first = yearOf(here.front().month);
    for (const MonthOfPlays& month : here)
        first = std::min(first, yearOf(month.month));
    std::vector<CountRow> rows;
    for (int year = QDateTime::fromSecsSinceEpoch(m_services.clock().utcNow(), Qt::UTC).date().year();
         year >= first; --year)
        rows.push_back({words::year(year), year, std::nullopt, playsOf(year, here), false});
    showYears(std::move(rows));
    m_tableWords->setText(m_told.isEmpty()
                              ? tr("%1 does not count the plays of a year; these are the years since the "
                                   "first play here.")
                                    .arg(words::sourceName(m_facts.source))
                              : m_told);
}

void SourceCard::showYears(std::vector<CountRow> rows)
{
    const int chosen =
        m_table->currentIndex().isValid() ? m_model->row(m_table->currentIndex().row()).year : 0;
    m_model->setRows(std::move(rows), words::sourceName(m_facts.source));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).year == chosen)
            m_table->selectRow(row);
    }
    showState();
}

void SourceCard::readMonths()
{
    m_services.background().run(
        this,
        [&database = m_services.database(), id = m_facts.source.id](const std::stop_token&) {
            return SourceChecks(database).months(id);
        },
        [this](const Result<std::vector<MonthCount>>& months) {
            if (months)
                takeMonths(*months);
            else
                m_tableWords->setText(words::error(months.error()));
        });
}

void SourceCard::takeMonths(const std::vector<MonthCount>& months)
{
    if (m_shown != Table::Months)
        return;
    std::vector<CountRow> rows;
    for (const MonthCount& month : months)
        rows.push_back({monthName(month.month), 0, month.there, month.here, month.differs(), month.unusable});
    std::reverse(rows.begin(), rows.end());
    m_model->setRows(std::move(rows), words::sourceName(m_facts.source));
    m_tableWords->setText(
        m_facts.checkedAt > 0
            ? tr("Compared once a month by itself, last on %1. Months that differ are read again.")
                  .arg(words::day(m_facts.checkedAt))
            : tr("Compared once a month by itself. Months that differ are read again."));
}

void SourceCard::fetch()
{
    const Job* open = job();
    const FetchWish wish = open ? HistoryOrder::fromJson(open->arguments).wish : FetchWish();
    const bool isOther = open && (isHistoryCheck(*open) || wish.year || wish.readsAgain);
    if (open && open->state == JobState::Paused)
        m_services.jobs().resume(open->id);
    else if (isOther) // what failed is what is tried again
        m_services.jobs().retry(open->id);
    else
        m_services.jobs().startByHand(historyJobKind(order().service), order().key(), order().toJson());
}

/// What reading a year brought, beside the button that began it.
void SourceCard::tellYear(const Job& job)
{
    const auto year = HistoryOrder::fromJson(job.arguments).wish.year;
    if (!year || m_facts.isFile() || !isOurs(job) || job.state != JobState::Completed)
        return;
    const auto count = [&job](const char* name) {
        return static_cast<int>(job.result.value(QLatin1String(name)).toInteger());
    };
    QStringList parts{tr("%1 was read: %2, %Ln of them new here.", "year, 12 plays", count("new"))
                          .arg(words::year(*year), tr("%Ln play(s)", nullptr, count("fetched")))};
    if (count("fetched") == 0)
        parts = {tr("%1 was read: %2 tells of no plays.")
                     .arg(words::year(*year), words::sourceName(m_facts.source))};
    if (count("corrected") > 0)
        parts.append(tr("Names written as there now: %1.").arg(words::number(count("corrected"))));
    if (count("removed") > 0)
        parts.append(
            tr("Gone, since the service tells of them no more: %1.").arg(words::number(count("removed"))));
    if (count("doubted") > 0)
        parts.append(words::jobState(job));
    m_told = parts.join(QLatin1Char(' '));
    if (m_shown == Table::Years)
        m_tableWords->setText(m_told);
}

void SourceCard::fetchYear()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    HistoryOrder wanted = order();
    const CountRow& row = m_model->row(current.row());
    wanted.wish.year = row.year;
    wanted.wish.readsAgain = true; // also when it was read once and found empty
    const auto start = [this, wanted] {
        m_services.jobs().startByHand(historyJobKind(wanted.service), wanted.key(), wanted.toJson());
    };
    if (row.here.value_or(0) == 0)
        return start();
    m_confirm->ask(
        tr("Read %1 again? The %Ln fetched play(s) of that year are replaced by what %2 tells now; your own "
           "plays, hearts and years stay. If it fails, nothing changes.",
           nullptr, static_cast<int>(*row.here))
            .arg(row.period, words::sourceName(m_facts.source)),
        tr("Read again"), start);
}

void SourceCard::compare()
{
    const CheckOrder wanted{order().service, order().userName, false};
    m_services.jobs().startByHand(historyCheckKind(wanted.service), wanted.key(), wanted.toJson());
}

void SourceCard::compareEveryPlay()
{
    const CheckOrder wanted{order().service, order().userName, true};
    m_services.jobs().startByHand(historyCheckKind(wanted.service), wanted.key(), wanted.toJson());
}

void SourceCard::askToReplace()
{
    m_confirm->ask(tr("Read everything again? The %Ln fetched play(s) are replaced at once by what %1 tells "
                      "now; your own plays, hearts and years stay. If it fails, nothing changes.",
                      nullptr, static_cast<int>(m_facts.source.held))
                       .arg(words::sourceName(m_facts.source)),
                   tr("Read again"), [this] {
                       HistoryOrder wanted = order();
                       wanted.wish.readsAgain = true;
                       m_services.jobs().startByHand(historyJobKind(wanted.service), wanted.key(),
                                                     wanted.toJson());
                   });
}

void SourceCard::askToDelete()
{
    m_confirm->ask(tr("Delete the %Ln play(s) that came from here? What you heard in Sillon, and what "
                      "another service or "
                      "file tells too, stays.",
                      nullptr, static_cast<int>(m_facts.source.held)),
                   tr("Delete"), [this] { remove(); });
}

bool SourceCard::isMine() const
{
    return m_facts.source.listener == myListenerId;
}

/// What an account of mine tells is mine, whatever the user says.
void SourceCard::showWhose()
{
    if (!m_whose)
        return;
    const StoredSource& source = m_facts.source;
    const auto& accounts = m_services.roster().accounts();
    m_whose->setText(isMine() ? tr("These are not my plays…") : tr("These are my plays…"));
    m_whose->setVisible(std::none_of(accounts.begin(), accounts.end(), [&source](const Account& account) {
        return account.service == source.service &&
               account.userName.compare(source.userName, Qt::CaseInsensitive) == 0;
    }));
}

void SourceCard::askWhose()
{
    const int plays = static_cast<int>(m_facts.source.held);
    const QString question =
        isMine()
            ? tr("Are the %Ln play(s) somebody else's? They leave your history; what you heard in Sillon, "
                 "and what others tell too, stays.",
                 nullptr, plays)
            : tr("Are the %Ln play(s) yours? They join your history and your charts, each once. You can "
                 "take it back here.",
                 nullptr, plays);
    m_confirm->ask(question, isMine() ? tr("Not mine") : tr("Mine"), [this] { changeListener(); });
}

void SourceCard::changeListener()
{
    m_isMoving = true;
    showState();
    m_services.background().change(
        this,
        [&database = m_services.database(), source = m_facts.source,
         isMine = isMine()](const std::stop_token& stop) {
            return isMine ? giveBackPlays(database, source, stop) : takePlays(database, source, stop);
        },
        [this](const Result<qint64>& moved) {
            m_isMoving = false;
            showState();
            if (moved)
                m_services.noteHistoryChanged();
            else
                m_state->setState(StatusDot::Kind::Bad, words::error(moved.error()));
        });
}

void SourceCard::remove()
{
    m_isDeleting = true;
    m_confirm->hide();
    m_tableArea->setEnabled(false);
    m_years->setEnabled(false);
    showState();
    m_services.jobs().forget([source = m_facts.source](const Job& job) { return isJobOf(job, source); });
    m_services.background().run(
        this,
        [&database = m_services.database(), &clock = m_services.clock(), source = m_facts.source](
            const std::stop_token& stop) { return removeFetched(database, clock, source, stop); },
        [this](const Result<qint64>& removed) {
            m_isDeleting = false;
            m_tableArea->setEnabled(true);
            m_years->setEnabled(true);
            showState();
            if (!removed)
                m_state->setState(StatusDot::Kind::Bad, words::error(removed.error()));
            else
                Q_EMIT changed();
        });
}

/// Invalid where the server has no page of its users that is known here.
QUrl SourceCard::site() const
{
    const auto& source = m_facts.source;
    if (isListenBrainz(source.service))
        return listenBrainzUserPage(listenBrainzEndpoint(m_services.settings(), source.service).root,
                                    source.userName);
    const QUrl root = m_services.lastfmServers().endpoint(source.service).siteUrl;
    if (!root.isValid())
        return {};
    const QString name = QString::fromUtf8(QUrl::toPercentEncoding(source.userName));
    return QUrl(QString(root.toString(QUrl::StripTrailingSlash) + QStringLiteral("/user/") + name));
}

void SourceCard::openSite()
{
    Q_EMIT addressWanted(site());
}

} // namespace sillon
