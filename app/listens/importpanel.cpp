// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/importpanel.h"

#include "application/fileimports.h"
#include "application/importwords.h"
#include "application/services.h"
#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

ImportPanel::ImportPanel(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_zone(new QComboBox(this))
    , m_cancel(new QPushButton(tr("Leave it"), this))
    , m_import(makePrimaryButton(tr("Import"), this))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::import);
    connect(m_zone, &QComboBox::activated, this, &ImportPanel::tryOut);
    hide();
}

void ImportPanel::build()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setObjectName(QStringLiteral("importWords"));
    m_zone->setObjectName(QStringLiteral("importZoneBox"));
    m_zone->setAccessibleName(tr("Time zone of the player"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    const int own = m_zone->findText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_zone->setCurrentIndex(own >= 0 ? own : std::max(m_zone->findText(QStringLiteral("UTC")), 0));
    m_cancel->setObjectName(QStringLiteral("importCancelButton"));
    m_import->setObjectName(QStringLiteral("importButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addWidget(m_zone);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens::space12, 0, tokens::space12);
    column->setSpacing(tokens::space8);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
}

void ImportPanel::open(const QString& path)
{
    m_path = path;
    m_title->setText(QFileInfo(path).fileName());
    m_zone->hide();
    show();
    m_cancel->setFocus(Qt::OtherFocusReason);
    tryOut();
}

QString ImportPanel::zone() const
{
    return !m_zone->isHidden() ? m_zone->currentText() : QString();
}

/// What importing would do; nothing is changed.
void ImportPanel::tryOut()
{
    m_import->setEnabled(false);
    m_words->setText(tr("Looking what is in it…"));
    FilesImportWish wish = ImportOrder{m_path, std::nullopt, zone()}.wish(m_services.clock().utcNow());
    wish.dryRun = true;
    m_services.background().run(
        this,
        [&database = m_services.database(), wish](const std::stop_token& stop) {
            return importHistoryFiles(database, wish, {}, stop);
        },
        [this, path = m_path, zone = zone()](const Result<FilesImportReport>& report) {
            if (path == m_path && zone == this->zone()) // else another one was chosen meanwhile
                take(report);
        });
}

void ImportPanel::take(const Result<FilesImportReport>& report)
{
    if (!report && report.error().kind == ErrorKind::NotConfigured && m_zone->isHidden()) {
        m_zone->show(); // the machine's own is proposed, and tried out
        m_zone->setFocus(Qt::OtherFocusReason);
        return tryOut();
    }
    if (!report) {
        m_words->setText(words::importFailure(report.error()));
        return;
    }
    const QLocale locale;
    const FileImportReport& plays = report->plays;
    QStringList lines;
    if (!m_zone->isHidden())
        lines.append(
            tr("The times in it are written without a time zone, and read as those of the one below: "
               "please choose the one that the player was set to."));
    lines.append(tr("%Ln play(s): %1 would be new, %2 are known already.", nullptr,
                    static_cast<int>(plays.counts.fetched))
                     .arg(locale.toString(plays.counts.added),
                          locale.toString(plays.counts.fetched - plays.counts.added - plays.counts.deleted)));
    if (plays.counts.deleted > 0)
        lines.append(tr("%Ln of them you deleted here before: they stay away.", nullptr,
                        static_cast<int>(plays.counts.deleted)));
    if (plays.skipped > 0)
        lines.append(tr("%Ln row(s) were skipped by the listener or are no music.", nullptr,
                        static_cast<int>(plays.skipped)));
    if (plays.broken > 0)
        lines.append(tr("%Ln row(s) have no time or no name.", nullptr, static_cast<int>(plays.broken)));
    if (plays.garbled > 0)
        lines.append(tr("%Ln play(s) have damaged letters in their names and are left out.", nullptr,
                        static_cast<int>(plays.garbled)));
    if (!plays.guessed.isEmpty())
        lines.append(tr("The file does not say how its letters are written. Are these right: %1? If not, "
                        "please save it as UTF-8 with a text editor first.")
                         .arg(plays.guessed));
    for (const QString& name : report->files.nested)
        lines.append(tr("%1 is an archive in the archive and is not opened.").arg(name));
    for (const QString& text : report->files.unread)
        lines.append(tr("Cannot be read: %1").arg(text));
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_import->setEnabled(plays.counts.fetched > 0 && m_services.holdsProfile());
    if (m_import->isEnabled() && m_zone->isHidden())
        m_import->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::import()
{
    const ImportOrder order{m_path, std::nullopt, zone()};
    m_services.jobs().startByHand(fileImportKind(), order.key(), order.toJson());
    hide();
}

} // namespace sillon
