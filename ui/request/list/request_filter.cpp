#include "ui/request/list/request_filter.h"

#include "text/terms.h"
#include "ui/request/list/requests_page.h"

namespace licet {

namespace {

template <class E>
std::vector<Chip::Value> everyValue(const Translator &translator)
{
    std::vector<Chip::Value> values;
    values.reserve(EnumCodes<E>::all.size());
    for (const auto &one : EnumCodes<E>::all)
        values.push_back({term(translator, one.value), int(one.value)});
    return values;
}

} // namespace

RequestFilter::RequestFilter(ListAndDetail &list, const Context &context,
                             const std::function<void()> &changed)
    : m_progress(new Chip(RequestsPage::tr("Progress"), {{RequestsPage::tr("open", "requests"), true},
                                                         {RequestsPage::tr("closed", "requests"), false}}))
    , m_state(new Chip(RequestsPage::tr("State"), everyValue<RequestState>(context.translator())))
    , m_environment(new Chip(RequestsPage::tr("Environment"), everyValue<Environment>(context.translator())))
    , m_kind(new Chip(RequestsPage::tr("Kind"), everyValue<RequestKind>(context.translator())))
    , m_period(
          new Chip(RequestsPage::tr("Period"), {{RequestsPage::tr("this year"), context.today().year()},
                                                {RequestsPage::tr("last year"), context.today().year() - 1}}))
{
    m_progress->setValue(true);
    for (auto *chip : {m_progress, m_state, m_environment, m_kind, m_period}) {
        list.addChip(chip);
        QObject::connect(chip, &Chip::changed, &list, changed);
    }
}

bool RequestFilter::isWanted(const RequestSummary &one) const
{
    const auto fits = [](const Chip *chip, const QVariant &value) {
        return !chip->value().isValid() || chip->value() == value;
    };
    return fits(m_progress, one.isInProgress()) && fits(m_state, int(one.state)) &&
           fits(m_environment, one.environment ? int(*one.environment) : -1) && fits(m_kind, int(one.kind)) &&
           fits(m_period, one.since.year());
}

} // namespace licet
