// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/services.h"
#include "fakes/fakeengine.h"
#include "settings/keys.h"
#include "standin/lastfmstandin.h"
#include "storage/profilelock.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace sillon::testing {

/// What stands behind a page: the services over a profile of their own, with an engine turned by hand and
/// Last.fm on loopback, which knows the user "Tester".
class RunningProgram
{
public:
    RunningProgram()
    {
        const auto key = QStringLiteral("00112233445566778899aabbccddeeff");
        const auto secret = QStringLiteral("ffeeddccbbaa99887766554433221100");
        server.addApiKey(key, secret);
        server.addUser(QStringLiteral("Tester"));
        const ProfilePlace place = profilePlace(m_folder.path());
        QFile file(place.settingsFile);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no settings file");
        file.write(QStringLiteral("[lastfm]\napi_url=%1\nauth_url=%2\napi_key=%3\napi_secret=%4\n"
                                  "[secrets]\nstore=file\n[net]\nproxy=none\n")
                       .arg(server.apiUrl().toString(), server.authPageUrl().toString(), key, secret)
                       .toUtf8());
        file.close();
        m_settings = std::make_unique<Settings>(place.settingsFile, QProcessEnvironment());
        auto profile = m_settings->load() ? openProfile(place, m_settings->get(keys::secretStore))
                                          : Result<OpenProfile>(tl::make_unexpected(Error()));
        if (!profile)
            qFatal("no profile");
        ServiceParts parts;
        parts.engine = std::make_unique<FakeEngine>();
        m_services = std::make_unique<Services>(std::move(*profile), *m_settings, std::move(parts));
        m_services->startSending();
    }
    ~RunningProgram() { m_services->stop(); }

    [[nodiscard]] Services& services() { return *m_services; }

    standin::LastfmStandin server;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Services> m_services;
};

} // namespace sillon::testing
