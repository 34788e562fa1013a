// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/addserverform.h"

#include "application/listenbrainzservers.h"
#include "application/services.h"
#include "application/words.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sillon {

namespace {

/// What is known of a kind of server.
struct Preset
{
    const char* title;
    const char* name;    ///< what it is called unless the user says otherwise
    const char* address; ///< HOST: to be replaced
    bool isListenBrainz;
};

constexpr std::array presets{
    Preset{"Libre.fm", "librefm", "https://libre.fm/2.0/", false},
    Preset{"GNU FM", "gnufm", "https://HOST/2.0/", false},
    Preset{"Maloja", "maloja", "https://HOST/apis/audioscrobbler/2.0/", false},
    Preset{"ListenBrainz", "brainz", "https://HOST", true},
    Preset{"Koito", "koito", "https://HOST/apis/listenbrainz", true},
};
constexpr Preset other{"", "", "https://HOST/2.0/", false};

const Preset& presetAt(int index)
{
    const bool isKnown = index >= 0 && index < static_cast<int>(presets.size());
    return isKnown ? presets[static_cast<std::size_t>(index)] : other;
}

} // namespace

AddServerForm::AddServerForm(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
{
    build();
    choosePreset(0);
}

void AddServerForm::build()
{
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("serverPreset"));
    m_preset->setAccessibleName(tr("Kind of server"));
    for (const Preset& preset : presets)
        m_preset->addItem(QString::fromLatin1(preset.title));
    m_preset->addItem(tr("Other"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("serverName"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the server"));
    m_name->setMaxLength(40);
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("serverAddress"));
    m_address->setAccessibleName(tr("Address of the server"));
    auto* add = new QPushButton(tr("Add server"), this);
    add->setObjectName(QStringLiteral("addServerButton"));
    m_answer = new QLabel(this);
    m_answer->setObjectName(QStringLiteral("addServerAnswer"));
    m_answer->setWordWrap(true);
    m_answer->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(m_preset);
    row->addWidget(m_name, 1);
    row->addWidget(m_address, 2);
    row->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    column->addLayout(row);
    column->addWidget(m_answer);
    connect(m_preset, &QComboBox::activated, this, &AddServerForm::choosePreset);
    connect(add, &QPushButton::clicked, this, &AddServerForm::add);
    connect(m_address, &QLineEdit::returnPressed, this, &AddServerForm::add);
    // The answer belongs to what was asked for.
    connect(m_name, &QLineEdit::textEdited, m_answer, &QLabel::hide);
    connect(m_address, &QLineEdit::textEdited, m_answer, &QLabel::hide);
    connect(&m_services.roster(), &AccountRoster::signedIn, m_answer, &QLabel::hide);
}

void AddServerForm::choosePreset(int index)
{
    const Preset& preset = presetAt(index);
    m_name->setText(QString::fromLatin1(preset.name));
    const QString address = QString::fromLatin1(preset.address);
    m_address->setText(address.contains(QLatin1String("HOST")) ? QString() : address);
    m_address->setPlaceholderText(address);
    m_answer->hide();
}

void AddServerForm::add()
{
    const QString name = m_name->text().trimmed().toLower();
    const QString address = m_address->text().trimmed();
    static const QRegularExpression plainName(QStringLiteral("^[a-z0-9_-]+$"));
    const bool isListenBrainz = presetAt(m_preset->currentIndex()).isListenBrainz;
    const QString section =
        (isListenBrainz ? QStringLiteral("listenbrainz.") : QStringLiteral("audioscrobbler.")) + name;
    if (!plainName.match(name).hasMatch()) {
        say(tr("The name may have letters, digits, dashes and underscores."));
        return;
    }
    if (isTaken(name)) {
        say(tr("There is a server of that name already."));
        return;
    }
    const auto stored = address.isEmpty()
                            ? Result<QString>(QString())
                            : m_services.settings().setText(section + QStringLiteral(".api_url"), address);
    if (!stored || stored->isEmpty()) {
        say(tr("The address must begin with https:// or http://."));
        return;
    }
    say(tr("Added. Connect it above."));
    m_name->clear();
    m_address->clear();
}

/// By a server of either kind: one name, one panel.
bool AddServerForm::isTaken(const QString& name) const
{
    const QStringList all = scrobbleServices(m_services.lastfmServers(), m_services.settings());
    return std::any_of(all.begin(), all.end(), [&name](const QString& service) {
        return service.section(QLatin1Char('.'), -1) == name;
    });
}

void AddServerForm::say(const QString& words)
{
    m_answer->setText(words);
    m_answer->show();
}

} // namespace sillon
