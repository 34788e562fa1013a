// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/discogssettings.h"

#include "application/discogstoken.h"
#include "application/releaseyears.h"
#include "application/services.h"
#include "application/words.h"
#include "application/yearwords.h"
#include "widgets/settingsform.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sillon {

DiscogsSettings::DiscogsSettings(Services& services, SettingsForm* form)
    : QObject(form)
    , m_services(services)
    , m_token(new QLineEdit(form))
    , m_test(new QPushButton(tr("Test"), form))
    , m_remove(new QPushButton(tr("Remove"), form))
    , m_answer(new QLabel(form))
{
    form->addText(
        tr("Albums that were played at least three times and that nobody else knows are asked for at "
           "Discogs, where you give a personal token: discogs.com/settings/developers makes one. "
           "Sillon uses the API of Discogs but is not affiliated with, sponsored or endorsed by "
           "Discogs. Data provided by Discogs."));
    m_token->setObjectName(QStringLiteral("discogsToken"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMinimumWidth(280);
    form->addRow(tr("Personal &token"), m_token);
    addButtons(form);
    connect(m_token, &QLineEdit::editingFinished, this, &DiscogsSettings::keep);
    connect(m_test, &QPushButton::clicked, this, &DiscogsSettings::test);
    connect(m_remove, &QPushButton::clicked, this, &DiscogsSettings::remove);
    connect(&services.jobs(), &JobRunner::jobFinished, this, [this](const Job& job) {
        if (job.kind == QLatin1String(ReleaseYears::jobKind))
            read();
    });
    read();
}

void DiscogsSettings::addButtons(SettingsForm* form)
{
    m_test->setObjectName(QStringLiteral("testDiscogsButton"));
    m_test->setAccessibleName(tr("Test the token for Discogs"));
    m_remove->setObjectName(QStringLiteral("removeDiscogsButton"));
    m_remove->setAccessibleName(tr("Remove the token for Discogs"));
    auto* row = new QWidget(form);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    line->addWidget(m_test);
    line->addWidget(m_remove);
    line->addStretch();
    form->addBeside(row);
    m_answer->setObjectName(QStringLiteral("discogsAnswer"));
    m_answer->setAccessibleName(tr("Discogs"));
    m_answer->setWordWrap(true);
    tokens::setTextSize(m_answer, tokens::TextSize::Secondary);
    form->addBeside(m_answer);
}

void DiscogsSettings::read()
{
    m_services.background().ask(
        this,
        [&years = m_services.years()](const std::stop_token&) { return years.secrets().discogsToken(); },
        [this](const Result<QString>& token) { show(token); });
}

void DiscogsSettings::show(const Result<QString>& token)
{
    const bool isKept = token && !token->isEmpty();
    m_test->setEnabled(isKept);
    m_remove->setEnabled(isKept);
    m_token->setPlaceholderText(isKept ? tr("Kept; type to replace") : QString());
    if (!token) {
        m_answer->setText(words::error(token.error()));
        return;
    }
    const auto trouble = m_services.years().lastTroubles().discogs;
    m_answer->setText(!isKept   ? tr("Without a token Discogs is not asked.")
                      : trouble ? words::yearSourceTrouble(QStringLiteral("discogs"), *trouble)
                                : tr("Discogs is asked with your token."));
}

void DiscogsSettings::keep()
{
    const QString typed = m_token->text().trimmed();
    if (typed.isEmpty())
        return;
    m_token->clear();
    store(typed);
}

void DiscogsSettings::remove()
{
    m_token->clear();
    store(QString());
}

void DiscogsSettings::store(const QString& token)
{
    m_services.background().tell(
        this,
        [&services = m_services, token](const std::stop_token&) -> Result<QString> {
            if (auto stored = keepDiscogsToken(services, token); !stored)
                return fail(std::move(stored.error()));
            return token;
        },
        [this](const Result<QString>& kept) {
            show(kept);
            if (kept && !kept->isEmpty())
                m_services.years().searchAnewSoon();
        });
}

void DiscogsSettings::test()
{
    m_test->setEnabled(false);
    m_answer->setText(tr("Asking Discogs…"));
    m_services.background().ask(
        this,
        [&years = m_services.years()](const std::stop_token& stop) -> Result<QString> {
            const auto token = years.secrets().discogsToken();
            return token ? years.discogsUser(*token, stop) : fail(token.error());
        },
        [this](const Result<QString>& user) { showTest(user); });
}

void DiscogsSettings::showTest(const Result<QString>& user)
{
    m_test->setEnabled(true);
    if (user)
        m_answer->setText(tr("The token is valid. It belongs to %1.").arg(*user));
    else if (user.error().kind == ErrorKind::Unauthorized)
        m_answer->setText(tr("Discogs does not accept this token."));
    else if (user.error().kind == ErrorKind::NotSent)
        m_answer->setText(tr("Discogs could not be reached."));
    else
        m_answer->setText(words::error(user.error()));
}

} // namespace sillon
