// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace sillon {

namespace {

QEvent::Type deliveryType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

} // namespace

Mailbox::Mailbox(QObject* parent)
    : QObject(parent)
{}

Mailbox::~Mailbox() = default;

void Mailbox::post(std::function<void()> message)
{
    // The event is posted under the lock, so that a mailbox emptied meanwhile cannot be gone yet.
    const std::scoped_lock guard(m_mutex);
    m_waiting.push_back(std::move(message));
    if (m_waiting.size() == 1)
        QCoreApplication::postEvent(this, new QEvent(deliveryType()));
}

bool Mailbox::event(QEvent* event)
{
    if (event->type() != deliveryType())
        return QObject::event(event);
    std::vector<std::function<void()>> messages;
    {
        const std::scoped_lock guard(m_mutex);
        messages.swap(m_waiting);
    }
    for (const auto& message : messages)
        message();
    return true;
}

} // namespace sillon
