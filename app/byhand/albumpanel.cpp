// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumpanel.h"

#include "application/byhandwords.h"
#include "application/figurewords.h"
#include "application/services.h"
#include "application/words.h"
#include "byhand/albumdraftmodel.h"
#include "byhand/batchline.h"
#include "byhand/timelinetable.h"
#include "byhand/whenchoice.h"
#include "byhand/wrapline.h"
#include "widgets/buttons.h"
#include "widgets/coverview.h"
#include "widgets/elidedlabel.h"
#include "widgets/questionline.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace sillon {

namespace {

constexpr int coverSide = 96;
constexpr int soonMs = 150;
constexpr int clockMs = 20'000;
constexpr int leastForThree = 480; // the summary and two buttons

QLabel* label(QWidget* parent, tokens::TextSize size)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    tokens::setTextSize(made, size);
    return made;
}

bool isSignedIn(const AccountRoster& roster)
{
    const auto& accounts = roster.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
                       [](const Account& account) { return account.state != AccountState::SignedOut; });
}

} // namespace

AlbumPanel::AlbumPanel(const ByHandTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_model(new AlbumDraftModel(this))
    , m_title(new ElidedLabel(this))
    , m_artist(new ElidedLabel(this))
    , m_facts(label(this, tokens::TextSize::Secondary))
    , m_cover(new CoverView(tools.covers, coverSide, this))
    , m_when(new WhenChoice(tools.services.clock(), this))
    , m_sections(new QComboBox(this))
    , m_parts(new QComboBox(this))
    , m_table(new TimelineTable(*m_model, this))
    , m_summary(label(this, tokens::TextSize::Body))
    , m_button(makePrimaryButton(tr("Scrobble"), this))
    , m_connect(new QPushButton(tr("Connect an account…"), this))
    , m_question(new QuestionLine(tr("Scrobble again"), tr("Not now"), QStringLiteral("byHandAgain"), this))
    , m_batch(new BatchLine(tools.services, QStringLiteral("byHand"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space12);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addWidget(makeChoices());
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    column->addWidget(makeFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_clock.setInterval(clockMs);
    m_clock.start();
    connect(&m_soon, &QTimer::timeout, this, &AlbumPanel::compare);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_batch->isBusy() && m_sent.empty())
            plan();
    });
    connect(m_model, &AlbumDraftModel::edited, this, &AlbumPanel::edit);
    connect(m_when, &WhenChoice::changed, this, &AlbumPanel::edit);
    connect(m_button, &QPushButton::clicked, this, &AlbumPanel::press);
    connect(m_connect, &QPushButton::clicked, this, &AlbumPanel::connectWanted);
    connect(m_question, &QuestionLine::agreed, this, &AlbumPanel::scrobble);
    connect(m_batch, &BatchLine::outcomeShown, this, &AlbumPanel::showResults);
    connect(m_batch, &BatchLine::ended, this, [this] {
        m_sent.clear();
        m_model->clearResults();
        plan();
    });
    connect(&tools.services.roster(), &AccountRoster::accountsChanged, this, &AlbumPanel::showFoot);
    connect(&tools.services.privateListening(), &PrivateListening::changed, this, &AlbumPanel::showFoot);
}

QWidget* AlbumPanel::makeHead()
{
    tokens::setTextSize(m_title, tokens::TextSize::Section);
    auto* head = new QWidget(this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(tokens::space4);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_artist);
    texts->addWidget(m_facts);
    texts->addStretch();
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space16);
    row->addWidget(m_cover, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

QWidget* AlbumPanel::makeChoices()
{
    m_sections->setObjectName(QStringLiteral("byHandSections"));
    m_sections->setAccessibleName(tr("Which part was heard"));
    m_parts->setObjectName(QStringLiteral("byHandParts"));
    m_parts->setAccessibleName(tr("Pieces in several parts"));
    m_parts->addItem(tr("A piece in parts is one play"));
    m_parts->addItem(tr("Each part is a play"));
    connect(m_sections, &QComboBox::activated, this, &AlbumPanel::choose);
    connect(m_parts, &QComboBox::activated, this, [this](int entry) {
        const IndexUse use = entry == 1 ? IndexUse::EachPart : IndexUse::OnePlay;
        m_model->setIndexUse(use);
        fillSections();
        m_tools.services.background().change(
            this,
            [&store = m_tools.services.byHand(), id = m_model->draft().album().id,
             use](const std::stop_token&) { return store.rememberIndexUse(id, use); },
            [this](const Done& kept) {
                if (!kept)
                    m_summary->setText(words::error(kept.error()));
            });
    });
    auto* choices = new WrapLine(this);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_sections, m_parts, m_when})
        choices->add(choice);
    return choices;
}

QWidget* AlbumPanel::makeFoot()
{
    m_button->setObjectName(QStringLiteral("byHandScrobble"));
    m_summary->setObjectName(QStringLiteral("byHandSummary"));
    m_connect->setObjectName(QStringLiteral("byHandConnect"));
    auto* foot = new QWidget(this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(tokens::space4);
    texts->addStretch();
    texts->addWidget(m_summary);
    texts->addWidget(m_batch);
    texts->addStretch();
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space12);
    row->addLayout(texts, 1);
    row->addWidget(m_connect, 0, Qt::AlignBottom);
    row->addWidget(m_button, 0, Qt::AlignBottom);
    return foot;
}

void AlbumPanel::showTrack(const Album& track)
{
    show(track, {});
    m_head->hide();
}

void AlbumPanel::show(const Album& album, const Track& cover)
{
    m_head->show();
    m_cover->setTrack(cover);
    m_question->withdraw();
    m_batch->clear();
    m_sent.clear();
    fill(AlbumDraft(album, IndexUse::OnePlay));
    if (!m_model->draft().hasParts())
        return;
    m_tools.services.background().run(
        this,
        [&store = m_tools.services.byHand(), id = album.id](const std::stop_token&) {
            return std::pair(id, store.indexUse(id));
        },
        [this](const std::pair<QString, Result<IndexUse>>& kept) {
            if (kept.first != m_model->draft().album().id || !kept.second)
                return;
            m_parts->setCurrentIndex(*kept.second == IndexUse::EachPart ? 1 : 0);
            m_model->setIndexUse(*kept.second);
            fillSections();
        });
}

void AlbumPanel::fill(AlbumDraft draft)
{
    const Album album = draft.album();
    m_title->setText(album.title);
    m_artist->setText(album.artist);
    m_artist->setVisible(!album.artist.isEmpty());
    m_facts->setText(album.year > 0 ? words::year(album.year) : QString());
    m_facts->setVisible(album.year > 0);
    m_model->setDraft(std::move(draft));
    m_parts->setVisible(m_model->draft().hasParts());
    m_parts->setCurrentIndex(0);
    fillSections();
    m_table->scrollToTop();
    plan();
}

void AlbumPanel::fillSections()
{
    const AlbumDraft& draft = m_model->draft();
    const QStringList sections = draft.sections();
    m_sections->clear();
    m_sections->addItem(tr("All of it"));
    for (const QString& section : sections)
        m_sections->addItem(draft.bySides() ? tr("Side %1").arg(section) : tr("Disc %1").arg(section),
                            section);
    m_sections->setVisible(!sections.isEmpty());
    m_when->offerPause(draft.turnsOver());
}

void AlbumPanel::choose(int entry)
{
    if (entry <= 0)
        m_model->chooseAll();
    else
        m_model->chooseOnly(m_sections->itemData(entry).toString());
}

/// Another plan: what became of the one before stands in the history.
void AlbumPanel::edit()
{
    if (!m_batch->isBusy() && !m_batch->isHidden()) {
        m_sent.clear();
        m_batch->clear();
        m_model->clearResults();
    }
    plan();
}

void AlbumPanel::plan()
{
    takePlan(byHandPlan(m_model->draft().wish(m_when->wish()), m_tools.services.clock().utcNow()));
    m_soon.start();
}

/// What is stored already may overlap with it.
void AlbumPanel::compare()
{
    m_tools.services.background().run(
        this,
        [&store = m_tools.services.byHand(), asked = m_plan](const std::stop_token&) {
            ByHandPlan compared = asked;
            // Without an answer nothing is marked; storing tells of a broken database.
            (void)compareWithHistory(compared, store);
            return std::pair(asked, compared);
        },
        [this](const std::pair<ByHandPlan, ByHandPlan>& answer) {
            if (answer.first.plays.size() == m_plan.plays.size() && !m_soon.isActive() && !m_batch->isBusy())
                takePlan(answer.second);
        });
}

void AlbumPanel::takePlan(const ByHandPlan& plan)
{
    m_plan = plan;
    m_model->setPlan(plan);
    showFoot();
}

void AlbumPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showFoot();
}

void AlbumPanel::showFoot()
{
    const int count = static_cast<int>(m_plan.plays.size());
    const bool signedIn = isSignedIn(m_tools.services.roster());
    m_connect->setVisible(!signedIn);
    m_button->setText(count == 0 ? tr("Scrobble")
                      : signedIn ? tr("Scrobble %Ln play(s)", nullptr, count)
                                 : tr("Keep %Ln play(s) here", nullptr, count));
    m_button->setEnabled(count > 0 && !m_pressed && !m_batch->isBusy() && m_tools.services.holdsProfile());
    // One of the two; where two buttons stand in a narrow window, the table alone tells the times.
    const bool hasRoom = signedIn || count == 0 || width() >= leastForThree;
    m_summary->setVisible(m_batch->isHidden() && hasRoom);
    if (count == 0) {
        const Album& album = m_model->draft().album();
        const bool isBlank = album.id.isEmpty() && album.rows.empty(); // nothing was typed so far
        m_summary->setText(isBlank ? QString() : words::nothingToScrobble(m_plan));
        return;
    }
    QStringList parts{words::timeSpan(m_plan.plays.front().startsAt, m_plan.plays.back().endsAt,
                                      m_tools.services.clock().utcNow())};
    const auto clashes = std::count_if(m_plan.plays.begin(), m_plan.plays.end(),
                                       [](const TimelinePlay& play) { return play.clashes; });
    if (clashes > 0)
        parts.append(tr("%Ln overlap(s) with other plays", nullptr, static_cast<int>(clashes)));
    const int missing = m_model->draft().chosenCount() - count;
    if (missing > 0)
        parts.append(tr("%Ln cannot be scrobbled", nullptr, missing));
    if (signedIn && m_tools.services.privateListening().isOn())
        parts.append(words::byHandPrivate());
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

/// The same album within its own length is asked about first; what counted meanwhile at these times is shown
/// before anything goes over it.
void AlbumPanel::press()
{
    const auto clashesOf = [](const ByHandPlan& plan) {
        return std::count_if(plan.plays.begin(), plan.plays.end(),
                             [](const TimelinePlay& play) { return play.clashes; });
    };
    const auto shown = clashesOf(m_plan);
    edit();
    m_soon.stop();
    m_pressed = true; // until it is compared, nobody presses again
    m_button->setEnabled(false);
    m_tools.services.background().run(
        this,
        [&store = m_tools.services.byHand(), asked = m_plan](const std::stop_token&) {
            ByHandPlan compared = asked;
            auto done = compareWithHistory(compared, store);
            return std::pair(compared, done);
        },
        [this, clashesOf, shown](const std::pair<ByHandPlan, Done>& answer) {
            m_pressed = false;
            takePlan(answer.first);
            if (!answer.second)
                return m_summary->setText(words::error(answer.second.error()));
            if (answer.first.repeats)
                return m_question->ask(
                    tr("You heard this just before. Is it another play of the same music?"));
            if (clashesOf(answer.first) > shown)
                return showFoot();
            scrobble();
        });
}

void AlbumPanel::scrobble()
{
    m_question->withdraw();
    m_sent = m_plan.plays;
    m_batch->follow(m_tools.services.byHandScrobbles().scrobble({m_plan}));
    showFoot();
}

void AlbumPanel::showResults(const ByHandOutcome& outcome)
{
    showFoot();
    if (outcome.stored.size() != m_sent.size())
        return;
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        m_model->setResult(
            m_sent[i].song.row, m_sent[i].song.part,
            {words::byHandBrief(outcome.submissions[i]),
             words::byHandResult(outcome.submissions[i], m_tools.services.roster().accounts())});
    }
}

} // namespace sillon
