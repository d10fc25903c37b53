#pragma once

#include "ui/page/context.h"

namespace licet {

class ListAndDetail;

/// What a page's list shows, to a file or to paper. `title` names the page.
class ListOutput
{
public:
    ListOutput(Context &context, QString title, const ListAndDetail &list);

    /// Why there is nothing to give out, in a sentence; empty when there is.
    [[nodiscard]] QString whyNot() const;
    /// Rows and columns on view, or the selected rows, as XLSX or CSV where the user says.
    void save() const;
    /// The same on A4 landscape.
    void print() const;
    /// The chosen record alone, with everything that the list knows of it.
    void printRecord() const;

private:
    [[nodiscard]] QStringList about() const;
    void offerPdf(QByteArray pdf) const;
    void hand(Result<QByteArray> pdf, bool isLandscape) const;

    Context &m_context;
    QString m_title;
    const ListAndDetail &m_list;
};

} // namespace licet
