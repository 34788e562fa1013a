// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include "widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <optional>

namespace sillon {

namespace {

// clang-format off
constexpr std::array names{
    "account",
    "albums",
    "appearance",
    "artists",
    "away",
    "by-hand",
    "charts",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "close",
    "columns",
    "copy",
    "error",
    "eye",
    "folder",
    "folder-add",
    "genres",
    "heart",
    "heart-filled",
    "history",
    "info",
    "keyboard",
    "link",
    "loved",
    "lyrics",
    "menu",
    "messages",
    "more",
    "next",
    "open-file",
    "pause",
    "play",
    "play-last",
    "play-next",
    "playing",
    "playlist",
    "previous",
    "private",
    "queue",
    "records",
    "remove",
    "repeat",
    "repeat-one",
    "retry",
    "scrobble",
    "search",
    "settings",
    "shuffle",
    "sleep",
    "speed",
    "stop",
    "stop-after",
    "tools",
    "tracks",
    "undo",
    "volume-high",
    "volume-low",
    "volume-off",
    "warning",
    "year-by-name",
    "year-compilation",
    "year-found",
    "year-own",
    "year-tags",
    "years",
};
// clang-format on

QPixmap render(Icon icon, const QSize& pixels, const QColor& colour)
{
    const QString key = QStringLiteral("sillon-icon-%1-%2x%3-%4")
                            .arg(static_cast<int>(icon))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter,
                    QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Renders one of our icons in the colour the application's palette has at that moment.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(Icon icon, std::optional<QPalette::ColorRole> role)
        : m_icon(icon)
        , m_role(role)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_icon, colour(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(m_icon, size, colour(mode, state));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_role)
            return palette.color(*m_role);
        return palette.color(state == QIcon::On ? QPalette::Highlight : QPalette::ButtonText);
    }

    Icon m_icon;
    std::optional<QPalette::ColorRole> m_role;
};

} // namespace

const std::vector<Icon>& allIcons()
{
    static const std::vector<Icon> all = [] {
        std::vector<Icon> icons;
        for (std::size_t i = 0; i < names.size(); ++i)
            icons.push_back(static_cast<Icon>(i));
        return icons;
    }();
    return all;
}

QString iconName(Icon icon)
{
    return QLatin1String(names.at(static_cast<std::size_t>(icon)));
}

QIcon themedIcon(Icon icon)
{
    return QIcon(new ThemedIconEngine(icon, std::nullopt));
}

QIcon themedIcon(Icon icon, QPalette::ColorRole role)
{
    return QIcon(new ThemedIconEngine(icon, role));
}

void paintIcon(QPainter* painter, const QRect& rect, Icon icon, const QColor& colour)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap picture = render(icon, (QSizeF(rect.size()) * scale).toSize(), colour);
    picture.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), picture);
}

} // namespace sillon
