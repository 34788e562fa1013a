// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mirrorsettings.h"

#include "application/pathwords.h"
#include "application/releaseyears.h"
#include "application/services.h"
#include "application/yearwords.h"
#include "settings/keys.h"
#include "settings/testedsecret.h"
#include "widgets/settingsform.h"

#include <QLineEdit>

namespace sillon {

namespace {

/// "db.home:5433"; a folder of a socket, and an address of colons, stay whole.
void putServer(MirrorAddress& address, const QString& server)
{
    const QString typed = server.trimmed();
    const qsizetype colon = typed.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const int port = typed.mid(colon + 1).toInt(&isNumber);
    const bool hasPort =
        colon > 0 && typed.indexOf(QLatin1Char(':')) == colon && isNumber && port > 0 && port <= 65535;
    address.host = hasPort ? typed.left(colon) : typed;
    address.port = hasPort ? port : 0;
}

QString serverOf(const MirrorAddress& address)
{
    return address.port == 0 ? address.host
                             : QString(address.host + QLatin1Char(':') + QString::number(address.port));
}

} // namespace

MirrorSettings::MirrorSettings(Services& services, SettingsForm* form)
    : QObject(form)
    , m_services(services)
    , m_server(new QLineEdit(form))
    , m_database(new QLineEdit(form))
    , m_user(new QLineEdit(form))
    , m_password(new QLineEdit(form))
    , m_secret(new TestedSecret({QStringLiteral("testMirrorButton"), QStringLiteral("removeMirrorButton"),
                                 QStringLiteral("mirrorState"), tr("Test your own MusicBrainz database"),
                                 tr("Ask your own MusicBrainz database no longer"),
                                 tr("Your own MusicBrainz database")},
                                form))
{
    form->addText(
        tr("A copy of MusicBrainz's own database in PostgreSQL is asked before the web service, and "
           "without any limit."));
    addFields(form);
    form->addBeside(m_secret);
    connect(m_secret, &TestedSecret::testWanted, this, &MirrorSettings::test);
    connect(m_secret, &TestedSecret::keepWanted, this, &MirrorSettings::keep);
    connect(m_secret, &TestedSecret::removeWanted, this, &MirrorSettings::remove);
    connect(&services.jobs(), &JobRunner::jobFinished, this, [this](const Job& job) {
        if (job.kind == QLatin1String(ReleaseYears::jobKind))
            read();
    });
    read();
}

void MirrorSettings::addFields(SettingsForm* form)
{
    m_server->setObjectName(QStringLiteral("mirrorServer"));
    m_database->setObjectName(QStringLiteral("mirrorDatabase"));
    m_user->setObjectName(QStringLiteral("mirrorUser"));
    m_password->setObjectName(QStringLiteral("mirrorPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    for (QLineEdit* edit : {m_server, m_database, m_user, m_password}) {
        edit->setMinimumWidth(280);
        edit->setReadOnly(isGiven());
        connect(edit, &QLineEdit::editingFinished, this, &MirrorSettings::keep);
        connect(edit, &QLineEdit::textEdited, this,
                [this] { m_secret->setTyped(!isGiven() && !m_database->text().trimmed().isEmpty()); });
    }
    m_server->setPlaceholderText(QStringLiteral("localhost"));
    form->addRow(tr("Ser&ver"), m_server);
    m_database->setPlaceholderText(QStringLiteral("musicbrainz_db"));
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Passw&ord"), m_password);
}

bool MirrorSettings::isGiven() const
{
    return !m_services.settings().get(keys::musicBrainzMirrorDsn).isEmpty();
}

void MirrorSettings::read()
{
    m_services.background().ask(
        this, [&years = m_services.years()](const std::stop_token&) { return years.secrets().mirror(); },
        [this](const Mirror& mirror) { show(mirror); });
}

void MirrorSettings::show(const Mirror& mirror)
{
    const bool isNamed = mirror && *mirror;
    m_secret->setKept(isNamed, !isGiven());
    const MirrorAddress address = isNamed ? **mirror : MirrorAddress();
    const auto fill = [](QLineEdit* edit, const QString& text) {
        if (!edit->hasFocus())
            edit->setText(text);
    };
    fill(m_server, serverOf(address));
    fill(m_database, address.database);
    fill(m_user, address.user);
    m_password->setPlaceholderText(address.password.isEmpty() ? QString()
                                   : isGiven()                ? tr("Kept")
                                                              : tr("Kept; type to replace"));
    if (!mirror) {
        m_secret->say(words::mirrorTrouble(mirror.error()));
        return;
    }
    if (!isNamed) {
        m_secret->say(tr("None is named."));
        return;
    }
    const QString where =
        isGiven() ? tr("Named in %1 or in the environment.").arg(words::path(m_services.settings().file()))
                  : tr("It is asked first.");
    const auto trouble = m_services.years().lastTroubles().mirror;
    m_secret->say(trouble ? QString(where + QLatin1Char('\n') + words::mirrorTrouble(*trouble)) : where);
}

/// Without a database's name there is none.
void MirrorSettings::keep()
{
    if (isGiven() || m_database->text().trimmed().isEmpty())
        return;
    const QString password = m_password->text();
    m_password->clear();
    m_secret->beginKeeping();
    m_secret->setTyped(false);
    struct Kept
    {
        Mirror mirror;
        bool isNew = false;
    };
    m_services.background().tell(
        this,
        [&years = m_services.years(), server = m_server->text(), database = m_database->text().trimmed(),
         user = m_user->text().trimmed(), password](const std::stop_token&) -> Kept {
            const auto known = years.secrets().mirror();
            if (!known)
                return {fail(known.error())};
            MirrorAddress address = known->value_or(MirrorAddress());
            putServer(address, server);
            address.database = database;
            address.user = user;
            if (!password.isEmpty())
                address.password = password;
            if (*known && **known == address)
                return {address};
            if (auto stored = years.secrets().storeMirror(address); !stored)
                return {fail(std::move(stored.error()))};
            return {address, true};
        },
        [this](const Kept& kept) {
            show(kept.mirror);
            m_secret->endKeeping();
            if (kept.isNew)
                m_services.years().takeNewSource();
        });
}

void MirrorSettings::remove()
{
    for (QLineEdit* edit : {m_server, m_database, m_user, m_password})
        edit->clear();
    m_services.background().tell(
        this,
        [&years = m_services.years()](const std::stop_token&) -> Mirror {
            if (auto removed = years.secrets().storeMirror(std::nullopt); !removed)
                return fail(std::move(removed.error()));
            return std::nullopt;
        },
        [this](const Mirror& mirror) { show(mirror); });
}

void MirrorSettings::test()
{
    m_secret->say(tr("Asking the database…"));
    m_services.background().ask(
        this,
        [&years = m_services.years()](const std::stop_token& stop) -> Result<MirrorCheck> {
            const auto mirror = years.secrets().mirror();
            if (!mirror)
                return fail(mirror.error());
            return *mirror ? checkMirror(**mirror, stop) : fail(ErrorKind::BadRequest);
        },
        [this](const Result<MirrorCheck>& check) { showTest(check); });
}

void MirrorSettings::showTest(const Result<MirrorCheck>& check)
{
    if (!check)
        m_secret->endTest(words::mirrorTrouble(check.error()));
    else
        m_secret->endTest(check->canSearch
                              ? tr("It answers, and names that are alike can be searched for.")
                              : tr("It answers. Names that are alike cannot be searched for: that takes the "
                                   "extension pg_trgm and an index of it on the artists' names."));
}

} // namespace sillon
