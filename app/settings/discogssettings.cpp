// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/discogssettings.h"

#include "application/discogstoken.h"
#include "application/releaseyears.h"
#include "application/services.h"
#include "application/words.h"
#include "application/yearwords.h"
#include "settings/testedsecret.h"
#include "widgets/settingsform.h"

#include <QLineEdit>

namespace sillon {

DiscogsSettings::DiscogsSettings(Services& services, SettingsForm* form)
    : QObject(form)
    , m_services(services)
    , m_token(new QLineEdit(form))
    , m_secret(new TestedSecret({QStringLiteral("testDiscogsButton"), QStringLiteral("removeDiscogsButton"),
                                 QStringLiteral("discogsAnswer"), tr("Test the token for Discogs"),
                                 tr("Remove the token for Discogs"), tr("Discogs")},
                                form))
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
    form->addBeside(m_secret);
    connect(m_token, &QLineEdit::textChanged, this,
            [this] { m_secret->setTyped(!m_token->text().trimmed().isEmpty()); });
    connect(m_token, &QLineEdit::editingFinished, this, &DiscogsSettings::keep);
    connect(m_secret, &TestedSecret::testWanted, this, &DiscogsSettings::test);
    connect(m_secret, &TestedSecret::keepWanted, this, &DiscogsSettings::keep);
    connect(m_secret, &TestedSecret::removeWanted, this, &DiscogsSettings::remove);
    connect(&services.jobs(), &JobRunner::jobFinished, this, [this](const Job& job) {
        if (job.kind == QLatin1String(ReleaseYears::jobKind))
            read();
    });
    read();
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
    m_secret->setKept(isKept, true);
    m_token->setPlaceholderText(isKept ? tr("Kept; type to replace") : QString());
    if (!token) {
        m_secret->say(words::error(token.error()));
        return;
    }
    const auto trouble = m_services.years().lastTroubles().discogs;
    m_secret->say(!isKept   ? tr("Without a token Discogs is not asked.")
                  : trouble ? words::yearSourceTrouble(QStringLiteral("discogs"), *trouble)
                            : tr("Discogs is asked with your token."));
}

void DiscogsSettings::keep()
{
    const QString typed = m_token->text().trimmed();
    if (typed.isEmpty())
        return;
    store(typed);
    m_token->clear();
}

void DiscogsSettings::remove()
{
    m_token->clear();
    store(QString());
}

void DiscogsSettings::store(const QString& token)
{
    m_secret->beginKeeping();
    m_services.background().tell(
        this,
        [&services = m_services, token](const std::stop_token&) -> Result<QString> {
            if (auto stored = keepDiscogsToken(services, token); !stored)
                return fail(std::move(stored.error()));
            return token;
        },
        [this](const Result<QString>& kept) {
            show(kept);
            m_secret->endKeeping();
            if (kept && !kept->isEmpty())
                m_services.years().searchAnewSoon();
        });
}

void DiscogsSettings::test()
{
    m_secret->say(tr("Asking Discogs…"));
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
    if (user)
        m_secret->endTest(tr("The token is valid. It belongs to %1.").arg(*user));
    else if (user.error().kind == ErrorKind::Unauthorized)
        m_secret->endTest(tr("Discogs does not accept this token."));
    else if (user.error().kind == ErrorKind::NotSent)
        m_secret->endTest(tr("Discogs could not be reached."));
    else
        m_secret->endTest(words::error(user.error()));
}

} // namespace sillon
