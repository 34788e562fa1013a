// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfiles.h"

#include <QDate>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QStandardPaths>

namespace sillon {

namespace {

Done write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::AccessDenied, file.errorString());
    return {};
}

} // namespace

ChartFiles::ChartFiles(QWidget* window)
    : QObject(window)
    , m_window(window)
{}

void ChartFiles::addToMenu(QMenu& menu, const QString& name, const std::function<Poster()>& poster,
                           const std::function<QByteArray()>& csv)
{
    if (poster) {
        menu.addAction(tr("Save as picture (PNG)…"), this, [this, name, poster] {
            choose(name, QStringLiteral(".png"), QStringLiteral("PNG (*.png)"),
                   [poster = poster()](const QString& path) { return savePosterAsPng(poster, path); });
        });
        menu.addAction(tr("Save as drawing (SVG)…"), this, [this, name, poster] {
            choose(name, QStringLiteral(".svg"), QStringLiteral("SVG (*.svg)"),
                   [poster = poster()](const QString& path) { return savePosterAsSvg(poster, path); });
        });
    }
    menu.addAction(tr("Save the figures (CSV)…"), this, [this, name, csv] {
        choose(name, QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"),
               [bytes = csv()](const QString& path) { return write(path, bytes); });
    });
}

void ChartFiles::choose(const QString& name, const QString& ending, const QString& filter, const Save& save)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto* dialog = new QFileDialog(m_window, tr("Save chart"), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    dialog->selectFile(
        QStringLiteral("%1 %2%3").arg(name, QDate::currentDate().toString(Qt::ISODate), ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString& path) {
        if (const Done done = save(path); !done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT saved(path);
    });
    dialog->open();
}

} // namespace sillon
