// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/historyfetch.h"
#include "history/historycheck.h"

#include <QObject>
#include <QTimer>

namespace sillon {

class Background;
class JobRunner;

/// Whose plays to compare with their service.
struct CheckOrder
{
    QString service;
    QString userName;
    bool everyPlay = false; ///< reads every play again, also where the numbers agree

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CheckOrder fromJson(const QJsonObject& object);
    [[nodiscard]] QString key() const;
};

/// The kind of job that compares; it takes turns with the fetching from that service.
[[nodiscard]] QString historyCheckKind(const QString& service);
[[nodiscard]] bool isHistoryCheck(const Job& job);

/// {"months","differing":[{"month","here","there","after"}],"new","corrected","removed","doubted","state"};
/// month is "YYYY-MM", or "all" where the service counts no months.
[[nodiscard]] QJsonObject checkJson(const CheckReport& report);

/// The comparison as the work of a job, whose arguments are an order; its result is checkJson.
[[nodiscard]] JobFunction historyCheckJob(const HistoryParts& parts);

/// Compares every name that was fetched with its service once a month, by itself.
class MonthlyChecks : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 everySeconds = qint64(30) * 24 * 60 * 60;

    MonthlyChecks(Database& database, Clock& clock, Background& background, JobRunner& jobs,
                  QObject* parent = nullptr);

    /// In a program with a window: looks a while after the start, and then from time to time. speed: of the
    /// clock.
    void start(double speed);
    /// Starts what is due now.
    void look();

private:
    void waitAMonth(const CheckOrder& order);

    Database& m_database;
    Clock& m_clock;
    Background& m_background;
    JobRunner& m_jobs;
    QTimer m_timer;
};

} // namespace sillon
