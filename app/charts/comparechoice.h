// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "listens/otherlisteners.h"

#include <QString>
#include <QToolButton>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

/// When the plays that are compared were heard.
struct ComparedTime
{
    enum class Kind : std::uint8_t {
        Same,    ///< in the time shown
        Earlier, ///< a year before the time shown
        All,
        Custom, ///< from one day to another, as two fields say
        Year    ///< of listening
    };
    Kind kind = Kind::Same;
    int year = 0;
    friend bool operator==(const ComparedTime&, const ComparedTime&) = default;
};

/// What the Years chart is laid over: another time, another listener, or both at once.
struct ComparedWith
{
    std::optional<ListenerId> listener; ///< another one than is shown
    ComparedTime time;
    QString listenerName; ///< of another one
    friend bool operator==(const ComparedWith&, const ComparedWith&) = default;
};

/// The button that chooses it.
class CompareChoice : public QToolButton
{
    Q_OBJECT
public:
    explicit CompareChoice(QWidget* parent = nullptr);

    void setYears(int first, int last);
    void setListeners(const std::vector<OtherListener>& listeners, ListenerId shown);
    /// The words of the two fields, and of the time a year before the one shown; empty where there is none.
    void setTimeNames(const QString& custom, const QString& earlier);

    [[nodiscard]] const std::optional<ComparedWith>& chosen() const { return m_chosen; }
    [[nodiscard]] bool isCustom() const;
    /// "marta", "2015", "marta, 2015".
    [[nodiscard]] QString name() const;

    /// Nothing: the comparison ends.
    void choose(const std::optional<ComparedWith>& with);

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void addListeners();
    void addTimes();
    void addChoice(const ComparedWith& with, const QString& text);
    void sayChoice();
    [[nodiscard]] ComparedWith with(const ComparedTime& time) const;
    [[nodiscard]] ComparedWith with(std::optional<ListenerId> listener, const QString& name) const;
    [[nodiscard]] QString timeName() const;

    std::optional<ComparedWith> m_chosen;
    std::vector<OtherListener> m_listeners;
    ListenerId m_shown = myListenerId;
    QString m_customName;
    QString m_earlierName;
    int m_firstYear = 0;
    int m_lastYear = -1;
};

} // namespace sillon
