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
constexpr int mostLoading = 1; // the pool has other questions to answer too
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
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

CoverCache::CoverCache(Background& background, Loader loader, QObject* parent)
    : QObject(parent)
    , m_background(background)
    , m_loader(std::move(loader))
    , m_covers(bytesKept)
{}

QString CoverCache::albumKey(const Track& track)
{
    const QString folder = track.path.left(track.path.lastIndexOf(QLatin1Char('/')));
    if (track.release.title.isEmpty())
        return track.path;
    return folder % QLatin1Char('\n') % track.release.title;
}

QPixmap CoverCache::cover(const Track& track, int side, qreal scale)
{
    const int pixels = qRound(side * scale);
    const QString key = albumKey(track) % QLatin1Char('\n') % QString::number(pixels);
    if (const QPixmap* known = m_covers.object(key)) {
        QPixmap picture = *known;
        if (!picture.isNull())
            picture.setDevicePixelRatio(scale);
        return picture;
    }
    want({key, track, pixels});
    return {};
}

void CoverCache::want(Wanted wanted)
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

void CoverCache::loadNext()
{
    if (m_loading >= mostLoading || m_waiting.empty())
        return;
    const Wanted wanted = m_waiting.back();
    m_waiting.pop_back();
    ++m_loading;
    m_background.run(
        this,
        [loader = m_loader, wanted](const std::stop_token& stop) {
            return squareImage(loader(wanted.track, stop), wanted.pixels);
        },
        [this, wanted](const QImage& image) { take(wanted, image); });
}

void CoverCache::take(const Wanted& wanted, const QImage& image)
{
    --m_loading;
    m_known.remove(wanted.key);
    const int cost = image.isNull() ? emptyCost : static_cast<int>(image.sizeInBytes());
    m_covers.insert(wanted.key, new QPixmap(QPixmap::fromImage(image)), cost);
    loadNext();
    if (!image.isNull())
        Q_EMIT arrived();
}

} // namespace sillon
