// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/scrobbleeditdialog.h"

#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int fieldWidth = 380;

} // namespace

ScrobbleEditDialog::ScrobbleEditDialog(const SentTexts& texts, QWidget* parent)
    : QDialog(parent)
    , m_send(makePrimaryButton(tr("&Send"), this))
{
    setObjectName(QStringLiteral("scrobbleEditDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit and send"));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(tokens::space8);
    form->setHorizontalSpacing(tokens::space16);
    const std::array labels{tr("&Artist"), tr("&Title"), tr("Al&bum"), tr("Album a&rtist")};
    for (int i = 0; i < sentFields; ++i) {
        const auto field = static_cast<SentField>(i);
        auto* edit = new QLineEdit(textOf(texts, field), this);
        edit->setObjectName(QStringLiteral("scrobble-") + sentFieldName(field));
        edit->setAccessibleName(QString(labels.at(static_cast<std::size_t>(i))).remove(QLatin1Char('&')));
        edit->setMinimumWidth(fieldWidth);
        edit->setCursorPosition(0);
        form->addRow(labels.at(static_cast<std::size_t>(i)), edit);
        form->labelForField(edit)->setMinimumHeight(tokens::controlHeight);
        m_fields.at(static_cast<std::size_t>(i)) = edit;
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_send->setEnabled(!this->texts().artist.isEmpty() && !this->texts().title.isEmpty());
        });
    }
    auto* note =
        new QLabel(tr("Only what is sent changes; your own history keeps what the file says."), this);
    note->setWordWrap(true);
    tokens::setTextSize(note, tokens::TextSize::Secondary);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_send->setObjectName(QStringLiteral("sendEditedButton"));
    m_send->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space16);
    column->setSpacing(tokens::space16);
    column->addLayout(form);
    column->addWidget(note);
    column->addLayout(buttons);
    setTabOrder(m_fields.back(), cancel);
    setTabOrder(cancel, m_send);
    m_fields.front()->setFocus(); // else the button made first has it
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(this->texts());
        accept();
    });
}

SentTexts ScrobbleEditDialog::texts() const
{
    SentTexts texts;
    for (int i = 0; i < sentFields; ++i)
        textOf(texts, static_cast<SentField>(i)) = m_fields.at(static_cast<std::size_t>(i))->text().trimmed();
    return texts;
}

} // namespace sillon
