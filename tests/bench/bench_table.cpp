#include "bench/bench.h"

namespace licet::bench {

const std::vector<Benchmark> &benchmarkTable()
{
    static const std::vector<Benchmark> table{
        {"one-form", "one finalised form to a PDF on disk", "LibreOffice converting one page", 0.5, oneForm},
        {"one-form-drawn", "the same, drawn anew in another language", "LibreOffice converting one page", 0.5,
         oneFormDrawn},
        {"hundred-forms", "100 forms as one signing folder", "LibreOffice converting 100 pages in one call",
         0.2, hundredForms},
        {"saving", "saving a request, with its event", "a bare durable insert of one short row", 2.0,
         savingARequest},
        {"saving-that-row", "the same", "a bare durable insert of the request's own text", 2.0,
         savingThatRow},
        {"desktop-start", "the desktop program, cold, to its filled first page of the large register",
         "sqlitebrowser opening the same file", 1.0, desktopStart},
        {"desktop-start-table", "the same", "sqlitebrowser opening it on the table of requests", 1.0,
         desktopStartOnTheTable},
        {"desktop-whole", "the same, until all 20,000 requests are in its list",
         "sqlitebrowser, which reads none of them", 0, desktopWholeList},
        {"desktop-memory", "its memory then", "sqlitebrowser's", 1.0, desktopMemory},
        {"background-memory", "its memory at rest in the background", "its memory with the window", 0.5,
         backgroundMemory},
        {"filter-key", "a key in the filter of 100,000 authorizations, painted", "a frame", 1.0, filterKey},
        {"open-request", "opening one request in the large register", "in a tenth of it", 1.5,
         openingARequest},
        {"open-authorization", "choosing one authorization in the large register", "in a tenth of it", 1.5,
         openingAnAuthorization},
        {"fill-authorizations", "the page of authorizations until all is there", "in a tenth of it", 11.0,
         fillingAuthorizations},
        {"search-index", "reading what the search searches, of the large register", "of a tenth of it", 11.0,
         readingSearchIndex},
        {"search", "searching everything in the large register", "in a tenth of it", 11.0,
         searchingEverything},
        {"list", "licet-cli list requests of the large register", "of a tenth of it", 11.0, listingRequests},
        {"export", "licet-cli list authorizations --csv of the large register", "of a tenth of it", 11.0,
         exportingAuthorizations},
        {"coverage", "coverage of all institutions of the large register, read and laid out",
         "of a tenth of it", 11.0, readingCoverage},
        {"verify", "verifying the large register's history", "hashing the same bytes", 2.0, verifyingHistory},
        {"list-import", "bringing a list of 100,000 rows", "of 10,000 rows", 11.0, importingAList},
        {"people-import", "importing a register file of 10,000 people", "of 1,000 people", 11.0,
         importingPeople},
        {"due", "what is due in the large register, with 20,000 requests that wait",
         "a bare query of the same rows", 3.0, whatIsDue},
        {"saving-large", "saving a request in the large register", "in a tenth of it", 1.5,
         savingInALargeRegister},
    };
    return table;
}

} // namespace licet::bench
