#include "ui/request/editor/draft_paper.h"

#include "base/atomic_file.h"
#include "ui/documents/print_job.h"
#include "ui/prompts/prompts.h"

#include <QPrinter>

namespace licet {

void DraftPaper::print(Context &context, const QByteArray &pdf)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!context.prompts().choosePrinter(printer))
        return;
    if (const auto printed = printPdf(pdf, printer, tr("Draft")); !printed)
        return context.say(printed.error());
    context.say(Message{Message::Kind::Success, tr("The draft was handed to the printer.")});
}

void DraftPaper::save(Context &context, const QByteArray &pdf)
{
    const auto path = context.prompts().saveFile(tr("Save draft as PDF"), tr("draft.pdf"), tr("PDF (*.pdf)"));
    if (!path)
        return;
    if (const auto written = saveAtomically(*path, pdf); !written)
        return context.say(written.error());
    context.say(Message{Message::Kind::Success, tr("The draft was written: %1").arg(*path)});
}

} // namespace licet
