#include "bench/finalised_requests.h"
#include "bench/measure.h"
#include "bench/office.h"

#include <QFile>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

/// From the command to the PDF on disk, each time a process of its own, as a person or a script calls it.
Outcome formAgainstOffice(const QStringList &options)
{
    const Office office(1);
    if (!office.isInstalled())
        return {{}, {}, Office::notInstalled()};
    const FinalisedRequests finalised(1);
    const auto output = finalised.example.folder.filePath(u"form.pdf"_s);
    const auto arguments =
        QStringList{u"form"_s, finalised.path, finalised.ids.front(), u"--output"_s, output} + options;
    const auto makeForm = [&] {
        QFile::remove(output);
        return timeOfProcess(QStringLiteral(LICET_PROGRAMS "/licet-cli"), arguments);
    };
    makeForm();
    Outcome outcome;
    for (int turn = 0; turn < 11; ++turn) {
        outcome.measured.push_back(makeForm());
        outcome.reference.push_back(office.timeToConvert());
    }
    return outcome;
}

} // namespace

Outcome oneForm()
{
    return formAgainstOffice({});
}

Outcome oneFormDrawn()
{
    return formAgainstOffice({u"--language"_s, u"fr"_s});
}

} // namespace licet::bench
