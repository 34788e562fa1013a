// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/covercache.h"

#include "base/background.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>

namespace sillon {

namespace {

constexpr int bytesKept = 12 * 1024 * 1024;
constexpr std::size_t mostWaiting = 48;
constexpr int emptyCost = 64;

/// Cropped to a square from the middle and scaled; null when it is no picture.
QImage squareImage(const QByteArray& encoded, int pixels)
{
    if (encoded.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(encoded);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.isValid()) {
        const int shorter = std::min(full.width(), full.height());
        if (shorter > pixels * 2) // read it small, then scale smoothly
            reader.setScaledSize(full.scaled(pixels * 2, pixels * 2, Qt::KeepAspectRatioByExpanding));
    }
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    const QImage scaled =
        image.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - pixels) / 2, (scaled.height() - pixels) / 2, pixels, pixels)
        .convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                 : QImage::Format_RGB32);
}

} // namespace

CoverCache::CoverCache(Background& background, Loader loader, QObject* parent, int atOnce)
    : QObject(parent)
    , m_background(background)
    , m_loader(std::move(loader))
    , m_covers(bytesKept)
    , m_atOnce(atOnce)
{}

QString CoverCache::albumKey(const Track& track)
{
    const QString folder = track.path.left(track.path.lastIndexOf(QLatin1Char('/')));
    if (track.release.title.isEmpty())
        return track.path;
    return folder % QLatin1Char('\n') % track.release.title;
}

CoverCache::Wanted CoverCache::wantedOf(const Track& track, int side, qreal scale)
{
    const int pixels = qRound(side * scale);
    const QString album = albumKey(track);
    return {album % QLatin1Char('\n') % QString::number(pixels), album, track, pixels};
}

QPixmap CoverCache::cover(const Track& track, int side, qreal scale)
{
    const Wanted wanted = wantedOf(track, side, scale);
    if (const QPixmap* known = m_covers.object(wanted.key)) {
        QPixmap picture = *known;
        if (!picture.isNull())
            picture.setDevicePixelRatio(scale);
        return picture;
    }
    queue(wanted);
    return {};
}

QPixmap CoverCache::known(const Track& track, int side, qreal scale)
{
    const Wanted wanted = wantedOf(track, side, scale);
    const QPixmap* found = m_covers.object(wanted.key);
    if (found == nullptr)
        found = m_covers.object(m_lastKeys.value(wanted.album));
    return found != nullptr ? *found : QPixmap();
}

void CoverCache::want(const QObject* who, const std::vector<Track>& tracks, int side, qreal scale)
{
    std::deque<Wanted> wanted;
    for (const Track& track : tracks) {
        Wanted one = wantedOf(track, side, scale);
        if (!m_covers.contains(one.key))
            wanted.push_back(std::move(one));
    }
    if (wanted.empty())
        m_wanted.remove(who);
    else
        m_wanted.insert(who, std::move(wanted));
    loadNext();
}

void CoverCache::queue(Wanted wanted)
{
    if (m_known.contains(wanted.key))
        return;
    m_known.insert(wanted.key);
    m_waiting.push_back(std::move(wanted));
    if (m_waiting.size() > mostWaiting) { // scrolled by long ago
        m_known.remove(m_waiting.front().key);
        m_waiting.pop_front();
    }
    loadNext();
}

std::optional<CoverCache::Wanted> CoverCache::takeNext()
{
    if (!m_waiting.empty()) {
        Wanted next = std::move(m_waiting.back());
        m_waiting.pop_back();
        return next;
    }
    for (auto of = m_wanted.begin(); of != m_wanted.end();) {
        while (!of->empty()) {
            Wanted next = std::move(of->front());
            of->pop_front();
            if (!m_covers.contains(next.key) && !m_known.contains(next.key)) {
                m_known.insert(next.key);
                return next;
            }
        }
        of = m_wanted.erase(of);
    }
    return std::nullopt;
}

void CoverCache::loadNext()
{
    while (m_loading < m_atOnce) {
        const std::optional<Wanted> wanted = takeNext();
        if (!wanted)
            return;
        ++m_loading;
        m_background.run(
            this,
            [loader = m_loader, wanted = *wanted](const std::stop_token& stop) {
                return squareImage(loader(wanted.track, stop), wanted.pixels);
            },
            [this, wanted = *wanted](const QImage& image) { take(wanted, image); });
    }
}

void CoverCache::take(const Wanted& wanted, const QImage& image)
{
    --m_loading;
    m_known.remove(wanted.key);
    const int cost = image.isNull() ? emptyCost : static_cast<int>(image.sizeInBytes());
    m_covers.insert(wanted.key, new QPixmap(QPixmap::fromImage(image)), cost);
    if (!image.isNull())
        m_lastKeys.insert(wanted.album, wanted.key);
    loadNext();
    if (!image.isNull())
        Q_EMIT arrived(wanted.album);
}

} // namespace sillon
