// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/inifile.h"
#include "settings/settingkey.h"

#include <QObject>
#include <QProcessEnvironment>

#include <mutex>
#include <vector>

namespace sillon {

struct NamedSection;

/// A server that speaks Last.fm's protocol, given by the user: section "audioscrobbler.NAME". Texts are empty
/// when they are not given.
struct AudioscrobblerServer
{
    QString name;
    QString apiUrl;
    QString authUrl;
    QString apiKey;
    QString apiSecret;
};

/// A server that takes ListenBrainz's calls, given by the user: section "listenbrainz.NAME".
struct ListenBrainzServer
{
    QString name;
    QString apiUrl; ///< empty when it is not given
};

/// The user's settings: sillon.ini, over it the environment (SILLON_SECTION_KEY, which wins). Junk reads as
/// the default, numbers out of bounds are clamped. Unknown keys and comments in the file stay. Reading: any
/// thread. load() and set: the thread it lives on, where changed is emitted.
class Settings final : public QObject
{
    Q_OBJECT
public:
    explicit Settings(QString file, QObject* parent = nullptr);
    Settings(QString file, const QProcessEnvironment& environment, QObject* parent = nullptr);

    /// Reads the file (again); one that does not exist is empty. Errors: AccessDenied, TooLarge; then the
    /// settings stay as they were.
    [[nodiscard]] Done load();

    template <typename T>
    [[nodiscard]] T get(const SettingKey<T>& key) const
    {
        return settingFromText<T>(text(key.key(), key));
    }

    /// Stores value, clamped, with one write of the file, and says what was stored. Errors: BadRequest (not
    /// acceptable), NotSupported (a secret), AccessDenied, DiskFull, Storage; then nothing has changed.
    template <typename T>
    Result<T> set(const SettingKey<T>& key, const T& value)
    {
        auto stored = setText(key.key(), textOfSetting(value));
        if (!stored)
            return fail(std::move(stored.error()));
        return settingFromText<T>(*stored);
    }

    /// By name, also of named servers ("audioscrobbler.NAME.api_url", "listenbrainz.NAME.api_url") and of
    /// actions ("shortcuts.NAME").
    /// Errors: NotFound (no such key), NotSupported (a secret: never shown).
    [[nodiscard]] Result<QString> textOf(const QString& name) const;
    /// As set, plus NotFound.
    Result<QString> setText(const QString& name, const QString& text);
    /// The names of all settings that can be shown, those of named servers included, and of the shortcuts
    /// that the file gives.
    [[nodiscard]] QStringList names() const;
    /// Whether the environment decides about this setting, so that a change in the file shows only without
    /// it.
    [[nodiscard]] bool isFromEnvironment(const QString& name) const;

    /// The servers found in file and environment, by name. From the environment a name is in lower case.
    [[nodiscard]] std::vector<AudioscrobblerServer> audioscrobblerServers() const;
    [[nodiscard]] std::vector<ListenBrainzServer> listenBrainzServers() const;

    /// The names of the settings of a named server ("audioscrobbler.NAME"), given or not; empty for another
    /// service.
    [[nodiscard]] static QStringList namesOfServer(const QString& service);
    /// Takes a named server's section out of the file. Errors: as set; NotFound when there is no such kind of
    /// server.
    [[nodiscard]] Done removeServer(const QString& service);

    [[nodiscard]] const QString& file() const { return m_file; }

Q_SIGNALS:
    /// The value that counts is another than before.
    void changed(const QString& name);

private:
    [[nodiscard]] QString text(const QString& name, const SettingRule& rule) const;
    [[nodiscard]] QString textIn(const IniFile& ini, const QString& name, const SettingRule& rule) const;
    [[nodiscard]] QStringList serverNames(const IniFile& ini, const NamedSection& kind) const;
    [[nodiscard]] QStringList serverTexts(const QString& name, const NamedSection& kind) const;
    [[nodiscard]] QStringList namesIn(const IniFile& ini) const;
    [[nodiscard]] Result<IniFile> readFile() const;
    [[nodiscard]] Done writeFile(const IniFile& ini) const;
    void take(IniFile ini);

    const QString m_file;
    const QProcessEnvironment m_environment;
    mutable std::mutex m_mutex;
    IniFile m_ini;
};

} // namespace sillon
