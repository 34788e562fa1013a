// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples.h"

#include <QLinearGradient>
#include <QPainterPath>
#include <QRadialGradient>

#include <array>
#include <cmath>

namespace sillon::testing {

/// The same in every run, which qHash is not.
inline std::uint32_t lastingHash(const QString& text)
{
    std::uint32_t hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

/// Draws covers as varied as real ones: skies, hills, lights out of focus, posters, lettering. The same album
/// always gets the same one.
class CoverPainter
{
public:
    explicit CoverPainter(const Track& track)
        : m_track(track)
        , m_random(lastingHash(track.release.title))
        , m_hue(upTo(360))
    {}

    [[nodiscard]] QByteArray encoded()
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        using Drawing = void (CoverPainter::*)(QPainter&);
        static constexpr std::array<Drawing, 8> drawings{
            &CoverPainter::hills,     &CoverPainter::lights, &CoverPainter::poster, &CoverPainter::arcs,
            &CoverPainter::lettering, &CoverPainter::waves,  &CoverPainter::planet, &CoverPainter::facets};
        (this->*drawings.at(static_cast<std::size_t>(upTo(8))))(painter);
        painter.end();
        grain();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_image.save(&buffer, "JPG", 88);
        return bytes;
    }

private:
    static constexpr int side = 600;

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    QColor colour(int hueStep, int saturation, int value, int alpha = 255) const
    {
        return QColor::fromHsv((m_hue + hueStep + 360) % 360, saturation, value, alpha);
    }
    void sky(QPainter& painter, const QColor& top, const QColor& bottom)
    {
        QLinearGradient air(0, 0, 0, side);
        air.setColorAt(0, top);
        air.setColorAt(1, bottom);
        painter.fillRect(0, 0, side, side, air);
    }
    void words(QPainter& painter, const QColor& ink, const QRect& place, int flags, int pixels, bool heavy)
    {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(pixels);
        font.setWeight(heavy ? QFont::Bold : QFont::Normal);
        font.setLetterSpacing(QFont::PercentageSpacing, heavy ? 98 : 115);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place, flags | Qt::TextWordWrap, m_track.release.title);
        painter.setPen(Qt::NoPen);
    }
    void hills(QPainter& painter)
    {
        sky(painter, colour(200, 120, 150), colour(20, 110, 245));
        painter.setBrush(QColor(255, 246, 222, 235));
        painter.drawEllipse(QPoint(120 + upTo(360), 170 + upTo(80)), 70, 70);
        for (int layer = 0; layer < 5; ++layer) {
            QPainterPath ridge(QPointF(0, side));
            const double phase = upTo(100) / 10.0;
            for (int x = 0; x <= side; x += 6)
                ridge.lineTo(x, 280 + layer * 66 + 42 * std::sin(x / 95.0 + phase) +
                                    18 * std::sin(x / 31.0 + phase * 2));
            ridge.lineTo(side, side);
            painter.setBrush(colour(215 - layer * 6, 90 + layer * 28, 170 - layer * 32));
            painter.drawPath(ridge);
        }
    }
    void lights(QPainter& painter)
    {
        sky(painter, colour(0, 200, 40), colour(30, 180, 78));
        painter.setCompositionMode(QPainter::CompositionMode_Screen);
        for (int i = 0; i < 38; ++i) {
            const int radius = 22 + upTo(72);
            painter.setBrush(colour(upTo(70), 150, 225, 40 + upTo(80)));
            painter.drawEllipse(QPoint(upTo(side), upTo(side)), radius, radius);
        }
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        words(painter, QColor(255, 255, 255, 225), {50, 430, 500, 130}, Qt::AlignLeft | Qt::AlignBottom, 40,
              false);
    }
    void poster(QPainter& painter)
    {
        painter.fillRect(0, 0, side, side, QColor(240, 233, 219));
        painter.setBrush(colour(0, 190, 205));
        painter.drawEllipse(QPoint(370, 240), 205, 205);
        painter.setBrush(colour(150, 150, 90, 225));
        painter.drawRect(60, 250 + upTo(60), 320, 64);
        painter.setBrush(QColor(34, 34, 38));
        painter.drawRect(60, 340 + upTo(30), 120 + upTo(200), 18);
        words(painter, QColor(34, 34, 38), {56, 420, 490, 140}, Qt::AlignLeft | Qt::AlignBottom, 46, true);
    }
    void arcs(QPainter& painter)
    {
        painter.fillRect(0, 0, side, side, colour(0, 110, 60));
        const QPoint middle(upTo(2) * side, side);
        for (int ring = 12; ring > 0; --ring) {
            painter.setBrush(colour(ring * 11, 150, 95 + ring * 12));
            painter.drawEllipse(middle, ring * 58, ring * 58);
        }
    }
    void lettering(QPainter& painter)
    {
        painter.fillRect(0, 0, side, side, colour(0, 175, 190));
        QFont font(QStringLiteral("DejaVu Serif"));
        font.setPixelSize(640);
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(colour(170, 40, 250));
        painter.drawText(QRect(-60, -70, 720, 720), Qt::AlignCenter, m_track.release.title.left(1).toUpper());
        painter.setPen(Qt::NoPen);
        words(painter, QColor(20, 20, 24), {40, 36, 520, 100}, Qt::AlignLeft | Qt::AlignTop, 30, true);
    }
    void waves(QPainter& painter)
    {
        painter.fillRect(0, 0, side, side, QColor(16, 17, 22));
        painter.setBrush(Qt::NoBrush);
        for (int line = 0; line < 34; ++line) {
            QPainterPath wave;
            for (int x = 60; x <= side - 60; x += 4) {
                const double bell = std::exp(-std::pow((x - 300) / 95.0, 2));
                const double y = 110 + line * 12 - bell * (40 + 30 * std::sin(line * 1.7 + x / 23.0));
                x == 60 ? wave.moveTo(x, y) : wave.lineTo(x, y);
            }
            painter.setPen(QPen(colour(line * 3, 70, 240), 2.2));
            painter.drawPath(wave);
        }
        painter.setPen(Qt::NoPen);
    }
    void planet(QPainter& painter)
    {
        sky(painter, colour(0, 160, 30), colour(40, 190, 96));
        for (int star = 0; star < 120; ++star) {
            painter.setBrush(QColor(255, 255, 255, 60 + upTo(160)));
            const double size = 0.7 + upTo(20) / 10.0;
            painter.drawEllipse(QPointF(upTo(side), upTo(side)), size, size);
        }
        QRadialGradient ball(260, 240, 330);
        ball.setColorAt(0, colour(60, 110, 250));
        ball.setColorAt(0.6, colour(20, 180, 170));
        ball.setColorAt(1, colour(0, 210, 36));
        painter.setBrush(ball);
        painter.drawEllipse(QPoint(310, 310), 190, 190);
        words(painter, QColor(255, 255, 255, 235), {30, 520, 540, 60}, Qt::AlignHCenter | Qt::AlignVCenter,
              28, false);
    }
    void facets(QPainter& painter)
    {
        constexpr int step = 100;
        for (int x = 0; x < side; x += step) {
            for (int y = 0; y < side; y += step) {
                const bool slash = upTo(2) == 0;
                const QPolygon one = slash ? QPolygon({{x, y}, {x + step, y}, {x, y + step}})
                                           : QPolygon({{x, y}, {x + step, y}, {x + step, y + step}});
                const QPolygon two = slash ? QPolygon({{x + step, y}, {x + step, y + step}, {x, y + step}})
                                           : QPolygon({{x, y}, {x + step, y + step}, {x, y + step}});
                painter.setRenderHint(QPainter::Antialiasing, false);
                painter.setBrush(colour(upTo(60), 90 + upTo(110), 120 + upTo(120)));
                painter.drawPolygon(one);
                painter.setBrush(colour(upTo(60), 90 + upTo(110), 90 + upTo(120)));
                painter.drawPolygon(two);
            }
        }
    }
    void grain()
    {
        for (int y = 0; y < side; ++y) {
            auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(y));
            for (int x = 0; x < side; ++x) {
                const int step = upTo(15) - 7;
                line[x] =
                    qRgb(std::clamp(qRed(line[x]) + step, 0, 255), std::clamp(qGreen(line[x]) + step, 0, 255),
                         std::clamp(qBlue(line[x]) + step, 0, 255));
            }
        }
    }

    Track m_track;
    std::mt19937 m_random;
    int m_hue;
    QImage m_image{side, side, QImage::Format_RGB32};
};

/// Every ninth album has no cover, as in real libraries.
inline QByteArray prettyCover(const Track& track, const std::stop_token& = {})
{
    if (track.release.title.isEmpty() || lastingHash(track.release.title) % 9 == 0)
        return {};
    return CoverPainter(track).encoded();
}

/// A library of invented albums for pictures: reissues, compilations, several discs, tracks without an album,
/// long German and Arabic names.
inline std::vector<Track> pictureLibrary()
{
    struct Sleeve
    {
        const char* artist;
        const char* album;
        int year;
        int original;
        const char* genre;
    };
    static constexpr std::array sleeves{
        Sleeve{"Aster Lane", "Paper Weather", 1998, 1998, "Dream Pop"},
        Sleeve{"Aster Lane", "The Long Platform", 2001, 2001, "Dream Pop"},
        Sleeve{"Aster Lane", "Salt & Signal", 2019, 2004, "Dream Pop"},
        Sleeve{"Bell Tower Radio", "Frequencies", 1979, 1979, "Post-Punk"},
        Sleeve{"Bell Tower Radio", "Static Gardens", 2020, 1980, "Post-Punk"},
        Sleeve{"Brass Orchard", "Late Harvest", 1974, 1974, "Soul"},
        Sleeve{"Brass Orchard", "Cider & Smoke", 1976, 1976, "Soul"},
        Sleeve{"Cassiopeia Trio", "Live at the Observatory", 2011, 1961, "Jazz"},
        Sleeve{"Cassiopeia Trio", "Meridian", 1963, 1963, "Jazz"},
        Sleeve{"Donaudampfschifffahrtsgesellschaftskapelle", "Rindfleischetikettierungsüberwachungswalzer",
               1987, 1987, "Blasmusik"},
        Sleeve{"Døgn", "Nattlys", 2011, 2011, "Ambient"},
        Sleeve{"Døgn", "Nordavind", 2014, 2014, "Ambient"},
        Sleeve{"Ember Station", "Low Sun", 2022, 2022, "Folk"},
        Sleeve{"Fernweh", "Zwischen den Zeilen", 1994, 1994, "Indie"},
        Sleeve{"Fernweh", "Unterwegs nach Hause", 1997, 1997, "Indie"},
        Sleeve{"Glass Harbour", "Tide Tables", 2008, 2008, "Electronic"},
        Sleeve{"Glass Harbour", "Lantern Code", 2010, 2010, "Electronic"},
        Sleeve{"Hollow Pines", "Understory", 2016, 2016, "Folk"},
        Sleeve{"Ivory Motel", "Vacancy", 1985, 1985, "New Wave"},
        Sleeve{"Ivory Motel", "Neon Psalms", 2017, 1987, "New Wave"},
        Sleeve{"Juniper Falls", "Slow Water", 2005, 2005, "Folk"},
        Sleeve{"Kestrel & Finch", "A Short History of Rain, and Other Consolations for Long Journeys", 2003,
               2003, "Folk"},
        Sleeve{"Kestrel & Finch", "Hedgerow", 2006, 2006, "Folk"},
        Sleeve{"Lumen", "Aperture", 2018, 2018, "Electronic"},
        Sleeve{"Marble Choir", "Requiem for a River", 1991, 1991, "Classical"},
        Sleeve{"Mirrorball Society", "Second Saturday", 1982, 1982, "Disco"},
        Sleeve{"Mirrorball Society", "After the Last Song", 1984, 1984, "Disco"},
        Sleeve{"Nine Owls", "Wingspan", 2021, 2021, "Rock"},
        Sleeve{"Old Quarry", "Blue Granite", 1972, 1972, "Rock"},
        Sleeve{"Old Quarry", "Echo Valley", 2015, 1975, "Rock"},
        Sleeve{"Pale Atlas", "Cartography", 2013, 2013, "Post-Rock"},
        Sleeve{"Quiet Engines", "Nightshift", 1999, 1999, "Trip-Hop"},
        Sleeve{"Red Kite Revue", "Heatwave", 1969, 1969, "Funk"},
        Sleeve{"Sable & Reed", "Duets", 1958, 1958, "Jazz"},
        Sleeve{"The Tin Comets", "Orbit", 1966, 1966, "Beat"},
        Sleeve{"Umbra", "Penumbra", 1996, 1996, "Trip-Hop"},
        Sleeve{"Velvet Cartography", "Rooms", 2012, 2012, "Indie"},
        Sleeve{"Winter Parade", "First Snow", 2009, 2009, "Indie"},
        Sleeve{"ほしの庭", "夜の手紙", 2016, 2016, "Indie"},
        Sleeve{"فرقة النافذة", "أغنية المطر", 1978, 1978, "Tarab"},
    };
    static const QStringList titles =
        QStringLiteral("Inkwell|Half a Storm|Window Seat|Second Post|Harbour Lights|The Lamp Goes Out|Ladder|"
                       "Closing Time at the Fairground (Parts One and Two)|Under the Net|Slow Comet|Gutters|"
                       "Umbrella Waltz|Night Bus|Telephone Box")
            .split(QLatin1Char('|'));
    std::vector<Track> all;
    TrackId id = 1;
    const auto put = [&](std::vector<Track> album) {
        for (Track& track : album) {
            track.id = id++;
            all.push_back(track);
        }
    };
    int turn = 0;
    for (const Sleeve& sleeve : sleeves) {
        const int count = 6 + turn * 5 % 7;
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(titles.at((turn * 3 + i) % titles.size()));
        auto album = sampleAlbum(QString::fromUtf8(sleeve.artist), QString::fromUtf8(sleeve.album),
                                 sleeve.year, QString::fromUtf8(sleeve.genre), chosen, 171000 + turn * 3100);
        for (Track& track : album) {
            track.originalDate = QString::number(sleeve.original);
            if (turn == 7) { // two discs, and a guest
                track.discNumber = track.trackNumber > 4 ? 2 : 1;
                if (track.trackNumber > 4)
                    track.trackNumber -= 4;
            }
        }
        put(std::move(album));
        ++turn;
    }
    auto various = sampleAlbum(QStringLiteral("x"), QStringLiteral("Harbour Nights, Volume 3"), 1999,
                               QStringLiteral("Soul"), titles.mid(0, 9), 201000);
    for (std::size_t i = 0; i < various.size(); ++i) {
        various[i].compilation = true;
        various[i].release.albumArtist.clear();
        various[i].recording.artist = QString::fromUtf8(sleeves.at(i * 3).artist);
    }
    put(std::move(various));
    put(sampleAlbum(QStringLiteral("Nine Owls"), {}, 0, {}, titles.mid(9, 3), 95000));
    return all;
}

} // namespace sillon::testing
