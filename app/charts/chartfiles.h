// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "chartpicture/poster.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace sillon {

class Background;

/// Saves a chart where the user says: as a picture, or its figures.
class ChartFiles : public QObject
{
    Q_OBJECT
public:
    ChartFiles(Background& background, QWidget* window);

    /// name: of the file offered, without its ending; the day is added. poster may be empty for charts that
    /// are saved as figures only.
    void addToMenu(QMenu& menu, const QString& name, const std::function<Poster()>& poster,
                   const std::function<QByteArray()>& csv);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const sillon::Error& reason);

private:
    /// Runs on a worker.
    using Write = std::function<Done(const QString& path)>;
    using Make = std::function<Write()>;
    void choose(const QString& name, const QString& ending, const QString& filter, const Make& make);

    Background& m_background;
    QWidget* m_window;
};

} // namespace sillon
