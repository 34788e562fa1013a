// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace sillon::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {"scan", "[DIR...] | --locate OLD NEW",
         "look for audio files and read their tags; or find moved ones", runScan},
        {"tracks", "[QUERY]", "list tracks of the library by a search (artist:air plays>10 -live)",
         runTracks},
        {"love", "--artist A --title T", "give a song its heart", runLove},
        {"unlove", "--artist A --title T", "take it away", runUnlove},
        {"loved",
         "list | import [--user NAME] [--service SERVICE] [--dry-run] | refused | retry [ID...] | drop ID...",
         "songs with a heart, newest first; bring those of a service in; what a service did not take",
         runLoved},
        {"play",
         "FILE... [--speed N] [--seek FROM@TO]... [--pause AT@FOR]... [--stop AT] [--repeat N] [--wait S]",
         "play files and scrobble them as the window would", runPlay},
        {"playlists", "list | show ID | import FILE... | export ID FILE [--relative]",
         "playlists, and their files", runPlaylists},
        {"account",
         "login SERVICE [--user NAME] | add SERVICE --user NAME --secret-stdin | list | test [SERVICE] | "
         "remove SERVICE [--user NAME] | show SERVICE --user NAME [--refresh]",
         "connect and disconnect services", runAccount},
        {"queue", "list | send | retry [ID...] | drop ID...", "what waits to be sent", runQueue},
        {"listens", "[--user NAME] [--from UNIX] [--to UNIX] [--query WORDS] [--limit N]",
         "what was heard, newest first", runListens},
        {"chart",
         "release-years | compare | year-map | ages | clock | calendar | streaks | top-artists | top-albums "
         "| "
         "top-tracks [--user NAME] [--from DATE] [--to DATE] [--basis album|song|edition|tagged] [--local] "
         "[--by plays|time] [--limit N] [--with-user NAME] [--with-from DATE] [--with-to DATE] [--csv FILE] "
         "[--png FILE] [--svg FILE]",
         "what years your music comes from, and what you hear most and when", runChart},
        {"history",
         "fetch SERVICE --user NAME [--year Y] [--full] | years SERVICE --user NAME [--refresh] | import "
         "FILE "
         "[--format F] [--time-zone ZONE] [--dry-run] | export FILE [--user NAME] | mine SERVICE --user NAME "
         "[--not] | forget SERVICE --user "
         "NAME | check SERVICE --user NAME [--every-play] | duplicates [list [--limit N] | merge (KEPT GONE "
         "| "
         "--all) | keep ID ID | never ID | undo [MERGE]]",
         "bring in plays from services and files, and write them out", runHistory},
        {"scrobble",
         "track --artist A --title T [--album B] [--album-artist C] [--length-ms N] [--at UNIX] | album "
         "QUERY-OR-ID [--ended-at UNIX | --started-at UNIX] [--sides A,B] [--discs 1,2] [--tracks 1-3,5] "
         "[--pause S] [--each-part | --one-play] [--again] | search WORDS [--source S] [--page N]; with "
         "--dry-run nothing is stored",
         "scrobble by hand what was heard elsewhere", runScrobble},
        {"years",
         "resolve [--offline] [--limit N | --library] [--recordings] | coverage [--user NAME] | lookup "
         "--artist A "
         "--album B [--offline] "
         "| "
         "show --artist A --album B | set --artist A --album B (--year Y | --clear) | index build DUMP... "
         "[--out FILE] | discogs [--token-stdin | --forget]",
         "what years music comes from", runYears},
        {"settings", "get [KEY] | set KEY VALUE", "read and change settings", runSettings},
        {"notices", "[--limit N]", "what the user was told", runNotices},
        {"tags", "get FILE... | set [--TAG VALUE]... [--cover FILE | --no-cover] FILE... | undo",
         "read and change the tags of files, and take the last change back", runTags},
        {"jobs", "[list | pause ID | resume ID | cancel ID]", "long work, and how far it is", runJobs},
        {"backup", "FILE", "write the whole profile into one file", runBackup},
        {"restore", "FILE", "put the profile back as it was backed up", runRestore},
        {"check", "", "verify the database", runCheck},
    };
    return all;
}

} // namespace sillon::cli
