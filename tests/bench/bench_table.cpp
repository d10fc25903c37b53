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
    };
    return table;
}

} // namespace licet::bench
