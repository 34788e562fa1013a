// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearpanel.h"

#include "charts/charttools.h"
#include "charts/chartwords.h"
#include "charts/heardlist.h"
#include "charts/segmentedcontrol.h"
#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/trackactions.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace sillon {

namespace {

constexpr int panelWidth = 340;
constexpr int mostShown = 200;
constexpr int mostPlayed = 40; ///< albums or tracks that Play takes

} // namespace

YearPanel::YearPanel(const ChartTools& tools, LibraryAlbums& albums, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_title(new ElidedLabel(this))
    , m_figures(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_hint(new QLabel(tr("Open an album to say its year."), this))
    , m_play(makePrimaryButton(tr("Play"), this))
    , m_kind(new SegmentedControl(tr("Show"), this))
    , m_list(new HeardList(tools, albums, this))
{
    setFixedWidth(panelWidth);
    tokens::setTextSize(m_title, tokens::TextSize::Section);
    tokens::setTextSize(m_figures, tokens::TextSize::Secondary);
    m_play->setIcon(themedIcon(Icon::Play, QPalette::HighlightedText));
    m_kind->addChoice(Albums, tr("Albums"));
    m_kind->addChoice(Tracks, tr("Tracks"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_list->setYearsCanBeSet(true);
    tokens::setTextSize(m_hint, tokens::TextSize::Secondary);
    m_hint->setWordWrap(true);
    m_hint->hide();
    connect(m_kind, &SegmentedControl::chosenByHand, this, &YearPanel::fill);
    connect(m_play, &QPushButton::clicked, this, &YearPanel::playAll);
    build();
}

void YearPanel::build()
{
    QToolButton* close = makeIconButton(Icon::Close, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &YearPanel::closeWanted);
    auto* head = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_figures);
    head->addLayout(names, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(tokens::space8);
    tools->addWidget(m_kind);
    tools->addStretch(1);
    tools->addWidget(m_play);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, 0, 0, 0);
    column->setSpacing(tokens::space12);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
}

void YearPanel::showYears(int from, int to, const QString& figures)
{
    m_from = from;
    m_to = to;
    m_title->setText(chartwords::years(from, to));
    m_figures->setText(figures);
    m_list->setAccessibleName(tr("Heard from %1").arg(m_title->text()));
    m_list->setOpensYears(false);
    m_hint->hide();
    fill();
}

void YearPanel::showUnknown(const QString& figures)
{
    m_from = 0;
    m_to = 0;
    m_title->setText(tr("Unknown year"));
    m_figures->setText(figures);
    m_list->setAccessibleName(m_title->text());
    m_list->setOpensYears(true);
    m_hint->show();
    fill();
}

void YearPanel::setFacts(std::shared_ptr<const ChartFacts> facts, std::shared_ptr<const SongNames> names,
                         const ChartPeriod& period)
{
    m_facts = std::move(facts);
    m_names = std::move(names);
    m_period = period;
    fill();
}

SongChoice YearPanel::choice() const
{
    return m_from != 0 ? songsOfYears(m_facts->dated, m_from, m_to)
                       : songsAnswered(m_facts->dated, Dating::Unknown);
}

std::vector<RowYear> YearPanel::rowYears(const SongChoice& choice) const
{
    if (m_from == 0)
        return {};
    const HeardListModel& entries = m_list->entries();
    const SongGroups& groups = m_names->of(entries.kind());
    std::vector<RowYear> ofGroup(groups.groups.size());
    for (std::size_t song = 0; song < std::min(choice.size(), groups.ofSong.size()); ++song) {
        if (choice[song] == 0 || groups.ofSong[song] == SongGroups::none)
            continue;
        const DatedSong& dated = m_facts->dated[song];
        ofGroup[groups.ofSong[song]] = {dated.year, dated.source};
    }
    std::vector<RowYear> years;
    for (int row = 0; row < entries.rowCount(); ++row)
        years.push_back(ofGroup[entries.entry(row).group]);
    return years;
}

void YearPanel::fill()
{
    if (!m_facts || !m_names) {
        m_list->entries().clear();
    } else {
        const TopKind kind = m_kind->chosen() == Albums ? TopKind::Albums : TopKind::Tracks;
        const SongChoice chosen = choice();
        m_list->entries().setEntries(
            kind, TopOrder::Plays,
            topChart(*m_facts->columns, m_names->of(kind), m_period, TopOrder::Plays, mostShown, chosen),
            m_names);
        m_list->entries().setYears(rowYears(chosen));
    }
    const bool nothing = m_list->entries().rowCount() == 0;
    m_nothing->setText(!m_facts || !m_names         ? tr("Reading…")
                       : m_kind->chosen() == Albums ? tr("No album of this is known by name: see the tracks.")
                                                    : tr("Nothing of this was heard in this time."));
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    const bool hasFiles = !m_list->tracksOf(firstRows()).isEmpty();
    m_play->setEnabled(hasFiles);
    m_play->setToolTip(hasFiles ? tr("Play what the library has of this")
                                : tr("The library has none of this"));
}

QList<int> YearPanel::firstRows() const
{
    QList<int> rows;
    for (int row = 0; row < std::min(mostPlayed, m_list->entries().rowCount()); ++row)
        rows.append(row);
    return rows;
}

void YearPanel::playAll()
{
    m_tools.actions.playNow(m_list->tracksOf(firstRows()));
}

} // namespace sillon
