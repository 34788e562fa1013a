// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchquery.h"

#include "music/matchkey.h"
#include "search/searchspan.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace sillon {

namespace {

struct FieldName
{
    const char* name;
    SearchField field;
};

constexpr std::array fieldNames{
    FieldName{"artist", SearchField::Artist},
    FieldName{"album", SearchField::Album},
    FieldName{"title", SearchField::Title},
    FieldName{"genre", SearchField::Genre},
    FieldName{"path", SearchField::Path},
    FieldName{"year", SearchField::Year},
    FieldName{"loved", SearchField::Loved},
    FieldName{"original", SearchField::OriginalYear},
    FieldName{"plays", SearchField::Plays},
    FieldName{"heard", SearchField::Heard},
    FieldName{"added", SearchField::Added},
    FieldName{"length", SearchField::Length},
    FieldName{"type", SearchField::Type},
    FieldName{"bitrate", SearchField::BitRate},
    FieldName{"samplerate", SearchField::SampleRate},
    FieldName{"channels", SearchField::Channels},
};

std::optional<SearchField> fieldNamed(QStringView name)
{
    for (const FieldName& known : fieldNames) {
        if (name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return known.field;
    }
    return std::nullopt;
}

bool isText(SearchField field)
{
    return field <= SearchField::Path;
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(0x201C) || c == QChar(0x201D) || c == QChar(0x201E);
}

bool isDash(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2212);
}

/// Reads a search from its first character to its last; stops at the first mistake.
class SearchReader
{
public:
    SearchReader(QStringView text, const SearchMoment& moment)
        : m_text(text)
        , m_moment(moment)
    {}

    ParsedSearch read()
    {
        while (!m_mistake && skipBlanks())
            readPart();
        if (!m_mistake)
            endAlternative();
        if (m_mistake)
            return {{}, m_mistake};
        return {std::move(m_query), {}};
    }

private:
    /// What stands between `name` and its value, with the place of the value.
    struct Operator
    {
        SearchComparison comparison;
        qsizetype end;
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    bool skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        return !atEnd();
    }

    [[nodiscard]] qsizetype wordEnd(qsizetype from) const
    {
        while (from < m_text.size() && !m_text[from].isSpace())
            ++from;
        return from;
    }

    void fail(SearchMistake::Kind kind, qsizetype from, qsizetype to)
    {
        m_mistake = SearchMistake{kind, static_cast<int>(from), static_cast<int>(to - from),
                                  m_text.mid(from, to - from).toString()};
    }

    void readPart()
    {
        m_partStart = m_at;
        const QStringView word = m_text.mid(m_at, wordEnd(m_at) - m_at);
        if (word.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0) {
            m_or = m_at;
            m_at += word.size();
            endAlternative();
            return;
        }
        m_negated = isDash(m_text[m_at]);
        if (m_negated)
            ++m_at;
        if (atEnd() || m_text[m_at].isSpace())
            return; // a lone dash, as in "Artist - Title"
        if (!readField())
            readText(SearchField::Anything);
    }

    /// `name` and what compares; false when a plain word stands here.
    bool readField()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        const QStringView name = m_text.mid(m_at, end - m_at);
        const auto field = fieldNamed(name);
        const auto compares = name.isEmpty() ? std::nullopt : operatorAt(end, field && !isText(*field));
        if (!compares)
            return false;
        if (!field) {
            if (compares->end == wordEnd(end))
                return false;
            fail(SearchMistake::Kind::UnknownField, m_at, end);
            return true;
        }
        m_at = compares->end;
        readValue(*field, compares->comparison);
        return true;
    }

    /// Numbers may have blanks around what compares them ("plays > 10").
    [[nodiscard]] std::optional<Operator> operatorAt(qsizetype at, bool mayFollowBlanks) const
    {
        qsizetype place = at;
        while (mayFollowBlanks && place < m_text.size() && m_text[place].isSpace())
            ++place;
        if (place >= m_text.size())
            return std::nullopt;
        const QChar first = m_text[place];
        const bool orEqual = place + 1 < m_text.size() && m_text[place + 1] == QLatin1Char('=');
        if (first == QLatin1Char('<'))
            return orEqual ? Operator{SearchComparison::AtMost, place + 2}
                           : Operator{SearchComparison::Less, place + 1};
        if (first == QLatin1Char('>'))
            return orEqual ? Operator{SearchComparison::AtLeast, place + 2}
                           : Operator{SearchComparison::More, place + 1};
        if (place == at && (first == QLatin1Char(':') || first == QLatin1Char('=')))
            return Operator{SearchComparison::Is, place + 1};
        return std::nullopt;
    }

    void readValue(SearchField field, SearchComparison comparison)
    {
        const qsizetype operatorEnd = m_at;
        if (isText(field) && comparison != SearchComparison::Is) {
            fail(SearchMistake::Kind::NotComparable, m_partStart + (m_negated ? 1 : 0), wordEnd(m_at));
            return;
        }
        skipBlanks();
        const qsizetype end = wordEnd(m_at);
        const QStringView value = m_text.mid(m_at, end - m_at);
        if (value.isEmpty() || value.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0) {
            fail(SearchMistake::Kind::MissingValue, m_partStart + (m_negated ? 1 : 0), operatorEnd);
            return;
        }
        if (isText(field))
            readText(field);
        else
            readNumbers(field, comparison, value);
    }

    void readNumbers(SearchField field, SearchComparison comparison, QStringView value)
    {
        const qsizetype start = m_at;
        m_at += value.size();
        if (value.size() > 1 && isQuote(value.front()) && isQuote(value.back()))
            value = value.mid(1, value.size() - 2);
        const ReadSpan read = readSpan(field, comparison, value, m_moment);
        if (read.mistake) {
            const bool whole = *read.mistake == SearchMistake::Kind::NotComparable;
            fail(*read.mistake, whole ? m_partStart + (m_negated ? 1 : 0) : start, m_at);
            return;
        }
        SearchTerm term;
        term.field = field;
        term.negated = m_negated;
        term.from = read.span.from;
        term.to = read.span.to;
        m_terms.push_back(term);
    }

    /// A word up to the next blank, or a phrase in quotes.
    void readText(SearchField field)
    {
        const qsizetype start = m_at;
        QStringView text;
        if (isQuote(m_text[m_at])) {
            const auto* const close = std::find_if(m_text.begin() + m_at + 1, m_text.end(), isQuote);
            if (close == m_text.end()) {
                fail(SearchMistake::Kind::OpenQuote, start, m_text.size());
                return;
            }
            const qsizetype end = close - m_text.begin();
            text = m_text.mid(start + 1, end - start - 1);
            m_at = end + 1;
        } else {
            m_at = wordEnd(m_at);
            text = m_text.mid(start, m_at - start);
        }
        SearchTerm term;
        term.field = field;
        term.negated = m_negated;
        term.text = foldedText(text.toString());
        if (!term.text.isEmpty())
            m_terms.push_back(term);
        else if (field != SearchField::Anything)
            fail(SearchMistake::Kind::MissingValue, m_partStart + (m_negated ? 1 : 0), m_at);
    }

    /// At an `or` and at the end. An alternative without a condition would find everything.
    void endAlternative()
    {
        if (m_terms.empty() && m_or) {
            fail(SearchMistake::Kind::DanglingOr, *m_or, *m_or + 2);
            return;
        }
        if (!m_terms.empty())
            m_query.alternatives.push_back(std::move(m_terms));
        m_terms.clear();
    }

    QStringView m_text;
    const SearchMoment& m_moment;
    qsizetype m_at = 0;
    qsizetype m_partStart = 0;
    bool m_negated = false;
    std::optional<qsizetype> m_or; ///< the last one met
    std::vector<SearchTerm> m_terms;
    SearchQuery m_query;
    std::optional<SearchMistake> m_mistake;
};

} // namespace

ParsedSearch parseSearch(const QString& text, const SearchMoment& moment)
{
    return SearchReader(text, moment).read();
}

} // namespace sillon
