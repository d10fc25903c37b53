#pragma once

#include "request/snapshot_content.h"

#include <QByteArray>
#include <QSizeF>

#include <vector>

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
    /// Its language's code ("nl"), for whoever has it read aloud; empty where it has none.
    [[nodiscard]] virtual QString language() const { return {}; }
    /// What a viewer calls it, so that it is told from its kin; empty where the caller names it.
    [[nodiscard]] virtual QString title() const { return {}; }
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

/// PDF/A-1b with all fonts embedded, and the document's language. `title` goes into the metadata.
Result<QByteArray> writePdf(const PagedDocument &document, const QString &title);
/// With the document's own title.
Result<QByteArray> writePdf(const PagedDocument &document);

/// For RequestStore::finalise: form in the frozen language, cover page in the signatory's.
PaperRenderer paperRenderer();

/// One form of a signing folder, as it was frozen.
struct FolderEntry
{
    PaperInput input; ///< from which both were drawn
    QByteArray form;
    QByteArray cover;         ///< empty: left out
    QStringList awaited = {}; ///< of several who must sign: those who have yet to; empty: all
};

/// What one signatory of one institution gets to sign.
struct SigningFolder
{
    QString name; ///< the signatory's; with the institution's where that alone does not tell two apart
    QByteArray pdf;
};

/// One for each signatory and institution, in the order of the entries: an index to tick off, then each cover
/// and form, each beginning on an odd page for duplex; one numbering through the folder, bookmarks and page
/// labels. What this program draws as it was frozen is drawn by one writer, so that fonts are embedded once;
/// the pages of what an earlier one drew are taken over as they are. In the signatory's language, unless
/// another is asked for.
Result<std::vector<SigningFolder>> signingFolders(const std::vector<FolderEntry> &entries,
                                                  std::optional<Language> language, QDate day);

} // namespace licet
