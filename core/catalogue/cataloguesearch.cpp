// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguesearch.h"

#include "base/filename.h"
#include "music/matchkey.h"

#include <algorithm>

namespace sillon {

namespace {

using Marks = std::vector<std::uint8_t>;

/// Takes the marks off the rows for which `holds` (turned round when negated) is false.
template <typename Holds>
void keep(Marks& rows, bool negated, Holds holds)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] &= static_cast<std::uint8_t>(static_cast<bool>(holds(row)) != negated);
}

QByteArray foldedPath(QByteArrayView path)
{
    return foldedText(shownFileName(textOfFileName(path.toByteArray()))).toUtf8();
}

} // namespace

std::vector<int> CatalogueSearch::find(const SearchQuery& query) const
{
    std::vector<int> found;
    Marks rows(m_columns.size(), query.isEmpty() ? 1 : 0);
    for (const auto& terms : query.alternatives) {
        const Marks more = rowsOf(terms);
        std::transform(rows.begin(), rows.end(), more.begin(), rows.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return a | b; });
    }
    found.reserve(static_cast<std::size_t>(std::count(rows.begin(), rows.end(), 1)));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] != 0)
            found.push_back(static_cast<int>(row));
    }
    return found;
}

CatalogueSearch::Marks CatalogueSearch::rowsOf(const std::vector<SearchTerm>& terms) const
{
    Marks rows(m_columns.size(), 1);
    for (const SearchTerm& term : terms)
        keepHolding(term, rows);
    return rows;
}

void CatalogueSearch::keepHolding(const SearchTerm& term, Marks& rows) const
{
    if (term.field == SearchField::Path)
        keepPath(term, rows);
    else if (term.field < SearchField::Path)
        keepText(term, rows);
    else
        keepNumber(term, rows);
}

void CatalogueSearch::keepText(const SearchTerm& term, Marks& rows) const
{
    const CatalogueColumns& c = m_columns;
    const Marks in = c.folded.namesWith(term.text.toUtf8());
    switch (term.field) {
    case SearchField::Artist:
        return keep(rows, term.negated,
                    [&](std::size_t i) { return in[c.artist[i]] | in[c.albumArtist[i]]; });
    case SearchField::Album:
        return keep(rows, term.negated, [&](std::size_t i) { return in[c.album[i]]; });
    case SearchField::Title:
        return keep(rows, term.negated, [&](std::size_t i) { return in[c.title[i]]; });
    case SearchField::Genre:
        return keep(rows, term.negated, [&](std::size_t i) { return in[c.genre[i]]; });
    case SearchField::Type:
        return keep(rows, term.negated, [&](std::size_t i) { return in[c.audioType[i]]; });
    default:
        return keep(rows, term.negated, [&](std::size_t i) {
            return in[c.artist[i]] | in[c.albumArtist[i]] | in[c.album[i]] | in[c.title[i]] | in[c.genre[i]];
        });
    }
}

const FoldedTexts& CatalogueSearch::foldedPaths() const
{
    if (m_foldedPaths.isEmpty())
        m_foldedPaths = FoldedTexts(m_columns.paths, foldedPath);
    return m_foldedPaths;
}

void CatalogueSearch::keepPath(const SearchTerm& term, Marks& rows) const
{
    const CatalogueColumns& c = m_columns;
    const FoldedTexts& folded = foldedPaths();
    const QByteArray text = term.text.toUtf8();
    if (!text.contains('/')) {
        const Marks in = folded.namesWith(text);
        keep(rows, term.negated, [&](std::size_t i) { return in[c.folder[i]] | in[c.file[i]]; });
        return;
    }
    keep(rows, term.negated, [&](std::size_t i) { // it may lie across the end of the folder
        const QByteArray path = folded.at(c.folder[i]).toByteArray() + folded.at(c.file[i]).toByteArray();
        return path.contains(text);
    });
}

void CatalogueSearch::keepNumber(const SearchTerm& term, Marks& rows) const
{
    const CatalogueColumns& c = m_columns;
    const auto in = [&term](qint64 value) { return value >= term.from && value <= term.to; };
    switch (term.field) {
    case SearchField::Year:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.year[i]); });
    case SearchField::OriginalYear:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.originalYear[i]); });
    case SearchField::Length:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.lengthMs[i]); });
    case SearchField::Added:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.addedAt[i]); });
    case SearchField::BitRate:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.bitRate[i]); });
    case SearchField::SampleRate:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.sampleRate[i]); });
    case SearchField::Channels:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.channels[i]); });
    case SearchField::Plays:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.factsOf(i).plays); });
    case SearchField::Heard:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.factsOf(i).lastHeardAt); });
    default:
        return keep(rows, term.negated, [&](std::size_t i) { return in(c.factsOf(i).lovedAt != 0 ? 1 : 0); });
    }
}

} // namespace sillon
