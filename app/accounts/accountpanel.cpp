// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountpanel.h"

#include "accounts/accounttestline.h"
#include "accounts/secretform.h"
#include "application/listenbrainzservers.h"
#include "application/lovedwords.h"
#include "application/scrobblewords.h"
#include "application/serverremoval.h"
#include "application/services.h"
#include "application/words.h"
#include "history/listeneradoption.h"
#include "scrobbling/dailylimit.h"
#include "storage/database.h"
#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/questionline.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int refreshMs = 15000;

/// What the queue box shows, read at once.
struct QueueState
{
    int waiting = 0;
    std::optional<qint64> nextTry;
    std::optional<BacklogOutlook> outlook;
    bool isLimited = false;
    std::vector<std::pair<Account, int>> signedOut; ///< who left with plays waiting, and how many
};

QueueState readQueue(Database& database, const SubmissionReader& reader,
                     const std::optional<Account>& account, const std::vector<Account>& signedOut, qint64 now)
{
    QueueState state;
    if (account) {
        state.waiting = reader.waitingCount(account->id).value_or(0);
        state.nextTry = reader.nextTry(account->id, now).value_or(std::nullopt);
        state.outlook =
            reader.outlook(account->id, words::oldestTaken(account->service), now).value_or(std::nullopt);
        state.isLimited = database.read([&](Connection& c) { return readDailyLimit(c, account->id); })
                              .value_or(std::nullopt)
                              .has_value();
    }
    for (const Account& left : signedOut) {
        const int waiting = reader.waitingCount(left.id).value_or(0);
        if (waiting > 0)
            state.signedOut.emplace_back(left, waiting);
    }
    return state;
}

QLabel* makeParagraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    tokens::setTextSize(label, tokens::TextSize::Secondary);
    return label;
}

QHBoxLayout* makeLine(QWidget* parent = nullptr)
{
    auto* line = new QHBoxLayout(parent);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    return line;
}

} // namespace

AccountPanel::AccountPanel(Services& services, QString service, QWidget* parent, AccountId other)
    : QWidget(parent)
    , m_services(services)
    , m_service(std::move(service))
    , m_other(other)
    , m_way(services.signIns().wayAt(m_service))
{
    if (m_way == SignInWay::Browser)
        m_browserSignIn = &services.signIns().at(m_service);
    else
        m_secretSignIn = &services.signIns().bySecretAt(m_service);
    build();
    connectParts();
    showState();
    askForQueue();
}

QString AccountPanel::controlName(const char* name) const
{
    const QString plain = m_other == 0 ? QString::fromLatin1(name)
                                       : QString(QString::fromLatin1(name) % QString::number(m_other));
    if (m_service == QLatin1String("lastfm"))
        return plain;
    return m_service.section(QLatin1Char('.'), -1) + plain.left(1).toUpper() + plain.mid(1);
}

void AccountPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space12);

    auto* title = new ElidedLabel(words::serviceName(m_service), this);
    QFont bold = tokens::font(tokens::TextSize::Body);
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_dot = new StatusDot(this);
    m_help = makeParagraph(this);

    column->addWidget(title);
    column->addWidget(m_dot);
    column->addWidget(m_help);
    makeForm();
    if (m_form)
        column->addWidget(m_form);
    column->addWidget(makeButtons());
    makeRemoval();
    if (m_removal)
        column->addWidget(m_removal);
    column->addWidget(makeOffer());
    column->addWidget(makeSwitches());
    column->addWidget(makeQueueBox());
    m_testLine =
        new AccountTestLine(m_services, controlName("testButton"), controlName("reportButton"), this);
    column->addWidget(m_testLine);
}

QWidget* AccountPanel::makeButtons()
{
    auto* line = new QWidget(this);
    const auto button = [this](QPushButton* made, const char* name) {
        made->setObjectName(controlName(name));
        return made;
    };
    m_connect = button(makePrimaryButton(tr("Connect"), line), "connectButton");
    m_complete = button(makePrimaryButton(tr("I have allowed access"), line), "completeButton");
    m_copyLink = button(new QPushButton(tr("Copy link"), line), "copyLinkButton");
    m_cancel = button(new QPushButton(tr("Cancel"), line), "cancelButton");
    m_disconnect = button(new QPushButton(tr("Disconnect"), line), "disconnectButton");
    m_another = button(new QPushButton(tr("Connect another account"), line), "anotherButton");
    auto* buttons = makeLine(line);
    buttons->addWidget(m_connect);
    if (m_way == SignInWay::Token) {
        m_tokenPage = button(new QPushButton(tr("Show me my token"), line), "tokenPageButton");
        m_tokenPage->setAccessibleDescription(tr("Opens the service's page in the browser."));
        buttons->addWidget(m_tokenPage);
    }
    m_importLoved = button(new QPushButton(tr("Import loved tracks"), line), "importLovedButton");
    for (QPushButton* each : {m_complete, m_copyLink, m_cancel, m_disconnect, m_another, m_importLoved})
        buttons->addWidget(each);
    if (m_other == 0 && m_service.contains(QLatin1Char('.'))) {
        m_remove = button(new QPushButton(tr("Remove server…"), line), "removeServerButton");
        buttons->addWidget(m_remove);
    }
    buttons->addStretch();
    return line;
}

/// A server that the user added can be taken away again.
void AccountPanel::makeRemoval()
{
    if (!m_remove)
        return;
    m_removal = new QuestionLine(tr("Remove"), tr("Keep"), controlName("removeServerAgreed"), this);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_removal->ask(
            tr("Remove %1? Its sign-in is forgotten. Your plays stay here, and what waits for it is "
               "kept in case you add the server again.")
                .arg(words::serviceName(m_service)),
            QuestionLine::Weight::Grave);
    });
    connect(m_removal, &QuestionLine::agreed, this, [this] {
        if (const auto removed = removeServer(m_services, m_service); !removed) {
            m_help->setText(words::error(removed.error()));
            m_help->show();
        }
    });
}

void AccountPanel::showRemoval()
{
    if (!m_remove)
        return;
    const bool can = isRemovable(m_services.settings(), m_service);
    m_remove->setEnabled(can);
    const QString why = can ? QString() : tr("Its address is given by the environment.");
    m_remove->setToolTip(why);
    m_remove->setAccessibleDescription(why);
}

void AccountPanel::makeForm()
{
    if (m_way == SignInWay::Browser)
        return;
    const QString prefix = controlName("x");
    m_form = new SecretForm(m_way, prefix.left(prefix.lastIndexOf(QLatin1Char('X'))), this);
    connect(m_form, &SecretForm::submitted, this, &AccountPanel::start);
}

const SignInState& AccountPanel::signInState() const
{
    return m_browserSignIn ? m_browserSignIn->state() : m_secretSignIn->state();
}

/// A further account has no part in signing in, but for its own new sign-in.
AccountFace AccountPanel::face() const
{
    const bool isOfThis = m_other == 0;
    AccountFace face = accountFace(words::serviceName(m_service), account(),
                                   isOfThis ? signInState() : SignInState(), m_way);
    face.another = face.another && isOfThis;
    const auto current = account();
    if (current && m_services.roster().isUnready(current->id)) {
        face.dot = StatusDot::Kind::Warning;
        face.help = tr("The system keychain does not answer; plays wait until it is unlocked.");
    }
    if (m_addsAnother && isOfThis && face.another) {
        face.form = m_form != nullptr;
        face.connect = tr("Connect");
        face.cancel = true;
        face.another = false;
    }
    return face;
}

void AccountPanel::start()
{
    if (m_browserSignIn)
        m_browserSignIn->start();
    else
        m_secretSignIn->start(m_form->take());
}

void AccountPanel::cancel()
{
    m_addsAnother = false;
    if (m_browserSignIn)
        m_browserSignIn->cancel();
    else
        m_secretSignIn->cancel();
    showState();
}

void AccountPanel::wishForAnother()
{
    if (m_browserSignIn) {
        m_browserSignIn->start();
        return;
    }
    m_addsAnother = true;
    showState();
    m_form->focusFirst();
}

QWidget* AccountPanel::makeSwitches()
{
    m_switches = new QWidget(this);
    auto* column = new QVBoxLayout(m_switches);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    m_scrobbling = new QCheckBox(tr("Scrobble plays to this account"), m_switches);
    m_scrobbling->setObjectName(controlName("scrobblingSwitch"));
    m_scrobbling->setAccessibleDescription(tr("Plays heard while this is off are never sent later."));
    m_nowPlaying = new QCheckBox(tr("Show what is playing now"), m_switches);
    m_nowPlaying->setObjectName(controlName("nowPlayingSwitch"));
    column->addWidget(m_scrobbling);
    column->addWidget(m_nowPlaying);
    return m_switches;
}

QWidget* AccountPanel::makeQueueBox()
{
    m_queueBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_queueBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space4);
    m_queueWords = new QLabel(m_queueBox);
    m_queueWords->setObjectName(controlName("queueWords"));
    m_queueWords->setWordWrap(true);
    m_queueWords->setFocusPolicy(Qt::ClickFocus); // takes it from Retry all while that runs
    m_report = makeParagraph(m_queueBox);
    m_report->setText(QStringLiteral(" ")); // its line is there before the words: nothing jumps
    m_retryAll = new QPushButton(tr("Retry all"), m_queueBox);
    m_retryAll->setObjectName(controlName("retryAllButton"));
    QSizePolicy keepsPlace = m_retryAll->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_retryAll->setSizePolicy(keepsPlace);
    m_retryAll->setAccessibleDescription(tr("Tries at once to send everything that waits."));
    auto* line = makeLine();
    line->addWidget(m_queueWords, 1);
    line->addWidget(m_retryAll);
    column->addLayout(line);
    column->addWidget(m_report);
    return m_queueBox;
}

QWidget* AccountPanel::makeOffer()
{
    m_offer = new QWidget(this);
    auto* line = makeLine(m_offer);
    m_offerWords = new QLabel(m_offer);
    m_offerWords->setWordWrap(true);
    auto* accept = new QPushButton(tr("Send them"), m_offer);
    auto* decline = new QPushButton(tr("No, thanks"), m_offer);
    line->addWidget(m_offerWords, 1);
    line->addWidget(accept);
    line->addWidget(decline);
    connect(accept, &QPushButton::clicked, this, &AccountPanel::acceptOffer);
    connect(decline, &QPushButton::clicked, m_offer, &QWidget::hide);
    m_offer->hide();
    return m_offer;
}

void AccountPanel::connectParts()
{
    connect(m_importLoved, &QPushButton::clicked, this, [this] {
        m_services.lovedImports().askFor({m_service, lovedUser()});
    });
    connect(&m_services.lastfmServers(), &LastfmServers::changed, this, &AccountPanel::showLovedImport);
    AccountRoster& roster = m_services.roster();
    connectSignIn();
    connect(m_disconnect, &QPushButton::clicked, this, [this] {
        if (const auto current = account())
            m_services.signIns().disconnectAccount(current->id);
    });
    connect(m_scrobbling, &QCheckBox::clicked, this,
            [this] { setSwitch(m_scrobbling, &AccountRoster::setScrobbling); });
    connect(m_nowPlaying, &QCheckBox::clicked, this,
            [this] { setSwitch(m_nowPlaying, &AccountRoster::setNowPlaying); });
    connect(m_retryAll, &QPushButton::clicked, this, [this] {
        if (const auto current = account())
            m_services.roster().retryAll(current->id);
    });

    connect(&roster, &AccountRoster::accountsChanged, this, &AccountPanel::showState);
    connect(&roster, &AccountRoster::unreadyChanged, this, &AccountPanel::showState);
    connect(&roster, &AccountRoster::accountsChanged, this, &AccountPanel::askForQueue);
    connect(&roster, &AccountRoster::queueChanged, this, &AccountPanel::askForQueue);
    connect(&roster, &AccountRoster::signedIn, this, [this](const Account& account, bool first) {
        if (account.service != m_service || m_other != 0)
            return;
        m_addsAnother = false;
        showState();
        if (first)
            askForOffer(account);
    });
    connect(&m_services.recorder(), &ListenRecorder::listenRecorded, this, &AccountPanel::askForQueue);
    connect(&m_services, &Services::submissionsReported, this, &AccountPanel::takeReport);
    connect(&m_services.privateListening(), &PrivateListening::changed, this, &AccountPanel::askForQueue);
    connect(&m_clockTimer, &QTimer::timeout, this, &AccountPanel::showQueue);
    m_clockTimer.start(refreshMs);
}

void AccountPanel::connectSignIn()
{
    connect(m_connect, &QPushButton::clicked, this, &AccountPanel::start);
    connect(m_complete, &QPushButton::clicked, this, &AccountPanel::complete);
    connect(m_cancel, &QPushButton::clicked, this, &AccountPanel::cancel);
    connect(m_another, &QPushButton::clicked, this, &AccountPanel::wishForAnother);
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(signInState().address.toString(QUrl::FullyEncoded));
        Q_EMIT linkCopied();
    });
    if (m_tokenPage) {
        connect(m_tokenPage, &QPushButton::clicked, this, [this] {
            const QUrl root = listenBrainzEndpoint(m_services.settings(), m_service).root;
            Q_EMIT m_services.signIns().browserWanted(listenBrainzTokenPage(root));
        });
    }
    if (m_browserSignIn)
        connect(m_browserSignIn, &LastfmSignIn::stateChanged, this, &AccountPanel::showState);
    else
        connect(m_secretSignIn, &SecretSignIn::stateChanged, this, &AccountPanel::showState);
}

std::optional<Account> AccountPanel::account() const
{
    for (const Account& each : m_services.roster().accounts()) {
        if (m_other != 0 && each.id != m_other)
            continue;
        if (each.service == m_service && each.state != AccountState::SignedOut)
            return each;
    }
    return std::nullopt;
}

/// Whoever is signed in, else whoever was last: what they love is public, mostly.
QString AccountPanel::lovedUser() const
{
    if (const auto current = account())
        return current->userName;
    QString name;
    for (const Account& each : m_services.roster().accounts()) {
        if (each.service == m_service)
            name = each.userName;
    }
    return name;
}

void AccountPanel::showLovedImport()
{
    const bool hasKeys =
        isListenBrainz(m_service) || m_services.lastfmServers().endpoint(m_service).isConfigured();
    const QString obstacle =
        words::lovedImportObstacle(words::serviceName(m_service), hasKeys, !lovedUser().isEmpty());
    m_importLoved->setEnabled(obstacle.isEmpty());
    m_importLoved->setToolTip(obstacle);
    m_importLoved->setAccessibleDescription(obstacle);
}

void AccountPanel::showState()
{
    const auto current = account();
    const QWidget* const focused = QApplication::focusWidget();
    const AccountFace face = this->face();
    m_dot->setState(face.dot, face.state);
    m_help->setText(face.help);
    m_help->setVisible(!face.help.isEmpty());
    m_connect->setText(face.connect);
    m_connect->setVisible(!face.connect.isEmpty());
    m_complete->setVisible(face.complete);
    m_copyLink->setVisible(face.copyLink);
    m_cancel->setVisible(face.cancel);
    m_disconnect->setVisible(face.disconnect);
    m_another->setVisible(face.another);
    if (m_form)
        m_form->setVisible(face.form);
    if (m_tokenPage) {
        // Below a path answers another program, whose own pages are elsewhere (Maloja, Koito).
        const bool hasPage = listenBrainzEndpoint(m_services.settings(), m_service).root.path().isEmpty();
        m_tokenPage->setVisible(face.form && hasPage);
    }
    m_testLine->setAccount(current);
    m_switches->setVisible(face.switches);
    if (current) {
        const QSignalBlocker quietScrobbling(m_scrobbling);
        const QSignalBlocker quietNowPlaying(m_nowPlaying);
        m_scrobbling->setChecked(current->scrobbling);
        m_nowPlaying->setChecked(current->nowPlaying);
    }
    showLovedImport();
    showRemoval();
    showQueue();
    // A button that goes hands the focus to whatever comes next on the page, a Cancel perhaps; the next step
    // belongs to the same hand.
    if (isAncestorOf(focused) && (focused->isHidden() || focused == m_stopgap))
        focusNextStep();
}

void AccountPanel::focusNextStep()
{
    m_stopgap = nullptr;
    // Never to Disconnect: the next press of the same key would undo what was just done.
    for (QPushButton* button : {m_complete, m_connect, m_cancel, m_importLoved, m_another}) {
        if (!button->isHidden() && button->isEnabled()) {
            button->setFocus();
            if (button == m_cancel) // only until there is something to go on with
                m_stopgap = button;
            return;
        }
    }
}

void AccountPanel::complete()
{
    if (m_browserSignIn && m_browserSignIn->complete())
        return;
    m_help->setText(tr("No sign-in is waiting to be completed. Start one with Connect."));
    m_help->show();
}

void AccountPanel::setSwitch(const QCheckBox* box, void (AccountRoster::*set)(AccountId, bool))
{
    if (const auto current = account())
        (m_services.roster().*set)(current->id, box->isChecked());
}

void AccountPanel::askForQueue()
{
    std::vector<Account> signedOut;
    for (const Account& each : m_services.roster().accounts()) {
        if (m_other == 0 && each.service == m_service && each.state == AccountState::SignedOut)
            signedOut.push_back(each);
    }
    const qint64 now = m_services.clock().utcNow();
    m_services.background().run(
        this,
        [&database = m_services.database(), &reader = m_services.submissions(), current = account(),
         signedOut,
         now](const std::stop_token&) { return readQueue(database, reader, current, signedOut, now); },
        [this, now](const QueueState& state) {
            m_waiting = state.waiting;
            m_nextTry = state.nextTry;
            m_outlook = state.outlook;
            m_isLimited = state.isLimited;
            QStringList lines;
            for (const auto& [left, waiting] : state.signedOut)
                lines.append(queueWords(waiting, std::nullopt, left, now, false));
            m_signedOutWords = lines.join(QLatin1Char('\n'));
            showQueue();
        });
}

void AccountPanel::showQueue()
{
    const auto current = account();
    QStringList lines;
    if (current)
        lines.append(queueWords(m_waiting, m_nextTry, *current, m_services.clock().utcNow(),
                                m_services.privateListening().isOn()));
    if (current && m_outlook && m_waiting > 0)
        lines.append(words::outlook(*m_outlook, m_service, m_services.clock().utcNow()));
    else if (current && m_isLimited && m_waiting > 0 && m_nextTry)
        lines.append(words::dailyLimit(m_service, *m_nextTry));
    if (!m_signedOutWords.isEmpty())
        lines.append(m_signedOutWords);
    m_queueWords->setText(lines.join(QLatin1Char('\n')));
    m_queueBox->setVisible(!lines.isEmpty());
    const bool canRetry = current.has_value() && m_waiting > 0;
    if (m_retryAll->hasFocus() && (m_running || !canRetry))
        m_queueWords->setFocus();
    m_retryAll->setVisible(canRetry);
    m_retryAll->setEnabled(!m_running);
    if (m_queueWords->hasFocus() && canRetry && !m_running)
        m_retryAll->setFocus();
    m_report->setVisible(current.has_value());
}

void AccountPanel::takeReport(const SubmissionReport& report)
{
    const auto current = account();
    if (!current || current->id != report.account)
        return;
    m_running = report.running;
    m_waiting = report.waiting;
    m_report->setText(words::report(report));
    showQueue();
}

void AccountPanel::askForOffer(const Account& account)
{
    m_offered = account.id;
    m_services.background().run(
        this,
        [&services = m_services, id = account.id](const std::stop_token& stop) -> Result<int> {
            // What was fetched under that name counts as held there once it is mine.
            const auto adopted = adoptFetchedPlays(services.database(), stop);
            return adopted ? services.offer().count(id) : fail(adopted.error());
        },
        [this](const Result<int>& count) {
            if (!count || *count == 0)
                return;
            m_offerWords->setText(
                tr("%Ln play(s) of the last 14 days are not there yet. Send them too?", nullptr, *count));
            m_offer->show();
        });
}

void AccountPanel::acceptOffer()
{
    m_offer->hide();
    m_services.background().change(
        this,
        [&offer = m_services.offer(), id = m_offered](const std::stop_token&) { return offer.accept(id); },
        [this](const Result<int>& owed) {
            if (owed)
                m_services.roster().wake(m_offered);
            askForQueue();
        });
}

} // namespace sillon
