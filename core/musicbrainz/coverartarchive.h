// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/coversource.h"
#include "net/httpclient.h"

#include <QString>

#include <functional>

namespace sillon {

/// Front covers from the Cover Art Archive: of the release, else of its release group, at most 1,200 pixels
/// wide (musicbrainz.org/doc/Cover_Art_Archive/API). Answers are redirects to the Internet Archive, which the
/// client follows. Any worker.
class CoverArtArchive final : public CoverSource
{
public:
    /// base: the address the setting names now, asked on the worker.
    using Base = std::function<QString()>;

    CoverArtArchive(HttpClient& http, Base base);

    [[nodiscard]] Result<QByteArray> frontCover(const Release& release, std::stop_token stop) override;

private:
    [[nodiscard]] Result<QByteArray> fetch(const QString& path, const std::stop_token& stop);

    HttpClient& m_http;
    Base m_base;
};

} // namespace sillon
