#include "ui/request/record/person_number_mark.h"

#include "text/person_number_text.h"
#include "ui/page/context.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status_badges.h"

#include <QPlainTextEdit>

namespace licet {

void markPersonNumbers(Field &field, QPlainTextEdit &text, Context &context)
{
    QObject::connect(&text, &QPlainTextEdit::textChanged, &field, [&field, &text, &context] {
        const auto said = personNumberInText(context.translator(), text.toPlainText(), context.today());
        if (said.isEmpty())
            field.setMark({});
        else
            field.setMark(badgeOf(context.translator(), Severity::Warning), said);
    });
}

} // namespace licet
