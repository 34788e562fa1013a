// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearpanel.h"

#include "application/figurewords.h"
#include "charts/charttools.h"
#include "charts/chartwords.h"
#include "charts/heardlist.h"
#include "charts/segmentedcontrol.h"
#include "charts/songcounts.h"
#include "music/matchkey.h"
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

constexpr int panelWidth = 324;
constexpr int mostShown = 200;
constexpr int mostPlayed = 40; ///< albums or tracks that Play takes

} // namespace

YearPanel::YearPanel(const ChartTools& tools, LibraryAlbums& albums, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_title(new ElidedLabel(this))
    , m_figures(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_hint(new QLabel(this))
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
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space12);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
}

void YearPanel::showYears(int from, int to, const QString& figures, int listening)
{
    m_from = from;
    m_to = to;
    m_listening = listening;
    const QString years = chartwords::years(from, to);
    m_title->setText(
        listening != 0
            ? tr("%1, heard in %2", "release years, year of listening").arg(years, words::year(listening))
            : years);
    m_figures->setText(figures);
    m_list->setAccessibleName(tr("Heard from %1").arg(m_title->text()));
    m_list->setOpensYears(false);
    fill();
}

void YearPanel::showUnknown(const QString& figures)
{
    m_from = 0;
    m_to = 0;
    m_listening = 0;
    m_title->setText(tr("Unknown year"));
    m_figures->setText(figures);
    m_list->setAccessibleName(m_title->text());
    m_list->setOpensYears(true);
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

/// Where no play names an album, the tracks are shown whatever was chosen.
void YearPanel::fill()
{
    const HeardListModel& entries = m_list->entries();
    const int current = std::max(0, m_list->currentIndex().row());
    const std::optional<SongGroup> stood =
        current < entries.rowCount() ? std::optional(entries.group(current)) : std::nullopt;
    m_hint->hide();
    if (!m_facts || !m_names) {
        m_list->entries().clear();
    } else {
        const TopKind kind = m_kind->chosen() == Albums ? TopKind::Albums : TopKind::Tracks;
        const SongChoice chosen = choice();
        list(kind, chosen);
        if (kind == TopKind::Albums && m_list->entries().rowCount() == 0)
            list(TopKind::Tracks, chosen);
        sayHint(kind, chosen);
    }
    const bool nothing = m_list->entries().rowCount() == 0;
    m_nothing->setText(
        !m_facts || !m_names ? tr("Reading…")
        : m_from == 0        ? tr("Every play of this time has a year, or is still looked up.")
        : m_listening != 0
            ? tr("Nothing from %1 was heard in %2.")
                  .arg(chartwords::years(m_from, m_to), words::year(m_listening))
            : tr("Nothing from %1 was heard in this time. Choose another time, or another bar.")
                  .arg(m_title->text()));
    m_list->setVisible(!nothing);
    if (!nothing) // where one stood, or where that was, so that the keyboard goes on from there
        m_list->setCurrentIndex(
            entries.index(rowOf(stood).value_or(std::min(current, entries.rowCount() - 1)), 0));
    m_nothing->setVisible(nothing);
    const bool hasFiles = !m_list->tracksOf(firstRows()).isEmpty();
    m_play->setEnabled(hasFiles);
    m_play->setToolTip(hasFiles ? tr("Play what the library has of this")
                                : tr("The library has none of this"));
}

void YearPanel::list(TopKind kind, const SongChoice& chosen)
{
    m_list->entries().setEntries(
        kind, TopOrder::Plays,
        topChart(*m_facts->columns, m_names->of(kind), m_period, TopOrder::Plays, mostShown, chosen),
        m_names);
    m_list->entries().setYears(rowYears(chosen));
    m_list->setYearsOfSongs(homelessRows());
    m_list->setTitlesMeant(titlesMeant(chosen));
}

std::optional<int> YearPanel::rowOf(const std::optional<SongGroup>& wanted) const
{
    const HeardListModel& entries = m_list->entries();
    for (int row = 0; wanted && row < entries.rowCount(); ++row) {
        if (entries.group(row) == *wanted)
            return row;
    }
    return {};
}

/// Of albums whose songs have years apart (a best of) the songs chosen alone; nothing of other albums.
std::vector<QSet<QString>> YearPanel::titlesMeant(const SongChoice& choice) const
{
    const HeardListModel& entries = m_list->entries();
    if (entries.kind() != TopKind::Albums)
        return {};
    const SongGroups& albums = m_names->albums;
    std::vector<bool> isMixed(albums.groups.size());
    const std::size_t songs = std::min(m_facts->dated.size(), albums.ofSong.size());
    for (std::size_t song = 0; song < songs; ++song) {
        if (albums.ofSong[song] != SongGroups::none && m_facts->dated[song].apart)
            isMixed[albums.ofSong[song]] = true;
    }
    std::vector<QSet<QString>> ofAlbum(albums.groups.size());
    for (std::size_t song = 0; song < std::min(choice.size(), songs); ++song) {
        const std::uint32_t album = albums.ofSong[song];
        if (choice[song] != 0 && album != SongGroups::none && isMixed[album])
            ofAlbum[album].insert(foldedText(m_names->tracks.groups[m_names->tracks.ofSong[song]].name));
    }
    std::vector<QSet<QString>> rows;
    for (int row = 0; row < entries.rowCount(); ++row)
        rows.push_back(ofAlbum[entries.entry(row).group]);
    return rows;
}

/// The rows of songs that were heard without an album at least once.
std::vector<bool> YearPanel::homelessRows() const
{
    const HeardListModel& entries = m_list->entries();
    if (entries.kind() != TopKind::Tracks)
        return {};
    std::vector<bool> ofGroup(m_names->tracks.groups.size());
    for (std::size_t song = 0; song < m_names->tracks.ofSong.size(); ++song) {
        if (m_names->albums.ofSong[song] == SongGroups::none)
            ofGroup[m_names->tracks.ofSong[song]] = true;
    }
    std::vector<bool> rows;
    for (int row = 0; row < entries.rowCount(); ++row)
        rows.push_back(ofGroup[entries.entry(row).group]);
    return rows;
}

/// What the list does not tell by itself: plays without an album, and what can be done here.
void YearPanel::sayHint(TopKind kind, const SongChoice& chosen)
{
    const bool hasRows = m_list->entries().rowCount() > 0;
    QString said;
    if (kind == TopKind::Albums && hasRows && m_list->entries().kind() == TopKind::Tracks) {
        said = m_from != 0
                   ? tr("These plays name no album, so here are their tracks.")
                   : tr("These plays name no album, so here are their tracks. Open one to say its year.");
    } else if (kind == TopKind::Albums && hasRows) {
        const SongCounts heard = songCounts(*m_facts->columns, m_period);
        const SongGroups& albums = m_names->albums;
        qint64 homeless = 0;
        for (std::size_t song = 0; song < std::min(chosen.size(), albums.ofSong.size()); ++song)
            homeless += chosen[song] != 0 && albums.ofSong[song] == SongGroups::none ? heard.plays[song] : 0;
        QStringList parts;
        const bool ofEditions = m_facts->basis == YearBasis::Edition || m_facts->basis == YearBasis::Tagged;
        if (m_from == 0 && ofEditions)
            parts.append(
                tr("These years come from tags and from MusicBrainz releases; what you set by hand is "
                   "the original year."));
        else if (m_from == 0)
            parts.append(tr("Open an album to say its year."));
        if (homeless > 0)
            parts.append(tr("Heard without an album, among the tracks: %1.").arg(words::number(homeless)));
        said = parts.join(QLatin1Char(' '));
    }
    m_hint->setText(said);
    m_hint->setVisible(!said.isEmpty());
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
