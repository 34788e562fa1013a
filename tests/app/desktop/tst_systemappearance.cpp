// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/systemappearance.h"
#include "privatebus.h"
#include "testmain.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

/// A colour as the portal sends it.
struct PortalColour
{
    double red = 0;
    double green = 0;
    double blue = 0;
};
Q_DECLARE_METATYPE(PortalColour)

QDBusArgument& operator<<(QDBusArgument& argument, const PortalColour& colour)
{
    argument.beginStructure();
    argument << colour.red << colour.green << colour.blue;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, PortalColour& colour)
{
    argument.beginStructure();
    argument >> colour.red >> colour.green >> colour.blue;
    argument.endStructure();
    return argument;
}

/// The desktop's settings, as the portal hands them out.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Portal()
    {
        auto bus = QDBusConnection::sessionBus();
        bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                           QDBusConnection::ExportAllSlots);
        bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~Portal() override
    {
        auto bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    }
    static void tell(const QString& key, const QVariant& value)
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                 QStringLiteral("org.freedesktop.portal.Settings"),
                                                 QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << key
               << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection::sessionBus().send(signal);
    }

    QHash<QString, QVariant> values;

public Q_SLOTS:
    QDBusVariant Read(const QString& /*group*/, const QString& key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key, 0U)))); // one too many
    }
};

/// Over a real bus, with a portal of our own.
class SystemAppearanceTest : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<PortalColour>(); }

    void whatTheDesktopPrefersIsTaken()
    {
        Portal portal;
        portal.values.insert(QStringLiteral("color-scheme"), 1U);
        portal.values.insert(QStringLiteral("enable-animations"), true);
        portal.values.insert(QStringLiteral("accent-color"), QVariant::fromValue(PortalColour{1, 0.5, 0}));
        const SystemAppearance appearance;
        QTRY_VERIFY(appearance.prefersDark());
        QTRY_COMPARE(appearance.accent().name(), QStringLiteral("#ff8000"));
        QVERIFY(!appearance.reducesMotion());
    }

    void changesAreFollowed()
    {
        const Portal portal;
        SystemAppearance appearance;
        QSignalSpy changed(&appearance, &SystemAppearance::changed);
        Portal::tell(QStringLiteral("accent-color"), QVariant::fromValue(PortalColour{0, 0, 1}));
        QTRY_COMPARE(appearance.accent().name(), QStringLiteral("#0000ff"));
        // Beyond the range: none is chosen any more.
        Portal::tell(QStringLiteral("accent-color"), QVariant::fromValue(PortalColour{-1, -1, -1}));
        QTRY_VERIFY(!appearance.accent().isValid());
        Portal::tell(QStringLiteral("accent-color"), QStringLiteral("red")); // no colour at all
        Portal::tell(QStringLiteral("color-scheme"), 1U);
        QTRY_VERIFY(appearance.prefersDark());
        QVERIFY(!appearance.accent().isValid());
        QVERIFY(changed.size() >= 3);
    }
};

SILLON_TEST(SystemAppearanceTest, systemappearance)
#include "tst_systemappearance.moc"
