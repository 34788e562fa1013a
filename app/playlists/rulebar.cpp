// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/rulebar.h"

#include "application/playlistwords.h"
#include "application/searchwords.h"
#include "playlists/readyplaylist.h"
#include "widgets/buttons.h"
#include "widgets/icon.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int mostTracks = 100000;
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
constexpr int longestQuery = 2000;

} // namespace

RuleBar::RuleBar(QWidget* parent)
    : QWidget(parent)
    , m_query(new QLineEdit(this))
    , m_remark(new QLabel(this))
    , m_order(new QComboBox(this))
    , m_direction(makeIconButton(Icon::ChevronUp, tr("Direction"), this))
    , m_most(new QSpinBox(this))
    , m_yearLabel(nullptr)
    , m_year(new QSpinBox(this))
{
    m_query->setObjectName(QStringLiteral("ruleEdit"));
    m_query->setAccessibleName(tr("Rule"));
    m_query->setMaxLength(longestQuery);
    m_query->setPlaceholderText(tr("All tracks. For example: genre:jazz year:1955..1965 plays<3"));
    m_query->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    for (int order = 0; order <= static_cast<int>(SmartOrder::Loved); ++order)
        m_order->addItem(words::smartOrder(static_cast<SmartOrder>(order)));
    m_most->setRange(0, mostTracks);
    m_most->setSpecialValueText(tr("All", "as many tracks as are found"));
    m_most->setAccelerated(true);
    m_most->setGroupSeparatorShown(true);
    m_year->setRange(firstYear, lastYear);
    m_direction->setObjectName(QStringLiteral("directionButton"));
    makeLayout();
    connectControls();
    setRule({});
}

QLabel* RuleBar::makeLabel(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, this);
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    buddy->setAccessibleName(text);
    return label;
}

void RuleBar::makeLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::space12);
    column->setSpacing(tokens::space8);
    column->addWidget(m_query);
    column->addWidget(m_remark);
    m_remark->setWordWrap(true);
    tokens::setTextSize(m_remark, tokens::TextSize::Secondary);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(makeLabel(tr("Sorted by"), m_order));
    row->addWidget(m_order);
    row->addWidget(m_direction);
    row->addSpacing(tokens::space16);
    row->addWidget(makeLabel(tr("At most"), m_most));
    row->addWidget(m_most);
    row->addSpacing(tokens::space16);
    m_yearLabel = makeLabel(tr("Year"), m_year);
    row->addWidget(m_yearLabel);
    row->addWidget(m_year);
    row->addStretch(1);
    column->addLayout(row);
}

void RuleBar::connectControls()
{
    connect(m_query, &QLineEdit::textEdited, this, [this](const QString& text) {
        SmartRule rule = m_rule;
        rule.query = text;
        change(rule);
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        SmartRule rule = m_rule;
        rule.order = static_cast<SmartOrder>(index);
        change(rule);
    });
    connect(m_direction, &QToolButton::clicked, this, [this] {
        SmartRule rule = m_rule;
        rule.descending = !rule.descending;
        change(rule);
    });
    connect(m_most, &QSpinBox::valueChanged, this, [this](int most) {
        SmartRule rule = m_rule;
        rule.most = most;
        change(rule);
    });
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        SmartRule rule = m_rule;
        rule.query = ruleOfYear(year);
        m_query->setText(rule.query);
        change(rule);
    });
}

void RuleBar::setRule(const SmartRule& rule)
{
    m_rule = rule;
    if (m_query->text() != rule.query)
        m_query->setText(rule.query);
    const QSignalBlocker quietOrder(m_order);
    const QSignalBlocker quietMost(m_most);
    m_order->setCurrentIndex(static_cast<int>(rule.order));
    m_most->setValue(rule.most);
    showDirection();
    showYear();
}

void RuleBar::change(const SmartRule& rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    showDirection();
    showYear();
    Q_EMIT ruleChanged();
}

void RuleBar::showDirection()
{
    const QString name = m_rule.descending ? tr("Descending order") : tr("Ascending order");
    m_direction->setIcon(themedIcon(m_rule.descending ? Icon::ChevronDown : Icon::ChevronUp));
    m_direction->setToolTip(name);
    m_direction->setAccessibleName(name);
}

/// The year of a rule that is about one can be chosen without knowing the language.
void RuleBar::showYear()
{
    const std::optional<int> year = yearOfRule(m_rule.query);
    const QSignalBlocker quiet(m_year);
    m_year->setVisible(year.has_value());
    m_yearLabel->setVisible(year.has_value());
    if (year)
        m_year->setValue(*year);
}

void RuleBar::showMistake(const std::optional<SearchMistake>& mistake)
{
    m_remark->setText(mistake
                          ? words::searchMistake(*mistake)
                          : tr("Words and fields: artist: album: title: genre: year: original: loved: plays: "
                               "heard: added: length: with -not and or"));
    m_remark->setForegroundRole(mistake ? QPalette::Text : QPalette::PlaceholderText);
    m_query->setProperty("invalid", mistake.has_value());
    m_query->setAccessibleDescription(m_remark->text());
    m_query->update();
}

} // namespace sillon
