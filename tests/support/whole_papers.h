#pragma once

#include <QByteArray>
#include <QList>

namespace licet::test {

// Papers as a scanner writes them, for tests that attach some.

/// A PDF of one page that is drawn by a stream, as it lies in the file, packed as `filter` says.
inline QByteArray pdfDrawnBy(const QByteArray &drawing, const QByteArray &filter = {})
{
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>",
        "<< /Length " + QByteArray::number(drawing.size()) + filter + " >>\nstream\n" + drawing +
            "endstream"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places;
    for (qsizetype index = 0; index < objects.size(); ++index) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(index + 1) + " 0 obj\n" + objects[index] + "\nendobj\n";
    }
    const auto table = QByteArray::number(pdf.size());
    const auto size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n";
}

/// A PDF of one empty page, whole to its end; `words` lie in it unseen, so that two are told apart.
inline QByteArray smallPdf(const QByteArray &words = "scan")
{
    return pdfDrawnBy("% " + words + "\n");
}

/// 4 × 3 red dots.
inline QByteArray smallPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADAQMAAACOOjyFAAAAA1BMVEX/AAAZ4gk3AAAAC0lEQVQI"
        "12NgAAEAAAYAAWb0yWwAAAAASUVORK5CYII=");
}

/// 8 × 8 red dots.
inline QByteArray smallJpeg()
{
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i"
        "Z2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj"
        "Y2NjY2NjY2P/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA"
        "FQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCKALXj/9k=");
}

} // namespace licet::test
