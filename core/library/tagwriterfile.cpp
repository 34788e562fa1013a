// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagwriterfile.h"

#include "library/coverreader.h"
#include "library/dsffile.h"
#include "library/tagwriterformats.h"

#include <algorithm>
#include <array>
#include <audioproperties.h>
#include <tpropertymap.h>

namespace sillon {

namespace {

/// Pictures are compared by themselves; dates of old tags become another field.
bool isCompared(const QString& item)
{
    static const std::array<const char*, 9> others{"APIC", "PICTURE", "COVER ART", "COVR", "ISCOMPILATION",
                                                   "TDAT", "TIME",    "TRDA",      "TSIZ"};
    return std::none_of(others.begin(), others.end(), [&](const char* other) {
        return item.contains(QLatin1String(other), Qt::CaseInsensitive);
    });
}

QStringList unknownItems(const TagLib::PropertyMap& properties)
{
    QStringList items;
    for (const TagLib::String& item : properties.unsupportedData()) {
        const QString text = QString::fromStdString(item.to8Bit(true));
        if (isCompared(text))
            items.append(text);
    }
    items.sort();
    return items;
}

bool isNumber(const QString& field)
{
    return field == QLatin1String("TRACKNUMBER") || field == QLatin1String("DISCNUMBER");
}

bool isDate(const QString& field)
{
    return field == QLatin1String("DATE") || field == QLatin1String("ORIGINALDATE");
}

/// "03/12" as {3, 12}.
std::array<int, 2> numbersOf(const QString& text)
{
    return {text.section(QLatin1Char('/'), 0, 0).toInt(), text.section(QLatin1Char('/'), 1, 1).toInt()};
}

bool holdsWanted(const QString& field, const QStringList& wanted, const QStringList& found)
{
    const auto separator = QLatin1String("; ");
    const QString want = wanted.join(separator);
    const QString have = found.join(separator);
    if (want == have)
        return true;
    if (want.isEmpty() || have.isEmpty())
        return false;
    constexpr qsizetype yearLength = 4;
    if (isDate(field))
        return have.size() >= yearLength && want.startsWith(have);
    bool plain = false;
    (void)want.section(QLatin1Char('/'), 0, 0).toInt(&plain);
    return isNumber(field) && plain && numbersOf(want) == numbersOf(have);
}

bool fieldsAreAsWanted(const TagFields& before, const TagFields& changes, const TagFields& after)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (!holdsWanted(change.key(), change.value(), after.value(change.key())))
            return false;
    }
    TagFields others = before;
    TagFields othersNow = after;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        others.remove(change.key());
        othersNow.remove(change.key());
    }
    return others == othersNow;
}

} // namespace

Result<std::unique_ptr<TaggedFile>> TaggedFile::open(int descriptor, const QByteArray& name)
{
    std::unique_ptr<TaggedFile> tagged(new TaggedFile(descriptor, name));
    tagged->read();
    if (!tagged->holdsMusic()) {
        tagged->m_stream.setName({}); // the name may lie about the kind of file
        tagged->read();
    }
    if (!tagged->holdsMusic())
        return fail(ErrorKind::Malformed, QStringLiteral("No music was found in the file"));
    return tagged;
}

void TaggedFile::read()
{
    m_stream.seek(0, TagLib::IOStream::Beginning);
    if (DsfFile::isDsf(m_stream))
        m_file = TagLib::FileRef(new DsfFile(&m_stream));
    else
        m_file = TagLib::FileRef(&m_stream);
}

bool TaggedFile::holdsMusic() const
{
    if (m_file.isNull() || !m_file.file()->isValid())
        return false;
    if (const auto* dsf = dynamic_cast<const DsfFile*>(m_file.file()))
        return dsf->holdsMusic();
    const TagLib::AudioProperties* properties = m_file.file()->audioProperties();
    return properties && properties->sampleRate() > 0;
}

TagSnapshot TaggedFile::snapshot() const
{
    TagSnapshot seen;
    seen.fields = fieldsOf(file());
    for (auto field = seen.fields.begin(); field != seen.fields.end();)
        field = field.value().isEmpty() ? seen.fields.erase(field) : std::next(field);
    seen.picture = shownPicture(file(), static_cast<qsizetype>(largestCoverBytes));
    if (const auto* dsf = dynamic_cast<const DsfFile*>(m_file.file())) {
        seen.lengthMs = dsf->lengthMs();
        return seen;
    }
    seen.unknown = unknownItems(file().properties());
    const TagLib::AudioProperties* properties = file().audioProperties();
    seen.lengthMs = properties->lengthInMilliseconds();
    seen.sampleRate = properties->sampleRate();
    seen.channels = properties->channels();
    return seen;
}

bool isAsWanted(const TagSnapshot& before, const TagFields& changes,
                const std::optional<EmbeddedPicture>& picture, const TagSnapshot& after)
{
    const bool sameSound = before.lengthMs == after.lengthMs && before.sampleRate == after.sampleRate &&
                           before.channels == after.channels;
    if (!sameSound || before.unknown != after.unknown ||
        !fieldsAreAsWanted(before.fields, changes, after.fields))
        return false;
    if (!picture)
        return before.picture == after.picture;
    // Taking the front cover away shows the next picture there is.
    return picture->bytes.isEmpty() ? before.picture.bytes.isEmpty() || after.picture != before.picture
                                    : after.picture.bytes == picture->bytes;
}

} // namespace sillon
