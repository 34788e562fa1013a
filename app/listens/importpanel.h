// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/filesimport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace sillon {

class Services;

/// A file of plays that is to be imported: first what that would do, then, when it is wanted, the import as a
/// job. Out of sight until a file is chosen.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(Services& services, QWidget* parent = nullptr);

    void open(const QString& path);

private:
    void build();
    void tryOut();
    void take(const Result<FilesImportReport>& report);
    void import();
    [[nodiscard]] QString zone() const;

    Services& m_services;
    QString m_path;
    QLabel* m_title;
    QLabel* m_words;
    QComboBox* m_zone;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace sillon
