#include "support/paper_text.h"

#include "request/facts_reader.h"
#include "support/example_data.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <map>

namespace licet::test {

using namespace Qt::StringLiterals;

PaperInput finalVersionOf(const Draft &draft)
{
    // A register takes a while to make: each draft is asked of it once.
    static std::map<QByteArray, PaperInput> made;
    const auto key = jsonBytes(draft);
    if (const auto known = made.find(key); known != made.end())
        return known->second;
    const ExampleRegister example;
    const auto facts = *readFacts(example.reg->database(), draft, QDate(2026, 12, 7));
    PaperInput input;
    input.frozen = paperOf(draft, facts);
    input.frozen.number = u"2026-0001"_s;
    input.frozen.version = 1;
    input.frozen.code = u"ABCDEFGHJK"_s;
    input.frozen.finalisedOn = QDate(2026, 12, 7);
    input.dataSha256 = QByteArray(32, '\x5a');
    input.historyHead = QByteArray(32, '\x3c');
    input.historyEvents = 1234;
    made.emplace(key, input);
    return input;
}

namespace {

QString read(const QByteArray &pdf, const QString &order)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("%s was not written", qPrintable(path));
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {order, path, u"-"_s});
    if (!process.waitForFinished(60'000))
        qFatal("pdftotext did not run");
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString textOfPdf(const QByteArray &pdf)
{
    return read(pdf, u"-layout"_s);
}

QString signsOfPdf(const QByteArray &pdf)
{
    return read(pdf, u"-raw"_s).remove(QRegularExpression(u"\\s"_s));
}

QString textOfForm(const PaperInput &input, Marking marking, Language language)
{
    return textOfPdf(*writePdf(**requestForm(input, marking, language), u"form"_s));
}

} // namespace licet::test
