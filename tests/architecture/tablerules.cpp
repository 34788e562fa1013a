// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablerules.h"

#include <QRegularExpression>

namespace sillon::architecture {

namespace {

constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption;

/// main.listens, "listens" and [listens] are listens; what stands in temp. is nobody's.
QString bareName(QString name)
{
    static const QRegularExpression quotes(QStringLiteral(R"(["`\[\]])"));
    name.remove(quotes);
    if (name.startsWith(QLatin1String("temp."), Qt::CaseInsensitive))
        return {};
    return name.section(QLatin1Char('.'), -1);
}

QSet<QString> namesAfter(const QString& words, const QString& sql, QRegularExpression::PatternOptions options)
{
    const QRegularExpression form(words + QStringLiteral(R"(\s+(["`\[]?[\w.%{}]+["`\]]?))"), options);
    QSet<QString> names;
    for (auto found = form.globalMatch(sql); found.hasNext();) {
        const QString name = bareName(found.next().captured(1));
        if (!name.isEmpty())
            names.insert(name);
    }
    return names;
}

/// Names made by WITH, CREATE TEMP TABLE and the like are the statement's own.
QSet<QString> ownNames(const QString& sql)
{
    return namesAfter(
        QStringLiteral(
            R"(\b(?:WITH(?:\s+RECURSIVE)?|CREATE\s+TEMP(?:ORARY)?\s+TABLE(?:\s+IF\s+NOT\s+EXISTS)?))"),
        sql, ignoreCase);
}

/// writer is empty for what is no table of ours. app/application knows every room; pages know no SQL.
bool mayRead(const SourceFile& source, const Room& room, const QString& writer)
{
    if (source.folder(0) == QLatin1String("app"))
        return writer.isEmpty() || source.folder(1) == QLatin1String("application");
    return writer.isEmpty() || writer == room.name || room.includes.contains(writer);
}

} // namespace

TableUse tableUse(const QString& sql)
{
    static const QString orElse = QStringLiteral(R"((?:\s+OR\s+\w+)?)");
    static const QString ifExists = QStringLiteral(R"((?:\s+IF\s+(?:NOT\s+)?EXISTS)?)");
    static const QRegularExpression anySql(
        QStringLiteral(R"(\b(?:INTO|UPDATE|FROM|JOIN|CREATE|DROP|ALTER)\b)"), ignoreCase);
    TableUse use;
    if (!anySql.match(sql).hasMatch())
        return use;
    use.written +=
        namesAfter(QStringLiteral(R"(\bINSERT)") + orElse + QStringLiteral(R"(\s+INTO)"), sql, ignoreCase);
    use.written += namesAfter(QStringLiteral(R"(\bREPLACE\s+INTO)"), sql, ignoreCase);
    use.written += namesAfter(QStringLiteral(R"(\bDELETE\s+FROM)"), sql, ignoreCase);
    use.written +=
        namesAfter(QStringLiteral(R"(\b(?:CREATE|DROP|ALTER)\s+TABLE)") + ifExists, sql, ignoreCase);
    static const QRegularExpression update(
        QStringLiteral(R"(\bUPDATE(?:\s+OR\s+\w+)?\s+(["`\[]?[\w.%{}]+["`\]]?)(?:\s+AS\s+\w+)?\s+SET\b)"),
        ignoreCase);
    for (auto found = update.globalMatch(sql); found.hasNext();)
        use.written.insert(bareName(found.next().captured(1)));
    // English has "from" and "join" too, so these two count in capitals only.
    use.read = namesAfter(QStringLiteral(R"(\b(?:FROM|JOIN))"), sql, {});
    const QSet<QString> own = ownNames(sql) + QSet<QString>{QString()};
    use.written -= own;
    use.read -= own;
    return use;
}

Findings tableFindings(const SourceFile& source, const RoomList& rooms)
{
    if (source.path.startsWith(QLatin1String("core/storage/migrations/")))
        return {};
    const QString name = source.folder(0) == QLatin1String("core") ? source.folder(1) : QString();
    const Room room = rooms.rooms.value(name);
    Findings findings;
    for (const Literal& literal : source.literals) {
        const TableUse use = tableUse(literal.text);
        for (const QString& table : use.written) {
            if (!room.tables.contains(table))
                findings.append(
                    {source.path, literal.line,
                     QStringLiteral("writes %1, which is not its own (core/rooms.txt)").arg(table)});
        }
        for (const QString& table : use.read) {
            if (!mayRead(source, room, rooms.writerOf(table)))
                findings.append({source.path, literal.line,
                                 QStringLiteral("reads %1 of %2, which is not in its row")
                                     .arg(table, rooms.writerOf(table))});
        }
    }
    return findings;
}

Findings migrationFindings(const QVector<SourceFile>& migrations, const RoomList& rooms)
{
    static const QString make = QStringLiteral(R"(\bCREATE\s+(?:VIRTUAL\s+)?TABLE(?:\s+IF\s+NOT\s+EXISTS)?)");
    static const QString drop = QStringLiteral(R"(\bDROP\s+TABLE(?:\s+IF\s+EXISTS)?)");
    QSet<QString> made;
    QString path;
    for (const SourceFile& migration : migrations) {
        path = migration.path;
        for (const Literal& literal : migration.literals) {
            // A step that drops and makes a table of one name gives it another form.
            made -= namesAfter(drop, literal.text, ignoreCase);
            made += namesAfter(make, literal.text, ignoreCase);
        }
    }
    Findings findings;
    for (const QString& table : made) {
        if (rooms.writerOf(table).isEmpty())
            findings.append(
                {path, 0, QStringLiteral("makes %1, which no room writes (core/rooms.txt)").arg(table)});
    }
    for (const Room& room : rooms.rooms) {
        for (const QString& table : room.tables) {
            if (!made.contains(table))
                findings.append({QStringLiteral("core/rooms.txt"), room.line,
                                 QStringLiteral("no migration makes %1").arg(table)});
        }
    }
    return findings;
}

} // namespace sillon::architecture
