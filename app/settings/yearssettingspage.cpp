// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/yearssettingspage.h"

#include "application/releaseyears.h"
#include "application/services.h"
#include "application/words.h"
#include "application/yearwords.h"
#include "charts/shares.h"
#include "listens/listenstore.h"
#include "releaseyear/yearstore.h"
#include "releaseyear/yearworklist.h"
#include "settings/discogssettings.h"
#include "settings/keys.h"
#include "settings/mirrorsettings.h"
#include "settings/settingerror.h"
#include "settings/settingswitch.h"
#include "settings/yearindexsettings.h"
#include "widgets/tokens.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <array>
#include <utility>

namespace sillon {

namespace {

struct Counted
{
    Result<YearCoverage> coverage;
    Result<qint64> unheard; ///< albums never played, without a year
};

} // namespace

YearsSettingsPage::YearsSettingsPage(Services& services, QWidget* parent)
    : SettingsForm(parent)
    , m_services(services)
{
    addSearch();
    addServer();
    addOwnSources();
    addHeading(tr("Where years come from"));
    addText(
        tr("Release years come from your files' tags and from MusicBrainz, an open encyclopedia of music. "
           "Songs without an album, and those of compilations, are asked for at ListenBrainz first where you "
           "are signed in there. Only names and identifiers of what you have heard are asked for; what you "
           "hear in private is not."));
    m_trouble = addText(QString());
    m_trouble->setObjectName(QStringLiteral("listenbrainzYears"));
    m_trouble->setAccessibleName(QStringLiteral("ListenBrainz"));
    connect(&services.jobs(), &JobRunner::jobChanged, this, &YearsSettingsPage::showJob);
    connect(&services.years(), &ReleaseYears::yearsChanged, this, &YearsSettingsPage::readCoverage);
    showJob();
}

void YearsSettingsPage::addSearch()
{
    addHeading(tr("Release years"));
    m_coverage = addText(QString());
    m_coverage->setObjectName(QStringLiteral("yearsCoverage"));
    m_coverage->setAccessibleName(tr("Release years"));
    addCheck(makeSettingSwitch(m_services.settings(), keys::yearsAutomatic,
                               tr("Look for the years of what you hear"), this),
             tr("New albums and songs are asked for from time to time. Off: what your files' tags, the "
                "offline index and a database of your own know is still used, and no service is asked."));
    m_search = new QPushButton(this);
    m_search->setObjectName(QStringLiteral("searchYearsButton"));
    addRow(tr("All that is missing"), m_search);
    connect(m_search, &QPushButton::clicked, this, [this] { m_services.years().search(); });
    m_searchLibrary = new QPushButton(this);
    m_searchLibrary->setObjectName(QStringLiteral("searchLibraryYearsButton"));
    addRow(tr("Albums never played"), m_searchLibrary);
    connect(m_searchLibrary, &QPushButton::clicked, this, [this] { m_services.years().searchLibrary(); });
    m_unheard = new QLabel(this);
    m_unheard->setObjectName(QStringLiteral("unheardAlbums"));
    m_unheard->setAccessibleName(tr("Albums never played"));
    m_unheard->setWordWrap(true);
    tokens::setTextSize(m_unheard, tokens::TextSize::Secondary);
    addBeside(m_unheard);
}

void YearsSettingsPage::addServer()
{
    Settings& settings = m_services.settings();
    addHeading(tr("MusicBrainz"));
    auto* address = new QLineEdit(settings.get(keys::musicBrainzApiUrl), this);
    address->setObjectName(keys::musicBrainzApiUrl.key());
    address->setMinimumWidth(280);
    address->setReadOnly(settings.isFromEnvironment(keys::musicBrainzApiUrl.key()));
    connect(address, &QLineEdit::editingFinished, this, [address, &settings] {
        showSettingError(address, settings.set(keys::musicBrainzApiUrl, address->text()));
        address->setText(settings.get(keys::musicBrainzApiUrl));
    });
    addRow(tr("&Web service"), address, tr("An own server may be named here."));

    auto* rate = new QDoubleSpinBox(this);
    rate->setObjectName(keys::musicBrainzRequestsPerSecond.key());
    rate->setRange(0.1, 1000);
    rate->setDecimals(1);
    rate->setSuffix(tr(" per second"));
    rate->setKeyboardTracking(false);
    rate->setValue(settings.get(keys::musicBrainzRequestsPerSecond));
    rate->setEnabled(!settings.isFromEnvironment(keys::musicBrainzRequestsPerSecond.key()));
    connect(rate, &QDoubleSpinBox::valueChanged, this, [rate, &settings](double perSecond) {
        showSettingError(rate, settings.set(keys::musicBrainzRequestsPerSecond, perSecond));
    });
    addRow(tr("&Requests"), rate);
    m_rate = new QLabel(this);
    m_rate->setObjectName(QStringLiteral("requestRate"));
    m_rate->setAccessibleName(tr("Requests"));
    m_rate->setWordWrap(true);
    tokens::setTextSize(m_rate, tokens::TextSize::Secondary);
    addBeside(m_rate);
    connect(&settings, &Settings::changed, this, &YearsSettingsPage::showRate);
    showRate();
}

void YearsSettingsPage::addOwnSources()
{
    addHeading(tr("Offline index"));
    addWide(new YearIndexSettings(m_services, this));
    addHeading(tr("Your own MusicBrainz database"));
    new MirrorSettings(m_services, this);
    addHeading(tr("Discogs"));
    new DiscogsSettings(m_services, this);
}

/// What is really done, whatever is wished for.
void YearsSettingsPage::showRate()
{
    const double rate = m_services.years().requestsPerSecond();
    const bool isLess = rate < m_services.settings().get(keys::musicBrainzRequestsPerSecond);
    const QString asked =
        rate == 1
            ? tr("MusicBrainz is asked once a second at most.")
            : tr("MusicBrainz is asked %1 times a second at most.").arg(QLocale().toString(rate, 'g', 4));
    m_rate->setText(isLess ? QString(asked + QLatin1Char(' ') +
                                     tr("musicbrainz.org allows no more; that takes a server of your own."))
                           : asked);
}

void YearsSettingsPage::showJob()
{
    const Job* job =
        m_services.jobs().unfinished(QLatin1String(ReleaseYears::jobKind), ReleaseYears::Wish{}.key());
    const bool active = job && job->isActive();
    m_search->setText(active ? tr("Searching…") : tr("Search now"));
    // While it searches it goes on being one: without it the keyboard would be at the next field.
    m_search->setEnabled(m_services.holdsProfile());
    const Job* ofLibrary = m_services.years().librarySearch();
    const bool looks = ofLibrary && ofLibrary->isActive();
    m_searchLibrary->setText(looks ? tr("Searching…") : tr("Look them up"));
    m_searchLibrary->setEnabled(!looks && m_unheardAlbums > 0 && m_services.holdsProfile());
    const auto trouble = m_services.years().lastTroubles().listenBrainz;
    m_trouble->setVisible(trouble.has_value());
    if (trouble)
        m_trouble->setText(words::yearSourceTrouble(QStringLiteral("listenbrainz"), *trouble));
}

void YearsSettingsPage::showEvent(QShowEvent* event)
{
    SettingsForm::showEvent(event);
    readCoverage();
}

/// It looks at every play: only for who sees it, and once at a time.
void YearsSettingsPage::readCoverage()
{
    if (!isVisible())
        return;
    m_coverageIsOld = m_readingCoverage;
    if (std::exchange(m_readingCoverage, true))
        return;
    m_services.background().run(
        this,
        [&services = m_services](const std::stop_token&) {
            return Counted{services.years().store().coverage(myListenerId),
                           YearWorkList(services.database()).countUnheard(services.clock().utcNow())};
        },
        [this](const Counted& counted) {
            m_readingCoverage = false;
            showUnheard(counted.unheard);
            showCoverage(counted.coverage);
            if (std::exchange(m_coverageIsOld, false))
                readCoverage();
        });
}

/// How many it will be is said before the user asks for them.
void YearsSettingsPage::showUnheard(const Result<qint64>& albums)
{
    m_unheardAlbums = albums.value_or(0);
    if (!albums)
        m_unheard->setText(words::error(albums.error()));
    else if (*albums == 0)
        m_unheard->setText(tr("Each of them has a year, or was looked for."));
    else
        m_unheard->setText(tr("%n album(s) of your library that you have never played have no year. Looking "
                              "them up tells MusicBrainz their names, after all that was heard.",
                              nullptr, static_cast<int>(*albums)));
    showJob();
}

void YearsSettingsPage::showCoverage(const Result<YearCoverage>& coverage)
{
    if (!coverage) {
        m_coverage->setText(words::error(coverage.error()));
        return;
    }
    if (coverage->plays == 0) {
        m_coverage->setText(tr("Nothing of yours has been heard yet."));
        return;
    }
    const QLocale locale;
    const auto shares = sharesInPercent(std::array{coverage->dated, coverage->pending, coverage->unknown});
    m_coverage->setText(
        tr("%1 % of %2 plays have a year; %3 % are still to be looked for, %4 % were not found.")
            .arg(locale.toString(shares[0]), locale.toString(coverage->plays), locale.toString(shares[1]),
                 locale.toString(shares[2])));
}

} // namespace sillon
