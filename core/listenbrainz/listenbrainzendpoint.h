// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace sillon {

/// One server that takes ListenBrainz's calls.
struct ListenBrainzEndpoint
{
    QString service; ///< "listenbrainz" or "listenbrainz.NAME"
    QUrl root;       ///< without "/1" and last slash; http or https, invalid when no usable address was given

    [[nodiscard]] bool isConfigured() const { return root.isValid(); }
};

/// The root as people type it ("host", with or without "/1" and slashes), made whole; invalid when a client
/// must not use it.
[[nodiscard]] QUrl listenBrainzRoot(const QString& address);

/// The page where a user finds the token.
[[nodiscard]] QUrl listenBrainzTokenPage(const QUrl& root);

/// A user's page.
[[nodiscard]] QUrl listenBrainzUserPage(const QUrl& root, const QString& userName);

} // namespace sillon
