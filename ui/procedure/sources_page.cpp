#include "ui/procedure/sources_page.h"

#include "request/rules/rule_table.h"
#include "text/finding_text.h"
#include "ui/widgets/arrangement.h"
#include "ui/widgets/field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceCount = 26;

QStringList rulesOn(const Translator &translator, const std::function<bool(const QString &)> &rests)
{
    QStringList titles;
    for (const auto &rule : allRules())
        if (rests(QString::fromUtf8(rule.source)))
            titles << ruleTitle(translator, QString::fromLatin1(rule.id));
    return titles;
}

} // namespace

SourcesPage::SourcesPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(title());
    auto *page = new QWidget;
    page->setMaximumWidth(90 * characterWidth(*this));
    auto *layout = new QVBoxLayout(page);
    m_layout = layout;
    const int unit = lineUnit(*this);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->setSpacing(unit / 3);
    auto *heading = new QLabel(title());
    auto large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);
    layout->addWidget(heading);
    layout->addWidget(
        new QuietLabel(tr("In our own words, after the procedure of the KSZ of July 2017. Below each "
                          "sentence stand the rules that rest on it.")));
    const auto &translator = context.translator();
    for (int number = 1; number <= sentenceCount; ++number)
        m_sentences[number] =
            addSentence(QString::number(number), procedureSentence(translator, number),
                        rulesOn(translator, [number](const QString &source) {
                            const auto numbers = procedureNumbers(source);
                            return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
                        }));
    addSentence(sourceName(translator, u"domain 3"_s), tr("How numbers are written."),
                rulesOn(translator, [](const QString &source) { return source == u"domain 3"; }));
    addSentence(sourceName(translator, u"good practice"_s),
                tr("What experience teaches; no rule of the KSZ."),
                rulesOn(translator, [](const QString &source) { return source == u"good practice"; }));
    layout->addStretch(1);
    m_scroll->setWidget(page);
}

QString SourcesPage::title() const
{
    return tr("Sources of the rules");
}

QLabel *SourcesPage::addSentence(const QString &number, const QString &sentence, const QStringList &rules)
{
    auto *label = new QLabel(tr("%1 – %2", "a source and its sentence").arg(number, sentence));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMargin(4);
    m_layout->addWidget(label);
    if (!rules.isEmpty()) {
        auto *dependents = new QuietLabel(rules.join(u" · "_s));
        dependents->setContentsMargins(2 * lineUnit(*this), 0, 0, 0);
        m_layout->addWidget(dependents);
    }
    return label;
}

void SourcesPage::show(const Place &place)
{
    const auto *source = place.as<ProcedureSource>();
    const auto numbers = source ? procedureNumbers(source->name) : std::vector<int>();
    bool isFirst = true;
    for (const auto &[number, label] : m_sentences) {
        const bool named = std::find(numbers.begin(), numbers.end(), number) != numbers.end();
        label->setAutoFillBackground(named);
        label->setBackgroundRole(QPalette::AlternateBase);
        if (named && isFirst) {
            m_scroll->ensureWidgetVisible(label, 0, m_scroll->height() / 3);
            isFirst = false;
        }
    }
    m_scroll->setFocus();
}

Page *makeSourcesPage(Context &context, QWidget *parent)
{
    return new SourcesPage(context, parent);
}

} // namespace licet
