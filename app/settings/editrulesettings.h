// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/listen.h"
#include "scrobbling/editpresets.h"
#include "scrobbling/metadataedit.h"

#include <QWidget>

#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sillon {

class Services;

/// What is changed before plays are sent: which field is sent as which, and rules in their order; with a
/// preview of the last plays.
class EditRuleSettings : public QWidget
{
    Q_OBJECT
public:
    static constexpr int previewedPlays = 50;

    explicit EditRuleSettings(Services& services, QWidget* parent = nullptr);

private:
    QWidget* makeMapping();
    QWidget* makePresets();
    QWidget* makeRules();
    QWidget* makeEntry();
    QWidget* makeOrder();
    QComboBox* makeField(SentField field);
    void read();
    void store();
    void showEdits();
    void showRules();
    void showPreview();
    void addRule();
    void removeRule();
    void moveRule(int by);
    void takeField(SentField field, const QComboBox* box);
    [[nodiscard]] EditRule writtenRule() const;

    Services& m_services;
    ScrobbleEdits m_edits;
    std::vector<Listen> m_plays;
    std::map<SentField, QComboBox*> m_fields;
    std::map<EditPreset, QPushButton*> m_presets;
    QListWidget* m_rules;
    QComboBox* m_field;
    QComboBox* m_match;
    QLineEdit* m_find;
    QLineEdit* m_replacement;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QLabel* m_answer;
    QLabel* m_changed;
    QListWidget* m_preview;
    bool m_showing = false; ///< controls are being set by us
};

} // namespace sillon
