// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <span>

namespace sillon {

/// A kind of servers the user names: each has a section of its own, the prefix and its name.
struct NamedSection
{
    QLatin1String prefix;
    std::span<const SettingRule> rules;
};

namespace {

constexpr qint64 largestFileBytes = 1 << 20;
constexpr NamedSection audioscrobblerKind{QLatin1String("audioscrobbler."), keys::ofNamedServer};
constexpr NamedSection listenBrainzKind{QLatin1String("listenbrainz."), keys::ofNamedListenBrainz};
constexpr std::array namedKinds{audioscrobblerKind, listenBrainzKind};
constexpr QLatin1String shortcutSection{"shortcuts"};

QString sectionOf(const QString& name)
{
    return name.left(name.lastIndexOf(QLatin1Char('.')));
}

QString keyOf(const QString& name)
{
    return name.mid(name.lastIndexOf(QLatin1Char('.')) + 1);
}

/// "audioscrobbler.libre.fm.api_url" -> "SILLON_AUDIOSCROBBLER_LIBRE_FM_API_URL".
QString environmentName(const QString& name)
{
    QString variable = QStringLiteral("SILLON_") + name.toUpper();
    std::replace_if(
        variable.begin(), variable.end(), [](QChar c) { return !c.isLetterOrNumber(); }, QLatin1Char('_'));
    return variable;
}

bool isServerName(const QString& name)
{
    const auto allowed = [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-') ||
               c == QLatin1Char('_');
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), allowed);
}

/// "stop_after_current": whether there is such an action is the window's to know.
bool isActionName(const QString& name)
{
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || c == QLatin1Char('_'); };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), allowed);
}

/// The rule for a name: of the program's own settings, of an action's shortcut or of a named server's.
const SettingRule* ruleOf(const QString& name)
{
    const auto own = std::find_if(keys::all.begin(), keys::all.end(),
                                  [&](const SettingRule& rule) { return name == QLatin1String(rule.name); });
    if (own != keys::all.end())
        return &*own;
    if (sectionOf(name) == shortcutSection && isActionName(keyOf(name)))
        return &keys::ofShortcut;
    for (const NamedSection& kind : namedKinds) {
        if (!name.startsWith(kind.prefix) || !isServerName(sectionOf(name).mid(kind.prefix.size())))
            continue;
        const auto part = std::find_if(kind.rules.begin(), kind.rules.end(), [&](const SettingRule& rule) {
            return keyOf(name) == QLatin1String(rule.name);
        });
        return part == kind.rules.end() ? nullptr : &*part;
    }
    return nullptr;
}

Error errorOf(const QFileDevice& file)
{
    Error error;
    error.serverText = file.errorString();
    switch (file.error()) {
    case QFileDevice::ResourceError:
        error.kind = ErrorKind::DiskFull;
        break;
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
    case QFileDevice::WriteError:
        error.kind = ErrorKind::AccessDenied;
        break;
    default:
        error.kind = ErrorKind::Storage;
    }
    return error;
}

} // namespace

Settings::Settings(QString file, QObject* parent)
    : Settings(std::move(file), QProcessEnvironment::systemEnvironment(), parent)
{}

Settings::Settings(QString file, const QProcessEnvironment& environment, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_environment(environment)
{}

Done Settings::load()
{
    auto ini = readFile();
    if (!ini)
        return fail(std::move(ini.error()));
    take(std::move(*ini));
    return {};
}

Result<QString> Settings::textOf(const QString& name) const
{
    const SettingRule* rule = ruleOf(name);
    if (!rule)
        return fail(ErrorKind::NotFound, name);
    if (rule->isSecret)
        return fail(ErrorKind::NotSupported, name);
    return text(name, *rule);
}

Result<QString> Settings::setText(const QString& name, const QString& text)
{
    const SettingRule* rule = ruleOf(name);
    if (!rule)
        return fail(ErrorKind::NotFound, name);
    if (rule->isSecret)
        return fail(ErrorKind::NotSupported, name);
    const auto accepted = rule->accept(text);
    if (!accepted)
        return fail(ErrorKind::BadRequest, name);
    // Another program may have written meanwhile: its changes stay.
    auto ini = readFile();
    if (!ini)
        return fail(std::move(ini.error()));
    if (ini->value(sectionOf(name), keyOf(name)) != *accepted) {
        ini->set(sectionOf(name), keyOf(name), *accepted);
        if (auto written = writeFile(*ini); !written)
            return fail(std::move(written.error()));
    }
    take(std::move(*ini));
    return *accepted;
}

QStringList Settings::names() const
{
    const std::scoped_lock guard(m_mutex);
    return namesIn(m_ini);
}

QStringList Settings::namesIn(const IniFile& ini) const
{
    QStringList names;
    for (const SettingRule& rule : keys::all) {
        if (!rule.isSecret)
            names.append(rule.key());
    }
    for (const NamedSection& kind : namedKinds) {
        for (const QString& server : serverNames(ini, kind)) {
            for (const SettingRule& rule : kind.rules) {
                if (!rule.isSecret)
                    names.append(kind.prefix + server + QLatin1Char('.') + rule.key());
            }
        }
    }
    for (const QString& action : ini.keys(shortcutSection)) {
        if (isActionName(action))
            names.append(shortcutSection + QLatin1Char('.') + action);
    }
    return names;
}

bool Settings::isFromEnvironment(const QString& name) const
{
    return m_environment.contains(environmentName(name));
}

QString Settings::text(const QString& name, const SettingRule& rule) const
{
    const std::scoped_lock guard(m_mutex);
    return textIn(m_ini, name, rule);
}

QString Settings::textIn(const IniFile& ini, const QString& name, const SettingRule& rule) const
{
    const QString variable = environmentName(name);
    const std::optional<QString> given = m_environment.contains(variable)
                                             ? std::optional(m_environment.value(variable))
                                             : ini.value(sectionOf(name), keyOf(name));
    const auto accepted = given ? rule.accept(*given) : std::nullopt;
    return accepted.value_or(QString::fromUtf8(rule.fallback));
}

QStringList Settings::serverNames(const IniFile& ini, const NamedSection& kind) const
{
    QStringList names;
    for (const QString& section : ini.sections()) {
        const QString name = section.mid(kind.prefix.size());
        if (section.startsWith(kind.prefix) && isServerName(name))
            names.append(name);
    }
    QStringList known;
    for (const QString& name : names)
        known.append(environmentName(kind.prefix + name));
    QStringList variables = m_environment.keys();
    variables.sort();
    const QString before = environmentName(kind.prefix);
    for (const QString& variable : variables) {
        for (const SettingRule& rule : kind.rules) {
            const QString behind = QLatin1Char('_') + rule.key().toUpper();
            if (!variable.startsWith(before) || !variable.endsWith(behind))
                continue;
            const QString server = variable.chopped(behind.size());
            if (server.size() > before.size() && !known.contains(server)) {
                known.append(server);
                names.append(server.mid(before.size()).toLower());
            }
        }
    }
    return names;
}

std::vector<AudioscrobblerServer> Settings::audioscrobblerServers() const
{
    const std::scoped_lock guard(m_mutex);
    std::vector<AudioscrobblerServer> servers;
    for (const QString& name : serverNames(m_ini, audioscrobblerKind)) {
        const QStringList texts = serverTexts(name, audioscrobblerKind);
        servers.push_back({name, texts.at(0), texts.at(1), texts.at(2), texts.at(3)});
    }
    return servers;
}

std::vector<ListenBrainzServer> Settings::listenBrainzServers() const
{
    const std::scoped_lock guard(m_mutex);
    std::vector<ListenBrainzServer> servers;
    for (const QString& name : serverNames(m_ini, listenBrainzKind))
        servers.push_back({name, serverTexts(name, listenBrainzKind).at(0)});
    return servers;
}

/// What is given of a named server, in the order of its kind's rules.
QStringList Settings::serverTexts(const QString& name, const NamedSection& kind) const
{
    QStringList texts;
    for (const SettingRule& rule : kind.rules)
        texts.append(textIn(m_ini, kind.prefix + name + QLatin1Char('.') + rule.key(), rule));
    return texts;
}

QStringList Settings::namesOfServer(const QString& service)
{
    QStringList names;
    for (const NamedSection& kind : namedKinds) {
        if (!service.startsWith(kind.prefix) || !isServerName(service.mid(kind.prefix.size())))
            continue;
        for (const SettingRule& rule : kind.rules)
            names.append(service + QLatin1Char('.') + rule.key());
    }
    return names;
}

Done Settings::removeServer(const QString& service)
{
    if (namesOfServer(service).isEmpty())
        return fail(ErrorKind::NotFound, service);
    auto ini = readFile();
    if (!ini)
        return fail(std::move(ini.error()));
    ini->removeSection(service);
    if (auto written = writeFile(*ini); !written)
        return written;
    take(std::move(*ini));
    return {};
}

Result<IniFile> Settings::readFile() const
{
    QFile file(m_file);
    if (!file.exists())
        return IniFile();
    if (!file.open(QIODevice::ReadOnly))
        return fail(errorOf(file));
    if (file.size() > largestFileBytes)
        return fail(ErrorKind::TooLarge, m_file);
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(errorOf(file));
    return IniFile::parse(text);
}

Done Settings::writeFile(const IniFile& ini) const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return fail(errorOf(file));
    file.write(ini.text());
    if (!file.commit())
        return fail(errorOf(file));
    return {};
}

void Settings::take(IniFile ini)
{
    QStringList differing;
    {
        const std::scoped_lock guard(m_mutex);
        // What is given no more has changed as well.
        QStringList names = namesIn(ini) + namesIn(m_ini);
        names.removeDuplicates();
        for (const QString& name : names) {
            const SettingRule& rule = *ruleOf(name);
            if (textIn(ini, name, rule) != textIn(m_ini, name, rule))
                differing.append(name);
        }
        m_ini = std::move(ini);
    }
    for (const QString& name : differing)
        Q_EMIT changed(name);
}

} // namespace sillon
