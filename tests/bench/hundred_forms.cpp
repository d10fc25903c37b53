#include "bench/finalised_requests.h"
#include "bench/measure.h"
#include "bench/office.h"

#include <QFile>

namespace licet::bench {

using namespace Qt::StringLiterals;

Outcome hundredForms()
{
    constexpr int forms = 100;
    const Office office(forms);
    if (!office.isInstalled())
        return {{}, {}, Office::notInstalled()};
    const FinalisedRequests finalised(forms);
    const auto output = finalised.example.folder.filePath(u"folder.pdf"_s);
    const auto arguments = QStringList{u"form"_s, finalised.path} + finalised.ids +
                           QStringList{u"--folder"_s, u"--output"_s, output};
    Outcome outcome;
    for (int turn = 0; turn < 5; ++turn) {
        QFile::remove(output);
        outcome.measured.push_back(timeOfProcess(QStringLiteral(LICET_PROGRAMS "/licet-cli"), arguments));
        outcome.reference.push_back(office.timeToConvert());
    }
    return outcome;
}

} // namespace licet::bench
