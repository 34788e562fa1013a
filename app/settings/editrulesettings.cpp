// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/editrulesettings.h"

#include "application/services.h"
#include "application/words.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace sillon {

namespace {

constexpr int rulesHeight = 140;
constexpr int previewHeight = 200;
constexpr std::array fieldsInOrder{SentField::Artist, SentField::Title, SentField::Album,
                                   SentField::AlbumArtist};

QString fieldWords(SentField field)
{
    switch (field) {
    case SentField::Artist:
        return EditRuleSettings::tr("Artist");
    case SentField::Title:
        return EditRuleSettings::tr("Title");
    case SentField::Album:
        return EditRuleSettings::tr("Album");
    case SentField::AlbumArtist:
        break;
    }
    return EditRuleSettings::tr("Album artist");
}

QString presetWords(EditPreset preset)
{
    switch (preset) {
    case EditPreset::RemasterSuffixes:
        return EditRuleSettings::tr("Without “Remastered 2009”");
    case EditPreset::EditionSuffixes:
        return EditRuleSettings::tr("Without “(Deluxe Edition)”");
    case EditPreset::FeaturedArtists:
        return EditRuleSettings::tr("Without “feat. …”");
    case EditPreset::AlbumArtist:
        break;
    }
    return EditRuleSettings::tr("Album artist as artist");
}

/// What a preset leaves out, as an example says it better than its pattern.
QString presetExample(EditPreset preset)
{
    switch (preset) {
    case EditPreset::RemasterSuffixes:
        return QStringLiteral("Remastered 2009");
    case EditPreset::EditionSuffixes:
        return QStringLiteral("(Deluxe Edition)");
    case EditPreset::FeaturedArtists:
        return QStringLiteral("feat. …");
    case EditPreset::AlbumArtist:
        break;
    }
    return {};
}

QString ruleWords(const EditRule& rule)
{
    const QString field = fieldWords(rule.field);
    if (const auto preset = presetOf(rule))
        return EditRuleSettings::tr("%1: without “%2”").arg(field, presetExample(*preset));
    if (rule.match == EditMatch::Whole)
        return EditRuleSettings::tr("%1 “%2” becomes “%3”").arg(field, rule.find, rule.replacement);
    return rule.replacement.isEmpty()
               ? EditRuleSettings::tr("%1: without “%2”").arg(field, rule.find)
               : EditRuleSettings::tr("%1: “%2” becomes “%3”").arg(field, rule.find, rule.replacement);
}

QString line(const SentTexts& texts)
{
    QStringList parts{texts.artist, texts.title, texts.album, texts.albumArtist};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – "));
}

} // namespace

EditRuleSettings::EditRuleSettings(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_rules(new QListWidget(this))
    , m_field(new QComboBox(this))
    , m_match(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_answer(new QLabel(this))
    , m_changed(new QLabel(this))
    , m_preview(new QListWidget(this))
{
    m_preview->setObjectName(QStringLiteral("editPreview"));
    m_preview->setAccessibleName(tr("The last plays as they would be sent"));
    m_preview->setFixedHeight(previewHeight);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_changed->setObjectName(QStringLiteral("editPreviewCount"));
    m_changed->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space12);
    column->addWidget(makeMapping());
    column->addWidget(makePresets());
    column->addWidget(makeRules());
    column->addWidget(m_changed);
    column->addWidget(m_preview);
    read();
}

QComboBox* EditRuleSettings::makeField(SentField field)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("sent-") + sentFieldName(field));
    box->setAccessibleName(tr("Sent as %1").arg(fieldWords(field)));
    box->addItem(fieldWords(field), sentFieldName(field));
    if (field == SentField::Artist)
        box->addItem(fieldWords(SentField::AlbumArtist), sentFieldName(SentField::AlbumArtist));
    if (field == SentField::AlbumArtist)
        box->addItem(fieldWords(SentField::Artist), sentFieldName(SentField::Artist));
    if (field == SentField::Album || field == SentField::AlbumArtist)
        box->addItem(tr("Nothing"), QString());
    connect(box, &QComboBox::activated, this, [this, field, box] { takeField(field, box); });
    m_fields[field] = box;
    return box;
}

QWidget* EditRuleSettings::makeMapping()
{
    auto* mapping = new QWidget(this);
    auto* grid = new QGridLayout(mapping);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(tokens::space16);
    grid->setVerticalSpacing(tokens::space8);
    int row = 0;
    for (const SentField field : {SentField::Artist, SentField::Album, SentField::AlbumArtist}) {
        grid->addWidget(new QLabel(tr("As %1, send").arg(fieldWords(field)), mapping), row, 0);
        grid->addWidget(makeField(field), row++, 1);
    }
    grid->setColumnStretch(2, 1);
    return mapping;
}

QWidget* EditRuleSettings::makePresets()
{
    auto* presets = new QWidget(this);
    auto* grid = new QGridLayout(presets);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(tokens::space8);
    for (int i = 0; i < editPresets; ++i) {
        const auto preset = static_cast<EditPreset>(i);
        auto* button = new QPushButton(presetWords(preset), presets);
        button->setObjectName(QStringLiteral("editPreset%1").arg(i));
        grid->addWidget(button, i / 2, i % 2);
        m_presets[preset] = button;
        connect(button, &QPushButton::clicked, this, [this, preset] {
            m_edits = withPreset(m_edits, preset);
            store();
        });
    }
    return presets;
}

QWidget* EditRuleSettings::makeRules()
{
    m_rules->setObjectName(QStringLiteral("editRules"));
    m_rules->setAccessibleName(tr("Rules, in their order"));
    m_rules->setFixedHeight(rulesHeight);
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto* rules = new QWidget(this);
    auto* column = new QVBoxLayout(rules);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(m_rules, 1);
    row->addWidget(makeOrder());
    column->addLayout(row);
    column->addWidget(makeEntry());
    column->addWidget(m_answer);
    connect(m_rules, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const auto place = static_cast<std::size_t>(m_rules->row(item));
        const bool on = item->checkState() == Qt::Checked;
        if (m_showing || place >= m_edits.rules.size() || m_edits.rules[place].enabled == on)
            return;
        m_edits.rules[place].enabled = on;
        store();
    });
    return rules;
}

QWidget* EditRuleSettings::makeOrder()
{
    auto* order = new QWidget(this);
    auto* column = new QVBoxLayout(order);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space4);
    m_remove->setObjectName(QStringLiteral("removeRuleButton"));
    m_up->setObjectName(QStringLiteral("ruleUpButton"));
    m_down->setObjectName(QStringLiteral("ruleDownButton"));
    for (QPushButton* button : {m_up, m_down, m_remove})
        column->addWidget(button);
    column->addStretch(1);
    connect(m_remove, &QPushButton::clicked, this, &EditRuleSettings::removeRule);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    connect(m_rules, &QListWidget::currentRowChanged, this, [this](int row) {
        m_remove->setEnabled(row >= 0);
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row < m_rules->count() - 1);
    });
    return order;
}

QWidget* EditRuleSettings::makeEntry()
{
    m_field->setObjectName(QStringLiteral("ruleFieldBox"));
    m_field->setAccessibleName(tr("Field"));
    for (const SentField field : fieldsInOrder)
        m_field->addItem(fieldWords(field), static_cast<int>(field));
    m_field->setCurrentIndex(1);
    m_match->setObjectName(QStringLiteral("ruleMatchBox"));
    m_match->setAccessibleName(tr("How the text is found"));
    m_match->addItem(tr("has"), static_cast<int>(EditMatch::Part));
    m_match->addItem(tr("is"), static_cast<int>(EditMatch::Whole));
    m_match->addItem(tr("fits the pattern"), static_cast<int>(EditMatch::Pattern));
    m_find->setObjectName(QStringLiteral("ruleFind"));
    m_find->setAccessibleName(tr("Text to find"));
    m_find->setPlaceholderText(tr("Text to find"));
    m_replacement->setObjectName(QStringLiteral("ruleReplacement"));
    m_replacement->setAccessibleName(tr("What takes its place"));
    m_replacement->setPlaceholderText(tr("What takes its place"));
    m_add->setObjectName(QStringLiteral("addRuleButton"));
    auto* entry = new QWidget(this);
    auto* grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(tokens::space8);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_match, 1, 0);
    grid->addWidget(m_find, 0, 1, 1, 2);
    grid->addWidget(m_replacement, 1, 1);
    grid->addWidget(m_add, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_add, &QPushButton::clicked, this, &EditRuleSettings::addRule);
    for (QLineEdit* edit : {m_find, m_replacement}) {
        connect(edit, &QLineEdit::returnPressed, this, &EditRuleSettings::addRule);
        connect(edit, &QLineEdit::textChanged, this, &EditRuleSettings::showPreview);
    }
    for (QComboBox* box : {m_field, m_match})
        connect(box, &QComboBox::currentIndexChanged, this, &EditRuleSettings::showPreview);
    return entry;
}

void EditRuleSettings::read()
{
    using Known = std::pair<ScrobbleEdits, std::vector<Listen>>;
    m_services.background().run(
        this,
        [&services = m_services](const std::stop_token&) -> Result<Known> {
            auto edits = services.edits().edits();
            if (!edits)
                return fail(std::move(edits.error()));
            auto plays = services.listens().recent(previewedPlays);
            if (!plays)
                return fail(std::move(plays.error()));
            return Known(*edits, *plays);
        },
        [this](const Result<Known>& known) {
            if (known) {
                m_edits = known->first;
                m_plays = known->second;
                showEdits();
            } else {
                m_answer->setText(words::error(known.error()));
                m_answer->show();
            }
        });
}

void EditRuleSettings::store()
{
    showEdits();
    m_services.background().change(
        this,
        [&store = m_services.edits(), edits = m_edits](const std::stop_token&) {
            return store.setEdits(edits);
        },
        [this](const Done& done) {
            m_answer->setText(done ? QString() : words::error(done.error()));
            m_answer->setVisible(!done);
        });
}

void EditRuleSettings::showEdits()
{
    for (const auto& [field, box] : m_fields) {
        const auto mapped = m_edits.mapping.find(field);
        QString source = sentFieldName(field);
        if (mapped != m_edits.mapping.end())
            source = mapped->second ? sentFieldName(*mapped->second) : QString();
        box->setCurrentIndex(std::max(0, box->findData(source)));
    }
    for (const auto& [preset, button] : m_presets)
        button->setEnabled(!hasPreset(m_edits, preset));
    showRules();
    showPreview();
}

void EditRuleSettings::showRules()
{
    m_showing = true;
    const int chosen = m_rules->currentRow();
    m_rules->clear();
    for (const EditRule& rule : m_edits.rules) {
        auto* item = new QListWidgetItem(ruleWords(rule), m_rules);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(rule.find);
    }
    m_rules->setCurrentRow(std::min(chosen, m_rules->count() - 1));
    const int row = m_rules->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_rules->count() - 1);
    m_showing = false;
}

/// With the rule that is being written too, if it can be read.
void EditRuleSettings::showPreview()
{
    ScrobbleEdits edits = m_edits;
    if (isUnderstood(writtenRule()))
        edits.rules.push_back(writtenRule());
    m_add->setEnabled(isUnderstood(writtenRule()));
    m_preview->clear();
    int changed = 0;
    for (const Listen& play : m_plays) {
        const SentTexts said = textsOf(play);
        const SentTexts sent = edited(said, edits);
        if (sent == said)
            continue;
        ++changed;
        auto* item =
            new QListWidgetItem(tr("%1  →  %2", "before, after").arg(line(said), line(sent)), m_preview);
        item->setToolTip(item->text());
    }
    if (m_plays.empty())
        m_changed->setText(tr("What would change among your last plays is shown here."));
    else
        m_changed->setText(tr("%1 of your last %n play(s) would be sent in other words.", nullptr,
                              static_cast<int>(m_plays.size()))
                               .arg(changed));
    m_preview->setVisible(changed > 0);
}

EditRule EditRuleSettings::writtenRule() const
{
    return {true, static_cast<SentField>(m_field->currentData().toInt()),
            static_cast<EditMatch>(m_match->currentData().toInt()), m_find->text(), m_replacement->text()};
}

void EditRuleSettings::addRule()
{
    const EditRule rule = writtenRule();
    if (!isUnderstood(rule)) {
        m_answer->setText(rule.find.isEmpty() ? tr("Say what is to be found.")
                                              : tr("This pattern is not understood."));
        m_answer->show();
        return;
    }
    m_find->clear();
    m_replacement->clear();
    m_edits.rules.push_back(rule);
    store();
}

void EditRuleSettings::removeRule()
{
    const int row = m_rules->currentRow();
    if (row < 0)
        return;
    m_edits.rules.erase(m_edits.rules.begin() + row);
    store();
}

void EditRuleSettings::moveRule(int by)
{
    const int row = m_rules->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_rules->count())
        return;
    std::swap(m_edits.rules[static_cast<std::size_t>(row)], m_edits.rules[static_cast<std::size_t>(to)]);
    m_rules->setCurrentRow(to);
    store();
}

void EditRuleSettings::takeField(SentField field, const QComboBox* box)
{
    const auto source = sentFieldOf(box->currentData().toString());
    if (source == field)
        m_edits.mapping.erase(field);
    else
        m_edits.mapping[field] = source;
    store();
}

} // namespace sillon
