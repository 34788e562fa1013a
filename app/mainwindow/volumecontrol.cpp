// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/volumecontrol.h"

#include "playback/player.h"
#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QWheelEvent>

namespace sillon {

namespace {

constexpr int sliderWidth = 96;
constexpr int wheelStep = 5;

} // namespace

VolumeControl::VolumeControl(QAction* mute, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space4);
    row->addWidget(makeIconButton(mute, this));
    m_slider = new QSlider(Qt::Horizontal, this);
    row->addWidget(m_slider);
    m_slider->setObjectName(QStringLiteral("volumeSlider"));
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(sliderWidth);
    m_slider->setAccessibleName(tr("Volume"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    const auto follow = [this] {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_player.volume());
        m_slider->setToolTip(tr("Volume %1 %").arg(m_player.volume()));
    };
    connect(m_slider, &QSlider::valueChanged, &player, &Player::setVolume);
    connect(&player, &Player::modesChanged, this, follow);
    follow();
}

void VolumeControl::setSliderShown(bool shown)
{
    m_slider->setVisible(shown);
}

void VolumeControl::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        m_player.setVolume(m_player.volume() + (turned > 0 ? wheelStep : -wheelStep));
    event->accept();
}

} // namespace sillon
