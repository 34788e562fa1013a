// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/translations.h"
#include "settings/keys.h"
#include "testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace sillon;

namespace {

/// One text of a .ts file with its translation, or its plural forms.
struct Message
{
    QString source;
    QStringList translations;
};

QVector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<Message> messages;
    bool hasForms = false;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            hasForms = xml.attributes().hasAttribute(QLatin1String("numerus"));
        else if (xml.name() == QLatin1String("source"))
            messages.append({xml.readElementText(), {}});
        else if (xml.name() == (hasForms ? QLatin1String("numerusform") : QLatin1String("translation")))
            messages.last().translations.append(xml.readElementText());
    }
    return messages;
}

/// The places to fill in, "%1 %2"; the number itself may be left out of a plural form.
QStringList places(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%L?[1-9]"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

QString text(const char* context, const char* source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLanguageOfTheLocaleIsSpoken()
    {
        Translations translations;
        translations.speak(QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(text("sillon::PlayerBar", "Speed"), QStringLiteral("Tempo"));
        QCOMPARE(text("sillon::HistoryPage", "%Ln play(s)", 1), QStringLiteral("1 Wiedergabe"));
    }

    void anUnknownLanguageIsEnglishWithItsPlurals()
    {
        Translations translations;
        translations.speak(QLocale(QLocale::Zulu));
        QCOMPARE(text("sillon::PlayerBar", "Speed"), QStringLiteral("Speed"));
        QCOMPARE(text("sillon::HistoryPage", "%Ln play(s)", 1), QStringLiteral("1 play"));
        QCOMPARE(text("sillon::HistoryPage", "%Ln play(s)", 2), QStringLiteral("2 plays"));
    }

    void theLanguageCanBeChanged()
    {
        Translations translations;
        translations.speak(QLocale(QLocale::German));
        translations.speak(QLocale(QLocale::English));
        QCOMPARE(text("sillon::PlayerBar", "Speed"), QStringLiteral("Speed"));
    }

    void whatIsNotTranslatedHasEnglishPlurals()
    {
        Translations translations;
        translations.speak(QLocale(QLocale::Japanese));
        const QString plays = text("sillon::HistoryPage", "%Ln play(s)", 2);
        QVERIFY2(!plays.contains(QLatin1String("(s)")), qPrintable(plays));
    }

    void everyLanguageIsOfferedWithHowMuchOfItIsThere()
    {
        QStringList codes;
        for (const Language& language : Translations::languages()) {
            codes.append(language.code);
            QVERIFY(!language.name.isEmpty());
            QVERIFY(language.percent >= 0 && language.percent <= 100);
        }
        for (const char* word : keys::languageWords)
            QVERIFY(codes.contains(QLatin1String(word)) || QLatin1String(word) == QLatin1String("system"));
        QCOMPARE(codes.size(), int(keys::languageWords.size()) - 1);
        QCOMPARE(Translations::languages().front().percent, 100);
    }

    void theSystemsLanguageIsSpokenWhereItIsComplete()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        const auto system = QStringLiteral("system");
        QCOMPARE(Translations::languageOf(system, QLocale(QLocale::Zulu)), QStringLiteral("en"));
        QCOMPARE(Translations::languageOf(QStringLiteral("ar"), austria), QStringLiteral("ar"));
        QCOMPARE(Translations::formatsOf(system, austria), austria);
        QCOMPARE(Translations::formatsOf(QStringLiteral("de"), austria), austria);
        QCOMPARE(Translations::formatsOf(QStringLiteral("fr"), austria), QLocale(QStringLiteral("fr")));
    }

    void everyTextKeepsItsPlaces_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SILLON_SOURCE_DIR "/translations"));
        const QStringList names = folder.entryList({QStringLiteral("*.ts")});
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyTextKeepsItsPlaces()
    {
        QFETCH(QString, path);
        const QVector<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            for (const QString& translation : message.translations) {
                if (!translation.isEmpty())
                    QVERIFY2(places(translation) == places(message.source), qPrintable(translation));
            }
        }
    }
};

SILLON_TEST(TranslationsTest, translations)
#include "tst_translations.moc"
