// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistheader.h"

#include "widgets/buttons.h"
#include "widgets/endmenu.h"
#include "widgets/icon.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int longestName = 200;
constexpr int editWidth = 420;

} // namespace

PlaylistHeader::PlaylistHeader(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(QString(), this))
    , m_play(new QPushButton(themedIcon(Icon::Play), tr("Play"), this))
    , m_shuffle(new QPushButton(themedIcon(Icon::Shuffle), tr("Shuffle"), this))
    , m_more(makeIconButton(Icon::More, tr("More actions for this playlist"), this))
    , m_menu(new EndMenu(m_more))
    , m_rename(m_menu->addAction(tr("Rename")))
    , m_edit(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    m_header->addControl(m_play);
    m_header->addControl(m_shuffle);
    m_header->addControl(m_more);
    m_more->setMenu(m_menu);
    m_more->setObjectName(QStringLiteral("playlistMenuButton"));
    m_rename->setShortcut(Qt::Key_F2);
    m_rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_play->setToolTip(tr("Play this playlist from its beginning"));
    m_shuffle->setToolTip(tr("Play this playlist in random order"));
    m_edit->setAccessibleName(tr("Name of the playlist"));
    m_edit->setObjectName(QStringLiteral("playlistNameEdit"));
    m_edit->setMaxLength(longestName);
    m_edit->setFont(tokens::font(tokens::TextSize::Section));
    m_edit->installEventFilter(this);
    m_edit->hide();
    connect(m_play, &QPushButton::clicked, this, &PlaylistHeader::playWanted);
    connect(m_shuffle, &QPushButton::clicked, this, &PlaylistHeader::shuffleWanted);
    connect(m_rename, &QAction::triggered, this, &PlaylistHeader::editName);
    connect(m_edit, &QLineEdit::editingFinished, this, &PlaylistHeader::takeName);
}

void PlaylistHeader::setName(const QString& name)
{
    m_nameNow = name;
    m_header->setTitle(name);
}

void PlaylistHeader::addControl(QWidget* control)
{
    m_header->addControl(control);
}

void PlaylistHeader::setCount(const QString& count)
{
    m_header->setCount(count);
}

void PlaylistHeader::setPlayable(bool playable)
{
    m_play->setEnabled(playable);
    m_shuffle->setEnabled(playable);
}

void PlaylistHeader::editName()
{
    placeEdit();
    m_edit->setText(m_nameNow);
    m_edit->show();
    m_edit->raise();
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PlaylistHeader::takeName()
{
    if (m_edit->isHidden())
        return;
    m_edit->hide();
    const QString name = m_edit->text().simplified();
    if (!name.isEmpty() && name != m_nameNow)
        Q_EMIT renamed(name);
}

void PlaylistHeader::placeEdit()
{
    const int x = tokens::pageMargin - tokens::space8;
    const int width = std::min(editWidth, this->width() - 2 * x);
    const int height = tokens::controlHeight + tokens::space8;
    const QRect place(x, (this->height() - height) / 2 + tokens::space4 / 2, width, height);
    m_edit->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void PlaylistHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeEdit();
}

bool PlaylistHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_edit->setText(m_nameNow);
        m_edit->hide();
        parentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sillon
