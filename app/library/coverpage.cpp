// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverpage.h"

#include "application/words.h"
#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "library/covergrid.h"
#include "library/covermodel.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"
#include "widgets/trackactions.h"

#include <QComboBox>
#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logCovers, "sillon.library")

constexpr int sliderWidth = 104;
constexpr int narrow = 720;  ///< a page with less has no slider
constexpr int restMs = 1000; // a slider that is dragged says a lot

} // namespace

CoverPage::CoverPage(const LibraryTools& parts, CoverModel& model, const QString& title,
                     std::vector<Order> orders, const SettingKey<QString>& layoutKey)
    : m_parts(parts)
    , m_layoutKey(layoutKey)
    , m_model(model)
    , m_orders(std::move(orders))
    , m_header(new PageHeader(title, this))
    , m_orderBox(new QComboBox(this))
    , m_reverse(makeIconButton(Icon::ChevronDown, {}, this))
    , m_size(new QSlider(Qt::Horizontal, this))
    , m_grid(new CoverGrid(model, parts.covers, this))
    , m_empty(new EmptyState(Icon::FolderAdd, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_model.setParent(this);
    m_grid->setAccessibleName(title);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    makeControls(m_orders);
    connectGrid();
    setFocusProxy(m_grid);
    connect(m_empty, &EmptyState::buttonClicked, this, &CoverPage::pressEmptyButton);
    connect(&m_parts.catalogue, &Catalogue::reset, this, [this] {
        m_failed = false;
        refill();
    });
    connect(&m_parts.catalogue, &Catalogue::playsCounted, this, [this] {
        m_failed = false;
        refill();
    });
    connect(&m_parts.catalogue, &Catalogue::failed, this, [this](const Error& reason) {
        m_failed = true;
        m_failure = words::error(reason);
        showFitting();
    });
}

void CoverPage::makeControls(const std::vector<Order>& orders)
{
    m_size->setRange(CoverGrid::smallestCover / CoverGrid::sizeStep,
                     CoverGrid::largestCover / CoverGrid::sizeStep);
    m_size->setValue(m_grid->coverSize() / CoverGrid::sizeStep);
    m_size->setFixedWidth(sliderWidth);
    m_size->setMinimumHeight(tokens::hitTarget);
    m_size->setAccessibleName(tr("Size of the covers"));
    m_size->setToolTip(tr("Size of the covers (Ctrl+plus, Ctrl+minus)"));
    connect(m_size, &QSlider::valueChanged, this, [this](int steps) {
        if (m_grid->coverSize() / CoverGrid::sizeStep == steps)
            return;
        m_grid->setCoverSize(steps * CoverGrid::sizeStep);
        Q_EMIT layoutChosen();
    });
    for (const Order& order : orders)
        m_orderBox->addItem(order.title);
    m_orderBox->setAccessibleName(tr("Order"));
    m_orderBox->setToolTip(tr("In which order"));
    connect(m_orderBox, &QComboBox::activated, this, [this](int order) {
        chooseOrder(order, false);
        Q_EMIT layoutChosen();
    });
    connect(m_reverse, &QToolButton::clicked, this, [this] {
        chooseOrder(m_order, !m_reversed);
        Q_EMIT layoutChosen();
    });
    m_header->addControl(m_size);
    m_header->addControl(m_orderBox);
    m_header->addControl(m_reverse);
    setTabOrder(m_size, m_orderBox); // as they stand
    setTabOrder(m_orderBox, m_reverse);
    showReversed();
}

void CoverPage::addControl(QWidget* control)
{
    m_header->addControl(control);
}

void CoverPage::connectGrid()
{
    connect(m_grid, &CoverGrid::opened, this, [this](int row) { open(row); });
    connect(m_grid, &CoverGrid::playWanted, this,
            [this](const std::vector<int>& rows) { m_parts.actions.playNow(m_model.tracksAt(rows)); });
    connect(m_grid, &CoverGrid::menuWanted, this, [this](const QPoint& at) {
        m_parts.actions.showMenu(m_grid, at, m_model.tracksAt(m_grid->chosenRows()));
    });
    connect(m_grid, &CoverGrid::coverSizeChosen, this, [this](int side) {
        m_size->setValue(side / CoverGrid::sizeStep);
        Q_EMIT layoutChosen();
    });
}

void CoverPage::takeCoverSize()
{
    m_grid->setCoverSize(m_parts.settings.get(keys::coverSize));
    m_size->setValue(m_grid->coverSize() / CoverGrid::sizeStep);
}

void CoverPage::begin()
{
    takeCoverSize();
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString& name) {
        if (name != keys::coverSize.key())
            return;
        takeCoverSize();
        Q_EMIT layoutChosen();
    });
    setLayoutText(m_parts.settings.get(m_layoutKey));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CoverPage::storeLayout);
    connect(this, &CoverPage::layoutChosen, &m_rest, qOverload<>(&QTimer::start));
    refill();
}

CoverPage::~CoverPage()
{
    if (m_rest.isActive())
        storeLayout();
}

void CoverPage::storeLayout()
{
    m_rest.stop();
    if (const auto stored = m_parts.settings.set(m_layoutKey, layoutText()); !stored)
        qCWarning(logCovers) << "The layout of a page could not be kept:" << stored.error().serverText;
}

void CoverPage::chooseOrder(int order, bool reversed)
{
    m_order = order;
    m_reversed = reversed;
    m_orderBox->setCurrentIndex(order);
    showReversed();
    refill();
    m_grid->verticalScrollBar()->setValue(0);
}

void CoverPage::showReversed()
{
    const QString name = m_reversed ? tr("The other way round, as it was") : tr("The other way round");
    m_reverse->setIcon(themedIcon(m_reversed ? Icon::ChevronUp : Icon::ChevronDown));
    m_reverse->setToolTip(name);
    m_reverse->setAccessibleName(name);
}

QString CoverPage::layoutText() const
{
    return QStringLiteral("size=%1 sort=%2%3")
        .arg(QString::number(m_grid->coverSize()), m_orders.at(static_cast<std::size_t>(m_order)).name,
             m_reversed ? QStringLiteral(":reversed") : QString());
}

void CoverPage::setLayoutText(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString value = word.section(QLatin1Char('='), 1);
        if (word.startsWith(QLatin1String("size="))) {
            if (const int side = value.toInt(); side > 0) {
                m_grid->setCoverSize(side);
                m_size->setValue(m_grid->coverSize() / CoverGrid::sizeStep);
            }
        } else if (word.startsWith(QLatin1String("sort="))) {
            const auto named = [&value](const Order& order) {
                return order.name == value.section(QLatin1Char(':'), 0, 0);
            };
            const auto found = std::find_if(m_orders.begin(), m_orders.end(), named);
            if (found != m_orders.end())
                chooseOrder(static_cast<int>(found - m_orders.begin()),
                            value.endsWith(QLatin1String(":reversed")));
        }
    }
}

void CoverPage::keepDespite(const QString& reason)
{
    m_notUnderstood = reason;
    showFitting();
}

void CoverPage::search(const QString& words)
{
    const bool wasUnderstood = std::exchange(m_notUnderstood, QString()).isEmpty();
    if (words == m_words)
        return wasUnderstood ? void() : showFitting();
    ParsedSearch parsed = parseSearch(words, {m_parts.clock.utcNow()});
    if (parsed.mistake)
        return;
    m_words = words;
    m_query = std::move(parsed.query);
    refill();
    m_grid->verticalScrollBar()->setValue(0);
}

std::optional<int> CoverPage::rowShowing(qint64 track) const
{
    const qsizetype row = track != 0 ? m_shownTracks.indexOf(track) : -1;
    return row >= 0 ? std::optional(static_cast<int>(row)) : std::nullopt;
}

bool CoverPage::canShow() const
{
    const Catalogue& catalogue = m_parts.catalogue;
    const bool byPlays = m_orders.at(static_cast<std::size_t>(m_order)).byPlays;
    return catalogue.canAnswer(m_query) && (!byPlays || catalogue.canSort(CatalogueOrder::Plays));
}

void CoverPage::refill()
{
    // The library grows while one looks at it: what one sees stays where it is.
    const auto [top, offset] = m_grid->topItem();
    const bool scrolled = m_grid->verticalScrollBar()->value() > 0;
    const qint64 topTrack = top >= 0 && scrolled ? m_shownTracks.value(top) : 0;
    const int current = m_grid->currentIndex().row();
    const qint64 currentTrack = current >= 0 ? m_shownTracks.value(current) : 0;
    if (!canShow())
        fill(std::vector<int>{});
    else if (m_query.isEmpty())
        fill(std::nullopt);
    else
        fill(m_parts.catalogue.find(m_query));
    rememberShown();
    if (const auto row = rowShowing(currentTrack))
        m_grid->setCurrentIndex(m_model.index(*row, 0));
    if (const auto row = rowShowing(topTrack))
        m_grid->showAtTop(*row, offset);
    showFitting();
}

void CoverPage::rememberShown()
{
    m_shownTracks.clear();
    m_shownTracks.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_shownTracks.append(m_model.trackIdAt(row));
}

void CoverPage::showFitting()
{
    const int all = wholeCount();
    const int shown = m_model.rowCount();
    const bool loaded = canShow();
    for (QWidget* control : std::initializer_list<QWidget*>{m_orderBox, m_reverse})
        control->setVisible(all > 0 || !loaded);
    showSlider();
    if (!loaded)
        m_header->setCount(m_failed ? QString() : tr("Loading…"));
    else
        m_header->setCount(all > 0 ? countText(shown, all) : QString());
    // While the first answer is on its way the grid waits empty: nothing jumps, and it has the keyboard.
    if (shown > 0 || (!loaded && !m_failed))
        return m_stack->setCurrentIndex(0);
    if (m_failed && !loaded)
        m_empty->say(Icon::Error, m_failure, tr("Try again"));
    else if (all == 0 && m_scanning)
        m_empty->say(Icon::Search,
                     tr("Sillon is reading your music. The first of it appears here in a moment."), {});
    else if (all == 0)
        m_empty->say(Icon::FolderAdd,
                     tr("No music here yet. Add the folder your music is in, or drop it onto this window."),
                     tr("Add a music folder…"));
    else
        m_empty->say(Icon::Search,
                     m_notUnderstood.isEmpty() ? tr("Nothing found for “%1”.").arg(m_words) : m_notUnderstood,
                     showAllText());
    m_stack->setCurrentIndex(1);
}

/// On a narrow page the count needs its room; Ctrl with plus and minus does the same.
void CoverPage::showSlider()
{
    m_size->setVisible(!m_orderBox->isHidden() && width() >= narrow);
}

void CoverPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showSlider();
}

void CoverPage::setScanning(bool scanning)
{
    m_scanning = scanning;
    showFitting();
}

void CoverPage::pressEmptyButton()
{
    if (m_failed && !canShow())
        m_parts.catalogue.reload();
    else if (wholeCount() == 0)
        Q_EMIT addFolderWanted();
    else
        Q_EMIT searchClearWanted();
}

} // namespace sillon
