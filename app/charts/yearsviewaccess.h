// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace sillon {

class YearsView;

/// The bars for screen readers: a value that the cursor moves along, said in words.
class YearsViewAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit YearsViewAccess(YearsView* view);

    /// Makes Qt use this class for every YearsView; again changes nothing.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] YearsView* view() const;
};

} // namespace sillon
