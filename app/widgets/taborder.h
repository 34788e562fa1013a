// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace sillon {

/// Lets Tab visit the parts of a page in this order, each with what stands in it.
void visitInOrder(const QList<QWidget*>& parts);

} // namespace sillon
