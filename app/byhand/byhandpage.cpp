// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/byhandpage.h"

#include "application/services.h"
#include "application/words.h"
#include "byhand/albumloading.h"
#include "byhand/albumpanel.h"
#include "byhand/albumsearch.h"
#include "byhand/bulkpanel.h"
#include "byhand/hitcover.h"
#include "byhand/trackform.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/taborder.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int searchWidth = 340;
constexpr int leastSearchWidth = 260; // where the window is narrow, the timeline needs the room

} // namespace

ByHandPage::ByHandPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_coverReading(1)
    , m_covers(m_coverReading,
               [&services](const Track& track, const std::stop_token& stop) {
                   return hitCover(services, track, stop);
               })
    , m_tools{services, m_covers}
    , m_loading(new AlbumLoading(services, this))
    , m_search(new AlbumSearch(m_tools, this))
    , m_single(new QPushButton(tr("A single track…"), this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(
          Icon::ByHand, tr("Find the record you just heard, on the turntable or at a friend's."), {}, this))
    , m_albumSide(new QWidget(this))
    , m_form(new TrackForm(m_albumSide))
    , m_album(new AlbumPanel(m_tools, m_albumSide))
    , m_bulk(new BulkPanel(m_tools, this))
{
    m_single->setObjectName(QStringLiteral("byHandSingle"));
    auto* header = new PageHeader(tr("Scrobble by hand"), this);
    header->addControl(m_single);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::space16);
    body->setSpacing(tokens::space24);
    body->addWidget(m_search, 1);
    body->addWidget(makeDetail(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addLayout(body, 1);
    setFocusProxy(m_search);
    visitInOrder(QList<QWidget*>{m_single} + m_search->stops() + QList<QWidget*>{m_albumSide, m_bulk});
    connect(m_search, &AlbumSearch::chosen, this, &ByHandPage::choose);
    connect(m_single, &QPushButton::clicked, this, &ByHandPage::showTrackForm);
    connect(m_form, &TrackForm::changed, this, [this] { m_album->showTrack(m_form->album()); });
    connect(m_album, &AlbumPanel::connectWanted, this, &ByHandPage::connectWanted);
    connect(m_bulk, &BulkPanel::connectWanted, this, &ByHandPage::connectWanted);
}

ByHandPage::~ByHandPage()
{
    m_coverReading.stop();
}

QWidget* ByHandPage::makeDetail()
{
    auto* side = new QVBoxLayout(m_albumSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(tokens::space16);
    side->addWidget(m_form);
    side->addWidget(m_album, 1);
    m_form->hide();
    auto* detail = new QWidget(this);
    detail->setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_albumSide);
    m_stack->addWidget(m_bulk);
    return detail;
}

void ByHandPage::choose(const std::vector<int>& rows)
{
    m_loading->cancel();
    if (rows.size() == 1)
        return load(rows.front());
    if (rows.empty()) {
        // What is being scrobbled stays in sight.
        if (m_stack->currentWidget() != m_albumSide)
            m_stack->setCurrentWidget(m_empty);
        return;
    }
    std::vector<AlbumHit> hits;
    for (const int row : rows)
        hits.push_back(m_search->hits().hit(row));
    m_stack->setCurrentWidget(m_bulk);
    m_bulk->show(hits);
}

void ByHandPage::load(int row)
{
    const Track cover = m_search->hits().cover(row);
    m_empty->setSentence(tr("Reading the track list…"));
    m_stack->setCurrentWidget(m_empty);
    m_loading->load(m_search->hits().hit(row).id, [this, cover](const Result<Album>& album) {
        if (!album)
            return m_empty->setSentence(words::error(album.error()));
        open(*album, cover);
    });
}

void ByHandPage::open(const Album& album, const Track& cover)
{
    m_form->hide();
    m_stack->setCurrentWidget(m_albumSide);
    m_album->show(album, cover);
}

void ByHandPage::openSeveral(const std::vector<Album>& albums)
{
    m_loading->cancel();
    m_stack->setCurrentWidget(m_bulk);
    m_bulk->showAlbums(albums);
}

void ByHandPage::showTrackForm()
{
    m_loading->cancel();
    m_form->show();
    m_stack->setCurrentWidget(m_albumSide);
    m_album->showTrack(m_form->album());
    m_form->setFocus(Qt::OtherFocusReason);
}

} // namespace sillon
