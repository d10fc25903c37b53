#include "bench/office.h"

#include "bench/measure.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

/// About as much as a request form holds: a heading, a paragraph and a table of two columns.
QString onePage(int number)
{
    auto html = u"<h1>Request %1</h1><p>The institution asks to use the web service below for the purpose "
                "stated, from the day stated, and declares that each use is logged.</p>"
                "<table border='1' cellpadding='3' width='100%'>"_s.arg(number);
    for (int row = 1; row <= 20; ++row)
        html +=
            u"<tr><td>Question %1</td><td>An answer of a few words, as a form holds it</td></tr>"_s.arg(row);
    return html + u"</table>"_s;
}

QString pdfOf(const QString &document)
{
    return QFileInfo(document).path() + u'/' + QFileInfo(document).completeBaseName() + u".pdf"_s;
}

} // namespace

Office::Office(int documents)
{
    m_program = QStandardPaths::findExecutable(u"soffice"_s);
    if (!isInstalled())
        return;
    for (int number = 1; number <= documents; ++number) {
        m_documents << m_folder.filePath(u"page-%1.odt"_s.arg(number));
        QTextDocument document;
        document.setHtml(onePage(number));
        if (!QTextDocumentWriter(m_documents.back(), "odf").write(&document))
            qFatal("no document can be written to %s", qPrintable(m_folder.path()));
    }
    (void)timeToConvert();
}

double Office::timeToConvert() const
{
    for (const auto &document : m_documents)
        QFile::remove(pdfOf(document));
    const auto time = timeOfProcess(
        m_program,
        QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
                    u"--norestore"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path()} +
            m_documents);
    // LibreOffice ends with 0 whatever it did.
    for (const auto &document : m_documents)
        if (!QFile::exists(pdfOf(document)))
            qFatal("LibreOffice made no PDF of %s", qPrintable(document));
    return time;
}

QString Office::notInstalled()
{
    return u"LibreOffice is not installed"_s;
}

} // namespace licet::bench
