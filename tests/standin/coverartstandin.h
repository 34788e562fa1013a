// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/faultserver.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>

namespace sillon::standin {

/// A small Cover Art Archive on loopback: a front that knows releases and redirects (307) to an archive host,
/// which redirects (302) to the node that holds the picture, as the real one does. What it does not know is
/// 404 with a page of text.
class CoverArtStandin
{
public:
    CoverArtStandin();

    /// The front cover of "release/MBID" or "release-group/MBID", in every size.
    void put(const QString& entity, const QByteArray& picture, const QByteArray& contentType = "image/jpeg");

    [[nodiscard]] QString apiUrl() const { return m_front.url().toString(); }
    /// The server that is asked; its faults and log.
    [[nodiscard]] FaultServer& front() { return m_front; }
    /// The host of the pictures.
    [[nodiscard]] FaultServer& archive() { return m_archive; }

private:
    [[nodiscard]] Reply answerFront(const Request& request);
    [[nodiscard]] Reply answerArchive(const Request& request);

    std::mutex m_mutex;
    std::map<QString, Reply> m_pictures; ///< by entity
    FaultServer m_archive;
    FaultServer m_front;
};

} // namespace sillon::standin
