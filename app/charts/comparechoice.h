// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "listens/otherlisteners.h"

#include <QString>
#include <QToolButton>

#include <optional>
#include <vector>

namespace sillon {

/// What the Years chart is laid over: another time of the same listener, or another listener in the same
/// time.
struct ComparedWith
{
    std::optional<ListenerId> listener; ///< another one, in the same time
    int year = 0;                       ///< of listening; 0 for all time when listener is not set
    bool isCustom = false;              ///< from one day to another, as two fields say
    QString name;
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
    [[nodiscard]] const std::optional<ComparedWith>& chosen() const { return m_chosen; }

    /// Nothing: the comparison ends.
    void choose(const std::optional<ComparedWith>& with);
    /// What the two fields say now; for the words.
    void setCustomName(const QString& name);

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void addChoice(const ComparedWith& with, const QString& text);
    void sayChoice();

    std::optional<ComparedWith> m_chosen;
    std::vector<OtherListener> m_listeners;
    ListenerId m_shown = myListenerId;
    QString m_customName;
    int m_firstYear = 0;
    int m_lastYear = -1;
};

} // namespace sillon
