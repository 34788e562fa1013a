// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/foldedtexts.h"

#include "music/matchkey.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace sillon {

namespace {

constexpr char textEnd = '\n';

bool isPlainAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
}

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

QByteArray foldedAscii(QByteArrayView text)
{
    QByteArray folded;
    folded.reserve(text.size());
    bool blank = false;
    for (const char c : text) {
        if (isBlank(c)) {
            blank = !folded.isEmpty();
            continue;
        }
        if (blank)
            folded.append(' ');
        blank = false;
        folded.append(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    return folded;
}

} // namespace

QByteArray foldedBytes(QByteArrayView utf8)
{
    return isPlainAscii(utf8) ? foldedAscii(utf8) : foldedText(QString::fromUtf8(utf8)).toUtf8();
}

FoldedTexts::FoldedTexts(const TextPool& pool, const std::function<QByteArray(QByteArrayView)>& fold)
{
    m_starts.reserve(pool.size() + 1);
    for (NameId name = 0; name < pool.size(); ++name) {
        const QByteArray folded = fold(pool.bytes(name));
        m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size()));
        m_bytes.insert(m_bytes.end(), folded.begin(), folded.end());
        m_bytes.push_back(textEnd);
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    m_bytes.shrink_to_fit();
    for (const char c : m_bytes)
        ++m_frequency[static_cast<unsigned char>(c)];
}

QByteArrayView FoldedTexts::at(NameId name) const
{
    return {m_bytes.data() + m_starts[name], static_cast<qsizetype>(m_starts[name + 1] - m_starts[name] - 1)};
}

std::vector<std::uint8_t> FoldedTexts::namesWith(QByteArrayView text) const
{
    std::vector<std::uint8_t> found(m_starts.size() - 1);
    // memchr for the byte of the text that is rarest here skips most of the memory at full speed.
    const auto* const rarest = std::min_element(text.begin(), text.end(), [this](char a, char b) {
        return m_frequency[static_cast<unsigned char>(a)] < m_frequency[static_cast<unsigned char>(b)];
    });
    const std::ptrdiff_t offset = rarest - text.begin();
    const auto size = static_cast<std::size_t>(text.size());
    const char* const begin = m_bytes.data();
    const char* const end = begin + m_bytes.size();
    const char* at = begin + offset;
    std::size_t name = 0;
    while (at < end &&
           (at = static_cast<const char*>(std::memchr(at, *rarest, static_cast<std::size_t>(end - at))))) {
        const char* const start = at - offset;
        ++at;
        if (static_cast<std::size_t>(end - start) < size || std::memcmp(start, text.data(), size) != 0)
            continue;
        const auto place = static_cast<std::uint32_t>(start - begin);
        std::size_t step = 1; // the next hit is mostly near: gallop
        while (name + step < found.size() && m_starts[name + step] <= place)
            step *= 2;
        const auto from = m_starts.begin() + static_cast<std::ptrdiff_t>(name);
        const auto to = m_starts.begin() + static_cast<std::ptrdiff_t>(std::min(name + step, found.size()));
        name = static_cast<std::size_t>(std::upper_bound(from, to, place) - m_starts.begin()) - 1;
        found[name] = 1;
        at = begin + m_starts[name + 1] + offset;
    }
    return found;
}

} // namespace sillon
