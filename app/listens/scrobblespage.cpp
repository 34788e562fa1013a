// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/scrobblespage.h"

#include "application/scrobblewords.h"
#include "application/services.h"
#include "application/words.h"
#include "listens/playremoval.h"
#include "listens/scrobbledetails.h"
#include "listens/scrobbleeditdialog.h"
#include "listens/uncountedlist.h"
#include "widgets/emptystate.h"
#include "widgets/longlist.h"
#include "widgets/noticebar.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr int everything = 0; // the states' entries: all, one a fate, those that did not count

bool maySendAgain(const Submission& submission)
{
    return submission.state == SubmissionState::Ignored || submission.state == SubmissionState::Failed ||
           submission.state == SubmissionState::Expired;
}

bool isUnsent(const Submission& submission)
{
    return submission.state != SubmissionState::Sent;
}

bool anyDelivery(const ScrobbleRow* row, bool (*holds)(const Submission&))
{
    return row != nullptr && std::any_of(row->deliveries.begin(), row->deliveries.end(),
                                         [&](const Delivery& d) { return holds(d.submission); });
}

std::vector<SubmissionId> idsOf(const ScrobbleRow& row, bool (*holds)(const Submission&))
{
    std::vector<SubmissionId> ids;
    for (const Delivery& delivery : row.deliveries) {
        if (holds(delivery.submission))
            ids.push_back(delivery.submission.id);
    }
    return ids;
}

/// Whose submissions of a play are not sent.
void addUnsentAccounts(std::set<AccountId>& accounts, const ScrobbleRow& row)
{
    for (const Delivery& delivery : row.deliveries) {
        if (isUnsent(delivery.submission))
            accounts.insert(delivery.submission.accountId);
    }
}

/// The words in which a play goes out now.
SentTexts wordsOf(const ScrobbleRow& row)
{
    for (const Delivery& delivery : row.deliveries) {
        if (delivery.ownWords)
            return *delivery.ownWords;
    }
    for (const Delivery& delivery : row.deliveries) {
        if (delivery.sentAs)
            return *delivery.sentAs;
    }
    return textsOf(row.listen);
}

} // namespace

ScrobblesPage::ScrobblesPage(Services& services, NoticeBar& notices, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_notices(notices)
    , m_header(new PageHeader(tr("Scrobbles"), this))
    , m_list(new ListenList(services, this))
    , m_uncounted(new UncountedList(services, this))
    , m_removal(new PlayRemoval(services, notices, this))
    , m_state(new QComboBox(this))
    , m_account(new QComboBox(this))
    , m_empty(new EmptyState(Icon::Scrobble, QString(), QString(), this))
    , m_plays(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    m_list->list()->setObjectName(QStringLiteral("scrobbleList"));
    m_list->list()->setAccessibleName(tr("Scrobbles"));
    makeActions();
    m_details = new ScrobbleDetails({m_sendAgain, m_edit, m_drop, m_remove}, this);
    m_details->hide();
    makeControls();
    layOut();
    connectList();
    fillAccounts();
    showState();
}

QAction* ScrobblesPage::makeAction(const char* name, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QString(text).remove(QLatin1Char('&')) % QStringLiteral(" (") %
                       keys.toString(QKeySequence::NativeText) % QLatin1Char(')'));
    action->setEnabled(false);
    m_list->list()->addAction(action);
    return action;
}

void ScrobblesPage::makeActions()
{
    m_sendAgain = makeAction("sendAgain", tr("Send &again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_edit = makeAction("editScrobble", tr("&Edit and send…"), QKeySequence(Qt::Key_F2));
    m_drop = makeAction("dropScrobble", tr("Do &not send"), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_remove = makeAction("removeListen", tr("Dele&te the play"), QKeySequence::Delete);
    m_remove->setShortcuts({QKeySequence::Delete, Qt::SHIFT | Qt::Key_Delete});
    connect(m_sendAgain, &QAction::triggered, this, &ScrobblesPage::sendAgain);
    connect(m_edit, &QAction::triggered, this, &ScrobblesPage::editAndSend);
    connect(m_drop, &QAction::triggered, this, [this] { m_removal->remove(m_list->chosen(), false); });
    connect(m_remove, &QAction::triggered, this, [this] { m_removal->remove(m_list->chosen(), true); });
    connect(m_removal, &PlayRemoval::changed, this, [this] {
        m_list->readAnew();
        Q_EMIT changed();
    });
}

void ScrobblesPage::makeControls()
{
    m_state->setObjectName(QStringLiteral("scrobbleStateBox"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(words::fate(std::nullopt));
    for (const Fate fate : fates)
        m_state->addItem(words::fate(fate), static_cast<int>(fate));
    m_state->insertSeparator(m_state->count());
    m_state->addItem(tr("Did not count"));
    m_account->setObjectName(QStringLiteral("scrobbleAccountBox"));
    m_account->setAccessibleName(tr("Account"));
    for (QComboBox* box : {m_state, m_account})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addControl(m_state);
    m_header->addControl(m_account);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ScrobblesPage::showState);
    connect(m_account, &QComboBox::currentIndexChanged, this, &ScrobblesPage::showState);
    connect(&m_services.roster(), &AccountRoster::accountsChanged, this, &ScrobblesPage::fillAccounts);
}

void ScrobblesPage::layOut()
{
    m_stack->setStackingMode(QStackedLayout::StackAll); // the list asks while it is in sight
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->hide();
    auto* inset = new QVBoxLayout; // the rows' own margin brings their text under the title
    inset->setContentsMargins(tokens::space12, 0, tokens::space12, 0);
    inset->addLayout(m_stack);
    auto* plays = new QVBoxLayout(m_plays);
    plays->setContentsMargins(0, 0, 0, 0);
    plays->setSpacing(0);
    plays->addLayout(inset, 1);
    plays->addWidget(m_details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_plays, 1);
    column->addWidget(m_uncounted, 1);
    m_uncounted->hide();
}

void ScrobblesPage::connectList()
{
    connect(m_list, &ListenList::answered, this, &ScrobblesPage::showFound);
    connect(m_list, &ListenList::failed, this, &ScrobblesPage::showFailure);
    connect(m_list, &ListenList::currentChanged, this, &ScrobblesPage::showChosen);
    connect(m_list, &ListenList::activated, m_edit, &QAction::trigger);
    connect(m_list->list(), &LongList::menuWanted, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_sendAgain, m_edit, m_drop, m_remove});
        menu->popup(at);
    });
    connect(m_uncounted, &UncountedList::answered, this,
            [this](int found) { m_header->setCount(tr("%Ln play(s) of the last 30 days", nullptr, found)); });
    connect(m_uncounted, &UncountedList::failed, this, &ScrobblesPage::showFailure);
    connect(m_uncounted, &UncountedList::made, this, [this](int count) {
        m_services.noteHistoryChanged();
        Q_EMIT changed();
        m_notices.show({BarNotice::Kind::Success,
                        tr("%Ln play(s) taken into your history", nullptr, count),
                        {},
                        {},
                        QStringLiteral("scrobbles")});
    });
}

QString ScrobblesPage::searchHint() const
{
    return tr("Search scrobbles");
}

void ScrobblesPage::search(const QString& words)
{
    ScrobblesWanted wanted = m_list->wanted();
    wanted.words = words;
    m_list->setWanted(wanted);
    m_uncounted->setWords(words);
}

void ScrobblesPage::fillAccounts()
{
    const QVariant chosen = m_account->currentData();
    {
        const QSignalBlocker quiet(m_account);
        m_account->clear();
        m_account->addItem(tr("All accounts"));
        for (const Account& account : m_services.roster().accounts())
            m_account->addItem(words::accountName(account.id, m_services.roster().accounts()), account.id);
        m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
    }
    m_account->setVisible(m_account->count() > 2 && !showsUncounted());
    showState();
}

bool ScrobblesPage::showsUncounted() const
{
    return m_state->currentIndex() == m_state->count() - 1;
}

void ScrobblesPage::showState()
{
    const bool uncounted = showsUncounted();
    m_plays->setVisible(!uncounted);
    m_uncounted->setVisible(uncounted);
    m_account->setVisible(m_account->count() > 2 && !uncounted);
    setFocusProxy(uncounted ? static_cast<QWidget*>(m_uncounted) : m_list);
    if (uncounted)
        return;
    ScrobblesWanted wanted = m_list->wanted();
    wanted.fate = m_state->currentIndex() == everything
                      ? std::nullopt
                      : std::optional(static_cast<Fate>(m_state->currentData().toInt()));
    const QVariant account = m_account->currentData();
    wanted.account = account.isValid() ? std::optional(AccountId(account.toLongLong())) : std::nullopt;
    m_list->setWanted(wanted);
}

void ScrobblesPage::showFound(const ListensFound& found)
{
    for (std::size_t i = 0; i < fates.size(); ++i) {
        const int count = found.counts.at(i);
        const QString name = words::fate(fates.at(i));
        m_state->setItemText(static_cast<int>(i) + 1,
                             count > 0 && found.isWhole
                                 ? QStringLiteral("%1 (%2)").arg(name, QLocale().toString(count))
                                 : name);
    }
    if (showsUncounted())
        return;
    if (found.isWhole)
        m_header->setCount(tr("%Ln play(s)", nullptr, static_cast<int>(found.found)));
    const bool narrowed = m_list->wanted() != ScrobblesWanted();
    m_empty->setSentence(narrowed ? nothingFound()
                                  : tr("Every play appears here, with what became of it at each service."));
    m_stack->setCurrentWidget(found.found == 0 && found.isWhole ? static_cast<QWidget*>(m_empty) : m_list);
}

QString ScrobblesPage::nothingFound() const
{
    const ScrobblesWanted& wanted = m_list->wanted();
    if (!wanted.words.isEmpty())
        return tr("No play matches.");
    return wanted.fate == Fate::Failed ? tr("No play has failed.") : tr("No plays are in this state.");
}

void ScrobblesPage::showFailure(const Error& error)
{
    m_notices.show({BarNotice::Kind::Error, words::error(error), {}, {}, QStringLiteral("scrobbles")});
}

void ScrobblesPage::showChosen()
{
    int count = 0;
    for (const QItemSelectionRange& range : m_list->list()->selectionModel()->selection())
        count += range.height();
    const PlayRow* row = m_list->currentRow();
    const bool many = count > 1;
    const bool one = count == 1 && row != nullptr;
    m_details->setVisible(many || one);
    const bool unsent = many ? mayBeUnsent() : one && anyDelivery(row, isUnsent);
    m_sendAgain->setEnabled(unsent);
    m_sendAgain->setText(one && !anyDelivery(row, maySendAgain) ? tr("Send no&w") : tr("Send &again"));
    m_drop->setEnabled(unsent);
    m_edit->setEnabled(one && unsent);
    m_remove->setEnabled(many || one);
    m_remove->setText(many ? tr("Dele&te the plays") : tr("Dele&te the play"));
    if (many)
        m_details->showMany(count);
    else if (one)
        m_details->showRow(*row, m_services.roster().accounts(), m_services.clock().utcNow());
}

/// Whether something of what is chosen was not sent; what is not read yet may be so.
bool ScrobblesPage::mayBeUnsent() const
{
    for (const QItemSelectionRange& range : m_list->list()->selectionModel()->selection()) {
        for (int i = range.top(); i <= range.bottom(); ++i) {
            const ScrobbleRow* row = m_list->model().rowAt(i);
            if (row == nullptr || anyDelivery(row, isUnsent))
                return true;
        }
    }
    return false;
}

void ScrobblesPage::change(Change change)
{
    m_services.background().change(
        this, [change = std::move(change)](const std::stop_token&) { return change(); },
        [this](const Result<Changed>& made) {
            if (made) {
                sendNow(made->accounts);
                tellAgain(*made);
            } else {
                showFailure(made.error());
            }
            m_list->readAnew();
            Q_EMIT changed();
        });
}

/// Of one play its row says enough.
void ScrobblesPage::tellAgain(const Changed& made)
{
    if (made.again + made.already < 2)
        return;
    QStringList words;
    if (made.again > 0)
        words.append(tr("%Ln play(s) are sent again", nullptr, made.again));
    if (made.already > 0)
        words.append(tr("%Ln had nothing left to send", nullptr, made.already));
    m_notices.show(
        {BarNotice::Kind::Note, words.join(QStringLiteral(" · ")), {}, {}, QStringLiteral("scrobbles")});
}

/// What somebody wants sent waits for no backoff; a held account has to be signed in first.
void ScrobblesPage::sendNow(const std::set<AccountId>& accounts)
{
    for (const AccountId id : accounts) {
        const Account* account = m_services.roster().account(id);
        if (account != nullptr && account->state == AccountState::Connected)
            m_services.roster().retryAll(id);
    }
    m_services.roster().wakeAll();
}

void ScrobblesPage::sendAgain()
{
    change([&services = m_services, ids = m_list->chosen()]() -> Result<Changed> {
        const auto rows = ScrobbleReader(services.database()).rows(ids);
        if (!rows)
            return fail(rows.error());
        std::vector<SubmissionId> all;
        Changed made;
        for (const ScrobbleRow& row : *rows) {
            const std::vector<SubmissionId> some = idsOf(row, maySendAgain);
            all.insert(all.end(), some.begin(), some.end());
            addUnsentAccounts(made.accounts, row);
            (anyDelivery(&row, isUnsent) ? made.again : made.already) += 1;
        }
        const auto retried = services.submissionStore().retry(all);
        if (!retried)
            return fail(retried.error());
        return made;
    });
}

void ScrobblesPage::editAndSend()
{
    const ScrobbleRow* row = m_list->currentRow();
    if (row == nullptr || !m_edit->isEnabled())
        return;
    std::set<AccountId> accounts;
    addUnsentAccounts(accounts, *row);
    auto* dialog = new ScrobbleEditDialog(wordsOf(*row), this);
    connect(dialog, &ScrobbleEditDialog::wanted, this,
            [this, ids = idsOf(*row, isUnsent), accounts](const SentTexts& texts) {
                change([&store = m_services.submissionStore(), ids, accounts, texts]() -> Result<Changed> {
                    if (auto worded = store.reword(ids, texts); !worded)
                        return fail(std::move(worded.error()));
                    if (auto retried = store.retry(ids); !retried)
                        return fail(std::move(retried.error()));
                    return Changed{accounts};
                });
            });
    dialog->show();
}

} // namespace sillon
