// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sillon::architecture {

namespace {

/// Walks through a C++ text once and sorts every character into code, comment or literal.
class Splitter
{
public:
    explicit Splitter(const QString& text)
        : m_text(text)
    {}

    void split()
    {
        while (m_at < m_text.size()) {
            if (ahead(QLatin1String("//")))
                comment(QLatin1String("\n"), 0);
            else if (ahead(QLatin1String("/*")))
                comment(QLatin1String("*/"), 2);
            else if (ahead(QLatin1String("R\"")) && !partOfName(m_at - 1))
                rawLiteral();
            else if (current() == QLatin1Char('"') && !onIncludeLine())
                literal();
            else if (current() == QLatin1Char('\'') && !partOfName(m_at - 1))
                character();
            else
                takeCode();
        }
    }

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QString comments() const { return m_comments; }
    [[nodiscard]] QVector<Literal> literals() const { return m_literals; }

private:
    [[nodiscard]] QChar current() const { return m_text.at(m_at); }
    [[nodiscard]] bool ahead(QLatin1String word) const
    {
        return QStringView(m_text).mid(m_at).startsWith(word);
    }

    [[nodiscard]] bool partOfName(qsizetype at) const
    {
        return at >= 0 && (m_text.at(at).isLetterOrNumber() || m_text.at(at) == QLatin1Char('_'));
    }

    [[nodiscard]] bool onIncludeLine() const
    {
        const qsizetype start = m_code.lastIndexOf(QLatin1Char('\n')) + 1;
        return QStringView(m_code).mid(start).trimmed().startsWith(QLatin1String("#include"));
    }

    void takeCode()
    {
        if (!current().isSpace())
            m_literalOpen = false;
        add(current(), true, false);
        ++m_at;
    }

    void add(QChar character, bool isCode, bool isComment)
    {
        if (character == QLatin1Char('\n'))
            ++m_line;
        const bool newline = character == QLatin1Char('\n');
        m_code += isCode || newline ? character : QLatin1Char(' ');
        m_comments += isComment || newline ? character : QLatin1Char(' ');
    }

    void comment(QLatin1String end, int endLength)
    {
        qsizetype stop = m_text.indexOf(end, m_at + 2);
        stop = stop < 0 ? m_text.size() : stop + endLength;
        for (; m_at < stop; ++m_at)
            add(current(), false, true);
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(QLatin1Char('('), m_at);
        const QString end = QLatin1Char(')') + m_text.mid(m_at + 2, open - m_at - 2) + QLatin1Char('"');
        const qsizetype close = m_text.indexOf(end, open);
        const qsizetype stop = close < 0 ? m_text.size() : close + end.size();
        keep(m_text.mid(open + 1, (close < 0 ? m_text.size() : close) - open - 1));
        skipTo(stop);
    }

    void literal()
    {
        QString inside;
        qsizetype stop = m_at + 1;
        while (stop < m_text.size() && m_text.at(stop) != QLatin1Char('"')) {
            if (m_text.at(stop) == QLatin1Char('\\') && stop + 1 < m_text.size())
                inside += escaped(m_text.at(++stop));
            else
                inside += m_text.at(stop);
            ++stop;
        }
        keep(inside);
        skipTo(stop + 1);
    }

    static QChar escaped(QChar letter)
    {
        return letter == QLatin1Char('n') || letter == QLatin1Char('t') ? QLatin1Char(' ') : letter;
    }

    void character()
    {
        qsizetype stop = m_at + 1;
        while (stop < m_text.size() && m_text.at(stop) != QLatin1Char('\'') &&
               m_text.at(stop) != QLatin1Char('\n'))
            stop += m_text.at(stop) == QLatin1Char('\\') ? 2 : 1;
        m_literalOpen = false;
        skipTo(stop + 1);
    }

    void keep(const QString& inside)
    {
        if (m_literalOpen)
            m_literals.last().text += inside;
        else
            m_literals.append({m_line, inside});
        m_literalOpen = true;
    }

    /// The quotes stay code, so that a literal still shows as an argument.
    void skipTo(qsizetype stop)
    {
        const qsizetype last = std::min(stop, m_text.size());
        const qsizetype first = m_at;
        for (; m_at < last; ++m_at)
            add(current(), m_at == first || m_at == last - 1, false);
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_literalOpen = false;
    QString m_code;
    QString m_comments;
    QVector<Literal> m_literals;
};

QVector<Include> includesIn(const QStringList& code)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QVector<Include> result;
    for (int i = 0; i < code.size(); ++i) {
        const auto match = form.match(code.at(i));
        if (match.hasMatch())
            result.append({i + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return result;
}

} // namespace

QString SourceFile::folder(int n) const
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return n < parts.size() - 1 ? parts.at(n) : QString();
}

SourceFile readSource(const QString& path, const QString& text)
{
    SourceFile file;
    file.path = path;
    file.lines = text.split(QLatin1Char('\n'));
    if (path.endsWith(QLatin1String(".sql"))) {
        static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
        QString statements = text;
        file.literals.append({1, statements.remove(comment)});
        return file;
    }
    Splitter splitter(text);
    splitter.split();
    file.code = splitter.code().split(QLatin1Char('\n'));
    file.comments = splitter.comments().split(QLatin1Char('\n'));
    file.literals = splitter.literals();
    file.includes = includesIn(file.code);
    return file;
}

QVector<SourceFile> readSources(const QString& top, const QString& folder)
{
    const QDir tree(top);
    const QStringList kinds{QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.sql")};
    QStringList paths;
    QDirIterator walk(tree.filePath(folder), kinds, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(tree.relativeFilePath(walk.next()));
    paths.sort();
    QVector<SourceFile> result;
    for (const QString& path : paths) {
        QFile file(tree.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            result.append(readSource(path, QString::fromUtf8(file.readAll())));
    }
    return result;
}

} // namespace sillon::architecture
