// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/secretsignin.h"
#include "application/signinway.h"

#include <QWidget>

class QLineEdit;

namespace sillon {

/// Where a user types what a service without a page to allow access on wants: a token, or name and password.
class SecretForm : public QWidget
{
    Q_OBJECT
public:
    /// prefix: of the controls' object names ("listenbrainz").
    SecretForm(SignInWay way, const QString& prefix, QWidget* parent = nullptr);

    /// What stands there now; the secret is wiped from the field.
    [[nodiscard]] SignInSecret take();
    void focusFirst();

Q_SIGNALS:
    /// Enter was pressed.
    void submitted();

private:
    QLineEdit* addField(const QString& objectName, const QString& placeholder);

    QLineEdit* m_user = nullptr; ///< null: only a secret is asked for
    QLineEdit* m_secret = nullptr;
};

} // namespace sillon
