// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearsviewaccess.h"

#include "charts/yearsview.h"

namespace sillon {

namespace {

QAccessibleInterface* makeFor(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<YearsView*>(object);
    return view != nullptr ? new YearsViewAccess(view) : nullptr; // Qt's registry of interfaces owns it
}

} // namespace

YearsViewAccess::YearsViewAccess(YearsView* view)
    : QAccessibleWidget(view, QAccessible::Chart)
{}

void YearsViewAccess::install()
{
    QAccessible::removeFactory(&makeFor);
    QAccessible::installFactory(&makeFor);
}

YearsView* YearsViewAccess::view() const
{
    return static_cast<YearsView*>(widget());
}

QString YearsViewAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value || kind == QAccessible::Description)
        return view()->cursorWords();
    return QAccessibleWidget::text(kind);
}

void* YearsViewAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant YearsViewAccess::currentValue() const
{
    return view()->cursor();
}

void YearsViewAccess::setCurrentValue(const QVariant& value)
{
    view()->setCursor(value.toInt());
}

QVariant YearsViewAccess::maximumValue() const
{
    return view()->scene().lastYear;
}

QVariant YearsViewAccess::minimumValue() const
{
    return view()->scene().firstYear;
}

} // namespace sillon
