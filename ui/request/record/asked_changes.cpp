#include "ui/request/record/asked_changes.h"

#include "documents/differences_section.h"
#include "request/snapshot_content.h"
#include "text/labelled.h"

#include <QCoreApplication>

namespace licet {

using namespace Qt::StringLiterals;

QString askedChanges(const Translator &translator, const Facts &facts, const Draft &draft)
{
    if (draft.kind == RequestKind::End)
        return QCoreApplication::translate("AskedChanges", "The whole authorization ends.");
    const auto labels = Labels::load(facts.form.name, facts.form.version, translator.language());
    if (!labels)
        return {};
    QStringList lines;
    for (const auto &one : differencesOf(paperOf(draft, facts), *labels).differing)
        lines << labelled(translator, one.label, fillPlaces(u"%1 → %2"_s, {one.old, one.asked}));
    return lines.isEmpty() ? QCoreApplication::translate("AskedChanges", "Nothing is different yet.")
                           : lines.join(u'\n');
}

} // namespace licet
