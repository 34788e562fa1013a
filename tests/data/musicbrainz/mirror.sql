-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tables of a MusicBrainz database that the program reads, with the columns and indexes that its own
-- schema gives them (github.com/metabrainz/musicbrainz-server, admin/sql), and the trigram index that the
-- manual asks for.
CREATE SCHEMA musicbrainz;
SET search_path = musicbrainz, public;

CREATE TABLE artist (id integer PRIMARY KEY, gid uuid NOT NULL, name varchar NOT NULL, sort_name varchar NOT NULL,
    begin_date_year smallint, begin_date_month smallint, begin_date_day smallint,
    end_date_year smallint, end_date_month smallint, end_date_day smallint, type integer, area integer, gender integer,
    comment varchar(255) NOT NULL DEFAULT '', edits_pending integer NOT NULL DEFAULT 0, last_updated timestamptz,
    ended boolean NOT NULL DEFAULT false, begin_area integer, end_area integer);
CREATE TABLE artist_alias (id integer PRIMARY KEY, artist integer NOT NULL, name varchar NOT NULL, locale text,
    edits_pending integer NOT NULL DEFAULT 0, last_updated timestamptz, type integer, sort_name varchar NOT NULL,
    begin_date_year smallint, begin_date_month smallint, begin_date_day smallint,
    end_date_year smallint, end_date_month smallint, end_date_day smallint,
    primary_for_locale boolean NOT NULL DEFAULT false, ended boolean NOT NULL DEFAULT false);
CREATE TABLE artist_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL, created timestamptz);
CREATE TABLE artist_credit (id integer PRIMARY KEY, name varchar NOT NULL, artist_count smallint NOT NULL,
    ref_count integer DEFAULT 0, created timestamptz, edits_pending integer NOT NULL DEFAULT 0, gid uuid NOT NULL);
CREATE TABLE artist_credit_name (artist_credit integer NOT NULL, position smallint NOT NULL, artist integer NOT NULL,
    name varchar NOT NULL, join_phrase text NOT NULL DEFAULT '', PRIMARY KEY (artist_credit, position));
CREATE TABLE release_group_primary_type (id integer PRIMARY KEY, name varchar(255) NOT NULL, parent integer,
    child_order integer NOT NULL DEFAULT 0, description text, gid uuid NOT NULL);
CREATE TABLE release_group_secondary_type (id integer PRIMARY KEY, name text NOT NULL, parent integer,
    child_order integer NOT NULL DEFAULT 0, description text, gid uuid NOT NULL);
CREATE TABLE release_group (id integer PRIMARY KEY, gid uuid NOT NULL, name varchar NOT NULL,
    artist_credit integer NOT NULL, type integer, comment varchar(255) NOT NULL DEFAULT '',
    edits_pending integer NOT NULL DEFAULT 0, last_updated timestamptz);
CREATE TABLE release_group_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL, created timestamptz);
CREATE TABLE release_group_secondary_type_join (release_group integer NOT NULL, secondary_type integer NOT NULL,
    created timestamptz NOT NULL, PRIMARY KEY (release_group, secondary_type));
CREATE TABLE release_status (id integer PRIMARY KEY, name varchar(255) NOT NULL, parent integer,
    child_order integer NOT NULL DEFAULT 0, description text, gid uuid NOT NULL);
CREATE TABLE release (id integer PRIMARY KEY, gid uuid NOT NULL, name varchar NOT NULL, artist_credit integer NOT NULL,
    release_group integer NOT NULL, status integer, packaging integer, language integer, script integer,
    barcode varchar(255), comment varchar(255) NOT NULL DEFAULT '', edits_pending integer NOT NULL DEFAULT 0,
    quality smallint NOT NULL DEFAULT -1, last_updated timestamptz);
CREATE TABLE release_gid_redirect (gid uuid PRIMARY KEY, new_id integer NOT NULL, created timestamptz);
CREATE TABLE release_country (release integer NOT NULL, country integer NOT NULL, date_year smallint,
    date_month smallint, date_day smallint, PRIMARY KEY (release, country));
CREATE TABLE release_unknown_country (release integer PRIMARY KEY, date_year smallint, date_month smallint,
    date_day smallint);
CREATE TABLE recording (id integer PRIMARY KEY, gid uuid NOT NULL, name varchar NOT NULL,
    artist_credit integer NOT NULL, length integer, comment varchar(255) NOT NULL DEFAULT '',
    edits_pending integer NOT NULL DEFAULT 0, last_updated timestamptz, video boolean NOT NULL DEFAULT false);
CREATE TABLE medium (id integer PRIMARY KEY, release integer NOT NULL, position integer NOT NULL, format integer,
    name varchar NOT NULL DEFAULT '', edits_pending integer NOT NULL DEFAULT 0, last_updated timestamptz,
    track_count integer NOT NULL DEFAULT 0, gid uuid NOT NULL);
CREATE TABLE track (id integer PRIMARY KEY, gid uuid NOT NULL, recording integer NOT NULL, medium integer NOT NULL,
    position integer NOT NULL, number text NOT NULL, name varchar NOT NULL, artist_credit integer NOT NULL,
    length integer, edits_pending integer NOT NULL DEFAULT 0, last_updated timestamptz,
    is_data_track boolean NOT NULL DEFAULT false);

CREATE UNIQUE INDEX artist_idx_gid ON artist (gid);
CREATE INDEX artist_idx_name ON artist (name);
CREATE INDEX artist_idx_lower_name ON artist (lower(name));
CREATE INDEX artist_alias_idx_artist ON artist_alias (artist);
CREATE UNIQUE INDEX artist_credit_idx_gid ON artist_credit (gid);
CREATE INDEX artist_credit_name_idx_artist ON artist_credit_name (artist);
CREATE UNIQUE INDEX release_group_idx_gid ON release_group (gid);
CREATE INDEX release_group_idx_name ON release_group (name);
CREATE INDEX release_group_idx_artist_credit ON release_group (artist_credit);
CREATE UNIQUE INDEX release_idx_gid ON release (gid);
CREATE INDEX release_idx_name ON release (name);
CREATE INDEX release_idx_release_group ON release (release_group);
CREATE INDEX release_idx_artist_credit ON release (artist_credit);
CREATE UNIQUE INDEX recording_idx_gid ON recording (gid);
CREATE INDEX recording_idx_name ON recording (name);
CREATE INDEX recording_idx_artist_credit ON recording (artist_credit);
CREATE INDEX medium_idx_release_position ON medium (release, position);
CREATE INDEX track_idx_recording ON track (recording);
CREATE INDEX track_idx_medium_position ON track (medium, position);

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE INDEX artist_idx_trigrams ON artist USING gin (name gin_trgm_ops);
