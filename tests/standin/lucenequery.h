// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sillon::standin {

/// The words of a text as a search index has them: folded, without marks and punctuation.
[[nodiscard]] QStringList searchWords(const QString& text);

/// One clause of a query: a field and what must be in it.
struct LuceneClause
{
    enum class Form { Words, Range };
    Form form = Form::Words;
    QString field;     ///< empty: the default one
    QString text;      ///< as asked, without quotes and escapes
    QStringList words; ///< its words; they stand one behind the other
    bool fuzzy = false;
    QString from; ///< of a range; "*": open
    QString to;
};

/// A query in the part of Lucene's language that MusicBrainz documents: field:word, field:"some words",
/// field:(a OR b), AND, OR, NOT, brackets, [a TO b], word~, and backslashes. What stands side by side is
/// ORed.
class LuceneQuery
{
public:
    /// None when the query is not understood.
    [[nodiscard]] static std::optional<LuceneQuery> parse(const QString& text);

    /// How well one document fits, 0 not at all: weigh tells it of one clause (0: not in it).
    [[nodiscard]] double weight(const std::function<double(const LuceneClause&)>& weigh) const;
    /// Every clause, in order.
    [[nodiscard]] std::vector<LuceneClause> clauses() const;

    struct Node;

private:
    explicit LuceneQuery(std::shared_ptr<Node> root)
        : m_root(std::move(root))
    {}
    std::shared_ptr<Node> m_root;
};

/// How well the words of a clause are in a text: 0 not, up to 2 when they are all of it.
[[nodiscard]] double wordsWeight(const LuceneClause& clause, const QStringList& words);

} // namespace sillon::standin
