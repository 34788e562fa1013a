// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchquery.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever is typed is a query or a mistake that lies inside the text; reading it twice gives the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace sillon;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const SearchMoment moment{1'790'000'000, QTimeZone::utc()};
    const ParsedSearch parsed = parseSearch(text, moment);
    if (parsed.query != parseSearch(text, moment).query)
        std::abort();
    if (!parsed.mistake) {
        for (const auto& terms : parsed.query.alternatives) {
            if (terms.empty())
                std::abort();
        }
        return 0;
    }
    const SearchMistake& mistake = *parsed.mistake;
    if (!parsed.query.isEmpty() || text.mid(mistake.position, mistake.length) != mistake.part)
        std::abort();
    return 0;
}
