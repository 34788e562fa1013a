// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretform.h"

#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace sillon {

namespace {

constexpr int longestSecret = 512;
constexpr int widestField = 320;

} // namespace

SecretForm::SecretForm(SignInWay way, const QString& prefix, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    const bool wantsName = way == SignInWay::Password;
    if (wantsName)
        m_user = addField(prefix + QStringLiteral("UserField"), tr("User name"));
    m_secret = addField(prefix + (wantsName ? QStringLiteral("PasswordField") : QStringLiteral("TokenField")),
                        wantsName ? tr("Password or API key") : tr("User token"));
    m_secret->setEchoMode(QLineEdit::Password);
    row->addStretch();
}

QLineEdit* SecretForm::addField(const QString& objectName, const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setMaxLength(longestSecret);
    field->setMaximumWidth(widestField);
    connect(field, &QLineEdit::returnPressed, this, &SecretForm::submitted);
    static_cast<QHBoxLayout*>(layout())->addWidget(field, 1);
    return field;
}

SignInSecret SecretForm::take()
{
    SignInSecret typed{m_user ? m_user->text().trimmed() : QString(), m_secret->text()};
    m_secret->clear();
    return typed;
}

void SecretForm::focusFirst()
{
    QLineEdit* first = m_user && m_user->text().isEmpty() ? m_user : m_secret;
    first->setFocus();
}

} // namespace sillon
