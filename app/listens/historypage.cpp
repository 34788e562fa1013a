// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/historypage.h"

#include "application/services.h"
#include "application/words.h"
#include "listens/activitydelegate.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int shownListens = 500;
constexpr int soonMs = 50;

} // namespace

HistoryPage::HistoryPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ActivityModel(this))
    , m_header(new PageHeader(tr("History"), this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(Icon::History, tr("What you hear appears here, with what became of it."),
                             QString(), this))
    , m_stack(new QStackedLayout)
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("History"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(*m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* inset = new QVBoxLayout; // the rows' own margin brings their text under the title
    inset->setContentsMargins(tokens::space12, 0, tokens::space12, 0);
    inset->addLayout(m_stack);
    column->addLayout(inset, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_soon, &QTimer::timeout, this, &HistoryPage::reload);
    connect(&services.recorder(), &ListenRecorder::listenRecorded, this, soon);
    connect(&services.recorder(), &ListenRecorder::startsMoved, this, soon);
    connect(&services.byHandScrobbles(), &ByHandScrobbles::stored, this, soon);
    connect(&services.byHandScrobbles(), &ByHandScrobbles::undone, this, soon);
    connect(&services.roster(), &AccountRoster::queueChanged, this, soon);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, soon);
    reload();
}

QString HistoryPage::searchHint() const
{
    return tr("Search what you heard");
}

void HistoryPage::search(const QString& words)
{
    m_words = words;
    reload();
}

void HistoryPage::reload()
{
    m_stale = m_asking;
    if (!m_asking)
        ask();
}

void HistoryPage::ask()
{
    m_asking = true;
    ListenQuery query;
    query.words = m_words;
    query.limit = shownListens;
    m_services.background().run(
        this,
        [&services = m_services, query,
         accounts = m_services.roster().accounts()](const std::stop_token&) -> Result<Answer> {
            auto listens = services.listens().listens(query);
            if (!listens)
                return fail(std::move(listens.error()));
            std::vector<Submission> submissions;
            for (const Listen& listen : *listens) {
                SubmissionFilter filter;
                filter.listen = listen.id;
                auto found = services.submissions().list(filter);
                if (!found)
                    return fail(std::move(found.error()));
                submissions.insert(submissions.end(), found->begin(), found->end());
            }
            const auto count = services.listens().count();
            return Answer{activityOf(*listens, submissions, accounts), count.value_or(0)};
        },
        [this](const Result<Answer>& answer) { take(answer); });
}

void HistoryPage::take(const Result<Answer>& answer)
{
    m_asking = false;
    if (m_stale)
        reload();
    if (!answer) {
        m_empty->setSentence(words::error(answer.error()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_model->setEntries(answer->entries);
    m_header->setCount(tr("%n play(s)", nullptr, static_cast<int>(answer->count)));
    const bool searching = !m_words.trimmed().isEmpty();
    m_empty->setSentence(searching ? tr("Nothing you heard matches these words.")
                                   : tr("What you hear appears here, with what became of it."));
    m_stack->setCurrentWidget(answer->entries.empty() ? static_cast<QWidget*>(m_empty) : m_list);
}

} // namespace sillon
