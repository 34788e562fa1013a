// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sillon {

class Catalogue;

/// Notes in the log when the window was first painted and when the library was first in memory: what a slow
/// start has to be looked for by, and what its benchmark reads.
class StartNotes : public QObject
{
    Q_OBJECT
public:
    explicit StartNotes(Catalogue& catalogue, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_painted = false;
};

} // namespace sillon
