// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "charts/chartdays.h"
#include "charts/datedsong.h"
#include "charts/songgroups.h"
#include "listens/listencolumns.h"
#include "releaseyear/yearstate.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace sillon {

class Background;
class Database;

/// What charts are made of: a listener's whole history, the year of each of its songs, its calendar.
struct ChartFacts
{
    ListenerId listener = myListenerId;
    YearBasis basis = YearBasis::Album;
    std::shared_ptr<const ListenColumns> columns;
    std::vector<DatedSong> dated; ///< by song
    std::shared_ptr<const ChartDays> days;
    QStringList tellers; ///< services that have told of these listens
};

/// Reads the facts of charts on a worker when they are first wanted, and keeps them up to date: new listens
/// are added, years are read again as they are found. Several wishes at once make one question.
class ChartSource : public QObject
{
    Q_OBJECT
public:
    ChartSource(Database& database, Background& background, QObject* parent = nullptr);

    /// Whose listens, whose years, and where the days begin. Reads when something is different.
    /// name: of somebody else, for words; empty for me.
    void show(ListenerId listener, YearBasis basis, const QTimeZone& zone, const QString& name = {});
    /// The same of another listener; reads nothing before something is shown.
    void showListener(ListenerId listener, const QString& name);
    [[nodiscard]] const QString& listenerName() const { return m_name; }
    /// Reads what is to be shown when nothing has been read yet.
    void showAny();
    /// Everything anew: listens were imported, moved or deleted.
    void reload();
    void addNewListens();
    /// Years were found; told many times a second while they are searched.
    void readYears();

    /// Null until they are read.
    [[nodiscard]] const std::shared_ptr<const ChartFacts>& facts() const { return m_facts; }
    /// Null until they are read, which this begins.
    [[nodiscard]] const std::shared_ptr<const SongNames>& names();

Q_SIGNALS:
    void changed();
    void namesRead();
    void failed(const sillon::Error& reason);

private:
    enum class Wish : std::uint8_t { Years, NewListens, Everything };
    using Answer = Result<std::shared_ptr<const ChartFacts>>;
    void ask(Wish wish);
    void run();
    void take(const Answer& answer);
    void readNames();

    Database& m_database;
    Background& m_background;
    ListenerId m_listener = myListenerId;
    QString m_name;
    YearBasis m_basis = YearBasis::Album;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::shared_ptr<const ChartFacts> m_facts;
    std::shared_ptr<const SongNames> m_names;
    std::optional<Wish> m_wish; ///< what is still to be asked
    bool m_running = false;
    bool m_readingNames = false;
    QTimer m_soon;
};

} // namespace sillon
