// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonValue>
#include <QString>

namespace sillon::cli {

/// Where a command writes: with --json one JSON document on stdout and nothing else there; else plain lines.
/// Messages always go to stderr.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {}

    [[nodiscard]] bool json() const { return m_json; }
    /// The one JSON document of the run.
    void document(const QJsonValue& value) const;
    /// A line for people; nothing with --json.
    void line(const QString& text) const;
    void message(const QString& text) const;
    void failure(const Error& error) const;

private:
    bool m_json;
};

} // namespace sillon::cli
