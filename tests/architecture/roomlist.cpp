// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomlist.h"

namespace sillon::architecture {

namespace {

QString listPath()
{
    return QStringLiteral("core/rooms.txt");
}

QSet<QString> words(const QString& text)
{
    const QStringList list = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

Findings unknownRooms(const RoomList& list)
{
    Findings findings;
    for (const Room& room : list.rooms) {
        for (const QString& other : room.includes) {
            if (!list.rooms.contains(other))
                findings.append(
                    {listPath(), room.line,
                     QStringLiteral("%1 may include %2, which is no room").arg(room.name, other)});
        }
    }
    return findings;
}

Findings tablesNamedTwice(const RoomList& list)
{
    Findings findings;
    QMap<QString, QString> writers;
    for (const Room& room : list.rooms) {
        for (const QString& table : room.tables) {
            if (writers.contains(table))
                findings.append({listPath(), room.line,
                                 QStringLiteral("%1 is written by %2 and by %3")
                                     .arg(table, writers.value(table), room.name)});
            writers.insert(table, room.name);
        }
    }
    return findings;
}

Findings circleOfRows(const RoomList& list)
{
    Arrows arrows;
    for (const Room& room : list.rooms)
        arrows.insert(room.name, room.includes);
    const QString circle = findCircle(arrows);
    if (circle.isEmpty())
        return {};
    return {{listPath(), 0, QStringLiteral("the rows make a circle: %1").arg(circle)}};
}

/// Depth first; trail is the way to node, done are the nodes known to lead into no circle.
QString circleFrom(const QString& node, const Arrows& arrows, QStringList& trail, QSet<QString>& done)
{
    const qsizetype seen = trail.indexOf(node);
    if (seen >= 0)
        return (trail.mid(seen) + QStringList{node}).join(QStringLiteral(" -> "));
    if (done.contains(node))
        return {};
    trail.append(node);
    QStringList targets = arrows.value(node).values();
    targets.sort();
    for (const QString& target : targets) {
        const QString circle = circleFrom(target, arrows, trail, done);
        if (!circle.isEmpty())
            return circle;
    }
    trail.removeLast();
    done.insert(node);
    return {};
}

} // namespace

QString RoomList::writerOf(const QString& table) const
{
    for (const Room& room : rooms) {
        if (room.tables.contains(table))
            return room.name;
    }
    return {};
}

RoomList readRoomList(const QString& text)
{
    RoomList list;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList columns = line.split(QLatin1Char('|'));
        const QString name = columns.first().trimmed();
        if (columns.size() != 3 || name.isEmpty()) {
            list.findings.append(
                {listPath(), i + 1, QStringLiteral("not of the form: room | rooms | tables")});
            continue;
        }
        if (list.rooms.contains(name))
            list.findings.append({listPath(), i + 1, QStringLiteral("%1 has two lines").arg(name)});
        list.rooms.insert(name, {name, words(columns.at(1)), words(columns.at(2)), i + 1});
    }
    list.findings += unknownRooms(list) + tablesNamedTwice(list) + circleOfRows(list);
    return list;
}

QString findCircle(const Arrows& arrows)
{
    QSet<QString> done;
    const QStringList nodes = arrows.keys();
    for (const QString& node : nodes) {
        QStringList trail;
        const QString circle = circleFrom(node, arrows, trail, done);
        if (!circle.isEmpty())
            return circle;
    }
    return {};
}

} // namespace sillon::architecture
