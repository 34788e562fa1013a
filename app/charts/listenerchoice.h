// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace sillon {

class ChartListeners;

/// Chooses whose listens a page of charts shows; out of sight while there are only mine.
class ListenerChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit ListenerChoice(ChartListeners& listeners, QWidget* parent = nullptr);

private:
    void fill();

    ChartListeners& m_listeners;
};

} // namespace sillon
