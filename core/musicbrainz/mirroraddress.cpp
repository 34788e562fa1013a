// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mirroraddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace sillon {

namespace {

constexpr qsizetype longestAddress = 4000;

const QStringList& allowedOptions()
{
    static const QStringList names{QStringLiteral("sslmode"),  QStringLiteral("sslrootcert"),
                                   QStringLiteral("sslcert"),  QStringLiteral("sslkey"),
                                   QStringLiteral("passfile"), QStringLiteral("channel_binding")};
    return names;
}

Done put(MirrorAddress& address, const QString& name, const QString& value)
{
    if (name == QLatin1String("host") || name == QLatin1String("hostaddr")) {
        address.host = value;
    } else if (name == QLatin1String("port")) {
        bool isNumber = false;
        address.port = value.toInt(&isNumber);
        if (!isNumber || address.port < 1 || address.port > 65535)
            return fail(ErrorKind::BadRequest, name);
    } else if (name == QLatin1String("dbname")) {
        address.database = value;
    } else if (name == QLatin1String("user")) {
        address.user = value;
    } else if (name == QLatin1String("password")) {
        address.password = value;
    } else if (allowedOptions().contains(name) && !value.contains(QLatin1Char(';'))) {
        // Qt parts the options at semicolons.
        address.options.insert(name, value);
    } else {
        return fail(ErrorKind::BadRequest, name);
    }
    return {};
}

/// Takes "name = 'value'" apart, as libpq does: a backslash takes the next letter as it is.
class Words
{
public:
    explicit Words(const QString& text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }
    [[nodiscard]] std::optional<QString> name()
    {
        const qsizetype sign = m_text.indexOf(QLatin1Char('='), m_at);
        if (sign < 0)
            return std::nullopt;
        const QString name = m_text.mid(m_at, sign - m_at).trimmed();
        m_at = sign + 1;
        return name.isEmpty() || name.contains(QLatin1Char(' ')) ? std::nullopt : std::optional(name);
    }
    [[nodiscard]] std::optional<QString> value()
    {
        skipBlanks();
        const bool quoted = m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\'');
        m_at += quoted ? 1 : 0;
        QString value;
        for (; m_at < m_text.size(); ++m_at) {
            QChar c = m_text.at(m_at);
            if (quoted ? c == QLatin1Char('\'') : c.isSpace())
                break;
            if (c == QLatin1Char('\\') && m_at + 1 < m_text.size())
                c = m_text.at(++m_at);
            value += c;
        }
        if (quoted && m_at >= m_text.size())
            return std::nullopt;
        m_at += quoted ? 1 : 0;
        return value;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

Result<MirrorAddress> ofWords(const QString& text)
{
    MirrorAddress address;
    Words words(text);
    while (!words.atEnd()) {
        const auto name = words.name();
        const auto value = name ? words.value() : std::nullopt;
        if (!value)
            return fail(ErrorKind::BadRequest, name.value_or(QString()));
        if (auto done = put(address, *name, *value); !done)
            return fail(std::move(done.error()));
    }
    return address;
}

Result<MirrorAddress> ofUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return fail(ErrorKind::BadRequest, QStringLiteral("postgresql://"));
    MirrorAddress address;
    // A folder stands there as "%2Frun%2Fpostgresql".
    address.host = QUrl::fromPercentEncoding(url.host().toUtf8());
    address.port = url.port(0);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        if (auto done = put(address, name, value); !done)
            return fail(std::move(done.error()));
    }
    return address;
}

} // namespace

bool MirrorAddress::isHere() const
{
    static const QStringList names{QString(), QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                                   QStringLiteral("::1")};
    return host.startsWith(QLatin1Char('/')) || names.contains(host);
}

QString MirrorAddress::text() const
{
    QMap<QString, QString> parts = options;
    parts.insert(QStringLiteral("host"), host);
    parts.insert(QStringLiteral("port"), port != 0 ? QString::number(port) : QString());
    parts.insert(QStringLiteral("dbname"), database);
    parts.insert(QStringLiteral("user"), user);
    parts.insert(QStringLiteral("password"), password);
    QStringList words;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QString value = part.value();
        value.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
            .replace(QLatin1Char('\''), QStringLiteral("\\'"));
        if (!value.isEmpty())
            words.append(QString(part.key() + QStringLiteral("='") + value + QLatin1Char('\'')));
    }
    return words.join(QLatin1Char(' '));
}

QString MirrorAddress::shown() const
{
    QString place = host.isEmpty() ? QStringLiteral("localhost") : host;
    if (port != 0)
        place += QLatin1Char(':') + QString::number(port);
    const QString who = user.isEmpty() ? place : QString(user + QLatin1Char('@') + place);
    return database.isEmpty() ? who : QString(database + QStringLiteral(" (") + who + QLatin1Char(')'));
}

Result<MirrorAddress> MirrorAddress::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestAddress || trimmed.contains(QChar(u'\0')))
        return fail(ErrorKind::BadRequest);
    const bool isUrl = trimmed.startsWith(QLatin1String("postgresql://")) ||
                       trimmed.startsWith(QLatin1String("postgres://"));
    return isUrl ? ofUrl(trimmed) : ofWords(trimmed);
}

} // namespace sillon
