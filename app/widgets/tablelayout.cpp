// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablelayout.h"

#include "settings/settings.h"
#include "widgets/tracktable.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logLayout, "sillon.widgets")

constexpr int restMs = 1000; // a column that is dragged wider changes with every pixel

} // namespace

TableLayout::TableLayout(TrackTable& table, Settings& settings, const SettingKey<QString>& key)
    : QObject(&table)
    , m_table(table)
    , m_settings(settings)
    , m_key(key)
{
    table.setLayoutText(settings.get(key));
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &TableLayout::store);
    connect(&table, &TrackTable::columnsChosen, this, [this] {
        m_layout = m_table.layoutText();
        m_rest.start(restMs);
    });
}

TableLayout::~TableLayout()
{
    if (m_rest.isActive())
        store();
}

void TableLayout::store()
{
    m_rest.stop();
    if (const auto stored = m_settings.set(m_key, m_layout); !stored)
        qCWarning(logLayout) << "The layout of a table could not be kept:" << stored.error().serverText;
}

} // namespace sillon
