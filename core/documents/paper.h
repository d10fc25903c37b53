#pragma once

#include "request/snapshot_content.h"

#include <QByteArray>
#include <QSizeF>

class QPainter;

namespace licet {

/// What kind of sheet is made of a request.
enum class Marking {
    Original,    ///< finalised: number, code, QR, hashes, signature box
    Draft,       ///< pale diagonal word first, without number, code and QR
    ReadingCopy, ///< finalised, in another language: marked so, without code, QR and signature box
};

/// A document laid out on pages, ready for the one paint path of preview, PDF and printer.
class PagedDocument
{
public:
    virtual ~PagedDocument() = default;
    [[nodiscard]] virtual int pageCount() const = 0;
    /// Of every page, in points: A4, unless the document lies.
    [[nodiscard]] virtual QSizeF pageSize() const { return {595, 842}; }
    /// Paints page `page` (from 0) onto a sheet of that size; the painter is scaled by the caller.
    virtual void paint(QPainter &painter, int page) const = 0;
    /// The draft's member whose text lies at `point` (in points), or empty; for a click on the preview.
    [[nodiscard]] virtual QString fieldAt(int page, QPointF point) const;
    /// Where a draft's member lies: page and rectangle in points; page -1 when it is not printed.
    [[nodiscard]] virtual std::pair<int, QRectF> areaOf(const QString &field) const;
};

/// The request form (form.md). `language` differs from the frozen one for reading copies only.
Result<std::unique_ptr<PagedDocument>> requestForm(const PaperInput &input, Marking marking,
                                                   Language language);
/// The cover page for the signatory, in the signatory's language.
Result<std::unique_ptr<PagedDocument>> coverPage(const PaperInput &input, Language language);

/// Somebody who signs as security consultant in absence of the others gets no cover from himself: it is a
/// note for the dossier then, kept with the form and in no signing folder.
bool isNoteForDossier(const SnapshotContent &frozen);

/// PDF/A-1b with all fonts embedded. `title` goes into the metadata.
Result<QByteArray> writePdf(const PagedDocument &document, const QString &title);

/// For RequestStore::finalise: form in the frozen language, cover page in the signatory's.
PaperRenderer paperRenderer();

/// One form of a signing folder: the frozen PDFs, byte for byte, and what the index says of it.
struct FolderEntry
{
    SnapshotContent frozen;
    QByteArray form;
    QByteArray cover; ///< empty: left out
};

/// An index, then each cover and form, each form beginning on an odd page for duplex. The frozen PDFs' pages
/// are taken over as they are.
Result<QByteArray> signingFolder(const std::vector<FolderEntry> &entries, Language language);

} // namespace licet
