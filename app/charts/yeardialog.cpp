// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yeardialog.h"

#include "application/words.h"
#include "base/background.h"
#include "charts/chartwords.h"
#include "widgets/tokens.h"

#include <QBoxLayout>
#include <QDate>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace sillon {

namespace {

constexpr int earliestYear = 1860; ///< of recorded sound
constexpr int numberWidth = 72;

} // namespace

YearDialog::YearDialog(YearStore& store, Background& background, std::function<qint64()> now,
                       const QString& artist, const QString& album, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_background(background)
    , m_now(std::move(now))
    , m_artist(artist)
    , m_album(album)
    , m_state(new QLabel(this))
    , m_candidates(new QTreeWidget(this))
    , m_choose(new QPushButton(tr("This is it"), this))
    , m_refuse(new QPushButton(tr("Not this one"), this))
    , m_year(new QSpinBox(this))
    , m_set(new QPushButton(tr("Set the year"), this))
    , m_again(new QPushButton(tr("Search anew"), this))
{
    setWindowTitle(tr("Year of an album"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_candidates, &QTreeWidget::itemSelectionChanged, this, [this] {
        m_choose->setEnabled(chosen() != nullptr);
        m_refuse->setEnabled(chosen() != nullptr);
    });
    connect(m_choose, &QPushButton::clicked, this, &YearDialog::chooseCandidate);
    connect(m_refuse, &QPushButton::clicked, this, &YearDialog::refuseCandidate);
    connect(m_set, &QPushButton::clicked, this, [this] { setYear(m_year->value()); });
    connect(m_again, &QPushButton::clicked, this, [this] { setYear(0); });
    read();
}

void YearDialog::build()
{
    auto* title = new QLabel(m_album, this);
    tokens::setTextSize(title, tokens::TextSize::Section);
    title->setWordWrap(true);
    auto* artist = new QLabel(m_artist, this);
    artist->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_candidates->setAccessibleName(tr("What the sources say"));
    m_candidates->setRootIsDecorated(false);
    m_candidates->setUniformRowHeights(true);
    m_candidates->setHeaderLabels({tr("Year"), tr("Album"), tr("Artist"), tr("Source")});
    m_candidates->header()->setStretchLastSection(false);
    m_candidates->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_candidates->header()->resizeSection(0, numberWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space16);
    column->setSpacing(tokens::space12);
    for (QWidget* part :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(artist), static_cast<QWidget*>(m_state)})
        column->addWidget(part);
    column->addWidget(m_candidates, 1);
    column->addStretch(0); // where there are no candidates
    column->addWidget(candidateRow());
    column->addWidget(ownYearRow());
    column->addWidget(buttons);
    resize(620, 460);
}

QWidget* YearDialog::candidateRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    m_choose->setEnabled(false);
    m_refuse->setEnabled(false);
    line->addWidget(m_choose);
    line->addWidget(m_refuse);
    line->addStretch(1);
    return row;
}

QWidget* YearDialog::ownYearRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    m_year->setRange(earliestYear, QDate::currentDate().year() + 1);
    m_year->setValue(QDate::currentDate().year());
    m_year->setGroupSeparatorShown(false);
    m_year->setAccessibleName(tr("Year"));
    m_again->setToolTip(tr("Takes your own word back"));
    line->addWidget(m_year);
    line->addWidget(m_set);
    line->addStretch(1);
    line->addWidget(m_again);
    return row;
}

void YearDialog::read()
{
    m_background.run(
        this,
        [&store = m_store, artist = m_artist, album = m_album](const std::stop_token&) -> Result<Facts> {
            auto entry = store.find(artist, album);
            if (!entry)
                return fail(std::move(entry.error()));
            Facts facts{*entry, {}};
            if (!*entry)
                return facts;
            auto votes = store.votes((*entry)->id);
            if (!votes)
                return fail(std::move(votes.error()));
            facts.votes = std::move(*votes);
            return facts;
        },
        [this](const Result<Facts>& facts) { take(facts); });
}

void YearDialog::take(const Result<Facts>& facts)
{
    if (!facts) {
        m_state->setText(words::error(facts.error()));
        return;
    }
    m_facts = *facts;
    m_state->setText(stateWords());
    if (m_facts.entry && m_facts.entry->known.year > 0)
        m_year->setValue(m_facts.entry->known.year);
    m_again->setEnabled(m_facts.entry && m_facts.entry->locked);
    fillCandidates();
}

QString YearDialog::stateWords() const
{
    if (!m_facts.entry || m_facts.entry->known.state == YearState::Pending)
        return tr("Its year has not been searched yet.");
    const KnownYear& known = m_facts.entry->known;
    if (known.year == 0)
        return tr("No source knows its year.");
    if (m_facts.entry->locked)
        return tr("%1, as you said.").arg(known.year);
    return tr("%1, from: %2").arg(QString::number(known.year), chartwords::source(known.source));
}

void YearDialog::fillCandidates()
{
    m_candidates->clear();
    for (const YearVote& vote : m_facts.votes)
        new QTreeWidgetItem(m_candidates,
                            {vote.date.text(), vote.title, vote.artist, chartwords::source(vote.source)});
    const bool any = !m_facts.votes.empty();
    for (QWidget* part : {static_cast<QWidget*>(m_candidates), static_cast<QWidget*>(m_choose),
                          static_cast<QWidget*>(m_refuse)})
        part->setVisible(any);
    m_candidates->resizeColumnToContents(2);
    m_candidates->resizeColumnToContents(3);
}

const YearVote* YearDialog::chosen() const
{
    const QList<QTreeWidgetItem*> items = m_candidates->selectedItems();
    if (items.isEmpty())
        return nullptr;
    const YearVote& vote =
        m_facts.votes[static_cast<std::size_t>(m_candidates->indexOfTopLevelItem(items.front()))];
    return vote.id.isEmpty() ? nullptr : &vote;
}

void YearDialog::change(const Change& work)
{
    m_background.run(
        this, [&store = m_store, work](const std::stop_token&) { return work(store); },
        [this](const Done& done) {
            if (!done) {
                m_state->setText(words::error(done.error()));
                return;
            }
            read();
            Q_EMIT yearChanged();
        });
}

void YearDialog::chooseCandidate()
{
    if (const YearVote* vote = chosen(); vote != nullptr && m_facts.entry)
        change([question = m_facts.entry->id, id = vote->id, now = m_now()](YearStore& store) {
            return store.choose(question, id, now);
        });
}

void YearDialog::refuseCandidate()
{
    if (const YearVote* vote = chosen(); vote != nullptr && m_facts.entry)
        change([question = m_facts.entry->id, id = vote->id](YearStore& store) {
            return store.refuse(question, id);
        });
}

void YearDialog::setYear(int year)
{
    change([artist = m_artist, album = m_album, year, now = m_now()](YearStore& store) -> Done {
        const auto set = store.setByHand(artist, album, year, now);
        if (!set)
            return fail(set.error());
        return {};
    });
}

} // namespace sillon
