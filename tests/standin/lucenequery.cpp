// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lucenequery.h"

#include <algorithm>

namespace sillon::standin {

namespace {

struct Token
{
    enum class Kind { Word, Phrase, Open, Close, And, Or, Not, Range, End };
    Kind kind = Kind::End;
    QString field; ///< of "field:" right before it
    QString text;
    QString to;
    bool fuzzy = false;
};

/// Takes a query apart; a character it cannot place is an error.
class Tokens
{
public:
    explicit Tokens(const QString& text)
        : m_text(text)
    {}

    [[nodiscard]] std::optional<std::vector<Token>> all()
    {
        std::vector<Token> tokens;
        for (;;) {
            auto token = next();
            if (!token)
                return std::nullopt;
            tokens.push_back(*token);
            if (token->kind == Token::Kind::End)
                return tokens;
        }
    }

private:
    [[nodiscard]] QChar at() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    [[nodiscard]] std::optional<Token> next(const QString& field = {})
    {
        while (at().isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return field.isEmpty() ? std::optional(Token{}) : std::nullopt;
        const QChar c = at();
        Token token;
        token.field = field;
        if (c == u'(' || c == u')') {
            ++m_at;
            token.kind = c == u'(' ? Token::Kind::Open : Token::Kind::Close;
            return token;
        }
        if (c == u'"')
            return phrase(token);
        if (c == u'[' || c == u'{')
            return range(token);
        return word(token);
    }

    [[nodiscard]] std::optional<Token> phrase(Token token)
    {
        token.kind = Token::Kind::Phrase;
        for (++m_at; m_at < m_text.size() && at() != u'"'; ++m_at) {
            if (at() == u'\\')
                ++m_at;
            token.text += at();
        }
        if (m_at >= m_text.size())
            return std::nullopt;
        ++m_at;
        takeTilde(token);
        return token;
    }

    [[nodiscard]] std::optional<Token> range(Token token)
    {
        const qsizetype end = m_text.indexOf(u']', m_at);
        const QString inside = m_text.mid(m_at + 1, end - m_at - 1);
        const qsizetype middle = inside.indexOf(QLatin1String(" TO "));
        if (end < 0 || middle < 0)
            return std::nullopt;
        m_at = end + 1;
        token.kind = Token::Kind::Range;
        token.text = inside.left(middle).trimmed();
        token.to = inside.mid(middle + 4).trimmed();
        return token;
    }

    [[nodiscard]] std::optional<Token> word(Token token)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !at().isSpace() && !QStringLiteral("()[]{}\"~").contains(at())) {
            if (at() == u':' && token.field.isEmpty() && m_at > start) {
                const QString field = token.text;
                ++m_at;
                return next(field);
            }
            if (at() == u':' || at() == u'!' || at() == u'^')
                return std::nullopt;
            if (at() == u'\\')
                ++m_at;
            token.text += at();
            ++m_at;
        }
        if (m_at == start)
            return std::nullopt;
        const QString raw = m_text.mid(start, m_at - start);
        token.kind = raw == u"AND"   ? Token::Kind::And
                     : raw == u"OR"  ? Token::Kind::Or
                     : raw == u"NOT" ? Token::Kind::Not
                                     : Token::Kind::Word;
        takeTilde(token);
        return token;
    }

    void takeTilde(Token& token)
    {
        if (at() != u'~')
            return;
        token.fuzzy = true;
        for (++m_at; at().isDigit() || at() == u'.';)
            ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
};

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const int change = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({change, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

struct LuceneQuery::Node
{
    enum class Kind { Clause, And, Or, Not };
    Kind kind = Kind::Clause;
    LuceneClause clause;
    std::vector<std::shared_ptr<Node>> parts;
};

namespace {

using Node = LuceneQuery::Node;

std::shared_ptr<Node> nodeOf(Node::Kind kind, std::vector<std::shared_ptr<Node>> parts)
{
    if (parts.size() == 1 && kind != Node::Kind::Not)
        return parts.front();
    auto node = std::make_shared<Node>();
    node->kind = kind;
    node->parts = std::move(parts);
    return node;
}

/// Reads tokens into a tree: OR binds less than AND.
class Parser
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {}

    [[nodiscard]] std::shared_ptr<Node> whole()
    {
        auto node = alternatives({});
        return node && peek().kind == Token::Kind::End ? node : nullptr;
    }

private:
    [[nodiscard]] const Token& peek() const { return m_tokens[m_at]; }

    [[nodiscard]] std::shared_ptr<Node> alternatives(const QString& field)
    {
        std::vector<std::shared_ptr<Node>> parts;
        for (;;) {
            auto part = all(field);
            if (!part)
                return nullptr;
            parts.push_back(std::move(part));
            if (peek().kind == Token::Kind::Or)
                ++m_at;
            else if (peek().kind == Token::Kind::End || peek().kind == Token::Kind::Close)
                return nodeOf(Node::Kind::Or, std::move(parts));
        }
    }

    [[nodiscard]] std::shared_ptr<Node> all(const QString& field)
    {
        std::vector<std::shared_ptr<Node>> parts;
        for (;;) {
            auto part = one(field);
            if (!part)
                return nullptr;
            parts.push_back(std::move(part));
            if (peek().kind != Token::Kind::And)
                return nodeOf(Node::Kind::And, std::move(parts));
            ++m_at;
        }
    }

    [[nodiscard]] std::shared_ptr<Node> one(const QString& field)
    {
        const Token token = peek();
        const QString own = token.field.isEmpty() ? field : token.field;
        switch (token.kind) {
        case Token::Kind::Not: {
            ++m_at;
            auto part = one(field);
            return part ? nodeOf(Node::Kind::Not, {std::move(part)}) : nullptr;
        }
        case Token::Kind::Open: {
            ++m_at;
            auto inside = alternatives(own);
            if (!inside || peek().kind != Token::Kind::Close)
                return nullptr;
            ++m_at;
            return inside;
        }
        case Token::Kind::Word:
        case Token::Kind::Phrase:
        case Token::Kind::Range: {
            ++m_at;
            auto node = std::make_shared<Node>();
            node->clause = {token.kind == Token::Kind::Range ? LuceneClause::Form::Range
                                                             : LuceneClause::Form::Words,
                            own,
                            token.text,
                            searchWords(token.text),
                            token.fuzzy,
                            token.text,
                            token.to};
            return node;
        }
        default:
            return nullptr;
        }
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

double weightOf(const Node& node, const std::function<double(const LuceneClause&)>& weigh)
{
    double sum = 0;
    switch (node.kind) {
    case Node::Kind::Clause:
        return weigh(node.clause);
    case Node::Kind::Not:
        return weightOf(*node.parts.front(), weigh) > 0 ? 0 : 0.01;
    case Node::Kind::And:
        for (const auto& part : node.parts) {
            const double weight = weightOf(*part, weigh);
            if (weight <= 0)
                return 0;
            sum += weight;
        }
        return sum;
    case Node::Kind::Or:
        for (const auto& part : node.parts)
            sum += weightOf(*part, weigh);
        return sum;
    }
    return 0;
}

void gather(const Node& node, std::vector<LuceneClause>& clauses)
{
    if (node.kind == Node::Kind::Clause)
        clauses.push_back(node.clause);
    for (const auto& part : node.parts)
        gather(*part, clauses);
}

bool isSameWord(const QString& asked, const QString& word, bool fuzzy)
{
    return asked == word || (fuzzy && editDistance(asked, word) <= 2);
}

} // namespace

QStringList searchWords(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark() || c == u'\'' || c == u'’')
            continue;
        plain += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

std::optional<LuceneQuery> LuceneQuery::parse(const QString& text)
{
    auto tokens = Tokens(text).all();
    if (!tokens)
        return std::nullopt;
    auto root = Parser(std::move(*tokens)).whole();
    if (!root)
        return std::nullopt;
    return LuceneQuery(std::move(root));
}

double LuceneQuery::weight(const std::function<double(const LuceneClause&)>& weigh) const
{
    return weightOf(*m_root, weigh);
}

std::vector<LuceneClause> LuceneQuery::clauses() const
{
    std::vector<LuceneClause> clauses;
    gather(*m_root, clauses);
    return clauses;
}

double wordsWeight(const LuceneClause& clause, const QStringList& words)
{
    if (clause.words.isEmpty() || words.isEmpty())
        return 0;
    for (qsizetype start = 0; start + clause.words.size() <= words.size(); ++start) {
        bool fits = true;
        for (qsizetype i = 0; fits && i < clause.words.size(); ++i)
            fits = isSameWord(clause.words.at(i), words.at(start + i), clause.fuzzy);
        if (fits)
            return 1 + static_cast<double>(clause.words.size()) / static_cast<double>(words.size());
    }
    return 0;
}

} // namespace sillon::standin
