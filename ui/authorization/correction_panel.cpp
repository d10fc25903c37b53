#include "ui/authorization/correction_panel.h"

#include "authorization/authorization_service.h"
#include "history/record_store.h"
#include "text/event_text.h"
#include "text/terms.h"
#include "text/value_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/bounded_column.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_form.h"

#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

CorrectionPanel::CorrectionPanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new QLabel)
    , m_reason(new LongText)
    , m_reasonField(new Field(tr("Why it is corrected"), m_reason))
{
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_reason->setFewestLines(2);
    auto *column = new BoundedColumn(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineUnit(*this) / 2);
    column->addWidget(m_what);
    column->addWidget(m_reasonField);
    setMaximumWidth(80 * characterWidth(*this));
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setMark({}); });
    hide();
}

QString CorrectionPanel::sentence(const Authorization &before, const Authorization &typed,
                                  const QString &column) const
{
    const auto &translator = m_context.translator();
    const auto name = memberName(translator, column, u"authorization"_s);
    const auto was = recordJson(before).value(column);
    const auto is = recordJson(typed).value(column);
    // Only what is one text stands here; the history says the rest, part by part.
    if (!was.isString() || (!is.isString() && !is.isNull()))
        return name;
    const auto word = [&](const QJsonValue &value) {
        return value.toString().isEmpty()
                   ? u"–"_s
                   : valueWord(translator, u"authorization"_s, column, value.toString());
    };
    return tr("%1: %2 → %3", "a fact, what it was, what it is").arg(name, word(was), word(is));
}

void CorrectionPanel::showCorrections(const Authorization &before, const Authorization &typed)
{
    const auto corrected = before.id.isSet() ? correctedColumns(before, typed) : QStringList();
    if (corrected.isEmpty()) {
        hide();
        m_reason->clear();
        return;
    }
    QStringList lines{tr("This corrects what was recorded; the history keeps both.")};
    for (const auto &column : corrected)
        // The institution follows the application.
        if (column != u"institution_id")
            lines << (column == u"application_id" ? memberName(m_context.translator(), column)
                                                  : sentence(before, typed, column));
    m_what->setText(lines.join(u'\n'));
    show();
}

QString CorrectionPanel::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString CorrectionPanel::whatLacks()
{
    if (isHidden() || !reason().isEmpty())
        return {};
    const auto sentence = tr("Write why it is corrected: it is kept in the history.");
    m_reasonField->setMark(wrongInputBadge(), sentence);
    m_reason->setFocus();
    return sentence;
}

} // namespace licet
