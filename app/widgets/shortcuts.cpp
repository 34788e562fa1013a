// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts.h"

#include "settings/settings.h"
#include "widgets/buttons.h"

#include <QAction>

#include <algorithm>

namespace sillon {

namespace {

const auto byDefaultWord = QStringLiteral("default");
const auto noneWord = QStringLiteral("none");

bool collide(const QKeySequence& one, const QKeySequence& other)
{
    return !one.isEmpty() && !other.isEmpty() &&
           (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

} // namespace

Shortcuts::Shortcuts(const QList<QAction*>& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (QAction* action : actions) {
        if (action->objectName().isEmpty())
            continue;
        const QString title = action->property(titleProperty).toString();
        m_entries.push_back({action, title.isEmpty() ? action->iconText() : title, action->shortcut()});
    }
    for (const Entry& entry : m_entries)
        apply(entry);
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        for (const Entry& entry : m_entries) {
            if (settingOf(entry.action->objectName()) != name)
                continue;
            apply(entry);
            Q_EMIT changed();
        }
    });
}

QString Shortcuts::settingOf(const QString& actionName)
{
    QString name = QStringLiteral("shortcuts.");
    const QLatin1String ending("Action");
    const QString stem = actionName.endsWith(ending) ? actionName.chopped(ending.size()) : actionName;
    for (const QChar c : stem) {
        if (c.isUpper())
            name += QLatin1Char('_');
        name += c.toLower();
    }
    return name;
}

QKeySequence Shortcuts::of(const Entry& entry) const
{
    const auto text = m_settings.textOf(settingOf(entry.action->objectName()));
    if (!text || *text == byDefaultWord || text->isEmpty())
        return entry.byDefault;
    if (*text == noneWord)
        return {};
    const auto keys = QKeySequence::fromString(*text, QKeySequence::PortableText);
    // Junk reads as the default.
    const bool junk = keys.isEmpty() || keys[0].key() == Qt::Key_unknown;
    return junk ? entry.byDefault : keys;
}

bool Shortcuts::isDefault(const Entry& entry) const
{
    return of(entry) == entry.byDefault;
}

const Shortcuts::Entry* Shortcuts::taken(const QKeySequence& keys, const Entry& except) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.action != except.action && collide(of(entry), keys);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

Done Shortcuts::set(const Entry& entry, const QKeySequence& keys)
{
    if (keys == entry.byDefault)
        return reset(entry);
    return store(entry, keys.isEmpty() ? noneWord : keys.toString(QKeySequence::PortableText));
}

Done Shortcuts::reset(const Entry& entry)
{
    return isDefault(entry) ? Done() : store(entry, byDefaultWord);
}

Done Shortcuts::resetAll()
{
    for (const Entry& entry : m_entries) {
        if (auto done = reset(entry); !done)
            return done;
    }
    return {};
}

Done Shortcuts::store(const Entry& entry, const QString& text)
{
    auto stored = m_settings.setText(settingOf(entry.action->objectName()), text);
    if (!stored)
        return fail(std::move(stored.error()));
    return {};
}

void Shortcuts::apply(const Entry& entry)
{
    entry.action->setShortcut(of(entry));
    entry.action->setToolTip(toolTipOf(entry.action));
}

} // namespace sillon
