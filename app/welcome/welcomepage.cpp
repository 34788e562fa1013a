// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcomepage.h"

#include "application/services.h"
#include "application/words.h"
#include "library/filewalker.h"
#include "settings/keys.h"
#include "widgets/buttons.h"
#include "widgets/iconlabel.h"
#include "widgets/tokens.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int columnWidth = 620;
constexpr int pictureSize = 24;

/// The system's music folder; on systems without one it is said to be the home folder, which is too much.
QString musicFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    const bool usable = QFileInfo(folder).isDir() && QDir(folder) != QDir::home();
    return usable ? folder : QString();
}

QLabel* wordsOf(const QString& text, QWidget* parent)
{
    auto* words = new QLabel(text, parent);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    return words;
}

/// A step: its picture, and beside it a heading, words and a row of buttons.
struct Card
{
    Card(Icon icon, const QString& title, QWidget* parent, QVBoxLayout* column)
        : body(new QVBoxLayout)
        , buttons(new QHBoxLayout)
    {
        auto* picture = new IconLabel(icon, pictureSize, parent);
        picture->setForegroundRole(QPalette::Highlight);
        auto* heading = new QLabel(title, parent);
        tokens::setTextSize(heading, tokens::TextSize::Section);
        body->setSpacing(tokens::space8);
        body->addWidget(heading);
        buttons->setSpacing(tokens::space8);
        auto* row = new QHBoxLayout;
        row->setSpacing(tokens::space16);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addLayout(body, 1);
        column->addLayout(row);
        column->addSpacing(tokens::space32);
    }
    void end()
    {
        buttons->addStretch();
        body->addSpacing(tokens::space4);
        body->addLayout(buttons);
    }

    QVBoxLayout* body;
    QHBoxLayout* buttons;
};

} // namespace

WelcomePage::WelcomePage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_suggestion(musicFolder())
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget(scroll);
    sheet->setBackgroundRole(QPalette::Base);
    auto* centred = new QHBoxLayout(sheet);
    centred->setContentsMargins(tokens::pageMargin, tokens::space32, tokens::pageMargin, tokens::space24);
    auto* held = new QWidget(sheet);
    held->setMaximumWidth(columnWidth);
    centred->addStretch(1);
    centred->addWidget(held, 100);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* title = new QLabel(tr("Welcome to Sillon"), held);
    tokens::setTextSize(title, tokens::TextSize::PageTitle);
    column->addWidget(title);
    column->addSpacing(tokens::space8);
    column->addWidget(
        wordsOf(tr("Sillon plays your music and keeps the record of what you hear. Whatever you leave "
                   "out here is in the settings."),
                held));
    column->addSpacing(tokens::space32);
    addFolderCard(column);
    addAccountCard(column);
    addAppearanceCard(column);
    auto* done = makePrimaryButton(tr("&Start"), held);
    done->setObjectName(QStringLiteral("welcomeDoneButton"));
    connect(done, &QPushButton::clicked, this, &WelcomePage::finish);
    column->addWidget(done, 0, Qt::AlignLeft);
    column->addStretch();
    scroll->setWidget(sheet);
    for (QWidget* ground : {scroll->viewport(), sheet}) // the window's round corner shows through
        ground->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(m_useFolder->isHidden() ? m_chooseFolder : m_useFolder);
}

void WelcomePage::addFolderCard(QVBoxLayout* column)
{
    Card card(Icon::FolderAdd, tr("Where is your music?"), this, column);
    m_folderWords = wordsOf({}, this);
    m_folderWords->setObjectName(QStringLiteral("welcomeFolderWords"));
    m_useFolder = new QPushButton(tr("&Use this folder"), this);
    m_useFolder->setObjectName(QStringLiteral("useFolderButton"));
    m_chooseFolder = new QPushButton(tr("Choose a &folder…"), this);
    m_chooseFolder->setObjectName(QStringLiteral("chooseFolderButton"));
    card.body->addWidget(m_folderWords);
    card.buttons->addWidget(m_useFolder);
    card.buttons->addWidget(m_chooseFolder);
    card.end();
    connect(m_useFolder, &QPushButton::clicked, this, &WelcomePage::useSuggestion);
    connect(m_chooseFolder, &QPushButton::clicked, this, &WelcomePage::chooseFolderWanted);
    connect(&m_services.settings(), &Settings::changed, this, [this](const QString& name) {
        if (name == keys::libraryFolders.key())
            showFolders();
    });
    showFolders();
    if (!m_suggestion.isEmpty())
        countSuggestion();
}

void WelcomePage::countSuggestion()
{
    m_services.background().run(
        this,
        [folder = m_suggestion](const std::stop_token& stop) {
            return static_cast<int>(walkFolders(
                                        {folder}, [](const std::vector<FoundFile>&) {}, stop)
                                        .files.size());
        },
        [this](int files) {
            if (!m_useFolder->isHidden())
                m_folderWords->setText(tr("%1 has %n music file(s).", nullptr, files)
                                           .arg(QDir::toNativeSeparators(m_suggestion)));
        });
}

void WelcomePage::showFolders()
{
    const QStringList folders = m_services.settings().get(keys::libraryFolders);
    const bool had = m_useFolder->hasFocus();
    m_useFolder->setVisible(folders.isEmpty() && !m_suggestion.isEmpty());
    if (had && m_useFolder->isHidden())
        m_chooseFolder->setFocus(Qt::OtherFocusReason);
    if (!folders.isEmpty())
        m_folderWords->setText(tr("Sillon reads %1. The first albums are there in a moment.")
                                   .arg(folders.join(QStringLiteral(", "))));
    else if (m_suggestion.isEmpty())
        m_folderWords->setText(tr("Sillon looks for music in the folders you name and keeps watching them."));
    else
        m_folderWords->setText(tr("Your music folder is %1.").arg(m_suggestion));
}

void WelcomePage::useSuggestion()
{
    const auto stored = m_services.settings().set(keys::libraryFolders, QStringList{m_suggestion});
    if (!stored)
        m_folderWords->setText(words::error(stored.error()));
}

void WelcomePage::addAccountCard(QVBoxLayout* column)
{
    Card card(Icon::Scrobble, tr("Scrobble to Last.fm, ListenBrainz and others"), this, column);
    m_accountWords = wordsOf({}, this);
    m_accountWords->setObjectName(QStringLiteral("welcomeAccountWords"));
    m_connect = new QPushButton(tr("&Connect an account…"), this);
    m_connect->setObjectName(QStringLiteral("welcomeConnectButton"));
    card.body->addWidget(m_accountWords);
    card.buttons->addWidget(m_connect);
    card.end();
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectWanted);
    connect(&m_services.roster(), &AccountRoster::accountsChanged, this, &WelcomePage::showAccount);
    showAccount();
}

void WelcomePage::showAccount()
{
    const auto& accounts = m_services.roster().accounts();
    const auto connected = std::find_if(accounts.begin(), accounts.end(), [](const Account& account) {
        return account.state != AccountState::SignedOut;
    });
    m_accountWords->setText(connected == accounts.end()
                                ? tr("What you hear is kept here in any case. With an account it is sent "
                                     "there too, also later, when you were offline.")
                                : tr("Connected as %1.").arg(connected->userName));
}

void WelcomePage::addAppearanceCard(QVBoxLayout* column)
{
    Card card(Icon::Appearance, tr("Light or dark?"), this, column);
    auto* group = new QButtonGroup(this);
    const QString now = m_services.settings().get(keys::theme);
    const auto add = [&](const QString& text, const QString& word) {
        auto* choice = new QRadioButton(text, this);
        choice->setObjectName(QStringLiteral("theme-") + word);
        choice->setChecked(word == now);
        group->addButton(choice);
        card.buttons->addWidget(choice);
        card.buttons->addSpacing(tokens::space16);
        connect(choice, &QRadioButton::toggled, this, [this, word](bool on) {
            // A setting that cannot be written is told of when the program ends; here only the look is at
            // stake.
            if (on)
                std::ignore = m_services.settings().set(keys::theme, word);
        });
    };
    add(tr("As the s&ystem"), QStringLiteral("system"));
    add(tr("&Light"), QStringLiteral("light"));
    add(tr("&Dark"), QStringLiteral("dark"));
    card.end();
}

void WelcomePage::finish()
{
    const auto stored = m_services.settings().set(keys::welcomed, true);
    if (!stored)
        m_services.notices().post(NoticeKind::SettingsNotWritten,
                                  {{QStringLiteral("reason"), errorKindName(stored.error().kind)},
                                   {QStringLiteral("text"), stored.error().serverText}});
    Q_EMIT finished();
}

} // namespace sillon
