#include "bench/finalised_requests.h"

#include "bench/measure.h"
#include "documents/paper.h"
#include "request/facts_reader.h"

namespace licet::bench {

using namespace Qt::StringLiterals;

FinalisedRequests::FinalisedRequests(int count)
{
    const QDate day(2026, 12, 7);
    const auto stamp = test::stampOn(day);
    auto &requests = example.reg->requests();
    for (int number = 1; number <= count; ++number) {
        auto draft = test::draftFrom(u"01-production-complete"_s);
        draft.purpose += u" (%1)"_s.arg(number);
        const auto id = orEnd(requests.create(draft, stamp), "create");
        const auto facts = orEnd(readFacts(example.reg->database(), draft, day, id), "facts");
        orEnd(requests.finalise(id, facts, stamp, paperRenderer()), "finalise");
        ids << QString::number(id.row());
    }
    path = example.reg->path();
    example.reg.reset();
}

} // namespace licet::bench
