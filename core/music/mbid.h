// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sillon {

/// A MusicBrainz identifier of one kind of entity: a lower-case UUID. The tag keeps the kinds apart.
template <typename Entity>
class Mbid
{
public:
    /// Accepts a UUID in any case with surrounding blanks; anything else is none.
    [[nodiscard]] static std::optional<Mbid> parse(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    friend bool operator==(const Mbid&, const Mbid&) = default;

private:
    explicit Mbid(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

/// The canonical form of a UUID, or none when text is not one.
[[nodiscard]] std::optional<QString> canonicalUuid(const QString& text);

template <typename Entity>
std::optional<Mbid<Entity>> Mbid<Entity>::parse(const QString& text)
{
    auto canonical = canonicalUuid(text);
    if (!canonical)
        return std::nullopt;
    return Mbid(std::move(*canonical));
}

using RecordingMbid = Mbid<struct RecordingEntity>;
using ReleaseMbid = Mbid<struct ReleaseEntity>;
using ReleaseGroupMbid = Mbid<struct ReleaseGroupEntity>;
using ArtistMbid = Mbid<struct ArtistEntity>;

} // namespace sillon
