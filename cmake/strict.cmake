# SPDX-FileCopyrightText: Sillon contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with: C++20, warnings as errors, no implicit text conversions.
add_library(sillon_strict INTERFACE)
target_compile_features(sillon_strict INTERFACE cxx_std_20)
target_compile_options(sillon_strict INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -Werror -fno-strict-aliasing)
# gcc 12 takes an empty std::optional of a class for uninitialised as soon as it inlines.
target_compile_options(sillon_strict INTERFACE
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-maybe-uninitialized>)
target_compile_definitions(sillon_strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SILLON_VERSION="${PROJECT_VERSION}")

option(SILLON_DEBUG_THREADS "Refuse blocking calls on the main thread" OFF)
if(SILLON_DEBUG_THREADS)
  target_compile_definitions(sillon_strict INTERFACE SILLON_DEBUG_THREADS)
endif()
