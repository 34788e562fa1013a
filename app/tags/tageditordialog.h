// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/tagwrites.h"
#include "tags/tagform.h"

#include <QDialog>
#include <QMap>
#include <QStringList>

#include <functional>
#include <initializer_list>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace sillon {

class Background;
class ElidedLabel;
class TagCoverBox;

/// Shows and changes the tags of one file or many. Fields that nobody touches are not written. It is not
/// modal: music, lists and further editors go on beside it.
class TagEditorDialog : public QDialog
{
    Q_OBJECT
public:
    /// The cover of a release from the network; asked on a worker.
    using FindCover = std::function<Result<QByteArray>(const Release& release, const std::stop_token& stop)>;

    TagEditorDialog(Background& background, TagWrites& writes, FindCover findCover, QStringList paths,
                    QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    void reject() override;

private:
    /// A field, its label, and whether it was touched.
    struct Field
    {
        QLabel* label = nullptr;
        QLineEdit* line = nullptr;
    };
    /// A field that shares a row, and the words before it.
    struct SharedField
    {
        EditableTag tag;
        QString words;
    };
    [[nodiscard]] QWidget* makeTagsTab();
    [[nodiscard]] QWidget* makeLyricsTab();
    [[nodiscard]] QWidget* makeIdsTab();
    [[nodiscard]] QWidget* makeFoot();
    QLineEdit* makeLine(EditableTag tag);
    void addRow(QGridLayout* grid, EditableTag tag);
    void addSharedRow(QGridLayout* grid, std::initializer_list<SharedField> fields);
    void connectAll();
    void load();
    void take(std::vector<TagsToEdit> files, const std::vector<FileFailure>& failures);
    void fill();
    void showEdited();
    void showCover();
    void findCover();
    void save();
    void finish(const TagWriteReport& report, bool undone);
    void setWorking(bool working);

    Background& m_background;
    TagWrites& m_writes;
    FindCover m_findCover;
    QStringList m_paths;
    TagForm m_form;
    bool m_filling = false;
    bool m_saving = false;
    QString m_result; ///< of a write that did not go well, said when the files are read again
    QMap<EditableTag, Field> m_fields;
    QLabel* m_title;
    ElidedLabel* m_place;
    TagCoverBox* m_cover;
    QTabWidget* m_tabs;
    QCheckBox* m_compilation = nullptr;
    QPlainTextEdit* m_lyrics = nullptr;
    ElidedLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace sillon
