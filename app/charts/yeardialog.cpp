// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yeardialog.h"

#include "application/figurewords.h"
#include "application/words.h"
#include "application/yearsourcewords.h"
#include "base/background.h"
#include "discogs/discogsyearsource.h"
#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUrl>
#include <QUuid>

namespace sillon {

namespace {

constexpr int earliestYear = 1860; ///< of recorded sound
constexpr int noYear = earliestYear - 1;
constexpr int numberWidth = 96;
constexpr int mostColumnWidth = 220;
constexpr QSize withoutCandidates(480, 260);
constexpr QSize withCandidates(860, 480);

enum Column { Year, Album, Kinds, Artist, Source, Verdict };

} // namespace

YearDialog::YearDialog(YearStore& store, Background& background, std::function<qint64()> now,
                       const QString& artist, const QString& title, YearKind kind, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_background(background)
    , m_now(std::move(now))
    , m_artist(artist)
    , m_title(title)
    , m_kind(kind)
    , m_state(new QLabel(this))
    , m_lock(new QCheckBox(tr("Keep this year"), this))
    , m_candidates(new QTreeWidget(this))
    , m_choose(new QPushButton(tr("This is it"), this))
    , m_refuse(new QPushButton(tr("Not this one"), this))
    , m_open(new QPushButton(tr("Look at MusicBrainz"), this))
    , m_year(new QSpinBox(this))
    , m_set(new QPushButton(tr("Set the year"), this))
    , m_again(new QPushButton(tr("Search anew"), this))
    , m_undo(new QPushButton(themedIcon(Icon::Undo), tr("Undo"), this))
{
    setWindowTitle(kind == YearKind::Album ? tr("Year of an album") : tr("Year of a song"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_candidates, &QTreeWidget::itemSelectionChanged, this, &YearDialog::showChoice);
    connect(m_candidates, &QTreeWidget::itemActivated, this, &YearDialog::chooseCandidate);
    connect(m_lock, &QCheckBox::clicked, this, &YearDialog::lock);
    connect(m_open, &QPushButton::clicked, this, &YearDialog::openCandidate);
    connect(m_undo, &QPushButton::clicked, this, &YearDialog::undo);
    connect(m_choose, &QPushButton::clicked, this, &YearDialog::chooseCandidate);
    connect(m_refuse, &QPushButton::clicked, this, &YearDialog::refuseCandidate);
    connect(m_set, &QPushButton::clicked, this, [this] { setYear(m_year->value()); });
    connect(m_again, &QPushButton::clicked, this, &YearDialog::searchAnew);
    read();
}

void YearDialog::build()
{
    auto* title = new QLabel(m_title, this);
    tokens::setTextSize(title, tokens::TextSize::Section);
    title->setWordWrap(true);
    auto* artist = new QLabel(m_artist, this);
    artist->setForegroundRole(QPalette::PlaceholderText);
    m_candidates->setAccessibleName(tr("What the sources say"));
    m_candidates->setRootIsDecorated(false);
    m_candidates->setUniformRowHeights(true);
    m_candidates->setHeaderLabels(
        {tr("First out"), tr("Album"), tr("Kind"), tr("Artist"), tr("Source"), tr("Why (not)")});
    m_candidates->header()->setStretchLastSection(true);
    m_candidates->header()->resizeSection(Year, numberWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_undo->setEnabled(false);
    buttons->addButton(m_undo, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space16);
    column->setSpacing(tokens::space12);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(artist), stateRow()})
        column->addWidget(part);
    m_candidates->hide(); // until there are some
    column->addWidget(m_candidates, 1);
    column->addStretch(0); // where there are no candidates
    column->addWidget(candidateRow());
    column->addWidget(ownYearRow());
    column->addWidget(buttons);
    resize(withoutCandidates);
}

QWidget* YearDialog::stateRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space12);
    m_state->setWordWrap(true);
    m_lock->setToolTip(tr("No later search changes it"));
    line->addWidget(m_state, 1);
    line->addWidget(m_lock);
    return row;
}

QWidget* YearDialog::candidateRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    m_choose->setEnabled(false);
    m_refuse->setEnabled(false);
    m_open->setEnabled(false);
    line->addWidget(m_choose);
    line->addWidget(m_refuse);
    line->addStretch(1);
    line->addWidget(m_open);
    return row;
}

QWidget* YearDialog::ownYearRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    m_year->setRange(noYear, QDate::currentDate().year() + 1);
    m_year->setSpecialValueText(tr("Year"));
    m_set->setEnabled(false);
    connect(m_year, &QSpinBox::valueChanged, m_set, [this](int year) { m_set->setEnabled(year > noYear); });
    connect(m_year->findChild<QLineEdit*>(), &QLineEdit::returnPressed, m_set, &QPushButton::click);
    m_year->setGroupSeparatorShown(false);
    m_year->setAccessibleName(tr("Year"));
    m_again->setToolTip(tr("Takes your own word back, and asks the sources again"));
    line->addWidget(m_year);
    line->addWidget(m_set);
    line->addStretch(1);
    line->addWidget(m_again);
    return row;
}

void YearDialog::takeNewYears()
{
    // A year that is being typed is left alone.
    if (m_facts.entry && m_facts.entry->known.year == 0 && !m_year->hasFocus())
        read();
}

void YearDialog::read()
{
    m_background.run(
        this,
        [&store = m_store, artist = m_artist, title = m_title,
         kind = m_kind](const std::stop_token&) -> Result<Facts> {
            auto entry = store.find(artist, title, kind);
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
    m_year->selectAll(); // what is typed then is the year
    const bool locked = m_facts.entry && m_facts.entry->locked;
    m_again->setEnabled(m_facts.entry && (locked || m_facts.entry->known.state == YearState::NotFound));
    m_lock->setChecked(locked);
    m_lock->setVisible(m_facts.entry && m_facts.entry->known.year > 0);
    m_undo->setEnabled(!m_steps.empty());
    fillCandidates();
}

QString YearDialog::stateWords() const
{
    if (!m_facts.entry || m_facts.entry->known.state == YearState::Pending)
        return tr("Its year is not looked up yet.");
    const KnownYear& known = m_facts.entry->known;
    if (known.year == 0)
        return m_facts.votes.empty() ? tr("No source knows its year.")
                                     : tr("No source is sure of its year: is it one of these?");
    if (known.source == YearSource::Manual)
        return tr("%1, as you said.").arg(words::year(known.year));
    return words::yearFrom(words::inDigits(m_facts.entry->date.text()), known.source);
}

void YearDialog::fillCandidates()
{
    m_candidates->clear();
    for (const YearVote& vote : m_facts.votes)
        new QTreeWidgetItem(m_candidates,
                            {words::inDigits(vote.date.text()), vote.title, vote.kinds, vote.artist,
                             words::yearSource(vote.source), words::yearVerdict(vote.verdict)});
    const bool any = !m_facts.votes.empty();
    if (any && m_candidates->isHidden())
        resize(size().expandedTo(withCandidates));
    for (QWidget* part : std::initializer_list<QWidget*>{m_candidates, m_choose, m_refuse, m_open})
        part->setVisible(any);
    for (const Column column : {Album, Kinds, Artist, Source, Verdict}) {
        m_candidates->resizeColumnToContents(column);
        m_candidates->setColumnWidth(column, std::min(m_candidates->columnWidth(column), mostColumnWidth));
    }
    showChoice();
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

void YearDialog::showChoice()
{
    const YearVote* vote = chosen();
    m_choose->setEnabled(vote != nullptr && vote->date.isKnown());
    m_refuse->setEnabled(vote != nullptr);
    m_open->setEnabled(vote != nullptr && pageOf(*vote).isValid());
    m_open->setText(vote != nullptr && vote->source == YearSource::Discogs ? tr("Look at Discogs")
                                                                           : tr("Look at MusicBrainz"));
}

QUrl YearDialog::pageOf(const YearVote& vote)
{
    if (!QUuid::fromString(vote.id).isNull())
        return QUrl(QStringLiteral("https://musicbrainz.org/%1/%2")
                        .arg(vote.source == YearSource::MusicBrainzRecording
                                 ? QStringLiteral("recording")
                                 : QStringLiteral("release-group"),
                             vote.id));
    return discogsAlbumPage(QUrl(QStringLiteral("https://www.discogs.com")), vote.id);
}

void YearDialog::openCandidate()
{
    if (const YearVote* vote = chosen())
        Q_EMIT addressWanted(pageOf(*vote));
}

void YearDialog::change(const Change& work, const std::function<void()>& then)
{
    using Before = std::optional<YearMemory>;
    m_background.run(
        this,
        [&store = m_store, work, artist = m_artist, title = m_title,
         kind = m_kind](const std::stop_token&) -> Result<Before> {
            const auto entry = store.find(artist, title, kind);
            if (!entry)
                return fail(entry.error());
            Before before;
            if (*entry) {
                auto memory = store.remember((*entry)->id);
                if (!memory)
                    return fail(std::move(memory.error()));
                before = std::move(*memory);
            }
            if (const Done done = work(store); !done)
                return fail(done.error());
            return before;
        },
        [this, then](const Result<Before>& before) {
            if (!before) {
                m_state->setText(words::error(before.error()));
                return;
            }
            if (*before)
                m_steps.push_back(**before);
            read();
            Q_EMIT yearChanged();
            if (then)
                then();
        });
}

void YearDialog::undo()
{
    if (m_steps.empty())
        return;
    m_background.run(
        this,
        [&store = m_store, memory = m_steps.back()](const std::stop_token&) { return store.putBack(memory); },
        [this](const Done& done) {
            if (!done) {
                m_state->setText(words::error(done.error()));
                return;
            }
            m_steps.pop_back();
            read();
            Q_EMIT yearChanged();
        });
    m_undo->setEnabled(false); // until it is done
}

void YearDialog::lock(bool locked)
{
    if (m_facts.entry)
        change([question = m_facts.entry->id, locked](YearStore& store) {
            return store.setLocked(question, locked);
        });
}

void YearDialog::chooseCandidate()
{
    if (const YearVote* vote = chosen(); vote != nullptr && m_facts.entry)
        change([question = m_facts.entry->id, source = vote->source, id = vote->id,
                now = m_now()](YearStore& store) { return store.choose(question, source, id, now); });
}

void YearDialog::refuseCandidate()
{
    if (const YearVote* vote = chosen(); vote != nullptr && m_facts.entry)
        change([question = m_facts.entry->id, id = vote->id](YearStore& store) {
            return store.refuse(question, id);
        });
}

void YearDialog::searchAnew()
{
    if (m_facts.entry)
        setYear(0, [this, question = m_facts.entry->id] { Q_EMIT searchWanted(question); });
}

void YearDialog::setYear(int year, const std::function<void()>& then)
{
    change(
        [artist = m_artist, title = m_title, kind = m_kind, year, now = m_now()](YearStore& store) -> Done {
            const auto set = store.setByHand(artist, title, year, now, kind);
            if (!set)
                return fail(set.error());
            return {};
        },
        then);
}

} // namespace sillon
