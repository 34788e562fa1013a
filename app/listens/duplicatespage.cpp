// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/duplicatespage.h"

#include "application/services.h"
#include "application/words.h"
#include "listens/doublesmodel.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/noticebar.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

QPushButton* named(QPushButton* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

DuplicatesPage::DuplicatesPage(Services& services, NoticeBar& notices, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_notices(notices)
    , m_header(new PageHeader(tr("Duplicates"), this))
    , m_model(new DoublesModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(Icon::Check, QString(), QString(), this))
    , m_stack(new QStackedLayout)
    , m_merge(named(makePrimaryButton(tr("They are one play"), this), "mergeButton"))
    , m_keep(named(new QPushButton(tr("Keep both"), this), "keepBothButton"))
    , m_never(named(new QPushButton(tr("Never ask for this song"), this), "neverAskButton"))
    , m_mergeAll(named(new QPushButton(this), "mergeAllButton"))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuplicatesPage::showChosen);
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(chosen()); });
    connect(m_mergeAll, &QPushButton::clicked, this, [this] { merge(m_model->pairs()); });
    connect(m_keep, &QPushButton::clicked, this, &DuplicatesPage::keepBoth);
    connect(m_never, &QPushButton::clicked, this, &DuplicatesPage::neverAsk);
    connect(&services, &Services::historyChanged, this, [this] {
        if (isVisible())
            read();
    });
}

void DuplicatesPage::build()
{
    m_table->setObjectName(QStringLiteral("duplicatesTable"));
    m_table->setAccessibleName(tr("Plays that may be one"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setFocusProxy(m_table);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, tokens::space12);
    buttons->setSpacing(tokens::space8);
    for (QPushButton* button : {m_merge, m_keep, m_never})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_mergeAll);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::space12);
    inset->addLayout(buttons); // above the list: notices slide in below it, and move nothing that is pressed
    inset->addLayout(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inset, 1);
}

void DuplicatesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_empty->setSentence(tr("Looking through your plays…"));
    if (m_model->pairs().empty())
        m_stack->setCurrentWidget(m_empty);
    showChosen();
    read();
}

void DuplicatesPage::read()
{
    m_services.background().run(
        this,
        [&database = m_services.database()](const std::stop_token& stop) {
            return DoubleStore(database).pairs(0, stop);
        },
        [this](Result<std::vector<DoublePair>> pairs) { take(std::move(pairs)); });
}

void DuplicatesPage::take(Result<std::vector<DoublePair>> pairs)
{
    if (!pairs)
        return fail(pairs.error());
    const int row = m_table->currentIndex().row();
    m_model->setPairs(std::move(*pairs));
    const int count = m_model->rowCount();
    m_header->setCount(tr("%Ln pair(s)", nullptr, count));
    m_empty->setSentence(tr("No play of yours seems to be here twice."));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    if (count > 0)
        m_table->selectRow(std::clamp(row, 0, count - 1));
    showChosen();
}

std::vector<DoublePair> DuplicatesPage::chosen() const
{
    std::vector<DoublePair> pairs;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        pairs.push_back(m_model->pairs().at(static_cast<std::size_t>(row.row())));
    return pairs;
}

void DuplicatesPage::showChosen()
{
    const int count = m_model->rowCount();
    QString reason;
    if (!m_services.holdsProfile())
        reason = tr("Another program is using this profile.");
    else if (count == 0)
        reason = tr("There is no pair to decide about.");
    else if (!m_table->selectionModel()->hasSelection())
        reason = tr("Choose a pair in the list first.");
    for (QPushButton* button : {m_merge, m_keep, m_never}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
    m_mergeAll->setText(tr("Merge all %Ln pair(s)", nullptr, count));
    m_mergeAll->setVisible(count > 1);
    m_mergeAll->setEnabled(m_services.holdsProfile());
}

void DuplicatesPage::merge(const std::vector<DoublePair>& pairs)
{
    change(
        [pairs, now = m_services.clock().utcNow()](DoubleStore& doubles) -> Result<Undo> {
            std::vector<qint64> merges;
            for (const DoublePair& pair : pairs) {
                const auto merge = doubles.merge(pair.first.listen.id, pair.second.listen.id, now);
                if (!merge && merge.error().kind != ErrorKind::NotFound) // gone meanwhile: nothing to merge
                    return sillon::fail(merge.error());
                if (merge)
                    merges.push_back(merge->id);
            }
            return Undo([merges](DoubleStore& store) -> Done {
                for (const qint64 merge : merges) {
                    if (auto undone = store.undo(merge); !undone)
                        return undone;
                }
                return {};
            });
        },
        tr("%Ln pair(s) made one play", nullptr, static_cast<int>(pairs.size())));
}

void DuplicatesPage::keepBoth()
{
    const auto pairs = chosen();
    change(
        [pairs](DoubleStore& doubles) -> Result<Undo> {
            for (const DoublePair& pair : pairs) {
                if (auto kept = doubles.keepBoth(pair.first.listen.id, pair.second.listen.id); !kept)
                    return sillon::fail(std::move(kept.error()));
            }
            return Undo([pairs](DoubleStore& store) -> Done {
                for (const DoublePair& pair : pairs) {
                    if (auto done = store.unkeepBoth(pair.first.listen.id, pair.second.listen.id); !done)
                        return done;
                }
                return {};
            });
        },
        tr("Both plays are kept"));
}

void DuplicatesPage::neverAsk()
{
    const auto pairs = chosen();
    change(
        [pairs](DoubleStore& doubles) -> Result<Undo> {
            for (const DoublePair& pair : pairs) {
                if (auto noted = doubles.neverAsk(pair.first.listen.id); !noted)
                    return sillon::fail(std::move(noted.error()));
            }
            return Undo([pairs](DoubleStore& store) -> Done {
                for (const DoublePair& pair : pairs) {
                    if (auto done = store.askAgain(pair.first.listen.id); !done)
                        return done;
                }
                return {};
            });
        },
        tr("Plays of this song are not asked about any more"));
}

void DuplicatesPage::change(std::function<Result<Undo>(DoubleStore& doubles)> change, const QString& words)
{
    m_services.background().change(
        this,
        [&database = m_services.database(), change = std::move(change)](const std::stop_token&) {
            DoubleStore doubles(database);
            return change(doubles);
        },
        [this, words](const Result<Undo>& done) {
            m_services.noteHistoryChanged();
            if (!done)
                return fail(done.error());
            m_notices.show({BarNotice::Kind::Note, words, tr("Undo"),
                            [this, undo = *done] { this->undo(undo); }, QStringLiteral("duplicates")});
        });
}

void DuplicatesPage::undo(const Undo& undo)
{
    if (isVisible())
        m_table->setFocus(Qt::OtherFocusReason); // the notice whose button had it is gone
    m_services.background().change(
        this,
        [&database = m_services.database(), undo](const std::stop_token&) {
            DoubleStore doubles(database);
            return undo(doubles);
        },
        [this](const Done& done) {
            m_services.noteHistoryChanged();
            if (!done)
                fail(done.error());
        });
}

void DuplicatesPage::fail(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_notices.show({BarNotice::Kind::Error, words::error(error), {}, {}, QStringLiteral("duplicates")});
}

} // namespace sillon
