// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfiles.h"

#include "base/background.h"
#include "chartpicture/chartfile.h"

#include <QDate>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

namespace sillon {

ChartFiles::ChartFiles(Background& background, QWidget* window)
    : QObject(window)
    , m_background(background)
    , m_window(window)
{}

void ChartFiles::addToMenu(QMenu& menu, const QString& name, const std::function<Poster()>& poster,
                           const std::function<QByteArray()>& csv)
{
    if (poster) {
        menu.addAction(tr("Save as picture (PNG)…"), this, [this, name, poster] {
            choose(name, QStringLiteral(".png"), QStringLiteral("PNG (*.png)"),
                   [poster = poster()]() -> Write {
                       return [image = posterImage(poster)](const QString& path) {
                           return writeChartPng(path, image);
                       };
                   });
        });
        menu.addAction(tr("Save as drawing (SVG)…"), this, [this, name, poster] {
            choose(name, QStringLiteral(".svg"), QStringLiteral("SVG (*.svg)"),
                   [poster = poster()]() -> Write {
                       return [bytes = posterDrawing(poster)](const QString& path) {
                           return writeChartFile(path, bytes);
                       };
                   });
        });
    }
    menu.addAction(tr("Save the figures (CSV)…"), this, [this, name, csv] {
        choose(name, QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"), [bytes = csv()]() -> Write {
            return [bytes](const QString& path) { return writeChartFile(path, bytes); };
        });
    });
}

void ChartFiles::choose(const QString& name, const QString& ending, const QString& filter, const Make& make)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto* dialog = new QFileDialog(m_window, tr("Save chart"), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    dialog->selectFile(
        QStringLiteral("%1 %2%3").arg(name, QDate::currentDate().toString(Qt::ISODate), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, make](const QString& path) {
        m_background.change(
            this, [write = make(), path](const std::stop_token&) { return write(path); },
            [this, path](const Done& done) {
                if (!done)
                    Q_EMIT failed(done.error());
                else
                    Q_EMIT saved(path);
            });
    });
    dialog->open();
}

} // namespace sillon
