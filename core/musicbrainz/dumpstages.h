// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/dumpreader.h"
#include "musicbrainz/mbidbytes.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace sillon {

/// The tables of a dump that an index is made of.
enum class DumpPart : std::uint8_t {
    Credits,        ///< {id}, name
    Groups,         ///< {id, credit, primary type}, MBID, title
    Releases,       ///< {id, group, status}, MBID
    CountryDates,   ///< {release, year, month, day}
    OtherDates,     ///< the same
    OldReleases,    ///< {release it was merged into}, MBID
    OldGroups,      ///< {group it was merged into}, MBID
    PrimaryTypes,   ///< {id}, name
    SecondaryTypes, ///< {id}, name
    GroupTypes      ///< {group, secondary type}
};

/// A row of one of them. Numbers that are not known are 0.
struct DumpFact
{
    std::array<std::uint32_t, 4> numbers{};
    MbidBytes mbid{};
    QByteArrayView text; ///< UTF-8; only until the row's end
};

/// What an index needs of a dump, kept in a folder of its own table by table until the index is whole: a
/// build that was cut short does not read again what it had. Everything blocks.
class DumpStages
{
public:
    explicit DumpStages(QString folder)
        : m_folder(std::move(folder))
    {}

    /// Keeps what is there of the very same dumps (place, size, time of change), and nothing else.
    [[nodiscard]] Done begin(const QStringList& dumps);
    /// As checkDump(), once.
    [[nodiscard]] Result<int> check(const QStringList& dumps, const DumpTold& told,
                                    const std::stop_token& stop);
    /// As readDump(): the tables that are not here yet. NotFound where the dump has not all that it takes.
    [[nodiscard]] Done read(const QStringList& dumps, const DumpTold& told, const std::stop_token& stop);
    /// Hands each row to take until one fails.
    [[nodiscard]] Done each(DumpPart part, const std::function<Done(const DumpFact&)>& take,
                            const std::stop_token& stop) const;
    /// A file in the folder, for what is needed no longer than this.
    [[nodiscard]] QString fileNamed(const QString& name) const;
    /// Everything.
    void remove() const;

private:
    [[nodiscard]] QString fileOf(DumpPart part) const;

    QString m_folder;
};

} // namespace sillon
