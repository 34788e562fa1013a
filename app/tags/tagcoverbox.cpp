// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/tagcoverbox.h"

#include "library/coversource.h"
#include "library/coversourceimage.h"
#include "widgets/icon.h"
#include "widgets/paint.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int side = 176;

QPixmap pictureOf(const QByteArray& encoded, int pixels)
{
    QBuffer buffer;
    buffer.setData(encoded);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.isValid() && std::max(full.width(), full.height()) > pixels)
        reader.setScaledSize(full.scaled(pixels, pixels, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

QPixmap placeholder(int pixels, const QPalette& palette)
{
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint::cover(&painter, picture.rect(), {}, themeColours(palette));
    return picture;
}

} // namespace

QByteArray checkedCover(const QByteArray& encoded)
{
    const auto head = readImageHead(encoded);
    if (!head || head->kind == ImageKind::Gif || head->width > largestCoverSide ||
        head->height > largestCoverSide)
        return {};
    QBuffer buffer;
    buffer.setData(encoded);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer).read().isNull() ? QByteArray() : encoded;
}

TagCoverBox::TagCoverBox(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
    , m_choose(new QPushButton(themedIcon(Icon::OpenFile), tr("Choose a picture…"), this))
    , m_find(new QPushButton(themedIcon(Icon::Search), tr("Find cover"), this))
    , m_remove(new QPushButton(themedIcon(Icon::Remove), tr("Remove"), this))
{
    m_picture->setFixedSize(side, side);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setFixedWidth(side);
    tokens::setTextSize(m_words, tokens::TextSize::Secondary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    column->addWidget(m_picture);
    column->addWidget(m_words);
    for (QPushButton* button : {m_choose, m_find, m_remove})
        column->addWidget(button);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &TagCoverBox::choose);
    connect(m_find, &QPushButton::clicked, this, &TagCoverBox::findWanted);
    connect(m_remove, &QPushButton::clicked, this, &TagCoverBox::removeWanted);
}

void TagCoverBox::show(const QByteArray& encoded, const QString& words)
{
    const qreal scale = devicePixelRatioF();
    QPixmap picture = encoded.isEmpty() ? QPixmap() : pictureOf(encoded, qRound(side * scale));
    if (picture.isNull())
        picture = placeholder(qRound(side * scale), palette());
    picture.setDevicePixelRatio(scale);
    m_picture->setPixmap(picture);
    m_picture->setAccessibleName(tr("Cover"));
    m_picture->setAccessibleDescription(words);
    m_words->setText(words);
}

void TagCoverBox::setAbilities(bool removable, const QString& whyNotFind)
{
    m_remove->setEnabled(removable);
    m_findable = whyNotFind.isEmpty();
    m_find->setEnabled(m_findable);
    m_find->setToolTip(m_findable ? tr("Ask the Cover Art Archive for this release") : whyNotFind);
}

void TagCoverBox::setBusy(bool busy)
{
    m_find->setEnabled(m_findable && !busy);
    m_find->setText(busy ? tr("Looking…") : tr("Find cover"));
}

void TagCoverBox::choose()
{
    auto* dialog =
        new QFileDialog(this, tr("Choose a cover"), {}, tr("Pictures (*.jpg *.jpeg *.png *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QFile file(name);
        const bool fits = file.open(QIODevice::ReadOnly) && file.size() <= largestFetchedCover;
        const QByteArray cover = fits ? checkedCover(file.readAll()) : QByteArray();
        if (cover.isEmpty())
            Q_EMIT unreadable();
        else
            Q_EMIT chosen(cover);
    });
    dialog->open();
}

} // namespace sillon
