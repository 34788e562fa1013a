// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/startnotes.h"

#include "catalogue/catalogue.h"
#include "mainwindow/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logStart, "sillon.start")

} // namespace

StartNotes::StartNotes(Catalogue& catalogue, QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(
        &catalogue, &Catalogue::reset, this,
        [&catalogue] { qCInfo(logStart) << "The library is in memory:" << catalogue.size() << "tracks."; },
        Qt::SingleShotConnection);
}

bool StartNotes::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_painted && qobject_cast<MainWindow*>(watched)) {
        m_painted = true;
        qApp->removeEventFilter(this);
        // What is painted reaches the screen when this event is over.
        QTimer::singleShot(0, this, [] { qCInfo(logStart) << "The window is painted."; });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sillon
