// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "byhand/albumtimeline.h"
#include "byhand/wrapline.h"

class QDateTimeEdit;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace sillon {

/// Asks when something was heard: it just finished, or it began at some time; and how long turning a record
/// takes.
class WhenChoice : public WrapLine
{
    Q_OBJECT
public:
    explicit WhenChoice(const Clock& clock, QWidget* parent = nullptr);

    /// Offered only where there are sides or discs.
    void offerPause(bool offer);
    [[nodiscard]] TimelineWish wish() const;

Q_SIGNALS:
    void changed();

private:
    const Clock& m_clock;
    QRadioButton* m_justFinished;
    QRadioButton* m_startedAt;
    QDateTimeEdit* m_start;
    QLabel* m_pauseLabel;
    QSpinBox* m_pause;
    QWidget* m_pauseLine = nullptr;
};

} // namespace sillon
