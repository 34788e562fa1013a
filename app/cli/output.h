// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonValue>
#include <QString>

namespace sillon::cli {

/// Where a command writes: with --json one JSON document on stdout and nothing else there; else plain lines.
/// Messages always go to stderr. Main thread.
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
    /// The command has ended: with --json and no document of its own, why it failed is one, as `error` and
    /// `text`; an empty one when it did not.
    void end(bool failed) const;

private:
    bool m_json;
    mutable bool m_hasDocument = false;
    mutable QString m_error; ///< the kind of the last failure
    mutable QString m_text;  ///< the last message
};

} // namespace sillon::cli
