// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sillon {

/// Asks what to do about another program that sends the same plays: keep both, or pause ours. Not modal.
class SecondScrobblerDialog : public QDialog
{
    Q_OBJECT
public:
    /// accounts: where ours would pause, as they are called.
    SecondScrobblerDialog(const QString& what, const QStringList& accounts, QWidget* parent);

Q_SIGNALS:
    void pauseWanted();
};

} // namespace sillon
