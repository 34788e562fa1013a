// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/bulkpanel.h"

#include "application/byhandwords.h"
#include "application/services.h"
#include "application/words.h"
#include "byhand/albumloading.h"
#include "byhand/batchline.h"
#include "byhand/whenchoice.h"
#include "widgets/buttons.h"
#include "widgets/questionline.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int lineHeight = 34;
constexpr int leastColumn = 72;

QLabel* label(QWidget* parent, tokens::TextSize size)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    tokens::setTextSize(made, size);
    return made;
}

} // namespace

BulkPanel::BulkPanel(const ByHandTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_loading(new AlbumLoading(tools.services, this))
    , m_title(label(this, tokens::TextSize::Section))
    , m_progress(label(this, tokens::TextSize::Secondary))
    , m_when(new WhenChoice(tools.services.clock(), this))
    , m_table(new QTableWidget(0, 4, this))
    , m_summary(label(this, tokens::TextSize::Body))
    , m_button(makePrimaryButton(tr("Scrobble"), this))
    , m_connect(new QPushButton(tr("Connect an account…"), this))
    , m_question(
          new QuestionLine(tr("Scrobble again"), tr("Not now"), QStringLiteral("byHandBulkAgain"), this))
    , m_batch(new BatchLine(tools.services, QStringLiteral("byHandBulk"), this))
{
    m_button->setObjectName(QStringLiteral("byHandBulkScrobble"));
    m_connect->setObjectName(QStringLiteral("byHandBulkConnect"));
    m_summary->setObjectName(QStringLiteral("byHandBulkSummary"));
    makeTable();
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_summary);
    texts->addWidget(m_batch);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(tokens::space12);
    foot->addLayout(texts, 1);
    foot->addWidget(m_connect, 0, Qt::AlignBottom);
    foot->addWidget(m_button, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space12);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_when);
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    column->addLayout(foot);
    connect(m_when, &WhenChoice::changed, this, &BulkPanel::plan);
    connect(m_button, &QPushButton::clicked, this, &BulkPanel::press);
    connect(m_question, &QuestionLine::agreed, this, &BulkPanel::scrobble);
    connect(m_question, &QuestionLine::declined, this, [this] {
        m_pressed = false;
        showPlan();
    });
    connect(m_batch, &BatchLine::outcomeShown, this, &BulkPanel::showFoot);
    connect(m_batch, &BatchLine::ended, this, &BulkPanel::plan);
    connect(m_connect, &QPushButton::clicked, this, &BulkPanel::connectWanted);
    connect(&tools.services.roster(), &AccountRoster::accountsChanged, this, &BulkPanel::showFoot);
    connect(&tools.services.privateListening(), &PrivateListening::changed, this, &BulkPanel::plan);
}

void BulkPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("byHandBulk"));
    m_table->setAccessibleName(tr("Albums and when they were heard"));
    m_table->setHorizontalHeaderLabels({tr("Album"), tr("Artist"), tr("Plays"), tr("When")});
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(leastColumn);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(3, QHeaderView::ResizeToContents);
}

void BulkPanel::addRow(const Album& album, const ByHandPlan& plan, qint64 now)
{
    const QString when = plan.plays.empty()
                             ? words::nothingToScrobble(plan)
                             : words::timeSpan(plan.plays.front().startsAt, plan.plays.back().endsAt, now);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{album.title, album.artist, QLocale().toString(plan.plays.size()), when};
    for (int column = 0; column < texts.size(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

/// Empties the panel; false when there are more albums than one confirmation may be about.
bool BulkPanel::begin(std::size_t albums)
{
    const int count = static_cast<int>(albums);
    m_loading->cancel();
    m_question->withdraw();
    m_pressed = false;
    m_batch->clear();
    m_albums.clear();
    m_plans.clear();
    m_title->setText(tr("%Ln album(s)", nullptr, count));
    m_progress->setText(count > mostAlbums ? tr("Choose at most %Ln album(s) at once.", nullptr, mostAlbums)
                                           : QString());
    m_progress->setVisible(count > mostAlbums);
    showPlan();
    return count <= mostAlbums;
}

void BulkPanel::showAlbums(const std::vector<Album>& albums)
{
    if (!begin(albums.size()))
        return;
    m_albums = albums;
    plan();
}

void BulkPanel::show(const std::vector<AlbumHit>& hits)
{
    if (!begin(hits.size()))
        return;
    QStringList ids;
    for (const AlbumHit& hit : hits)
        ids.append(hit.id);
    const int all = static_cast<int>(ids.size());
    m_progress->setText(tr("Reading the track lists…"));
    m_progress->show();
    m_loading->loadAll(
        ids,
        [this, all](int read, int failed) {
            m_progress->setText(
                failed > 0 ? tr("%1 of %2 albums read, %3 could not be").arg(read).arg(all).arg(failed)
                           : tr("%1 of %2 albums read").arg(read).arg(all));
        },
        [this, all](const std::vector<Album>& albums) {
            m_progress->setVisible(static_cast<int>(albums.size()) < all);
            m_albums = albums;
            plan();
        });
}

void BulkPanel::plan()
{
    const qint64 now = m_tools.services.clock().utcNow();
    m_plans = bulkPlans(m_albums, m_when->wish(), now);
    showPlan();
}

int BulkPanel::playCount() const
{
    std::size_t plays = 0;
    for (const ByHandPlan& plan : m_plans)
        plays += plan.plays.size();
    return static_cast<int>(plays);
}

void BulkPanel::showPlan()
{
    const qint64 now = m_tools.services.clock().utcNow();
    m_table->setRowCount(0);
    qint64 first = 0;
    qint64 last = 0;
    int skipped = 0;
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const auto& plays = m_plans[i].plays;
        skipped += static_cast<int>(m_plans[i].skipped.size());
        addRow(m_albums[i], m_plans[i], now);
        if (plays.empty())
            continue;
        first = first == 0 ? plays.front().startsAt : first;
        last = plays.back().endsAt;
    }
    showFoot();
    const int count = playCount();
    QStringList parts;
    if (count > 0)
        parts = QStringList{tr("%Ln play(s)", nullptr, count), words::timeSpan(first, last, now)};
    if (skipped > 0)
        parts.append(tr("%Ln track(s) left out", nullptr, skipped));
    if (count > 0 && m_tools.services.privateListening().isOn())
        parts.append(words::byHandPrivate());
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void BulkPanel::showFoot()
{
    const auto& accounts = m_tools.services.roster().accounts();
    const bool signedIn = std::any_of(accounts.begin(), accounts.end(), [](const Account& account) {
        return account.state != AccountState::SignedOut;
    });
    const int count = playCount();
    m_connect->setVisible(!signedIn);
    m_button->setText(signedIn ? tr("Scrobble %Ln play(s)", nullptr, count)
                               : tr("Keep %Ln play(s) here", nullptr, count));
    m_button->setEnabled(count > 0 && !m_pressed && !m_batch->isBusy() && m_tools.services.holdsProfile());
}

void BulkPanel::press()
{
    plan();
    m_pressed = true; // until it is compared, and asked about, nobody presses again
    m_button->setEnabled(false);
    m_tools.services.background().run(
        this,
        [&store = m_tools.services.byHand(), plans = m_plans](const std::stop_token&) {
            std::pair<std::vector<ByHandPlan>, Done> answer{plans, {}};
            for (ByHandPlan& plan : answer.first) {
                answer.second = compareWithHistory(plan, store);
                if (!answer.second)
                    break;
            }
            return answer;
        },
        [this](const std::pair<std::vector<ByHandPlan>, Done>& answer) {
            if (!answer.second) {
                m_pressed = false;
                showFoot();
                return m_summary->setText(words::error(answer.second.error()));
            }
            m_plans = answer.first;
            const auto again = std::count_if(m_plans.begin(), m_plans.end(),
                                             [](const ByHandPlan& plan) { return plan.repeats; });
            if (again > 0)
                return m_question->ask(
                    tr("You heard %Ln of these albums just before. Is it another play of the same music?",
                       nullptr, static_cast<int>(again)));
            scrobble();
        });
}

void BulkPanel::scrobble()
{
    m_pressed = false;
    m_batch->follow(m_tools.services.byHandScrobbles().scrobble(m_plans));
    m_button->setEnabled(false);
}

} // namespace sillon
