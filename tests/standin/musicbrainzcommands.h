// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/musicbrainzstandin.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace sillon::standin {

/// Runs a MusicBrainzStandin by lines of text, so that a shell can turn its switches.
///
///     mb-add JSON                one object (see MusicBrainzWorld)
///     mb-load FILE               a file of such objects, one a line
///     mb-dump FOLDER             writes all of it as tables of a dump (see musicbrainzdump.h)
///     mb-rule NAME VALUE         gap-ms, most-clauses, most-url, most-hits, reid on|off, pairs on|off
///     mb-requests | mb-count     what was asked, as JSON lines; how often
///     mb-clear-log
///     mb-fault KIND [N]          see faultNamed (':' for a space); N: how many times or ever
///     mb-clear                   every fault
///     mb-offline | mb-online
class MusicBrainzCommands
{
public:
    explicit MusicBrainzCommands(MusicBrainzStandin& service)
        : m_service(service)
    {}

    /// The answer as JSON lines, the last {"ok":true} or {"error":"..."}; none for lines of others.
    [[nodiscard]] std::optional<QByteArrayList> run(const QString& line);

private:
    [[nodiscard]] std::optional<QString> add(const QByteArray& json);
    [[nodiscard]] std::optional<QString> load(const QString& file);
    [[nodiscard]] std::optional<QString> setRule(const QString& name, const QString& value);
    [[nodiscard]] std::optional<QString> fault(QString kind, const QString& times);
    [[nodiscard]] QByteArrayList requests();

    MusicBrainzStandin& m_service;
};

} // namespace sillon::standin
