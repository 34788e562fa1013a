// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractTableModel>
#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <array>
#include <cstdio>
#include <sqlite3.h>
#include <vector>

// What no player with a window can do without: read the rows, hold them, and show a table of them. It says
// when the window is painted (milliseconds since 1970) and stays until it is ended.

namespace {

struct Row
{
    qint64 id;
    std::array<QString, 4> texts;
    qint64 lengthMs;
};

QString textAt(sqlite3_stmt* statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
}

std::vector<Row> readRows(const char* file)
{
    std::vector<Row> rows;
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_open_v2(file, &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(database, "SELECT id, artist, title, album, genre, length_ms FROM tracks", -1,
                           &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows.push_back(
                {sqlite3_column_int64(statement, 0),
                 {textAt(statement, 1), textAt(statement, 2), textAt(statement, 3), textAt(statement, 4)},
                 sqlite3_column_int64(statement, 5)});
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return rows;
}

class RowModel final : public QAbstractTableModel
{
public:
    explicit RowModel(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {}
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : 4;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_rows[static_cast<std::size_t>(index.row())].texts.at(
            static_cast<std::size_t>(index.column()));
    }

private:
    std::vector<Row> m_rows;
};

class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] {
                std::printf("%lld\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
                std::fflush(stdout);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    RowModel model(readRows(argv[1]));
    QTableView table;
    FirstPaint firstPaint;
    table.viewport()->installEventFilter(&firstPaint);
    table.setModel(&model);
    table.resize(1200, 800);
    table.show();
    return QApplication::exec();
}
