// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearchart.h"

#include <QWidget>

namespace sillon {

/// How much of what was heard has a year, as a small bar beside the words that say it: known, still open,
/// unknown. Out of sight when all is known.
class CoverageMeter : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageMeter(QWidget* parent = nullptr);

    void setCoverage(const ChartCoverage& coverage);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartCoverage m_coverage;
};

} // namespace sillon
