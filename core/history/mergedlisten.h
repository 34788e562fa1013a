// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scrobbling/scrobblereader.h"

#include <QString>

#include <vector>

namespace sillon {

/// That a source tells of a play at a second.
struct HeldEcho
{
    qint64 source = 0;
    qint64 playedAt = 0;
    friend bool operator==(const HeldEcho&, const HeldEcho&) = default;
};

/// A listen that went into another, with all that hung on it, as texts that can be read again.
struct MergedListen
{
    ScrobbleRow row;
    std::vector<HeldEcho> echoes;

    [[nodiscard]] QString listenText() const;
    [[nodiscard]] QString echoesText() const;
    [[nodiscard]] QString owedText() const; ///< what is owed and why something is not
    /// Malformed when they are none.
    [[nodiscard]] static Result<MergedListen> fromTexts(ListenId id, const QString& listen,
                                                        const QString& echoes, const QString& owed);
    friend bool operator==(const MergedListen&, const MergedListen&) = default;
};

} // namespace sillon
