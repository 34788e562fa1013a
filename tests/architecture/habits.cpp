// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "habits.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sillon::architecture {

namespace {

/// One thing that the code of some folders does not say.
struct Habit
{
    QRegularExpression form;
    QStringList folders; ///< beginnings of paths it is kept in
    QStringList but;     ///< files it is not kept in
    QString why;
};

const QStringList& core()
{
    static const QStringList folders{QStringLiteral("core/")};
    return folders;
}

const QStringList& product()
{
    static const QStringList folders{QStringLiteral("core/"), QStringLiteral("app/")};
    return folders;
}

Habit habit(const char* form, const QStringList& folders, const char* why, const QStringList& but = {})
{
    return {QRegularExpression(QLatin1String(form)), folders, but, QLatin1String(why)};
}

/// The clock is where the rules on time are made, the log only dates its lines.
const QStringList& madeOfTime()
{
    static const QStringList files{QStringLiteral("core/base/clock.cpp"),
                                   QStringLiteral("core/base/log.cpp")};
    return files;
}

/// Qt gives the system's word on the network through an instance() of its own.
const QStringList& systemsOwn()
{
    static const QStringList files{QStringLiteral("core/net/networkstate.cpp")};
    return files;
}

const QStringList& programs()
{
    static const QStringList files{QStringLiteral("app/main.cpp"), QStringLiteral("app/cli/main.cpp")};
    return files;
}

const QVector<Habit>& habits()
{
    static const QVector<Habit> all{
        habit(R"(\binstance\s*\(\s*\)|\bQ_GLOBAL_STATIC\b)", product(), "no global state; pass the object in",
              systemsOwn()),
        habit(R"(\bstd::this_thread::sleep|\bQThread::[mu]?sleep\b|\bu?sleep\s*\(\s*[0-9]|\bnanosleep\b)",
              product(), "no sleeping; wait through Clock"),
        habit(R"(\bqApp\b)", core(), "no global state; pass the object in"),
        habit(R"(\bstd::condition_variable\b(?!_any)|\bQWaitCondition\b)", core(),
              "std::condition_variable_any, waited for through Clock"),
        habit(R"(\bwait_(for|until)\s*\()", core(), "timed waits go through Clock", madeOfTime()),
        habit(
            R"(\bcurrent(DateTime|DateTimeUtc|SecsSinceEpoch|MSecsSinceEpoch)\b|_clock::now\b|\bstd::time\s*\(|\bQElapsedTimer\b)",
            core(), "time comes from Clock", madeOfTime()),
        habit(R"(\bQEventLoop\b|\bprocessEvents\b)", product(), "no nested event loop"),
        // A QDrag has nothing but exec(); in it the window lives on.
        habit(R"(\b(?!drag\b)\w+(\.|->)exec\s*\()", {QStringLiteral("app/")},
              "no nested event loop; open() or popup()", programs()),
        habit(R"(\bQMessageBox\b|\bQErrorMessage\b)", product(), "no modal message windows; a notice"),
        habit(R"(\bco_(await|return|yield)\b)", product(), "no coroutines"),
        habit(R"(\btr\s*\(|\btranslate\s*\(|\bQT_TR(ANSLATE)?_NOOP)", core(), "no user-visible text in core"),
        habit(R"((?<!QLocale::)\bsystem\s*\(|\bpopen\s*\()", product(), "no shell"),
        habit(R"(\bignoreSslErrors\b)", product(), "TLS errors are never ignored"),
        habit(R"(\bclass\s+\w*(Manager|Handler|Helper|Utils?|Controller|Coordinator)\b(?!;))", product(),
              "a word that is not used: it does not say what the class is for"),
    };
    return all;
}

bool isKept(const Habit& habit, const QString& path)
{
    const bool inside = std::any_of(habit.folders.begin(), habit.folders.end(),
                                    [&](const QString& folder) { return path.startsWith(folder); });
    return inside && !habit.but.contains(path);
}

Findings wordFindings(const SourceFile& source)
{
    Findings findings;
    for (const Habit& habit : habits()) {
        if (!isKept(habit, source.path))
            continue;
        for (int i = 0; i < source.code.size(); ++i) {
            const auto match = habit.form.match(source.code.at(i));
            if (match.hasMatch())
                findings.append(
                    {source.path, i + 1, match.captured().trimmed() + QStringLiteral(": ") + habit.why});
        }
    }
    return findings;
}

Findings openEnds(const SourceFile& source)
{
    static const QRegularExpression form(QStringLiteral(R"(\b(TO)DO\b|\b(FIX)ME\b|\bX{3}\b|\bHACK\b)"));
    Findings findings;
    for (int i = 0; i < source.comments.size(); ++i) {
        if (form.match(source.comments.at(i)).hasMatch())
            findings.append({source.path, i + 1, QStringLiteral("left open: finish it")});
    }
    return findings;
}

/// The licence, and in headers the guard.
Findings openingFindings(const SourceFile& source)
{
    Findings findings;
    if (source.lines.value(0) != QLatin1String("// SPDX-FileCopyrightText: Sillon contributors") ||
        source.lines.value(1) != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
        findings.append({source.path, 1, QStringLiteral("the two SPDX lines are missing")});
    if (source.isHeader() && source.lines.value(2) != QLatin1String("#pragma once"))
        findings.append({source.path, 3, QStringLiteral("#pragma once is missing")});
    return findings;
}

/// AUTOMOC silently passes over a Q_OBJECT that shares its line.
Findings metaObjectFindings(const SourceFile& source)
{
    Findings findings;
    for (int i = 0; i < source.code.size(); ++i) {
        const QString& line = source.code.at(i);
        if (line.contains(QLatin1String("Q_OBJECT")) && line.trimmed() != QLatin1String("Q_OBJECT"))
            findings.append({source.path, i + 1, QStringLiteral("Q_OBJECT stands alone on its line")});
    }
    return findings;
}

} // namespace

Findings habitFindings(const SourceFile& source)
{
    if (source.path.endsWith(QLatin1String(".sql")))
        return {};
    return wordFindings(source) + openEnds(source) + openingFindings(source) + metaObjectFindings(source);
}

Findings repeatedTypes(const QVector<SourceFile>& sources)
{
    static const QRegularExpression defined(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :[^;]*)?$"));
    QHash<QString, QString> first;
    Findings findings;
    for (const SourceFile& source : sources) {
        if (!source.isHeader())
            continue;
        for (int line = 0; line < source.code.size(); ++line) {
            const auto match = defined.match(source.code.at(line));
            if (!match.hasMatch())
                continue;
            const QString name = match.captured(1);
            if (!first.contains(name))
                first.insert(name, source.path);
            else if (first.value(name) != source.path)
                findings.append(
                    {source.path, line + 1, name + QStringLiteral(" is also in ") + first.value(name)});
        }
    }
    return findings;
}

} // namespace sillon::architecture
