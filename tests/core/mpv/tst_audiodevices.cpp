// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/audiodevices.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class AudioDevicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatPeopleKnowIsOffered_data()
    {
        QTest::addColumn<QStringList>("listed");
        QTest::addColumn<QStringList>("offered");
        const QStringList alsa{QStringLiteral("alsa"),
                               QStringLiteral("alsa/null"),
                               QStringLiteral("alsa/lavrate"),
                               QStringLiteral("alsa/hw:CARD=PCH,DEV=0"),
                               QStringLiteral("alsa/plughw:CARD=PCH,DEV=0"),
                               QStringLiteral("alsa/sysdefault:CARD=PCH"),
                               QStringLiteral("alsa/front:CARD=PCH,DEV=0"),
                               QStringLiteral("alsa/surround51:CARD=PCH,DEV=0"),
                               QStringLiteral("alsa/iec958:CARD=PCH,DEV=0"),
                               QStringLiteral("alsa/hdmi:CARD=NVidia,DEV=1")};
        const QStringList cards{QStringLiteral("alsa/sysdefault:CARD=PCH"),
                                QStringLiteral("alsa/iec958:CARD=PCH,DEV=0"),
                                QStringLiteral("alsa/hdmi:CARD=NVidia,DEV=1")};
        const QStringList pulse{QStringLiteral("pulse"),
                                QStringLiteral("pulse/alsa_output.pci.analog-stereo"),
                                QStringLiteral("pulse/bluez_sink.00")};
        const QStringList pipewire{QStringLiteral("pipewire"),
                                   QStringLiteral("pipewire/alsa_output.pci.analog-stereo")};
        QTest::newRow("nothing") << QStringList() << QStringList();
        QTest::newRow("no hardware") << QStringList{QStringLiteral("auto"), QStringLiteral("alsa"),
                                                    QStringLiteral("jack"), QStringLiteral("sdl")}
                                     << QStringList();
        QTest::newRow("cards") << QStringList{QStringLiteral("auto")} + alsa +
                                      QStringList{QStringLiteral("jack"), QStringLiteral("sdl")}
                               << cards;
        QTest::newRow("pulse over its cards") << pulse + alsa << pulse.mid(1);
        QTest::newRow("pipewire over pulse") << pulse + alsa + pipewire << pipewire.mid(1);
    }
    void onlyWhatPeopleKnowIsOffered()
    {
        QFETCH(QStringList, listed);
        QList<AudioDevice> devices;
        for (const QString& id : listed)
            devices.append(AudioDevice{id, id.toUpper()});
        QStringList offered;
        for (const AudioDevice& device : offeredDevices(devices)) {
            QCOMPARE(device.description, device.id.toUpper());
            offered.append(device.id);
        }
        QTEST(offered, "offered");
    }

    void deviceWithoutADescriptionShowsItsName()
    {
        const auto offered = offeredDevices({AudioDevice{QStringLiteral("pulse/x"), QString()}});
        QCOMPARE(offered.front().description, QStringLiteral("pulse/x"));
    }
};

SILLON_TEST(AudioDevicesTest, audiodevices)
#include "tst_audiodevices.moc"
