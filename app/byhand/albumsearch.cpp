// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumsearch.h"

#include "application/albumlookup.h"
#include "application/services.h"
#include "application/words.h"
#include "byhand/albumhitdelegate.h"
#include "widgets/buttons.h"
#include "widgets/covercache.h"
#include "widgets/searchbox.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int soonMs = 120;
constexpr int manyAlbums = 100'000;
constexpr int libraryPerPage = 100; // as many as can be scrobbled together

QString nameOf(const QString& scheme)
{
    return scheme == QLatin1String("mbid") ? QStringLiteral("MusicBrainz") : words::serviceName(scheme);
}

} // namespace

AlbumSearch::AlbumSearch(const ByHandTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_field(new SearchBox(this))
    , m_source(new QComboBox(this))
    , m_model(new AlbumHitModel(this))
    , m_list(new QListView(this))
    , m_remark(new QLabel(this))
    , m_before(makeIconButton(Icon::ChevronLeft, tr("Previous page"), this))
    , m_where(new QLabel(this))
    , m_after(makeIconButton(Icon::ChevronRight, tr("Next page"), this))
{
    makeList();
    m_remark->setObjectName(QStringLiteral("byHandRemark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    column->addWidget(makeField());
    column->addWidget(m_remark);
    column->addWidget(m_list, 1);
    column->addWidget(makePager());
    setFocusProxy(m_field);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { start(1); });
    connect(&tools.services.catalogue(), &Catalogue::reset, this, [this] {
        if (isLibrary())
            m_soon.start();
    });
    start(1);
}

QList<QWidget*> AlbumSearch::stops() const
{
    return {m_field, m_source, m_list, m_before, m_after};
}

/// The keyboard goes from the field to the first album.
void AlbumSearch::enterList()
{
    if (!m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::TabFocusReason);
}

QWidget* AlbumSearch::makeField()
{
    m_field->setObjectName(QStringLiteral("byHandSearch"));
    m_field->setAccessibleName(tr("Album to look for"));
    m_field->setPlaceholderText(tr("Artist and album"));
    m_source->setObjectName(QStringLiteral("byHandSource"));
    m_source->setAccessibleName(tr("Where to look"));
    m_source->addItem(tr("My library"));
    for (const AlbumSource* source : m_tools.services.albumSources())
        m_source->addItem(nameOf(source->scheme()), source->scheme());
    connect(m_field, &QLineEdit::textChanged, this, &AlbumSearch::typed);
    connect(m_field, &SearchBox::left, this, [this] { isLibrary() ? enterList() : start(1); });
    connect(m_source, &QComboBox::activated, this, [this] { start(1); });
    auto* field = new QWidget(this);
    auto* lines = new QVBoxLayout(field); // one under the other: each has room for its words
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens::space8);
    lines->addWidget(m_field);
    lines->addWidget(m_source);
    return field;
}

void AlbumSearch::makeList()
{
    m_list->setObjectName(QStringLiteral("byHandHits"));
    m_list->setAccessibleName(tr("Albums found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AlbumHitDelegate(*m_model, m_tools.covers, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlbumSearch::choose);
    connect(&m_tools.covers, &CoverCache::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
}

QWidget* AlbumSearch::makePager()
{
    m_before->setObjectName(QStringLiteral("byHandBefore"));
    m_after->setObjectName(QStringLiteral("byHandAfter"));
    m_where->setAlignment(Qt::AlignCenter);
    m_where->setObjectName(QStringLiteral("byHandPage"));
    connect(m_before, &QToolButton::clicked, this, [this] { start(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { start(m_page + 1); });
    auto* pager = new QWidget(this);
    auto* row = new QHBoxLayout(pager);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_before);
    row->addWidget(m_where, 1);
    row->addWidget(m_after);
    return pager;
}

bool AlbumSearch::isLibrary() const
{
    return m_source->currentIndex() <= 0;
}

void AlbumSearch::typed()
{
    if (isLibrary())
        m_soon.start();
    else
        say(tr("Press Enter to look there."));
}

void AlbumSearch::say(const QString& words)
{
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
}

void AlbumSearch::start(int page)
{
    ++m_question;
    m_soon.stop();
    if (isLibrary())
        return searchLibrary(page);
    if (m_field->text().trimmed().isEmpty()) {
        showHits({}, {}, 1, 0);
        return say(tr("Type what to look for, then press Enter."));
    }
    const QString scheme = m_source->currentData().toString();
    for (AlbumSource* source : m_tools.services.albumSources()) {
        if (source->scheme() == scheme)
            searchAt(*source, page);
    }
}

void AlbumSearch::searchLibrary(int page)
{
    const Catalogue& catalogue = m_tools.services.catalogue();
    const QString words = m_field->text().trimmed();
    std::vector<AlbumHit> all = albumHitsOfLibrary(catalogue, words, manyAlbums);
    AlbumHits found;
    found.total = static_cast<int>(all.size());
    std::vector<Track> covers;
    const std::size_t first = static_cast<std::size_t>(page - 1) * libraryPerPage;
    for (std::size_t i = first; i < std::min(first + libraryPerPage, all.size()); ++i) {
        const auto row = catalogue.rowOf(all[i].id.section(QLatin1Char(':'), 1).toLongLong());
        covers.push_back(row ? catalogue.track(*row) : Track());
        found.hits.push_back(std::move(all[i]));
    }
    showHits(found, std::move(covers), page, (found.total + libraryPerPage - 1) / libraryPerPage);
    say(found.total > 0   ? QString()
        : words.isEmpty() ? tr("The library has no albums yet; look at a service instead.")
                          : tr("Nothing like that in the library; look at a service instead."));
}

void AlbumSearch::searchAt(AlbumSource& source, int page)
{
    say(tr("Asking %1…").arg(nameOf(source.scheme())));
    m_tools.services.background().ask(
        this,
        [&source, text = m_field->text(), page](const std::stop_token& stop) {
            return source.search(text, page, stop);
        },
        [this, page, question = m_question](const Result<AlbumHits>& found) {
            if (question == m_question)
                take(found, page);
        });
}

void AlbumSearch::take(const Result<AlbumHits>& found, int page)
{
    if (!found) {
        showHits({}, {}, 1, 0);
        return say(words::error(found.error()));
    }
    std::vector<Track> covers;
    for (const AlbumHit& hit : found->hits)
        covers.push_back(trackOfHit(hit));
    const int pages = found->pages();
    showHits(*found, std::move(covers), page, pages);
    say(found->hits.empty() ? tr("Nothing was found there.") : QString());
}

void AlbumSearch::showHits(const AlbumHits& found, std::vector<Track> covers, int page, int pages)
{
    m_page = page;
    m_model->setHits(found.hits, std::move(covers));
    m_list->scrollToTop();
    m_before->setEnabled(page > 1);
    m_after->setEnabled(page < pages);
    m_where->setText(pages > 1 ? tr("Page %1 of %2").arg(page).arg(pages) : QString());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_after, m_where})
        widget->setVisible(pages > 1);
    Q_EMIT chosen({});
}

void AlbumSearch::choose()
{
    std::vector<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    Q_EMIT chosen(rows);
}

} // namespace sillon
