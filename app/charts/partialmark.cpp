// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/partialmark.h"

#include "application/daywords.h"
#include "application/figurewords.h"
#include "application/words.h"
#include "history/fetchplan.h"
#include "widgets/icon.h"
#include "widgets/tokens.h"

#include <QStringList>

namespace sillon {

PartialMark::PartialMark(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("yearsPartialMark"));
    setIcon(themedIcon(Icon::Warning));
    setIconSize({tokens::space16, tokens::space16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void PartialMark::setSources(std::vector<PartialSource> sources)
{
    m_sources = std::move(sources);
    renew();
}

void PartialMark::setPeriod(const ChartPeriod& period)
{
    m_period = period;
    renew();
}

void PartialMark::renew()
{
    const PartialSource* source = partialIn(m_sources, {m_period.from, m_period.to});
    m_words = source != nullptr ? wordsOf(*source) : QString();
    setText(m_words);
    setToolTip(source != nullptr ? detailsOf(*source) : QString());
    setAccessibleName(m_words);
    setAccessibleDescription(toolTip());
    setVisible(source != nullptr);
}

/// The percent is that of the whole history; of a shorter time it is not known.
QString PartialMark::wordsOf(const PartialSource& source) const
{
    const auto percent = partialPercent(source.source);
    return percent && m_period == ChartPeriod() ? tr("partial %1 %").arg(words::number(*percent))
                                                : tr("partial");
}

QString PartialMark::detailsOf(const PartialSource& source)
{
    const StoredSource& held = source.source;
    const QString service = words::serviceName(held.service);
    const HistoryRange hole = source.missing.ranges().back();
    QStringList parts;
    parts.append(held.total && *held.total > held.held
                     ? tr("Of what %1 heard at %2, %3 of %4 plays are here.")
                           .arg(held.userName, service, words::number(held.held), words::number(*held.total))
                     : tr("Of what %1 heard at %2 only a part is here.").arg(held.userName, service));
    parts.append(hole.from <= firstHistorySecond
                     ? tr("What was heard before %1 is missing.").arg(words::day(hole.to))
                     : tr("What was heard from %1 to %2 is missing.")
                           .arg(words::day(hole.from), words::day(hole.to - 1)));
    parts.append(tr("Under Histories its reading goes on."));
    return parts.join(QLatin1Char('\n'));
}

} // namespace sillon
