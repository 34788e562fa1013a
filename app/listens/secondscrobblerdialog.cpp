// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/secondscrobblerdialog.h"

#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int textWidth = 420;

} // namespace

SecondScrobblerDialog::SecondScrobblerDialog(const QString& what, const QStringList& accounts,
                                             QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("secondScrobblerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two programs scrobble"));
    auto* text = new QLabel(what, this);
    auto* help =
        new QLabel(tr("If both go on, such plays stand there twice. Paused, Sillon keeps its plays here; "
                      "they are not sent later either."),
                   this);
    // A single one is named by the sentence.
    auto* where = new QLabel(
        tr("It stands there twice at each of these: %1").arg(accounts.join(QStringLiteral(", "))), this);
    where->setVisible(accounts.size() > 1);
    for (QLabel* label : {text, where, help}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(textWidth);
    }
    tokens::setTextSize(help, tokens::TextSize::Secondary);
    auto* keep = new QPushButton(tr("&Keep both"), this);
    QPushButton* pause = makePrimaryButton(tr("&Pause ours"), this);
    keep->setObjectName(QStringLiteral("keepBothButton"));
    pause->setObjectName(QStringLiteral("pauseOursButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(pause);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space16);
    column->setSpacing(tokens::space16);
    column->addWidget(text);
    column->addWidget(where);
    column->addWidget(help);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(pause, &QPushButton::clicked, this, [this] {
        Q_EMIT pauseWanted();
        accept();
    });
}

} // namespace sillon
