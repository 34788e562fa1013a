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

/// Cropped to a square from the middle, with at least so many pixels where it has them; null when it is no
/// picture.
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
    const int side = std::min(image.width(), image.height());
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
}

QImage scaledTo(int pixels, const QImage& square)
{
    if (square.isNull())
        return {};
    return square.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(square.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                  : QImage::Format_RGB32);
}

/// The cover at a size: from the copy on disk where it is large enough, or the source is away.
QImage loaded(const CoverCache::Loader& loader, const std::optional<CoverThumbnails>& thumbnails,
              const Track& track, int pixels, const std::stop_token& stop)
{
    if (!thumbnails)
        return scaledTo(pixels, squareImage(loader(track, stop), pixels));
    const qint64 source = CoverThumbnails::sourceOf(track);
    const std::optional<QImage> kept = thumbnails->read(track);
    if (kept && (kept->isNull() || pixels <= kept->width()))
        return scaledTo(pixels, *kept);
    const QImage square = squareImage(loader(track, stop), std::max(pixels, CoverThumbnails::side));
    if (square.isNull() && kept)
        return scaledTo(pixels, *kept); // its drive is away
    if (!kept && !stop.stop_requested())
        thumbnails->write(track, scaledTo(std::min(square.width(), CoverThumbnails::side), square), source);
    return scaledTo(pixels, square);
}

QString albumOfKey(const QString& key)
{
    return key.left(key.lastIndexOf(QLatin1Char('\n')));
}

/// album: a key that begins with its folder, or with its file when it has no album.
bool isIn(const QString& folder, const QString& album)
{
    return album.startsWith(folder % QLatin1Char('\n')) || album.startsWith(folder % QLatin1Char('/'));
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

void CoverCache::forget(const Track& track)
{
    const QString album = albumKey(track);
    const auto isIt = [album](const QString& other) { return other == album; };
    if (!m_thumbnails)
        return drop(isIt, {album});
    m_background.run(
        this,
        [thumbnails = *m_thumbnails, track](const std::stop_token&) {
            thumbnails.remove(track);
            return true;
        },
        [this, isIt, album](bool) { drop(isIt, {album}); });
}

void CoverCache::forgetFolder(const QString& folder)
{
    drop([folder](const QString& album) { return isIn(folder, album); });
}

void CoverCache::lookAgain(const QString& folder)
{
    QSet<QString> albums;
    const QStringList keys = m_covers.keys();
    for (const QString& key : keys) {
        const QString album = albumOfKey(key);
        if (!isIn(folder, album))
            continue;
        m_doubtful.insert(key);
        albums.insert(album);
    }
    for (auto loading = m_beingLoaded.cbegin(); loading != m_beingLoaded.cend(); ++loading) {
        if (isIn(folder, albumKey(loading.value())))
            m_outdated.insert(loading.key());
    }
    for (const QString& album : std::as_const(albums))
        Q_EMIT arrived(album);
}

bool CoverCache::isKnown(const QString& key) const
{
    return m_covers.contains(key) && !m_doubtful.contains(key);
}

void CoverCache::drop(const std::function<bool(const QString& album)>& which, QSet<QString> albums)
{
    const QStringList keys = m_covers.keys();
    for (const QString& key : keys) {
        const QString album = albumOfKey(key);
        if (!which(album))
            continue;
        m_covers.remove(key);
        m_lastKeys.remove(album);
        albums.insert(album);
    }
    for (auto loading = m_beingLoaded.cbegin(); loading != m_beingLoaded.cend(); ++loading) {
        if (which(albumKey(loading.value())))
            m_outdated.insert(loading.key());
    }
    for (const QString& album : std::as_const(albums))
        Q_EMIT arrived(album);
}

QPixmap CoverCache::cover(const Track& track, int side, qreal scale)
{
    const Wanted wanted = wantedOf(track, side, scale);
    QPixmap picture;
    if (const QPixmap* known = m_covers.object(wanted.key))
        picture = *known;
    if (!isKnown(wanted.key))
        queue(wanted);
    if (!picture.isNull())
        picture.setDevicePixelRatio(scale);
    return picture;
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
        if (!isKnown(one.key))
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
            if (!isKnown(next.key) && !m_known.contains(next.key)) {
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
        m_beingLoaded.insert(wanted->key, wanted->track);
        m_background.run(
            this,
            [loader = m_loader, thumbnails = m_thumbnails, wanted = *wanted](const std::stop_token& stop) {
                return loaded(loader, thumbnails, wanted.track, wanted.pixels, stop);
            },
            [this, wanted = *wanted](const QImage& image) { take(wanted, image); });
    }
}

void CoverCache::take(const Wanted& wanted, const QImage& image)
{
    --m_loading;
    m_known.remove(wanted.key);
    m_beingLoaded.remove(wanted.key);
    if (m_outdated.remove(wanted.key)) {
        forget(wanted.track); // what was read and kept is of before
        return loadNext();
    }
    const bool wasThere = m_doubtful.remove(wanted.key);
    const int cost = image.isNull() ? emptyCost : static_cast<int>(image.sizeInBytes());
    m_covers.insert(wanted.key, new QPixmap(QPixmap::fromImage(image)), cost);
    if (!image.isNull())
        m_lastKeys.insert(wanted.album, wanted.key);
    else
        m_lastKeys.remove(wanted.album);
    loadNext();
    if (!image.isNull() || wasThere)
        Q_EMIT arrived(wanted.album);
}

} // namespace sillon
