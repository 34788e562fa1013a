// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/byhandplan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace sillon {

/// One line of an album that is about to be scrobbled.
struct DraftLine
{
    int row = 0;
    int part = -1;
    QString position;
    QString title;
    QString artist;
    QString side;
    int disc = 1;
    qint64 lengthMs = 0;
    bool lengthKnown = true;
    bool chosen = true;
    std::optional<SkipReason> unfit; ///< why it cannot be chosen
};

/// An album while the user decides which of it was heard, and when: a value that makes plans. Pure.
class AlbumDraft
{
public:
    AlbumDraft() = default;
    AlbumDraft(Album album, IndexUse use);

    [[nodiscard]] const Album& album() const { return m_album; }
    [[nodiscard]] IndexUse indexUse() const { return m_use; }
    [[nodiscard]] bool hasParts() const;  ///< some piece is in several parts
    [[nodiscard]] bool turnsOver() const; ///< there are several sides or discs
    [[nodiscard]] const std::vector<DraftLine>& lines() const { return m_lines; }
    /// What can be chosen at once: "A", "B" or "1", "2"; empty when there is but one.
    [[nodiscard]] QStringList sections() const;
    [[nodiscard]] bool bySides() const; ///< the sections are sides, else discs
    [[nodiscard]] int chosenCount() const;

    /// Another way with pieces in parts: everything is chosen again.
    void setIndexUse(IndexUse use);
    void setChosen(int line, bool chosen);
    void chooseAll();
    void chooseOnly(const QString& section);
    /// Milliseconds, at least a second; of a line that can be chosen.
    void setLength(int line, qint64 ms);

    [[nodiscard]] ByHandWish wish(const TimelineWish& time) const;

private:
    void makeLines();
    [[nodiscard]] QString sectionOf(const DraftLine& line) const;

    Album m_album;
    IndexUse m_use = IndexUse::OnePlay;
    std::vector<DraftLine> m_lines;
    std::set<std::pair<int, int>> m_left; ///< row and part of what was not heard
};

} // namespace sillon
