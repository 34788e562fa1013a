// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/tags.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace sillon {

/// Tags by the field names all formats share ("ARTIST", "MUSICBRAINZ_ALBUMID" ...; the names are TagLib's,
/// which are Picard's for Vorbis comments), each with its values in order.
using TagFields = QMap<QString, QStringList>;

/// The field names that tagsOf reads.
[[nodiscard]] const QStringList& wantedTagFields();

/// Longer texts are cut: no song is called so.
inline constexpr qsizetype longestTagText = 16384;

/// A text as tags keep it: one line of at most longestTagText characters, without blanks around it. Pure.
[[nodiscard]] QString tidyTagText(const QString& text);
/// The year that a date begins with ("1999-02-01"); 0 when it begins with none. Pure.
[[nodiscard]] int yearOf(const QString& date);

/// Tags made of fields: blanks and control characters tidied, numbers and dates read leniently ("3/12",
/// "1999-02-01"). Never guesses: what is not there stays empty. Pure.
[[nodiscard]] Tags tagsOf(const TagFields& fields, qint64 lengthMs);

} // namespace sillon
