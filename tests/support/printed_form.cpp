#include "support/printed_form.h"

#include "documents/paper.h"
#include "request/facts_reader.h"
#include "support/example_data.h"

namespace licet::test {

using namespace Qt::StringLiterals;

QByteArray finalisedForm()
{
    static const auto bytes = [] {
        const ExampleRegister example;
        const auto draft = draftFrom(u"01-production-complete"_s);
        PaperInput input;
        input.frozen = paperOf(draft, *readFacts(example.reg->database(), draft, QDate(2026, 12, 7)));
        input.frozen.number = u"2026-0001"_s;
        input.frozen.version = 1;
        input.frozen.code = u"ABCDEFGHJK"_s;
        input.frozen.finalisedOn = QDate(2026, 12, 7);
        input.dataSha256 = QByteArray(32, '\x5a');
        input.historyHead = QByteArray(32, '\x3c');
        return *writePdf(**requestForm(input, Marking::Original, Language::Dutch), input.frozen.number);
    }();
    return bytes;
}

double difference(const QImage &one, const QImage &other)
{
    const auto left = one.convertToFormat(QImage::Format_Grayscale8);
    const auto right = other.scaled(one.size()).convertToFormat(QImage::Format_Grayscale8);
    qint64 sum = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x)
            sum += qAbs(left.constScanLine(y)[x] - right.constScanLine(y)[x]);
    return double(sum) / left.width() / left.height();
}

} // namespace licet::test
