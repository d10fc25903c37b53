#include "exchange/example.h"
#include "output.h"

#include <QFile>

namespace licet::cli {

using namespace Qt::StringLiterals;

int initialise(const Call &call, const Translator &translator)
{
    auto created = Register::create(call.words[0], call.stamp());
    if (!created)
        return fail(translator, created.error());
    if (call.has(u"example"_s))
        if (const auto loaded = loadExample(**created, call.stamp()); !loaded) {
            created->reset();
            QFile::remove(call.words[0]);
            return fail(translator, loaded.error());
        }
    return Done;
}

} // namespace licet::cli
