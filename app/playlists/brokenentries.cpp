// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/brokenentries.h"

#include "application/figurewords.h"
#include "application/playlistwords.h"
#include "widgets/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t mostShown = 1000;
constexpr int lineWidth = 72;

} // namespace

BrokenEntries::BrokenEntries(const QString& file, const std::vector<BrokenEntry>& entries, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Lines that are no tracks"));
    auto* sentence = new QLabel(
        tr("%n line(s) of “%1” could not be used.", nullptr, static_cast<int>(entries.size())).arg(file),
        this);
    sentence->setWordWrap(true);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Line"), tr("Written"), tr("What it is")});
    for (std::size_t i = 0; i < std::min(entries.size(), mostShown); ++i) {
        const BrokenEntry& entry = entries[i];
        auto* row =
            new QTreeWidgetItem(list, {words::number(entry.line), entry.text, words::brokenEntry(entry.why)});
        row->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    list->header()->resizeSection(0, lineWidth);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space24, tokens::space24, tokens::space24, tokens::space16);
    column->setSpacing(tokens::space12);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(720, 420);
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace sillon
